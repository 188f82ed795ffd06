"""Quiz yourself on any Japanese article."""
