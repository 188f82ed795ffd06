"""Questions grouped into sets, read from files and written to them."""
