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
    if what is DroppedKind.PICTURE:
        text = ngettext(
            "{n} picture was left out. Put it beside the lesson, and name it in the text, if you may use it.",
            "{n} pictures were left out. Put them beside the lesson, and name them in the text, if you may use them.",
            n,
        )
    elif what is DroppedKind.FILM:
        text = ngettext(
            "{n} film, sound or embedded page was left out.", "{n} films, sounds or embedded pages were left out.", n
        )
    elif what is DroppedKind.FORM:
        text = ngettext("{n} form or button was left out.", "{n} forms or buttons were left out.", n)
    elif what is DroppedKind.BOILERPLATE:
        text = ngettext(
            "{n} piece around the article was left out, such as a menu, a share bar or an advertisement.",
            "{n} pieces around the article were left out, such as menus, share bars or advertisements.",
            n,
        )
    else:
        text = ngettext(
            "{n} link led nowhere that a lesson may lead; its words were kept.",
            "{n} links led nowhere that a lesson may lead; their words were kept.",
            n,
        )
    return text.format(n=n)
