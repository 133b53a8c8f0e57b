"""What a learner writes beside sentences: the field in the margin, and the notes that stay there."""
