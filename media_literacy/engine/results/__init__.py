"""What an attempt amounts to in the end: judgements, groups, and what was kept of an edited lesson."""
