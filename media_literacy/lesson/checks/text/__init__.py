"""Checks of the article’s text: its marks, its characters, its language, its pictures."""
