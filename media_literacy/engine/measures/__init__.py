"""What can be said of a learner over all lessons, and how sure it is: pure functions over finished tries."""
