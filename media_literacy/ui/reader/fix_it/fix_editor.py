"""The card in which a learner changes a sentence until it would hold."""

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.ui.reader.own_notes.margin_editor import MarginEditor
from media_literacy.ui.theme.appearance import Appearance


class FixEditor(MarginEditor):
    """A field with the sentence in it; `dismissed` by whoever would rather see the author’s words."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        about = _("Change as little as you can. It is never counted.")
        super().__init__(about, _("See the author’s words"), appearance, parent)

    def begin_sentence(self, sentence: Sentence) -> None:
        """Ask of a sentence, which stands in the field to be changed, if there is room for it."""
        self.show_title(_("What would make sentence {number} hold?").format(number=sentence.number))
        self.begin(sentence.text if len(sentence.text) <= LONGEST_OWN_NOTE else "")
