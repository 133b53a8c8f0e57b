"""Whatever is pressed in a kiosk, in whatever order, nothing opens outside of it."""

import pytest
from journeys.building import NIGHT_BUSES
from outside.kiosk.pressing import Presser
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from media_literacy.settings import Settings
from media_literacy.store.files.kiosk_pin import load_pin, save_pin
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
from media_literacy.ui.settings.keys_dialog import KeysDialog

PAGES = {"LessonsPage", "StartPage", "ReaderPage", "ResultPage", "DebriefPage", "JoinPage", "menu"}
DIALOGS = "getOpenFileName", "getOpenFileNames", "getExistingDirectory", "getSaveFileName"


@pytest.fixture
def opened(monkeypatch):
    """What was opened outside the window: file dialogs, other dialogs than that of the keys, what the system opens."""
    found = []
    for name in DIALOGS:
        monkeypatch.setattr(QFileDialog, name, lambda *_args, name=name: found.append(name) or ("", ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) or True)
    monkeypatch.setattr(QDialog, "exec", lambda dialog: isinstance(dialog, KeysDialog) or found.append(repr(dialog)))
    return found


@pytest.mark.timeout(2400)
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("file", [None, NIGHT_BUSES])
def test_nothing_opens_outside_of_it(person, opened, tmp_path, file):
    save_pin(tmp_path, "4711")
    person.start(file, kiosk=KioskSetup(Settings(), load_pin(tmp_path), file))
    presser = Presser(person)
    presser.press_until_nothing_is_new(patience=60, most=1500, pages=PAGES)
    person.window.end_from_outside()
    person.wait_for(lambda: person.window.isHidden())
    assert presser.pages >= PAGES
    assert opened == []
