"""The side of a learner."""
