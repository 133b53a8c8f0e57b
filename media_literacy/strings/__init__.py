"""Texts as every layer handles them: shortened for where there is little room, compared, counted as Qt counts."""
