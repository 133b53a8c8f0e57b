"""Runs as markup: emphasis, code, links; and the sentences of a block, each a check box with its label."""

from collections.abc import Iterator, Sequence

from media_literacy.export.web_page.content.links import PageLinks
from media_literacy.export.web_page.markup import Markup, element, joined, text
from media_literacy.lesson.text_blocks import Run


def set_runs(runs: Sequence[Run], links: PageLinks) -> Markup:
    """Runs in their styles; a link that may not be followed is its words."""
    return joined(_run(run, links) for run in runs)


def set_frame(frame: str, runs: Sequence[Run], links: PageLinks) -> Markup:
    """Runs in the gap “{text}” of words of ours, which are set apart."""
    before, _gap, after = frame.partition("{text}")
    return joined(
        [
            element("b", text(before.strip()), dir="auto"),
            text(" "),
            set_runs(runs, links),
            *([text(after)] if after else ()),
        ]
    )


def runs_between(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    """The runs of a part of their text, from one offset to another."""
    at = 0
    for run in runs:
        cut = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if cut:
            yield run._replace(text=cut)


def _run(run: Run, links: PageLinks) -> Markup:
    found = text(run.text)
    if run.code:
        found = element("code", found)
    if run.emphasis:
        found = element("em", found)
    if run.strong:
        found = element("strong", found)
    attributes = links.attributes(run.link) if run.link is not None else None
    return element("a", found, **attributes) if attributes is not None else found
