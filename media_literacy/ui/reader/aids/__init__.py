"""What helps while one reads: hints, and the evidence."""
