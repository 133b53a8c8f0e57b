"""The ordered list of rules over a pack. A rule looks at all its lessons and yields remarks, each with its file."""

from collections.abc import Callable, Iterable, Sequence

from media_literacy.lesson.draft import Draft
from media_literacy.packs.checks.agreement import languages_that_differ, licenses_that_differ
from media_literacy.packs.checks.identity import duplicate_ids
from media_literacy.packs.checks.listing import unlisted_lessons
from media_literacy.packs.checks.pack_under_check import PackView, Placed, view_of
from media_literacy.packs.checks.positions import flags_in_one_place
from media_literacy.packs.checks.slant import slant
from media_literacy.packs.checks.sound_articles import sound_articles
from media_literacy.packs.checks.twins import missing_twins
from media_literacy.packs.pack_toml import Pack

PackRule = Callable[[PackView], Iterable[Placed]]

PACK_RULES: tuple[PackRule, ...] = (
    unlisted_lessons,
    duplicate_ids,
    languages_that_differ,
    licenses_that_differ,
    sound_articles,
    flags_in_one_place,
    missing_twins,
    slant,
)


def run_pack_checks(pack: Pack, lessons: Sequence[Draft]) -> tuple[Placed, ...]:
    """All advice on a pack. `lessons` are those of its list that could be read, in the order of the list."""
    view = view_of(pack, lessons)
    return tuple(found for rule in PACK_RULES for found in rule(view))
