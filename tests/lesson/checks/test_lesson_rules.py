"""The list of checks has every one, and each says which codes it may give."""

from pathlib import Path

from collected_lessons import COLLECTED, drafted
from each_row import each_row

from media_literacy.lesson.checks import lesson_rules
from media_literacy.lesson.checks.lesson_rules import RULES
from media_literacy.packs import pack_rules
from media_literacy.packs.pack_rules import PACK_RULES


@each_row(("rules", "list_module"), [(RULES, lesson_rules), (PACK_RULES, pack_rules)])
def test_every_module_with_checks_is_on_the_list(rules, list_module):
    folder = Path(list_module.__file__).parent
    modules = [path for path in folder.rglob("*.py") if "\nRULES = (" in path.read_text(encoding="utf-8")]
    listed = {Path(rule.check.__code__.co_filename) for rule in rules}
    assert listed == set(modules)


def test_a_check_gives_only_the_codes_that_it_names():
    for name, text, file, is_in_pack in COLLECTED:
        draft = drafted(text, file, is_in_pack=is_in_pack).draft
        if draft is None:
            continue
        for rule in RULES:
            given = {diagnostic.code for diagnostic in rule.check(draft)}
            assert given <= {code.name for code in rule.codes}, (name, rule)


def test_a_check_that_names_several_codes_gives_each():
    given = {
        diagnostic.code
        for _name, text, file, is_in_pack in COLLECTED
        for diagnostic in drafted(text, file, is_in_pack=is_in_pack).report.diagnostics
    }
    assert {code.name for rule in RULES for code in rule.codes} - given == set()
