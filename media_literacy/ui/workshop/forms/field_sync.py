"""What a field and the lesson know of each other while somebody types.

The lesson is read anew a moment after each change, so what comes back may be older than what stands in the field by
now. It must not be taken for a change; what was changed elsewhere must.
"""


class Agreement:
    """Remembers what the lesson last said and what was told since, and judges what comes back."""

    def __init__(self) -> None:
        self._known = ""
        self._told: list[str] = []
        self._is_following = False

    @property
    def known(self) -> str:
        """What the lesson said last, as far as this field has taken it."""
        return self._known

    @property
    def is_waiting(self) -> bool:
        """Whether something was told that the lesson has not shown yet."""
        return bool(self._told)

    def tell(self, text: str) -> None:
        """The field's text goes on its way to the lesson."""
        if not self._told or self._told[-1] != text:
            self._told.append(text)

    def edit(self) -> None:
        """Somebody types, so what the lesson says is no longer all that counts."""
        self._is_following = False

    def follow(self) -> None:
        """Whatever the lesson says next counts: somebody took a step back there."""
        self._told.clear()
        self._is_following = True

    def takes(self, said: str, text: str, *, is_held: bool) -> bool:
        """Whether the field, which holds `text`, should show what the lesson says.

        `is_held` while somebody is in it, or has typed what was not yet told. White space alone is no reason to
        touch a text in somebody's hands: the lesson keeps no blanks at the end of a line.
        """
        place = next((at for at, told in enumerate(self._told) if alike(told, said)), None)
        if place is not None:
            self._known = said
            del self._told[: place + 1]
            return said != text and not is_held and not self._told
        is_old = alike(said, self._known) or (is_held and alike(said, text))
        if said != text and is_old and (is_held or self._told) and not self._is_following:
            return False
        self._known = said
        self._told.clear()
        return said != text


def alike(one: str, other: str) -> bool:
    """Whether two texts differ in white space alone."""
    return one.split() == other.split()
