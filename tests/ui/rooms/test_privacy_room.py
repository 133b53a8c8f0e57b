"""The page for parents and schools: the one in docs, true to what lies in the folder, between the settings and back."""

from fnmatch import fnmatch
from pathlib import Path

from each_row import each_row

from media_literacy.authoring import guide
from media_literacy.i18n import use_language
from media_literacy.resources import assets_folder
from media_literacy.ui.rooms.privacy_room import PrivacyRoom
from media_literacy.ui.rooms.settings_room import SettingsRoom
from media_literacy.ui.workshop.guide.guide_page import GuidePage

CHECKOUT = Path(__file__).parents[3]
TEXT = (assets_folder() / "privacy" / "en.md").read_text(encoding="utf-8")


def test_the_page_in_docs_has_the_same_words():
    assert (CHECKOUT / "docs" / "privacy.md").read_text(encoding="utf-8") == TEXT


def test_the_settings_lead_there_and_it_leads_back(window_around):
    SettingsRoom(window_around.context).enter()
    window_around.page.privacy.click()
    assert window_around.asked == [("room", "privacy")]
    PrivacyRoom(window_around.context).enter()
    assert isinstance(window_around.page, GuidePage)
    assert window_around.titles[-1] == "What is kept, where, and how long – Media Literacy"
    assert "guest" in window_around.page.page_text.words
    window_around.page.left.emit()
    assert window_around.asked[-1] == ("room", "settings")


def test_it_is_in_the_language_of_the_window(window_around):
    use_language("es")
    PrivacyRoom(window_around.context).enter()
    assert window_around.page.page_text.words.startswith("Qué se guarda")


def test_a_page_that_is_missing_is_told(window_around, tmp_path, monkeypatch):
    monkeypatch.setattr(guide, "assets_folder", lambda: tmp_path)
    PrivacyRoom(window_around.context).enter()
    assert window_around.page is None and len(window_around.said) == 1


@each_row(
    "name",
    [
        *("progress.sqlite3", "progress.lock", "backups", "settings.json", "learner.json", "learners", "opened.json"),
        *("guest-debrief.json", "library.sqlite3", "workshop", "packs", "authors.json", "shared-packs.json"),
        *("author-key.pem", "window.json", "window-*.lock", "log.txt"),
    ],
)
def test_it_names_each_file(name):
    assert f"`{name.replace('*', '…')}`" in TEXT


def names_of_files() -> list[str]:
    """What the page names, as patterns."""
    return [part.replace("…", "*") for part in TEXT.split("`")[1::2]]


def test_whatever_a_window_leaves_in_the_folder_is_named(window_around):
    window_around.context.learners.rename("Zoe")
    window_around.context.preferences.change(window_around.context.preferences.settings)
    window_around.store.wait()
    window_around.close()
    left = [path.name for path in window_around.context.data_folder.iterdir()]
    assert {"progress.sqlite3", "learner.json", "settings.json"} <= set(left)
    for name in left:
        assert any(fnmatch(name.removesuffix("-journal"), pattern) for pattern in names_of_files()), name
