"""What the check says of a pack as a whole: advice that no lesson shows by itself, one rule a file."""
