"""One module per file format, and nothing else."""
