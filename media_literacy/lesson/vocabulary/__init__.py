"""The words of the lesson format, as data: kinds, verdicts and fields in each language, standards, advice."""
