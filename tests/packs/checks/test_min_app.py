"""A pack with later parts of the format names the version that knows them."""

from dataclasses import replace

from each_row import each_row
from packs.checks.pack_codes import FINE, article, pack_of

from media_literacy.packs.pack_rules import run_pack_checks

LESSON = article([("It rained.", FINE)], front="id: a\n")
LEVEL = article([("It rained.", FINE)], front="id: b\nlevel-of: a\n")


def messages(texts, min_app):
    pack, drafts = pack_of(texts)
    found = run_pack_checks(replace(pack, min_app=min_app), drafts)
    return [diagnostic.message for _file, diagnostic in found if diagnostic.code == "min-app-missing"]


@each_row(("min_app", "count"), [("", 1), ("0.0.9", 1), ("0.1.0", 0), ("2.0", 0)])
def test_an_older_version_or_none_is_told_once(min_app, count):
    assert (
        messages([LESSON, LEVEL], min_app)
        == ["The pack uses “level-of”, and does not say that an older program lacks it."] * count
    )


def test_a_pack_without_later_parts_need_not_name_one():
    assert messages([LESSON], "") == []
