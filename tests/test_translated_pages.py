"""The guide and the page on what is kept say the same in every language: the same parts and files, sound examples."""

import re
from pathlib import Path

from each_row import each_row

from media_literacy.authoring.guide import read_guide
from media_literacy.i18n import gettext, use_language
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.pack_check import check_pack
from media_literacy.resources import assets_folder

PAGES = sorted(path for name in ("guide", "privacy") for path in (assets_folder() / name).glob("*.md"))
TRANSLATED = [path for path in PAGES if path.stem != "en"]
FENCED = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def prose_of(path: Path) -> str:
    """The page without its examples."""
    return FENCED.sub("", text_of(path))


def label(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


def examples(path: Path) -> list[str]:
    return [example for kind, example in FENCED.findall(text_of(path)) if kind == "markdown"]


def test_guide_and_privacy_are_there_in_spanish():
    assert {label(path) for path in TRANSLATED} >= {"guide-es", "privacy-es"}


@each_row("path", TRANSLATED, ids=label)
class TestEveryTranslation:
    def test_it_has_the_parts_of_the_english_page_in_the_same_order(self, path: Path):
        def parts(page: Path) -> list[str]:
            line = re.compile(r"^(#{1,3}(?= )|!\[|\|(?=[^-])|- (?=.)|    python3 run\.py \w+)", re.MULTILINE)
            return line.findall(re.sub(r"run\.py [\w-]+\.md", "run.py open", prose_of(page)))

        assert parts(path) == parts(path.with_name("en.md"))

    def test_it_names_the_same_files_and_pictures(self, path: Path):
        def named(page: Path) -> list[str]:
            text = text_of(page).replace(f"(pictures/{page.stem}/", "(pictures/")
            return re.findall(r"`([\w.…-]+\.(?:json|sqlite3|lock|log|txt|pem))`|\((pictures/\w+\.webp)\)", text)

        assert named(path) == named(path.with_name("en.md"))

    def test_every_file_that_it_links_is_there(self, path: Path):
        linked = re.findall(r"\]\((?!#|https?:)([\w./-]+)\)", prose_of(path).replace("media/muelle.jpg", ""))
        assert [name for name in linked if not (path.parent / name).exists() and "media/" not in name] == []

    def test_the_check_has_nothing_against_its_examples(self, path: Path):
        english = path.with_name("en.md")
        assert len(examples(path)) == len(examples(english))
        for example in examples(path):
            parsed = parse_lesson(example.encode(), Path("example.md"))
            assert parsed.lesson is not None and parsed.lesson.front.language == path.stem
            assert [(found.code, found.message) for found in parsed.report.diagnostics] == []

    def test_it_names_buttons_as_the_window_does(self, path: Path):
        def bold(page: Path) -> set[str]:
            return {" ".join(found.split()) for found in re.findall(r"\*\*([^*]+)\*\*", prose_of(page))}

        use_language(path.stem)
        translated = {name: gettext(name) for name in bold(path.with_name("en.md"))}
        assert sum(name != there for name, there in translated.items()) >= 5
        own = bold(path)
        assert {name: there for name, there in translated.items() if name != there and there not in own} == {}


def test_the_pack_of_the_spanish_guide_holds_its_lesson(tmp_path):
    guide = assets_folder() / "guide" / "es.md"
    described, _occasions = (text for kind, text in FENCED.findall(text_of(guide)) if kind == "toml")
    (tmp_path / "pack.toml").write_text(described, encoding="utf-8")
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "campana-del-puerto.md").write_text(examples(guide)[-1], encoding="utf-8")
    checked = check_pack(tmp_path)
    assert checked.pack is not None and checked.pack.title == "Noticias de Puerto Nortes"
    assert not any(report.has_errors for report in checked.reports)


def test_a_translated_guide_has_the_ten_steps():
    assert [section.step for section in read_guide("es-MX").sections] == [*range(1, 11), 0, 0]
