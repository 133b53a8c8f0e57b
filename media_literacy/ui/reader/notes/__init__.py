"""Margin notes: what they say, how they are laid out, and the widget."""
