"""Commands for people without a window and for scripts."""
