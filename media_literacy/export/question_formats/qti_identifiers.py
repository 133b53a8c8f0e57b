"""Ids of a lesson as QTI has them."""


def qti_identifier(id: str) -> str:
    """An id that begins with a digit gets `_` before it, which no id of ours begins with."""
    return f"_{id}" if id[:1].isdigit() else id
