"""Splices of the source text, its lines and its line ends."""
