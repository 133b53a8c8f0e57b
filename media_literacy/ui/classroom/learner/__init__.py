"""A class as a learner in it sees it."""
