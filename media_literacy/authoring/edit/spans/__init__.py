"""Where things stand in the source: sentences, notes, parts, marks, and what a diagnostic is about."""
