"""One module per question type, and nothing else."""
