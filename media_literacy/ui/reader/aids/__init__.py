"""What helps while one reads: hints, and the evidence in a column of its own."""
