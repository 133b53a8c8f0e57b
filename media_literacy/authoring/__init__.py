"""Changing a lesson: edits of its source, quick fixes, completion, importing, and the meter. Pure; knows no window."""
