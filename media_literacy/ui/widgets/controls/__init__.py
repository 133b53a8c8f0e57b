"""Buttons, rows, radio groups, lists and keys: what is pressed."""
