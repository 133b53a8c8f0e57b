"""The parts of `play`: the article and what may be typed about it, the reveal, and what is kept."""
