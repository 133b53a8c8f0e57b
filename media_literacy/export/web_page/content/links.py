"""Where links of a lesson lead within its page: by numbers, so that no id of an author is one of the document's."""

from typing import NamedTuple

from media_literacy.export.web_page.markup import Attribute
from media_literacy.lesson.model import CardId, Lesson, SentenceId
from media_literacy.lesson.reading.links import is_allowed_address


class PageLinks(NamedTuple):
    """The numbers of all sentences and cards; a page without its key has no cards to lead to."""

    sentences: dict[SentenceId, int]
    cards: dict[CardId, int]

    def attributes(self, link: str) -> dict[str, Attribute] | None:
        """What an `a` element says of a link; None for one that leads nowhere, or where no lesson may lead."""
        if not link.startswith("#"):
            if not is_allowed_address(link):
                return None
            return {"href": link, "rel": "noopener noreferrer", "target": "_blank"}
        name = link[1:]
        if (number := self.sentences.get(SentenceId(name))) is not None:
            return {"href": f"#sentence-{number}", "class_": "to-sentence"}
        if (number := self.cards.get(CardId(name))) is not None:
            return {"href": f"#card-{number}", "class_": "to-card"}
        return None


def page_links(lesson: Lesson, *, has_key: bool) -> PageLinks:
    """The links of a lesson's page."""
    cards = lesson.cards if has_key else ()
    return PageLinks(
        {sentence.id: sentence.number for sentence in lesson.article.sentences},
        {card.id: number for number, card in enumerate(cards, 1)},
    )
