"""The pages of the panel beside the live page, by their places in it."""

SENTENCE, LESSON, PARTS, DIAGNOSTICS, RULES = range(5)
