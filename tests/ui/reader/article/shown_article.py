"""An article that is shown, what it told, and where its sentences stand."""

from factories import make_lesson
from PySide6.QtCore import QPointF, Qt

from media_literacy.lesson.model import Article, Sentence, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.reader.article.sentence_controls import SentenceControl

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


LABEL = "Invented for teaching. Not news."


LESSON = make_lesson(
    flags=["The weather station sets the fares.", "Every bus was full."],
    fine=["Joan Petty drives the second bus.", "She is 41."],
    plain=["That is all."],
    per_paragraph=2,
)


LINKED = Article(
    (
        Block(
            BlockKind.PARAGRAPH, (Run("Read "), Run("the minutes", link="https://example.org/minutes"), Run(" first."))
        ),
    ),
    (Sentence(SentenceId("only"), 1, 0, 0, 23, "Read the minutes first."),),
)


class Heard:
    """What a view told."""

    def __init__(self, view):
        self.activated, self.chosen, self.links = [], [], []
        view.sentence_activated.connect(self.on_activated)
        view.sentence_chosen.connect(self.chosen.append)
        view.link_activated.connect(self.links.append)

    def on_activated(self, sentence, was_chosen):
        self.activated.append((sentence, was_chosen))


def point(view, sentence, line=0):
    return view.layout_of_page.rectangles(SentenceId(sentence))[line].center().toPoint()


def start_of(view, sentence):
    box = view.layout_of_page.rectangles(SentenceId(sentence))[0]
    return QPointF(box.left() + 1, box.center().y()).toPoint()


def end_of(view, sentence):
    box = view.layout_of_page.rectangles(SentenceId(sentence))[-1]
    return QPointF(box.right() - 1, box.center().y()).toPoint()


def colours(view, sentence):
    box = view.layout_of_page.rectangles(SentenceId(sentence))[0].toRect().adjusted(0, 3, 0, -2)
    image = view.grab(box).toImage()
    return [image.pixelColor(x, 1).name() for x in range(2, image.width() - 2, 3)]


def controls(view):
    return {control.sentence: control for control in view.findChildren(SentenceControl) if not control.isHidden()}
