"""Quick fixes: cures at a click for diagnostics that have one clear cure."""
