"""One way through one lesson: its events, what they amount to, and what may be told on the way."""
