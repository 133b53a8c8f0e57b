"""Edits of a lesson's source: each is a handful of splices that leave every other line as it was."""
