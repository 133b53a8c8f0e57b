"""The table of keys. Shortcuts, the reader's letters, the words on buttons and the sheet of keys come from here.

Keys that every widget of their kind has, such as the arrows in a list, stand here for the sheet alone.
"""

from enum import Enum
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.keys.platform_keys import chord_for, modifier_sign

Standard = QKeySequence.StandardKey


class KeyBinding(NamedTuple):
    """One key with its modifiers, as Qt and the guide write it: “Ctrl+Shift+S”. `standard` is what a platform has."""

    chord: str
    standard: QKeySequence.StandardKey | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """The modifiers and the key."""
        *modifiers, key = self.chord.removesuffix("++").split("+")
        return (*modifiers, key, "+") if self.chord.endswith("++") else (*modifiers, key)

    @property
    def is_single(self) -> bool:
        """Whether it is a letter, a digit or a sign alone, which can be switched off."""
        return len(self.chord) == 1

    @property
    def key(self) -> Qt.Key:
        """The key without its modifiers; for letters, digits and those with a name."""
        return Qt.Key[f"Key_{self.parts[-1]}"]

    @property
    def sequence(self) -> QKeySequence:
        """What to press, as the platform has it."""
        standard = QKeySequence() if self.standard is None else QKeySequence(self.standard)
        return QKeySequence(self.chord) if standard.isEmpty() else standard  # not every platform has each

    @property
    def caps(self) -> tuple[str, ...]:
        """What stands on the keys, for a person."""
        names = {
            "Ctrl": _("Ctrl"),
            "Shift": _("Shift"),
            "Alt": _("Alt"),
            "Space": _("Space"),
            "Enter": _("Enter"),
            "Return": _("Enter"),
            "Esc": _("Esc"),
            "Tab": _("Tab"),
            "Del": _("Delete"),
            "Left": "←",
            "Up": "↑",
            "Down": "↓",
            "PgDown": _("Page Down"),
            "PgUp": _("Page Up"),
            "-": "−",
        }
        return tuple(modifier_sign(part) or names.get(part, part) for part in self.parts)


UP, DOWN, TAB, ESCAPE = KeyBinding("Up"), KeyBinding("Down"), KeyBinding("Tab"), KeyBinding("Esc")

PREVIOUS_SENTENCE, NEXT_SENTENCE = KeyBinding("K"), KeyBinding("J")
MARK = (KeyBinding("Space"), KeyBinding("Enter"))
CONFIDENCES = (KeyBinding("1"), KeyBinding("2"), KeyBinding("3"))
REASON, HINT, EVIDENCE = KeyBinding("R"), KeyBinding("H"), KeyBinding("E")
FACTS = KeyBinding("F")
WORDS, FIX_IT = KeyBinding("W"), KeyBinding("X")
OWN_NOTE, OWN_NOTE_TOO = KeyBinding("M"), KeyBinding(chord_for("Ctrl+M"))
NEXT_NOTE, PREVIOUS_NOTE, ALL_CLASHES = KeyBinding("N"), KeyBinding("P"), KeyBinding("B")
WAY_BACK = KeyBinding("Alt+Left")
HEAR_NOTE, HEAR_NOTE_TOO = KeyBinding("L"), KeyBinding("Ctrl+L")
READ_ALOUD, READ_ALOUD_TOO = KeyBinding("A"), KeyBinding("Ctrl+Shift+A")
COPY = KeyBinding("Ctrl+C", Standard.Copy)

SEARCH_LESSONS = KeyBinding("Ctrl+F", Standard.Find)
SEARCH_CHOICES = tuple(KeyBinding(str(digit)) for digit in range(1, 10))

TRY_LESSON = KeyBinding("F5")
SAVE, SAVE_AS = KeyBinding("Ctrl+S", Standard.Save), KeyBinding("Ctrl+Shift+S")
PRINT = KeyBinding("Ctrl+P")
UNDO, REDO = KeyBinding("Ctrl+Z", Standard.Undo), KeyBinding("Ctrl+Shift+Z", Standard.Redo)
LEAVE_SOURCE, NEXT_DIAGNOSTIC, FIX = KeyBinding("F6"), KeyBinding("F8"), KeyBinding("Alt+Enter")
ADD_AFTER, ADD_BEFORE = KeyBinding("Ctrl+Return"), KeyBinding("Ctrl+Shift+Return")
ADD_PARAGRAPH, REMOVE = KeyBinding("Ctrl+Alt+Return"), KeyBinding("Del")
MOVE_UP, MOVE_DOWN = KeyBinding("Alt+Up"), KeyBinding("Alt+Down")
MOVE_BLOCK_UP, MOVE_BLOCK_DOWN = KeyBinding("Alt+Shift+Up"), KeyBinding("Alt+Shift+Down")
COMPLETE, FIND, FIND_NEXT = KeyBinding(chord_for("Ctrl+Space")), KeyBinding("Ctrl+F"), KeyBinding("F3")
REPLACE = KeyBinding(chord_for("Ctrl+H"))

