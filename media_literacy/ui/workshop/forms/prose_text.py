"""A field of Markdown that shows its words: nobody who types in it meets a sign of Markdown."""

from media_literacy.authoring.edit.shown_text import shown_text, written_text
from media_literacy.ui.workshop.forms.live_text import LiveText


class ProseText(LiveText):
    """A `SyncedField` whose values are Markdown. What is typed is text, sign by sign, and each line break one that is
    read; what was emphasised or linked before stays so.
    """

    _written = ""

    def shown_of(self, value: str) -> str:
        """The words of the Markdown."""
        self._written = value
        return shown_text(value)

    def value_of(self, shown: str) -> str:
        """The Markdown of what stands in the field, with what is left of what the lesson said last."""
        return written_text(shown, self._written)
