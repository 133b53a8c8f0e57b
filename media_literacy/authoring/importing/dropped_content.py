"""What could not be carried over, told in plain words at the end."""

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto

from media_literacy.i18n import ngettext


class DroppedKind(Enum):
    """Kinds of things that a lesson cannot hold; each is told once, with its number."""

    PICTURE = auto()
    FILM = auto()
    FORM = auto()
    BOILERPLATE = auto()
    LINK = auto()
    STRUCK = auto()
    CHART = auto()
    TEXT_BOX = auto()
    EQUATION = auto()
    LOST_EQUATION = auto()
    EMBEDDED = auto()
    SYMBOL = auto()
    DIVIDER = auto()
    UNKNOWN = auto()


@dataclass(slots=True)
class DroppedContent:
    """Collects while a document is read."""

    messages: list[str] = field(default_factory=list)
    counted: Counter[DroppedKind] = field(default_factory=Counter)

    def add_message(self, sentence: str) -> None:
        """Tell this one thing; the same words are told once, and none are told as nothing."""
        if sentence and sentence not in self.messages:
            self.messages.append(sentence)

    def count(self, what: DroppedKind) -> None:
        self.counted[what] += 1

    def sentences(self) -> tuple[str, ...]:
        return (*self.messages, *(_message(what, self.counted[what]) for what in DroppedKind if self.counted[what]))


def _message(what: DroppedKind, n: int) -> str:
    return _WORDS[what](n).format(n=n)


def _picture(n: int) -> str:
    return ngettext(
        "{n} picture was left out. If you may use it, add it on the page of the lesson.",
        "{n} pictures were left out. If you may use them, add them on the page of the lesson.",
        n,
    )


def _film(n: int) -> str:
    return ngettext(
        "{n} film, sound or embedded page was left out.", "{n} films, sounds or embedded pages were left out.", n
    )


def _form(n: int) -> str:
    return ngettext("{n} form or button was left out.", "{n} forms or buttons were left out.", n)


def _boilerplate(n: int) -> str:
    return ngettext(
        "{n} piece around the article was left out, such as a menu, a share bar or an advertisement.",
        "{n} pieces around the article were left out, such as menus, share bars or advertisements.",
        n,
    )


def _link(n: int) -> str:
    return ngettext(
        "{n} link led nowhere that a lesson may lead; its words were kept.",
        "{n} links led nowhere that a lesson may lead; their words were kept.",
        n,
    )


def _struck(n: int) -> str:
    return ngettext(
        "{n} piece of text was crossed out. It stands there without the line through it.",
        "{n} pieces of text were crossed out. They stand there without the line through them.",
        n,
    )


def _chart(n: int) -> str:
    return ngettext(
        "{n} chart or diagram was left out. A picture of it can stand beside the lesson.",
        "{n} charts or diagrams were left out. Pictures of them can stand beside the lesson.",
        n,
    )


def _text_box(n: int) -> str:
    return ngettext(
        "The text of {n} box stands behind the paragraph that the box belonged to.",
        "The text of {n} boxes stands behind the paragraphs that the boxes belonged to.",
        n,
    )


def _equation(n: int) -> str:
    return ngettext(
        "{n} equation was written on one line, such as a/b for a fraction. Compare it with the document.",
        "{n} equations were written on one line, such as a/b for a fraction. Compare them with the document.",
        n,
    )


def _lost_equation(n: int) -> str:
    return ngettext(
        "{n} equation was left out, because it is a drawing. Type it where it belongs.",
        "{n} equations were left out, because they are drawings. Type them where they belong.",
        n,
    )


def _embedded(n: int) -> str:
    return ngettext(
        "{n} other document that is embedded in this one was left out. To keep its text, open the document in your word"
        " processor, save it again, and try once more.",
        "{n} other documents that are embedded in this one were left out. To keep their text, open the document in your"
        " word processor, save it again, and try once more.",
        n,
    )


def _symbol(n: int) -> str:
    return ngettext(
        "{n} sign of a special font was left out. Compare with the document.",
        "{n} signs of special fonts were left out. Compare with the document.",
        n,
    )


def _divider(n: int) -> str:
    return ngettext(
        "{n} line that divides the text, such as “* * *”, was left out.",
        "{n} lines that divide the text, such as “* * *”, were left out.",
        n,
    )


def _unknown(n: int) -> str:
    return ngettext(
        "{n} thing without text that a lesson cannot hold was left out. Compare with the document.",
        "{n} things without text that a lesson cannot hold were left out. Compare with the document.",
        n,
    )


_WORDS = {
    DroppedKind.PICTURE: _picture,
    DroppedKind.FILM: _film,
    DroppedKind.FORM: _form,
    DroppedKind.BOILERPLATE: _boilerplate,
    DroppedKind.LINK: _link,
    DroppedKind.STRUCK: _struck,
    DroppedKind.CHART: _chart,
    DroppedKind.TEXT_BOX: _text_box,
    DroppedKind.EQUATION: _equation,
    DroppedKind.LOST_EQUATION: _lost_equation,
    DroppedKind.EMBEDDED: _embedded,
    DroppedKind.SYMBOL: _symbol,
    DroppedKind.DIVIDER: _divider,
    DroppedKind.UNKNOWN: _unknown,
}
