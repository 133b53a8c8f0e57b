"""Attempts, grading, hints and measures: what a learner did with a lesson. Pure; knows no window."""
