"""The form for a sentence and its notes."""
