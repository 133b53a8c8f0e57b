"""Colours by role, fonts and sizes, and the style of the standard controls."""
