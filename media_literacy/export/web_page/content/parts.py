"""What comes with the article and after it: words, leave the page with its searches, evidence, debrief."""

from collections.abc import Sequence

from media_literacy.engine.wording.search_wording import bearing_word, sideways_questions
from media_literacy.export.web_page.content.blocks import SetPicture, set_blocks
from media_literacy.export.web_page.content.directions import of_lesson, ours_among
from media_literacy.export.web_page.content.inlines import set_runs
from media_literacy.export.web_page.content.links import PageLinks
from media_literacy.export.web_page.markup import NOTHING, Markup, element, joined, text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Card, Choice, Hit, Lesson, Search
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.quotation import quoted

_QUOTE_CHARACTERS = 160


def set_card(number: int, card: Card, links: PageLinks, picture: SetPicture) -> Markup:
    """One piece of evidence, to be reached by its number."""
    return element(
        "section",
        element("h3", text(card.title)),
        set_blocks(card.blocks, links, picture, deeper=2),
        class_="card",
        id=f"card-{number}",
        data_card=number,
    )


class Parts:
    """The parts of one lesson's page; one that the lesson does not have is nothing."""

    def __init__(self, lesson: Lesson, links: PageLinks, picture: SetPicture) -> None:
        self._lesson, self._links, self._picture = lesson, links, picture

    def words(self) -> Markup:
        """The hard words, folded: they may be opened while reading."""
        if not self._lesson.words:
            return NOTHING
        found = [
            element(
                "div",
                element("dt", text(word.text)),
                element("dd", set_runs(word.meaning, self._links)),
                class_="word-meaning",
                id=f"word-{number}",
            )
            for number, word in enumerate(self._lesson.words, 1)
        ]
        return element(
            "details", element("summary", text(_("Words"))), element("dl", *found), class_="words", id="words"
        )

    def leave(self) -> Markup:
        """The step outside the article: choices whose reasons unfold, then searches to read and judge by."""
        leave = self._lesson.leave
        if leave is None:
            return NOTHING
        choices = [self._choice(number, choice) for number, choice in enumerate(leave.choices, 1)]
        return self._part(
            "leave",
            _("Leave the page"),
            set_blocks(leave.prompt, self._links, self._picture),
            *([element("div", *choices, class_="choices")] if choices else []),
            element("div", set_blocks(leave.afterwards, self._links, self._picture), class_="afterwards"),
            *(self._search(number, search) for number, search in enumerate(leave.searches, 1)),
        )

    def evidence(self) -> Markup:
        """The cards, each to be reached by its number."""
        if not self._lesson.cards:
            return NOTHING
        cards = [
            set_card(number, card, self._links, self._picture) for number, card in enumerate(self._lesson.cards, 1)
        ]
        return self._part("evidence", _("Evidence"), *cards)

    def debrief(self) -> Markup:
        """What is set straight in the end."""
        if not self._lesson.debrief:
            return NOTHING
        return self._part("debrief", _("Debrief"), set_blocks(self._lesson.debrief, self._links, self._picture))

    def _part(self, name: str, title: str, *inside: Markup) -> Markup:
        title_id = f"{name}-title"
        heading = element("h2", text(title), id=title_id, class_="part-title", **ours_among(self._lesson))
        within = of_lesson(self._lesson)
        return element("section", heading, *inside, class_=f"part {name}", id=name, aria_labelledby=title_id, **within)

    def _choice(self, number: int, choice: Choice) -> Markup:
        inside: list[Markup] = []
        if choice.is_best:
            inside.append(
                element("p", element("b", text(_("A good choice.")), **ours_among(self._lesson)), class_="is-best")
            )
        if choice.reason:
            inside.append(element("p", set_runs(choice.reason, self._links), class_="reason"))
        if choice.card is not None:
            frame, words = _("It finds the card “{title}”."), self._lesson.card(choice.card).title
            before, _gap, after = frame.partition("{title}")
            link = element("a", text(words), **(self._links.attributes(f"#{choice.card}") or {}))
            inside.append(element("p", text(before), link, text(after), class_="finds", **ours_among(self._lesson)))
        summary = element("summary", set_runs(choice.text, self._links))
        return element(
            "details",
            summary,
            *inside,
            class_="choice",
            id=f"choice-{number}",
            data_choice=number,
            data_best=choice.is_best or None,
        )

    def _search(self, number: int, search: Search) -> Markup:
        claim = self._lesson.sentence(search.claim)
        said = _("The claim, sentence {number}: {quote}").format(
            number=claim.number, quote=quoted(claim.text, _QUOTE_CHARACTERS)
        )
        link = element("a", text(said), href=f"#sentence-{claim.number}", class_="to-sentence")
        conclusion = element(
            "details",
            element("summary", text(_("What do the results add up to?")), **ours_among(self._lesson)),
            element(
                "p",
                element("b", text(f"{bearing_word(search.bearing)}."), **ours_among(self._lesson)),
                *([text(" "), set_runs(search.conclusion, self._links)] if search.conclusion else []),
            ),
            class_="conclusion",
            data_bearing=search.bearing,
        )
        return element(
            "section",
            element("h3", text(_("Search: {query}").format(query=visible_line(search.query)))),
            element("p", link, class_="claim"),
            element("p", text(sideways_questions()), class_="questions", **ours_among(self._lesson)),
            *(self._hit(index, hit) for index, hit in enumerate(search.hits, 1)),
            conclusion,
            class_="search",
            id=f"search-{number}",
            data_search=number,
        )

    def _hit(self, number: int, hit: Hit) -> Markup:
        lines: Sequence[tuple[str, str]] = (("hit-title", hit.title), ("hit-site", hit.site), ("hit-line", hit.line))
        summary = [element("span", text(visible_line(words)), class_=name) for name, words in lines if words]
        page = set_blocks(hit.page, self._links, self._picture, deeper=2)
        return element(
            "details",
            element("summary", joined(summary)),
            element("div", page, class_="hit-page"),
            class_="hit",
            data_hit=number,
        )
