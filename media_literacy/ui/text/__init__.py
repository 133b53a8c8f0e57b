"""Blocks of a lesson laid out and painted: the article, notes, cards and parts share this."""
