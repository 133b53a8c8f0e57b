"""The words for outcomes, results, hints, tries and ages."""
