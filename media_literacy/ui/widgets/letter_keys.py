"""Single letters and digits as keys, for whoever wants them."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class HasLetterKeys(Protocol):
    """A page on which single letters or digits are keys."""

    def use_single_letters(self, uses: bool) -> None:
        """Let them be keys, or not."""
        ...
