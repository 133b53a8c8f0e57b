"""Raised and lowered figures as letters of their own, so that 10² does not become 102, nor H₂O H2O."""

_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def raised(text: str) -> str | None:
    """The figures raised; None where one of the letters has no such form."""
    return _moved(text, _RAISED)


def lowered(text: str) -> str | None:
    """The figures lowered; None where one of the letters has no such form."""
    return _moved(text, _LOWERED)


def _moved(text: str, table: dict[int, int]) -> str | None:
    return text.translate(table) if text and all(ord(letter) in table for letter in text) else None
