"""A pack before it is installed: what is said of it, and what can be done."""

import pytest
from every_page import pages
from making_packs import LANES, SPOONS, make_file, make_folder
from PySide6.QtCore import Qt
from ui.packs.seeing import button, press, texts

from media_literacy.strings.shortening import TITLE_CHARACTERS
from media_literacy.ui.packs.inspection_page import MOST_CHANGES, InspectionPage


@pytest.fixture
def page(show, packs, appearance):
    """The page about a pack in a file."""

    def make(file):
        return show(InspectionPage(packs.inspect(file), appearance))

    return make


def test_what_is_kept_for_an_occasion_is_counted_and_not_named(page, tmp_path):
    folder = make_folder(tmp_path / "one", {"lanes": LANES, "spoons": SPOONS})
    file = folder / "pack.toml"
    text = file.read_text().replace(', "lessons/spoons.md"', "")
    file.write_text(text + '\n[occasions]\nafter = ["lessons/spoons.md"]\n')
    words = texts(page(folder))
    assert "1 more for a certain time of the course" in words and "Bus lanes" in words
    assert not any("spoon" in line.lower() for line in words)


def test_a_new_pack_says_what_it_holds_and_who_made_it(page, tmp_path):
    front = LANES.replace(
        "title: Bus lanes", "title: Bus lanes\nage: 11-14\nminutes: 1\ncontent-note: About a quarrel."
    )
    words = texts(page(make_file(tmp_path, "one", {"lanes": front, "spoons": SPOONS})))
    assert words[:3] == [
        "Valley",
        "Pack “valley” · version 1.0.0 · by A. Teacher · CC0-1.0",
        "This pack is not signed.",
    ]
    assert words[words.index("Bus lanes") + 1] == "1 minute · age 11–14 · English"
    assert "Content note: About a quarrel." in words and "The spoon" in words
    assert not any("What changes" in word for word in words)


def test_enter_installs_it(qtbot, page, tmp_path):
    shown = page(make_file(tmp_path, "one"))
    assert shown.accept.hasFocus() and shown.accept.text() == "Install"
    with qtbot.waitSignal(shown.accepted):
        qtbot.keyClick(shown.accept, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("0.9", "This is version 0.9, and you have version 1.0.0, which is newer."),
        ("1.0", "It calls itself version 1.0, as the one that you have does, but it holds something else."),
    ],
)
def test_a_version_that_is_not_newer_is_told_and_not_one_key_away(page, packs, tmp_path, version, said):
    packs.install(packs.inspect(make_file(tmp_path, "one")))
    shown = page(make_file(tmp_path, "two", {"spoons": SPOONS}, version=version))
    assert any(text.startswith(said) for text in texts(shown))
    assert shown.accept.text() == "Install it all the same" and not shown.accept.hasFocus()
    assert not shown.accept.property("variant"), "what is warned of is not the loudest button"


def test_a_newer_version_is_an_update_and_nothing_else_is_said(page, packs, tmp_path):
    packs.install(packs.inspect(make_file(tmp_path, "one")))
    shown = page(make_file(tmp_path, "two", {"spoons": SPOONS}, version="1.0.1"))
    assert not any("newer" in text for text in texts(shown))
    assert shown.accept.text() == "Update" and shown.accept.hasFocus()
    assert shown.accept.property("variant") == "main"


def test_a_refused_pack_says_why_and_can_only_be_left(qtbot, page, tmp_path):
    file = make_file(tmp_path, "one")
    file.write_bytes(file.read_bytes()[:300])
    shown = page(file)
    words = texts(shown)
    assert words[0] == "“one.lessonpack” was not opened"
    assert "The end of the pack is missing." in words
    assert not hasattr(shown, "accept")
    with qtbot.waitSignal(shown.left):
        press(qtbot, shown, "Back")


def test_an_update_tells_in_words_what_changes_lesson_by_lesson(page, packs, tmp_path):
    packs.install(packs.inspect(make_file(tmp_path, "one", {"lanes": LANES, "spoons": SPOONS})))
    newer = {
        "lanes": LANES.replace("Flag: overclaim", "Flag: contradiction"),
        "spoons": SPOONS.replace("two crowns", "ten crowns"),
    }
    shown = page(make_file(tmp_path, "two", newer, version="2.0"))
    words = texts(shown)
    told = words[words.index("What changes from version 1.0.0") : words.index("Lessons")]
    assert told[told.index("Bus lanes") + 1].startswith("Sentence 2: kind changed from “overclaim”")
    assert told[told.index("The spoon") + 1].startswith("Sentence 3: reworded.")
    assert any(text.startswith("What you did in its lessons is kept.") for text in told)
    assert shown.accept.text() == "Update"


def test_the_version_that_is_installed_is_not_installed_again(page, packs, tmp_path):
    file = make_file(tmp_path, "one")
    packs.install(packs.inspect(file))
    shown = page(file)
    assert "This version is installed already." in texts(shown)
    assert not shown.accept.isEnabled() and button(shown, "Back").hasFocus()


def test_a_pack_of_the_programs_own_is_said_to_come_back(page, tmp_path):
    words = texts(page(make_file(tmp_path, "one", {"lanes": SPOONS}, id="first", version="3.0")))
    assert "It takes the place of the pack that comes with the program. Removing it brings that one back." in words


def test_many_changes_are_counted_rather_than_listed(page, packs, tmp_path):
    many = [f"Street {number} is closed to all traffic today." for number in range(MOST_CHANGES + 20)]
    before, after = (
        LANES + "\n# Debrief\n\nIt was.\n",
        LANES.replace("It was a cold", " ".join(many) + " It was a cold"),
    )
    packs.install(packs.inspect(make_file(tmp_path, "one", {"lanes": before})))
    words = texts(page(make_file(tmp_path, "two", {"lanes": after}, version="2.0")))
    told = words[words.index("What changes from version 1.0.0") : words.index("Lessons")]
    assert len(told) < MOST_CHANGES + 10
    assert any("more change" in text for text in told)


def test_a_lesson_with_faults_is_told_and_keeps_nobody_from_installing(page, tmp_path):
    faulty = LANES.replace("[^everybody]:", "[^nobody]:")
    shown = page(make_file(tmp_path, "one", {"lanes": faulty}))
    assert any(text.startswith("1 lesson has faults;") for text in texts(shown))
    assert shown.accept.isEnabled()


@pytest.mark.parametrize(("characters", "is_whole"), [(TITLE_CHARACTERS, True), (TITLE_CHARACTERS + 1, False)])
def test_a_title_does_not_push_away_what_is_said_of_the_author(show, appearance, characters, is_whole):
    title = ("No virus was found in this pack. " * 20)[: characters - 1] + "s"
    words = texts(show(pages(title)["a pack"](appearance)))
    assert (words[0] == title) == is_whole
    assert len(words[0]) <= TITLE_CHARACTERS + 1 and "Lessons" in words
    assert all(len(word) <= TITLE_CHARACTERS + 1 for word in words if word.startswith("No virus"))
