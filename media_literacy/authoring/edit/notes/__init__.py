"""Notes written, changed and removed, and names for sentences."""
