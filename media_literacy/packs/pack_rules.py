"""All checks over a pack: whatever the modules of their folder declare as `RULES`."""

from collections.abc import Sequence

from media_literacy.discovery import declarations
from media_literacy.lesson.draft import Draft
from media_literacy.packs import checks
from media_literacy.packs.pack_toml import Pack
from media_literacy.packs.pack_under_check import PackRule, Placed, view_of

PACK_RULES: tuple[PackRule, ...] = tuple(rule for rules in declarations(checks, "RULES") for rule in rules)


def run_pack_checks(pack: Pack, lessons: Sequence[Draft]) -> tuple[Placed, ...]:
    """All advice on a pack. `lessons` are those of its lists that could be read, in their order."""
    view = view_of(pack, lessons)
    return tuple(found for rule in PACK_RULES for found in rule.check(view))
