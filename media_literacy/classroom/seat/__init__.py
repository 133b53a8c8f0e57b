"""A seat of a class as its learner’s computer knows it, without sockets and without a window."""
