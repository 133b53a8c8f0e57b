"""Notes: their heads, fields and explanations read, and those that were read before."""