LEAD_ON, LEAD_BACK = KeyBinding("PgDown"), KeyBinding("PgUp")
PROJECTOR, BLANK = KeyBinding("F5"), KeyBinding(".")

LARGER_TEXT, LARGER_TEXT_TOO = KeyBinding("Ctrl++", Standard.ZoomIn), KeyBinding("Ctrl+=")
SMALLER_TEXT, USUAL_TEXT = KeyBinding("Ctrl+-", Standard.ZoomOut), KeyBinding("Ctrl+0")
FULL_SCREEN, HELP, HELP_LETTER = KeyBinding(chord_for("F11")), KeyBinding("F1"), KeyBinding("?")
OPEN_FILE, QUIT = KeyBinding("Ctrl+O", Standard.Open), KeyBinding("Ctrl+Q", Standard.Quit)
LEAVE_KIOSK = KeyBinding(QUIT.chord)
"""The same on every system: some have no standard key to end a program."""

IN_THE_GUIDE = (SAVE, SAVE_AS, UNDO, REDO, TRY_LESSON, PRINT, HELP, COMPLETE)
"""What the guide for teachers names in its paragraph on keys."""


class KeyLine(NamedTuple):
    """A line of the sheet: keys that do the same or the same in two directions, and what they do."""

    bindings: tuple[KeyBinding, ...]
    does: str

    @property
    def is_single(self) -> bool:
        """Whether the line goes when single letters are switched off."""
        return all(binding.is_single for binding in self.bindings)

    @property
    def keys(self) -> tuple[str, ...]:
        """The caps to show; of many digits the first and the last."""
        if len(self.bindings) > 3:
            return (*self.bindings[0].caps, "–", *self.bindings[-1].caps)
        return tuple(cap for binding in self.bindings for cap in binding.caps)


class KeyGroup(Enum):
    """What one is doing, in the order of the sheet."""

    READING = "reading"
    SEARCHES = "searches"
    WORKSHOP = "workshop"
    CLASS = "class"
    ANYWHERE = "anywhere"


@runtime_checkable
class HasKeys(Protocol):
    """A page with keys of its own."""

    key_group: KeyGroup


def key_groups(first: KeyGroup | None = None, *, is_kiosk: bool = False) -> list[tuple[str, list[KeyLine]]]:
    """All keys of this version, by what one is doing; one group can stand before the others."""
    groups = _key_groups(is_kiosk=is_kiosk)
    order = sorted(KeyGroup, key=lambda group: group is not first)
    return [groups[group] for group in order if not (is_kiosk and group is KeyGroup.WORKSHOP)]


