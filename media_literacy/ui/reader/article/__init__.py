"""The printed page: laid out, painted, clicked, selected, and heard."""
