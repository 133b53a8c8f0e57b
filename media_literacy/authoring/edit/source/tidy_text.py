"""The text of a form without the blanks that mean nothing."""


def tidy_text(text: str) -> str:
    """A text without blank lines at its ends, and without white space in blank lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = [line if line.strip() else "" for line in lines]
    return "\n".join(kept).strip("\n").strip() if len(kept) == 1 else "\n".join(kept).strip("\n").rstrip().lstrip(" \t")
