"""A course with a class: its forms on paper, the filled sheets typed in, and what came of them together."""
