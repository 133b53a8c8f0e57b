"""Checks of a lesson as a whole: its front matter, its mixture of verdicts, its cards and choices."""