def _key_groups(*, is_kiosk: bool) -> dict[KeyGroup, tuple[str, list[KeyLine]]]:
    return {
        KeyGroup.READING: (
            _("Reading"),
            [
                KeyLine((UP, DOWN), _("Go to the sentence before or after")),
                KeyLine((PREVIOUS_SENTENCE, NEXT_SENTENCE), _("The same, with one hand on the letters")),
                KeyLine(MARK, _("Mark the sentence, or open its note")),
                KeyLine(
                    (UNDO,),
                    _("Take the last mark of a Guided lesson back; on the fact board, put back what was taken away"),
                ),
                KeyLine(CONFIDENCES, _("Say how sure you are: a hunch, fairly sure, sure")),
                KeyLine(CONFIDENCES[:2], _("Sentence by sentence: say that it holds, or that you doubt it; N goes on")),
                KeyLine((REASON,), _("Give the reason")),
                KeyLine((HINT,), _("Ask for a hint")),
                KeyLine((EVIDENCE,), _("Look at the evidence")),
                KeyLine((FACTS,), _("Open the fact board, or put what is selected on it")),
                KeyLine((WORDS,), _("Read what a hard word of the sentence means")),
                KeyLine((OWN_NOTE,), _("Write a note of your own beside the sentence")),
                KeyLine((OWN_NOTE_TOO,), _("Write beside the sentence, also with single keys off")),
                KeyLine(
                    (FIX_IT,), _("Change the sentence until it would hold, where its note asks; Esc shows the author’s")
                ),
                KeyLine((NEXT_NOTE, PREVIOUS_NOTE), _("Go to the next note or the one before, once notes are open")),
                KeyLine((ALL_CLASHES,), _("Draw all contradictions at once, after the reveal; or again one at a time")),
                KeyLine((WAY_BACK,), _("Go back to where you followed a link to another sentence")),
                KeyLine((HEAR_NOTE,), _("Have a screen reader speak the note again")),
                KeyLine((HEAR_NOTE_TOO,), _("Have the note spoken again, also with single keys off")),
                KeyLine(
                    (READ_ALOUD,), _("Have the article read aloud where there is a voice, pause, go on; Esc stops")
                ),
                KeyLine((READ_ALOUD_TOO,), _("Have it read aloud, also with single keys off")),
                KeyLine((TAB,), _("Go on as one reads: article, its note, evidence, hint, bar; with Shift, back")),
                KeyLine((FIND,), _("Find words in the article and in what is open beside it")),
                KeyLine((FIND_NEXT,), _("Go to the next place that was found; with Shift, to the one before")),
                KeyLine((COPY,), _("Copy the selected text, the sentence or the note, with its label")),
            ],
        ),
        KeyGroup.SEARCHES: (
            _("Lessons and searches"),
            [
                KeyLine((SEARCH_LESSONS,), _("Search the lessons")),
                KeyLine(SEARCH_CHOICES, _("Choose a search when you leave the page")),
            ],
        ),
        KeyGroup.WORKSHOP: (
            _("Workshop"),
            [
                KeyLine((TRY_LESSON,), _("Try the lesson as a learner")),
                KeyLine((SAVE,), _("Save the lesson; with Shift, under another name")),
                KeyLine((PRINT,), _("Put it on paper")),
                KeyLine((UNDO,), _("Take the last change back, wherever it was made")),
                KeyLine((REDO,), _("Make that change again")),
                KeyLine((ADD_AFTER, ADD_BEFORE), _("Add a sentence after the chosen one, or before it")),
                KeyLine((ADD_PARAGRAPH,), _("Add a paragraph below the chosen sentence")),
                KeyLine((MOVE_UP, MOVE_DOWN), _("Move the chosen sentence up or down")),
                KeyLine((MOVE_BLOCK_UP, MOVE_BLOCK_DOWN), _("Move its whole paragraph up or down")),
                KeyLine((REMOVE,), _("Remove the chosen sentence")),
                KeyLine((LEAVE_SOURCE,), _("Leave the source; Esc and then Tab does the same")),
                KeyLine((NEXT_DIAGNOSTIC,), _("Go to the next remark in the source")),
                KeyLine((FIX,), _("Mend what the remark is about")),
                KeyLine((COMPLETE,), _("Suggest a word in the source")),
                KeyLine((FIND,), _("Find words in the lesson, or in the source where you type in it")),
                KeyLine((REPLACE,), _("Find words in the lesson and replace them")),
                KeyLine((ESCAPE,), _("Stop choosing the sentence that another clashes with")),
            ],
        ),
        KeyGroup.CLASS: (
            _("Leading a class, also by remote control"),
            [
                KeyLine((LEAD_ON,), _("Scroll on, reveal the next sentence, or lead on, which takes a second press")),
                KeyLine((LEAD_BACK,), _("Go back to the sentence before, or scroll back")),
                KeyLine((PROJECTOR,), _("Open the window for the projector; in that, fill the screen")),
                KeyLine((BLANK,), _("Make the projector black, or show it again")),
                KeyLine((LARGER_TEXT, SMALLER_TEXT), _("Larger or smaller text on the projector, in its window")),
                KeyLine((ESCAPE,), _("Stop filling the screen; then close the projector’s window")),
            ],
        ),
        KeyGroup.ANYWHERE: (
            _("Anywhere"),
            [
                KeyLine((LARGER_TEXT,), _("Larger text")),
                KeyLine((SMALLER_TEXT,), _("Smaller text")),
                KeyLine((USUAL_TEXT,), _("Text at its usual size")),
                KeyLine((LEAVE_KIOSK,), _("Leave the kiosk, as the teacher"))
                if is_kiosk
                else KeyLine((FULL_SCREEN,), _("Fill the screen, or stop filling it")),
                *([] if is_kiosk else [KeyLine((QUIT,), _("Close the program"))]),
                KeyLine((HELP,), _("These keys")),
                KeyLine((HELP_LETTER,), _("These keys, too")),
                KeyLine((ESCAPE,), _("Close what is open, one thing at a time; then go back")),
            ],
        ),
    }


def add_shortcut(
    binding: KeyBinding | QKeySequence, slot: object, widget: QWidget, *, is_inside: bool = False, repeats: bool = True
) -> QShortcut:
    """Let a key call a slot of the widget, anywhere in its window or only while the focus is inside it.

    While it is held it calls again and again, or once.
    """
    shortcut = QShortcut(binding.sequence if isinstance(binding, KeyBinding) else binding, widget)
    if is_inside:
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(repeats)
    shortcut.activated.connect(slot)
    return shortcut
