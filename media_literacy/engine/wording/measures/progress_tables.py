"""The facts of each figure of a page of progress as a table: what the figure shows, and no more."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from media_literacy.engine.measures.intervals import Interval, Share
from media_literacy.engine.measures.kind_map import KindRecord
from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.measures.telling_apart import TellingApart
from media_literacy.engine.wording.counts_wording import caught_name, left_alone_name
from media_literacy.engine.wording.measures.apart_words import leaning_words
from media_literacy.engine.wording.measures.progress_words import acquaintance_words
from media_literacy.engine.wording.outcome_wording import confidence_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.shortening import shortened

_HEADLINE = 120
"""Characters of an article's headline; a stranger's may have thousands."""


class FigureTable(NamedTuple):
    """A heading and rows of as many cells; `numbers` are the columns whose cells stand to the right."""

    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


def acceptance_table(report: ProgressReport) -> FigureTable:
    """Sound sentences, at first, newest and all."""
    found = report.acceptance
    parts = [(_("The first"), found.first), (_("The newest"), found.newest), (_("All"), found.overall)]
    rows = [(name, *_share_cells(share)) for name, share in parts if share is not None]
    heading = (_("Sound sentences"), _("Judged"), _("Left alone"), pgettext("table heading", "Doubted"))
    return FigureTable(heading, tuple(rows), frozenset({1, 2, 3}))


def apart_table(found: TellingApart) -> FigureTable:
    """The two measures with their ranges; for whoever wants the numbers behind the words."""
    pairs, leaning = found.pairs, found.criterion
    counts = found.counts
    likely = _("{low} to {high}")
    rows = (
        (caught_name(), str(counts.caught), _("of {n}").format(n=counts.flags)),
        (left_alone_name(), str(counts.left_alone), _("of {n}").format(n=counts.fine)),
        (_("Pairs told apart, of ten"), _decimal(10 * pairs.value), _range(likely, pairs.interval, 10)),
        (_("d', 0 is guessing"), _decimal(found.sensitivity.value), _range(likely, found.sensitivity.interval)),
        (
            _("c, 0 is balanced: {leaning}").format(leaning=leaning_words(found.leaning)),
            _decimal(leaning.value),
            _range(likely, leaning.interval),
        ),
    )
    return FigureTable((_("What"), _("Value"), _("Likely range")), rows, frozenset({1}))


def kinds_table(records: Iterable[KindRecord], catalogue: Catalogue, language: str) -> FigureTable:
    """Kinds with what was caught at first readings, and when lessons were read again."""
    heading = (
        _("Kind"),
        _("So far"),
        _("Met"),
        pgettext("table heading", "Caught"),
        _("Doubts in vain"),
        _("In practice"),
    )
    rows = [
        (
            catalogue.kind(record.kind).name(language) if record.kind in catalogue else str(record.kind),
            acquaintance_words(record.acquaintance),
            str(record.met),
            _of(record.first.caught, record.first.flags),
            str(record.first.accused),
            _of(record.practice.caught, record.practice.flags),
        )
        for record in records
    ]
    return FigureTable(heading, tuple(rows), frozenset(range(2, len(heading))))


def lessons_table(report: ProgressReport, day_words: Callable[[date], str] = date.isoformat) -> FigureTable:
    """First readings in their order, each with its counts."""
    heading = (_("Number"), _("Day"), _("Article"), _("Left alone"), pgettext("table heading", "Caught"))
    rows = [
        (
            str(number),
            day_words(finished.day) if finished.day else "",
            shortened(visible_line(finished.summary.headline or finished.lesson), _HEADLINE),
            _of(finished.summary.counts.left_alone, finished.summary.counts.fine),
            _of(finished.summary.counts.caught, finished.summary.counts.flags),
        )
        for number, finished in enumerate(report.lessons, start=1)
    ]
    return FigureTable(heading, tuple(rows), frozenset({0, 3, 4}))


def confidence_table(report: ProgressReport) -> FigureTable:
    """Marks by how sure they were."""
    likely = _("{low} to {high} of 10")
    rows = [
        (
            confidence_words()[level.confidence],
            str(level.rating.marks),
            str(level.rating.right),
            _range(likely, level.interval, 10, digits=0) if level.rating.marks else "",
        )
        for level in report.calibration.levels
    ]
    heading = (_("How sure"), _("Marks"), _("Right"), _("Likely range"))
    return FigureTable(heading, tuple(rows), frozenset({1, 2}))


def table_rows(table: FigureTable) -> list[Sequence[str]]:
    """The heading and the rows, as a file has them."""
    return [table.heading, *table.rows]


def _share_cells(share: Share) -> tuple[str, str, str]:
    return str(share.whole), str(share.part), str(share.whole - share.part)


def _of(count: int, total: int) -> str:
    return _("{count} of {total}").format(count=count, total=total) if total else "–"


def _decimal(value: float, digits: int = 1) -> str:
    """Rounded, with the sign that print has, and no zero below zero."""
    return f"{round(value, digits) + 0.0:.{digits}f}".replace("-", "−")


def _range(frame: str, interval: Interval, factor: int = 1, digits: int = 1) -> str:
    return frame.format(low=_decimal(factor * interval.low, digits), high=_decimal(factor * interval.high, digits))
