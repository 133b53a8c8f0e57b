"""How a text ends that is broken into lines, and where a line of facts breaks."""

NO_BREAK_SPACE = "\u00a0"
_LONGEST_END = 15
"""Characters of two words that may be kept together; longer ones would leave a gap in the line above."""
_SHORTEST_TEXT = 30
"""Characters of a text that is set in lines at all, but in a column so narrow that each word needs its own."""
_BETWEEN_FACTS = " · "
_LONGEST_FACT = 15
"""Characters of a fact that stays in one piece; a longer one may leave a gap in the line above."""


def unbroken(text: str) -> str:
    """A few words that stay on one line, such as a box to tick with its label. They are as long as before."""
    return text.replace(" ", NO_BREAK_SPACE)


def with_bound_facts(text: str) -> str:
    """A line such as “12 minutes · age 11–14 · English”, which breaks only after a dot. It is as long as before."""
    facts = text.split(_BETWEEN_FACTS)
    if len(facts) == 1:
        return text
    bound = [unbroken(fact) if len(fact) <= _LONGEST_FACT else fact for fact in facts]
    return f"{NO_BREAK_SPACE}· ".join(bound)


def with_bound_end(text: str) -> str:
    """A text whose last two words keep together, so that no short one stands on the last line alone.

    It is as long as before. Texts of few words, and those with long ones at the end, stay as they are.
    """
    body, _space, last = text.rpartition(" ")
    end = len(body.rpartition(" ")[2]) + 1 + len(last)
    if len(text) < _SHORTEST_TEXT or not last or end > _LONGEST_END:
        return text
    return f"{body}{NO_BREAK_SPACE}{last}"
