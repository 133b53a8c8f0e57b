"""A seat without a network: what a host would say is said by the test."""

from PySide6.QtWidgets import QApplication

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.lesson_edition import write_edition
from media_literacy.classroom.protocol.messages import LessonSent, Notes, Room, Seated
from media_literacy.classroom.protocol.note_pieces import write_pieces
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode
from media_literacy.ui.classroom.participant_bridge import ParticipantBridge

ALL_AIDS = tuple(ClassAid)
MARKS = frozenset({Stage.MARK, Stage.SECOND_LOOK})


class FakeBridge(ParticipantBridge):
    """`joined`, `sent` and `asked` keep what the page asked for, `lefts` that it wanted to be left."""

    def __init__(self, parent=None, kept=()):
        super().__init__(parent)
        self.texts = []
        self.page, self.lefts, self.has_connection = None, [], True
        self.kept, self.joined, self.sent, self.asked = tuple(kept), [], [], []

    @property
    def is_connected(self):
        return self.has_connection

    @property
    def kept_events(self):
        return (*self.kept, *self.sent)

    @property
    def kept_texts(self):
        return tuple(self.texts)

    def keep_texts(self, events):
        self.texts += events

    def join(self, name):
        self.joined.append(name)

    def send_events(self, events):
        self.sent += events

    def ask_hint(self):
        self.asked.append("hint")

    def leave(self):
        self.asked.append("leave")
        self.stopped.emit()

    def forget(self):
        self.asked.append("forget")
        self.stopped.emit()

    def close(self):
        self.asked.append("close")
        self.stopped.emit()

    def close_at_once(self, *, is_over):
        self.asked.append("forget" if is_over else "close")

    def say(self, *messages):
        """The host says something."""
        for message in messages:
            self.received.emit(message)

    def seat(self, lesson, name="Ada"):
        """The host gives a seat, with the lesson."""
        self.connection_changed.emit(ParticipantState(Phase.CONNECTED))
        self.say(Seated(1, name, "token"), LessonSent(write_edition(lesson)))

    def go_to(self, stage, *, revealed=(), aids=ALL_AIDS, mode=Mode.INVESTIGATE, **more):
        """The class is at a stage."""
        self.say(Room(stage, mode, aids, revealed=tuple(revealed), accepts_marks=stage in MARKS, **more))

    def reveal(self, lesson, *numbers):
        """The teacher reveals these sentences, one after the other."""
        for count in range(1, len(numbers) + 1):
            self.say(Notes(write_pieces(lesson, [numbers[count - 1]], numbers[:count])))


KINDS = (EventKind.SHOWN, EventKind.OPENED)


def press(seat, sentence):
    """Somebody presses Space on a sentence."""
    reader = seat.page.reader.page
    reader.desk.article.choose(sentence, take_focus=True)
    reader._on_sentence_activated(sentence, True)
    QApplication.processEvents()


def sent(seat):
    return [event.kind for event in seat.sent if event.kind not in KINDS]
