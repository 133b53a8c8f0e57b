"""Lessons on paper: sheets to print, and filled sheets typed in."""
