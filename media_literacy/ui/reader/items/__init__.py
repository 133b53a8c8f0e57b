"""Judging an article item by item."""
