"""The notes that are open, each laid out when it is first asked for."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.reader.notes.note_layout import NoteLayout
from media_literacy.ui.theme.appearance import Appearance


class OpenNotes:
    """What is laid out stays as long as the note, the width and the look do."""

    def __init__(self, appearance: Appearance, *, is_right_to_left: bool) -> None:
        self._appearance, self._is_rtl = appearance, is_right_to_left
        self._width = 0.0
        self._notes: Mapping[SentenceId, NoteContent] = {}
        self._layouts: dict[SentenceId, NoteLayout] = {}
        self._opened: dict[SentenceId, frozenset[int]] = {}

    @property
    def sentences(self) -> AbstractSet[SentenceId]:
        """Those that have a note."""
        return self._notes.keys()

    def __contains__(self, sentence: SentenceId) -> bool:
        """Whether the note of a sentence is open."""
        return sentence in self._notes

    def __getitem__(self, sentence: SentenceId) -> NoteContent:
        """What the note of a sentence says."""
        return self._notes[sentence]

    def show(self, notes: Mapping[SentenceId, NoteContent]) -> None:
        """Have these notes, and no others; only what was laid out is looked at, since the rest may be deferred."""
        self._notes = notes
        for sentence, layout in list(self._layouts.items()):
            content = notes.get(sentence)
            if content is not layout.content and content != layout.content:
                del self._layouts[sentence]

    def use(self, appearance: Appearance, width: float) -> None:
        """Lay out in this look, for notes of this width, in px."""
        if (appearance, width) != (self._appearance, self._width):
            self._appearance, self._width = appearance, width
            self._layouts.clear()

    def layout(self, sentence: SentenceId) -> NoteLayout:
        """The note of a sentence, as it is set."""
        if sentence not in self._layouts:
            self._layouts[sentence] = NoteLayout(
                self._notes[sentence],
                self._appearance,
                self._width,
                opened=self._opened.get(sentence, frozenset()),
                is_right_to_left=self._is_rtl,
            )
        return self._layouts[sentence]

    def toggle_part(self, sentence: SentenceId, part: int) -> None:
        """Unfold one of several notes on a sentence, by its index, or fold it again."""
        self._opened[sentence] = self._opened.get(sentence, frozenset()) ^ {part}
        self._layouts.pop(sentence, None)
