"""Which parts of the format an older program lacks, and which versions know them."""

from packs.checks.pack_codes import FINE, article, pack_of

from media_literacy import __version__
from media_literacy.packs.later_parts import knows_later_parts, later_parts

SEARCH = (
    "\n# Leave the page\n\n## Search: bus lanes\n\nClaim: [It rained.](#n0)\n\n"
    "- **Log** — valley.example\n\n    Dry.\n\nHolds: it rained.\n"
)


def parts_of(*texts, has_occasions=False):
    return list(later_parts(pack_of(texts)[1], has_occasions=has_occasions))


def test_each_part_is_named_once_and_in_one_order():
    text = [("It rained.", FINE)]
    plain = article(text, front="id: a\n")
    level, aids = article(text, front="id: b\nlevel-of: a\n"), article(text, front="id: c\naids: none\n")
    assert parts_of(plain) == []
    assert parts_of(aids, plain, level) == ["“level-of”", "“aids”"]
    assert parts_of(level, plain + SEARCH, plain + SEARCH) == ["searches to read", "“level-of”"]
    assert parts_of(plain, has_occasions=True) == ["“occasions”"]


def test_an_address_in_records_asks_for_no_version():
    """It changes nothing for whoever reads the lesson, and a program that knows no such address sends no records."""
    assert parts_of(article([("It rained.", FINE)], front="id: a\niri: https://valley.example/rain\n")) == []


def test_only_a_version_from_the_first_one_on_knows_them():
    for version, knows in (("", False), ("0.0.9", False), ("0.1.0", True), ("0.1", True), ("1.0", True), ("x", False)):
        assert knows_later_parts(version) is knows, version


def test_this_program_knows_them():
    assert knows_later_parts(__version__)
