"""The source of a lesson: its editor, diagnostics, completion and search."""
