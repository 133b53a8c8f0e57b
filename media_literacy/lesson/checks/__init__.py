"""What the check says of a lesson that could be read: advice, one rule a file."""
