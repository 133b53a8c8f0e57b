"""What is done to packs is told, wherever the person is meanwhile."""

import pytest
from making_packs import make_file

from media_literacy.errors import StoreError
from media_literacy.ui.packs.pack_work import PackWork


@pytest.fixture
def work(packs, tasks, window):
    return PackWork(packs, tasks, window.actions)


def ended(qtbot, work, begin):
    with qtbot.waitSignal(work.ended) as signal:
        begin()
    return signal.args[0]


def test_a_pack_is_installed_put_back_and_removed_with_words(qtbot, work, packs, window, tmp_path):
    for version in ("1.0.0", "1.1.0"):
        file = make_file(tmp_path, version, version=version)
        assert ended(qtbot, work, lambda file=file: work.install(packs.inspect(file)))
    assert ended(qtbot, work, lambda: work.put_back("valley", "Valley"))
    assert ended(qtbot, work, lambda: work.remove("valley", "Valley"))
    installed = "“Valley” is installed. Its lessons are on the first page."
    assert window.said == [installed, installed, "Version 1.0.0 of “Valley” is back.", "“Valley” was removed."]
    assert packs.installed() == ()


def test_what_fails_is_told_and_changes_nothing(qtbot, work, packs, window, monkeypatch):
    def fail(_pack):
        raise StoreError("The folder cannot be removed.", hint="Is it open elsewhere?")

    monkeypatch.setattr(packs, "remove", fail)
    assert not ended(qtbot, work, lambda: work.remove("valley", "Valley"))
    assert window.asked == [("fault", "The folder cannot be removed.", "Is it open elsewhere?")]
