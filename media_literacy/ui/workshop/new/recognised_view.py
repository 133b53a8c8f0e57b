"""What was recognised in a text, with the few questions that a new lesson asks."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.importing import Imported
from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.recognising.block_writing import with_blocks
from media_literacy.authoring.importing.recognising.missing_headline import (
    is_headline_missing,
    missing_headline_words,
    with_headline,
)
from media_literacy.authoring.importing.recognising.recognised_blocks import (
    recognised_blocks,
    with_captions,
)
from media_literacy.authoring.importing.text_encodings import encoding_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.lesson.vocabulary.front_matter_keys import Unmarked
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.labels.announcements import announce, focus_and_announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.article.new_text_field import TypedText
from media_literacy.ui.workshop.forms.front_matter_help import languages
from media_literacy.ui.workshop.new.left_out_list import LeftOutList
from media_literacy.ui.workshop.new.recognised_lines import RecognisedLines


class RecognisedView(QWidget):
    """What was left out, the questions, and the article with what each line is; `answered` when one of these is.

    A text that has what no import makes is shown as the page of a lesson instead.

    `encoding_chosen` asks for the same document with its letters read in another way.
    """

    answered = Signal()
    encoding_chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._source = ""
        self._was_asked_for_headline = False
        column = plain_column(self)
        column.addWidget(SetText(_("This was recognised"), Role.HEADLINE, appearance, self, after=4))
        self._count = SetText("", Role.BODY, appearance, self, after=8)
        column.addWidget(self._count)
        self.left_out = LeftOutList(appearance, self)
        column.addWidget(self.left_out)
        self._letters = QWidget(self)
        self.encoding = self._make_encoding(self._letters)
        column.addWidget(self._letters)
        self._missing = QWidget(self)
        self.headline = self._make_headline(self._missing)
        column.addWidget(self._missing)
        self._guess = SetText("", Role.NOTE, appearance, self, colour="soft", after=8)
        column.addWidget(self._guess)
        self._questions = QWidget(self)
        self._columns = Columns(self._questions, appearance, narrowest=200)
        self.language = self._choice(_("Language of the article"), languages())
        self.origin = self._choice(
            _("The article is"),
            (
                ("invented", _("invented for teaching")),
                ("real", _("a real report")),
                ("mixed", _("partly invented")),
            ),
        )
        self.unmarked = self._choice(
            _("A sentence without a note counts as"),
            (("unscored", _("not judged")), ("fine", _("fine, it holds up"))),
        )
        set_tool_tip(
            self.unmarked,
            _("Choose “fine” only when you have looked at every sentence and stand by those without a note."),
        )
        column.addWidget(self._questions)
        self._lines_title = SetText(_("What each line is"), Role.NOTE_TITLE, appearance, self, before=4, after=2)
        column.addWidget(self._lines_title)
        self._lines_help = SetText(
            _(
                "Choose a line that was recognised wrongly, and say what it is. With Shift or Ctrl several are chosen;"
                " Delete leaves them out."
            ),
            Role.NOTE,
            appearance,
            self,
            colour="soft",
            after=6,
        )
        column.addWidget(self._lines_help)
        self.lines = RecognisedLines(appearance, self)
        self.lines.changed.connect(self._on_lines_changed)
        column.addWidget(self.lines)
        self.page = LivePage(appearance, self, margin=14)  # nothing clashes yet
        self.page.setMinimumHeight(360)
        column.addWidget(self.page, 1)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self._columns.use_appearance(appearance)
        self.headline.apply_appearance(appearance)
        self.lines.apply_appearance(appearance)

    @property
    def source(self) -> str:
        """The lesson with each line as what it is said to be."""
        return with_headline(self._recognised, self.headline.shown)

    @property
    def _recognised(self) -> str:
        """The same without the headline that was typed here."""
        return self._source if self.lines.isHidden() else with_blocks(self._source, self.lines.blocks)

    def show_imported(self, imported: Imported) -> None:
        """Show what was recognised, and what was not taken over."""
        self._source = imported.source
        blocks = recognised_blocks(imported.source)
        for widget in (self._lines_title, self._lines_help, self.lines):
            widget.setVisible(bool(blocks))
        self.page.setVisible(not blocks)
        blocks = with_captions(blocks, imported.captions) if blocks else blocks
        self.lines.show_blocks(blocks)
        self.headline.reset("")
        self._was_asked_for_headline = False
        self._missing.hide()
        lesson = self._show_lesson()
        told = (sentence for sentence in imported.dropped if sentence != missing_headline_words())  # asked for below
        self.left_out.show_sentences([*told])
        self._show_encodings(imported.encodings)
        self._guess.setVisible(imported.recognised_language is not None)
        if imported.recognised_language is not None:
            self._guess.say(
                _("The language was recognised from the text. Choose another if it is wrong.")
                if imported.recognised_language
                else _("The language could not be recognised from the text. Choose it here.")
            )
        if lesson is not None:
            self.language.show_value(lesson.front.language)
            self.origin.show_value(lesson.front.origin.value)
            self.unmarked.show_value((Unmarked.FINE if lesson.front.unmarked_is_fine else Unmarked.UNSCORED).value)

    def _show_lesson(self) -> Lesson | None:
        """The page as it will be, and the number of its sentences."""
        drafted = parse_lesson(self.source.encode("utf-8"), Path("new-lesson.md"), media=any_picture)
        lesson = drafted.draft.lesson if drafted.draft is not None else None
        is_missing = is_headline_missing(self._recognised)
        sentences = len(lesson.article.sentences) if lesson is not None else 0
        if is_missing and not self.headline.shown.strip():
            sentences -= 1  # the word in its place is nobody's
        words = ngettext(
            "{n} sentence. Splitting can be mended later, sentence by sentence.",
            "{n} sentences. Splitting can be mended later, sentence by sentence.",
            sentences,
        )
        self._count.say(words.format(n=sentences))
        self._show_whether_headline_is_missing(is_missing=is_missing)
        if self.lines.isHidden():
            self.page.show_lesson(lesson, PictureSource(None))
        return lesson

    def _on_lines_changed(self) -> None:
        was_missing = self.is_headline_missing
        self._show_lesson()
        if self.is_headline_missing and not was_missing:
            announce(self, self._about_headline.text())
        self.answered.emit()

    def show_roles(self, roles: Sequence[str]) -> None:
        """Show what lines were said to be before."""
        self.lines.show_roles(roles)
        self._show_lesson()

    @property
    def first_field(self) -> QWidget:
        """What the keyboard begins with: the headline where there is none, else the questions."""
        return self.headline if self.is_headline_missing else self.language

    @property
    def is_headline_missing(self) -> bool:
        """Whether a headline is asked for."""
        return not self._missing.isHidden() and not self.headline.isHidden()

    def asks_for_headline(self) -> bool:
        """Ask once for a headline that is missing, with the keyboard in its field; False where nothing is asked."""
        if self._was_asked_for_headline or not self.is_headline_missing or self.headline.shown.strip():
            return False
        self._was_asked_for_headline = True
        message = _(
            "There is no headline yet. Write one here. If you choose “Make the lesson” again without one, the word"
            " “Headline” stands in its place."
        )
        self._about_headline.say(message)
        self.headline.setAccessibleDescription(message)
        focus_and_announce(self.headline, message, Qt.FocusReason.TabFocusReason)
        return True

    def answers(self) -> dict[str, str]:
        """What was answered, as values of the front matter by key."""
        return {"language": self.language.value, "origin": self.origin.value, "unmarked": self.unmarked.value}

    def show_answers(self, values: Mapping[str, str]) -> None:
        """Show what was answered before."""
        for name, box in (("language", self.language), ("origin", self.origin), ("unmarked", self.unmarked)):
            if name in values:
                box.show_value(values[name])
        if "headline" in values:
            self.headline.reset(values["headline"])
            self._show_lesson()

    def _show_encodings(self, encodings: Sequence[EncodingChoice]) -> None:
        """Offer what the letters may be, each with a line of the text; nothing where the text itself tells."""
        with QSignalBlocker(self.encoding):
            self.encoding.show_entries([(one.encoding, _entry(one)) for one in encodings])
            self.encoding.setCurrentIndex(0)
        self._letters.setVisible(len(encodings) > 1)

    def _make_headline(self, holder: QWidget) -> TypedText:
        column = plain_column(holder)
        column.setSpacing(3)
        name = _("Headline")
        self._about_headline = SetText("", Role.NOTE, self._appearance, holder, colour="soft")
        column.addWidget(SetText(name, Role.NOTE_TITLE, self._appearance, holder))
        column.addWidget(self._about_headline)
        field = TypedText(name, self._appearance, holder, is_one_line=True)
        policy = field.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        field.setSizePolicy(policy)
        field.changed.connect(self._on_lines_changed)
        column.addWidget(field)
        column.addWidget(Gap(12, self._appearance, holder))
        return field

    def _show_whether_headline_is_missing(self, *, is_missing: bool) -> None:
        """Ask for it; once it was asked for, the room of the field is kept, so that nothing moves under a click."""
        message = _("No headline was recognised. Write one here, or say below which line is the headline.")
        if not is_missing:
            message = _("A line below is the headline.")
        self._about_headline.say(message)
        self.headline.setAccessibleDescription(message)
        self.headline.setVisible(is_missing)
        if is_missing:
            self._missing.show()

    def _make_encoding(self, holder: QWidget) -> QuietCombo:
        column = plain_column(holder)
        column.setSpacing(3)
        question = _("The document does not say how its letters are stored. Choose the line that reads right.")
        label = PlainLabel(question, holder)
        label.setWordWrap(True)
        box = QuietCombo((), holder)
        box.setAccessibleName(question)
        box.chosen.connect(self.encoding_chosen)
        label.setBuddy(box)
        column.addWidget(label)
        column.addWidget(box)
        column.addWidget(Gap(8, self._appearance, holder))
        return box

    def _choice(self, question: str, choices: Sequence[tuple[str, str]]) -> QuietCombo:
        holder = QWidget(self._questions)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(3)
        label = PlainLabel(question, holder)
        label.setWordWrap(True)
        box = QuietCombo(choices, holder)
        box.setAccessibleName(question)
        box.currentIndexChanged.connect(self.answered)
        label.setBuddy(box)
        column.addStretch(1)  # fields stand in one line, however many lines their questions take
        column.addWidget(label)
        column.addWidget(box)
        self._columns.addWidget(holder)
        return box


def _entry(choice: EncodingChoice) -> str:
    return _("{line} – {encoding}").format(line=choice.line, encoding=encoding_words(choice.encoding))
