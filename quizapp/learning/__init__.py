"""What a learner did and does next.

Functions here take the time as an argument and never commit: the view or command
that began the work commits once.
"""
