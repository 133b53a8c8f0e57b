"""The page of a learner's own progress: figures, each with the same facts in words and as a table."""
