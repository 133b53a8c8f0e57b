"""Links inside a document: from its bookmarks to the labels of notes and the cards of the lesson."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from media_literacy.authoring.importing.passage import Passage
from media_literacy.lesson.reading.links import heading_slug
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.format_words import load_format_words


@dataclass(frozen=True, slots=True)
class Anchors(Container[str]):
    """The bookmarks of a document: at marks, with the names of the notes, and in headings, with what these read."""

    notes: Mapping[str, str]
    headings: Mapping[str, str]

    def __contains__(self, anchor: object) -> bool:
        return anchor in self.notes or anchor in self.headings


NO_ANCHORS = Anchors({}, {})


def cards_of(passages: Sequence[Passage], language: str) -> dict[str, str]:
    """The names that links to cards have, by the cards' titles in small letters; of two titles alike none has one."""
    titles = [passage.text for passage in passages if passage.kind in (BlockKind.HEADING, BlockKind.HEADLINE)]
    slugs = [heading_slug(title) for title in titles]
    cards = {passage.text for passage in _card_headings(passages, language)}
    return {
        title.casefold(): slug if slugs.count(slug) == 1 else ""
        for title, slug in zip(titles, slugs, strict=True)
        if title in cards
    }


def _card_headings(passages: Sequence[Passage], language: str) -> Iterator[Passage]:
    part = None
    for passage in passages:
        if passage.kind is BlockKind.HEADING and passage.block.level == 1:
            part = load_format_words().part(passage.text, language)
        elif part == "evidence" and passage.kind is BlockKind.HEADING and passage.block.level == 2:
            yield passage


def link_targets(anchors: Anchors, labels: Mapping[str, str], cards: Mapping[str, str]) -> dict[str, str]:
    """What a link to each bookmark leads to in the lesson; those that lead nowhere there are left out."""
    notes = {anchor: labels.get(name, "") for anchor, name in anchors.notes.items()}
    headings = {anchor: cards.get(title.casefold(), "") for anchor, title in anchors.headings.items()}
    return {f"#{anchor}": f"#{target}" for anchor, target in (headings | notes).items() if target}


def with_targets(passages: Sequence[Passage], targets: Mapping[str, str]) -> list[Passage]:
    """The passages with links as the lesson has them; one that leads nowhere is its words."""
    return [
        replace(
            passage,
            block=passage.block._replace(
                runs=tuple(
                    run._replace(link=targets.get(run.link)) if run.link and run.link.startswith("#") else run
                    for run in passage.block.runs
                )
            ),
        )
        for passage in passages
    ]
