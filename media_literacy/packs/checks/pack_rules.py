"""The ordered list of checks over a pack, by the module of each."""

from collections.abc import Sequence

from media_literacy.lesson.draft import Draft
from media_literacy.packs.checks import (
    differing_details,
    duplicate_ids,
    flag_positions,
    slant,
    sound_articles,
    twins,
    unlisted_lessons,
)
from media_literacy.packs.checks.pack_under_check import PackRule, Placed, view_of
from media_literacy.packs.pack_toml import Pack

PACK_RULES: tuple[PackRule, ...] = (
    *unlisted_lessons.RULES,
    *duplicate_ids.RULES,
    *differing_details.RULES,
    *sound_articles.RULES,
    *flag_positions.RULES,
    *twins.RULES,
    *slant.RULES,
)


def run_pack_checks(pack: Pack, lessons: Sequence[Draft]) -> tuple[Placed, ...]:
    """All advice on a pack. `lessons` are those of its list that could be read, in the order of the list."""
    view = view_of(pack, lessons)
    return tuple(found for rule in PACK_RULES for found in rule.check(view))
