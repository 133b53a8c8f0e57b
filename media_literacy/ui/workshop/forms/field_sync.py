"""What a field and the lesson know of each other while somebody types.

The lesson is read anew a moment after each change, so what comes back may be older than what stands in the field by
now. It must not be taken for a change; what was changed elsewhere must.
"""

from collections.abc import Iterable
from typing import Protocol, TypeVar

Value = TypeVar("Value")


class SyncedPart(Protocol):
    """What somebody types in: one field, or a form of many. Undo calls `flush`, steps back, and then the other."""

    def flush(self) -> None:
        """Tell what was typed now rather than after a pause, by `changed` or the form’s own signals."""

    def accept_next_model_value(self) -> None:
        """Show what the model says next, whatever was typed: somebody took a step back or forth there."""


class SyncedField(SyncedPart, Protocol[Value]):
    """A widget that shows one value of the lesson, the model, and lets somebody change it.

    `changed` says that there is something to write; whoever writes it calls `commit`. The model answers by
    `set_from_model`, once for each reading and perhaps late.
    """

    @property
    def value(self) -> Value:
        """What stands in the widget."""
        ...

    def reset(self, value: Value) -> None:
        """Show a value of something else: whatever stood here is gone."""

    def set_from_model(self, value: Value) -> None:
        """Show what the model says, unless it is older than what somebody has typed since."""

    def commit(self) -> Value:
        """The value, which is written to the model now."""
        ...


class SyncedGroup:
    """A `SyncedPart` of several: what is asked of it is asked of each."""

    def synced_parts(self) -> Iterable[SyncedPart]:
        """The fields, or the groups of fields, from top to bottom."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell what was typed now rather than after a pause."""
        for part in self.synced_parts():
            part.flush()

    def accept_next_model_value(self) -> None:
        """Show what the model says next, whatever was typed."""
        for part in self.synced_parts():
            part.accept_next_model_value()


class FieldSync:
    """Ignores model updates older than the user's last edit."""

    def __init__(self) -> None:
        self._model = ""
        self._pending: list[str] = []
        self._accepts_next = False

    @property
    def is_waiting(self) -> bool:
        """Whether something was written that the model has not shown yet."""
        return bool(self._pending)

    def commit(self, text: str) -> None:
        """The text is written to the model now; what says nothing new has no answer."""
        if text != (self._pending[-1] if self._pending else self._model):
            self._pending.append(text)

    def edit(self) -> None:
        """Somebody types, so what the model says is no longer all that counts."""
        self._accepts_next = False

    def accept_next_model_value(self) -> None:
        """Whatever the model says next counts: somebody took a step back there."""
        self._pending.clear()
        self._accepts_next = True

    def reset(self, text: str) -> None:
        """The field shows something else from now on."""
        self._model = text
        self._pending.clear()
        self._accepts_next = False

    def accepts(self, model: str, shown: str, *, is_in_use: bool) -> bool:
        """Whether the field, which holds `shown`, should show what the model says.

        `is_in_use` while somebody is in it, or has typed what was not yet written. White space alone is no reason to
        touch a text in somebody's hands: the lesson keeps no blanks at the end of a line.
        """
        answered = next((at for at, text in enumerate(self._pending) if alike(text, model)), None)
        if answered is not None:
            self._model = model
            del self._pending[: answered + 1]
            return model != shown and not is_in_use and not self._pending
        is_old = alike(model, self._model) or (is_in_use and alike(model, shown))
        if model != shown and is_old and (is_in_use or self._pending) and not self._accepts_next:
            return False
        self._model = model
        self._pending.clear()
        return model != shown


def alike(first: str, second: str) -> bool:
    """Whether two texts differ in white space alone."""
    return first.split() == second.split()
