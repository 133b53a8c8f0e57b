"""What each key of the reader asks of its parts, whichever single keys and combinations lead there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.reader.aids.reader_aids import ReaderAids
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.doubts.marking import Marking
from media_literacy.ui.reader.items.judging import Judging
from media_literacy.ui.reader.own_texts import OwnTexts
from media_literacy.ui.reader.read_aloud.read_aloud import ReadAloud
from media_literacy.ui.reader.reader_display import ReaderDisplay
from media_literacy.ui.reader.reader_navigation import ReaderNavigation
from media_literacy.ui.reader.search.reader_search import ReaderSearch
from media_literacy.ui.reader.taking_back import TakingBack
from media_literacy.ui.window.window_actions import WindowActions


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class KeyActions:
    """The parts of one reader of which a key can ask something."""

    desk: Desk
    aids: ReaderAids
    navigation: ReaderNavigation
    display: ReaderDisplay
    marking: Marking
    search: ReaderSearch
    read_aloud: ReadAloud
    own_texts: OwnTexts
    judging: Judging
    taking_back: TakingBack
    window: WindowActions

    def by_single_key(self) -> Mapping[keys.KeyBinding, Callable[[], object]]:
        """What letters, digits and ? do."""
        step, choose_confidence = self.desk.article.step, self.marking.choose_confidence
        return {
            keys.NEXT_SENTENCE: partial(step, 1),
            keys.PREVIOUS_SENTENCE: partial(step, -1),
            keys.NEXT_NOTE: partial(self.navigation.step_note, 1),
            keys.PREVIOUS_NOTE: partial(self.navigation.step_note, -1),
            keys.ALL_CLASHES: self.display.clash_picture.toggle,
            keys.HINT: self.aids.ask_hint,
            keys.EVIDENCE: self.aids.toggle_evidence,
            keys.FACTS: self.aids.facts.toggle_by_key,
            keys.WORDS: self.aids.words.step,
            keys.OWN_NOTE: self.write_own_note,
            keys.FIX_IT: self.own_texts.fix_it.begin_chosen,
            keys.REASON: self.marking.open_reasons,
            keys.HEAR_NOTE: self.navigation.repeat_note,
            keys.READ_ALOUD: self.read_aloud.toggle,
            keys.HELP_LETTER: self.window.show_keys,
            **{key: partial(choose_confidence, level) for level, key in enumerate(keys.CONFIDENCES, 1)},
            **self.judging.keys(),
        }

    def add_shortcuts(self, page: QWidget) -> None:
        """Let the combinations do the same, and what has no letter, while the page has the keyboard."""
        keys.add_shortcut(keys.UNDO, self._undo, page, is_inside=True)
        keys.add_shortcut(keys.FIND, self._find_words, page, is_inside=True)
        keys.add_shortcut(keys.OWN_NOTE_TOO, self.write_own_note, page, is_inside=True)
        keys.add_shortcut(keys.HEAR_NOTE_TOO, self.navigation.repeat_note, page, is_inside=True)
        keys.add_shortcut(keys.READ_ALOUD_TOO, self.read_aloud.toggle, page, is_inside=True, repeats=False)

    def write_own_note(self) -> None:
        """Write beside the chosen sentence."""
        self.aids.columns.show_article()
        self.own_texts.notes.edit_chosen()

    def _find_words(self) -> None:
        self.aids.columns.show_article()
        self.search.ask()

    def _undo(self) -> None:
        if not self.aids.facts.put_back():
            self.taking_back.take_back()
