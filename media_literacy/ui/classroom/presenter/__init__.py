"""What the projector shows: a window of its own, without names."""
