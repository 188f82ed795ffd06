"""Speed, as ratios to a floor measured in the same run: `python -m tests.benchmarks`.

A floor is the least work that could do the job: bare tagging for the text pipeline, a raw
WSGI view with sqlite3 for an answer. Absolute times move with the machine; ratios taken
side by side say whether our own code costs too much.
"""
