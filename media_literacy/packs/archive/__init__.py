"""Packs as one file: written the same way everywhere, and opened without trusting whoever made it."""
