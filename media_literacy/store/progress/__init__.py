"""What learners did: attempts as events, written by one thread."""
