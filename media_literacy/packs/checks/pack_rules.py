"""The ordered list of checks over a pack, by the module of each."""

from collections.abc import Sequence

from media_literacy.lesson.draft import Draft
from media_literacy.packs.checks import agreement, identity, listing, positions, slant, sound_articles, twins
from media_literacy.packs.checks.pack_under_check import PackRule, Placed, view_of
from media_literacy.packs.pack_toml import Pack

PACK_RULES: tuple[PackRule, ...] = (
    *listing.RULES,
    *identity.RULES,
    *agreement.RULES,
    *sound_articles.RULES,
    *positions.RULES,
    *twins.RULES,
    *slant.RULES,
)


def run_pack_checks(pack: Pack, lessons: Sequence[Draft]) -> tuple[Placed, ...]:
    """All advice on a pack. `lessons` are those of its list that could be read, in the order of the list."""
    view = view_of(pack, lessons)
    return tuple(found for rule in PACK_RULES for found in rule.check(view))
