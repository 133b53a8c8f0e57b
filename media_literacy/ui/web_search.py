"""The web searched for a query, in the browser of this computer, at the address that the settings name."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.strings.search_address import filled_search_address, search_host
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.widgets.banner import BannerTopic


class WebSearch(QObject):
    """Asks before the first query goes to a host; whoever agreed is not asked again while the window is open."""

    def __init__(self, preferences: Preferences, fault: BannerTopic, window: QWidget) -> None:
        """`fault` says that nothing could be opened."""
        super().__init__(window)
        self._preferences, self._fault, self._window = preferences, fault, window
        self._agreed_hosts: set[str] = set()

    def find(self) -> Callable[[str], None] | None:
        """What searches for a query; None where the settings name no address."""
        return self._search if self._preferences.settings.search_with else None

    def _search(self, query: str) -> None:
        from media_literacy.ui.window.external_links import open_address

        template = self._preferences.settings.search_with
        host = search_host(template)
        if host not in self._agreed_hosts and not self._may_open(host, query):
            return
        self._agreed_hosts.add(host)
        if open_address(filled_search_address(template, query)):
            self._fault.clear()
        else:
            self._fault.show_fault(
                _("The browser could not be opened."), _("Copy the search, and type it in on any device with internet.")
            )

    def _may_open(self, host: str, query: str) -> bool:
        from PySide6.QtWidgets import QMessageBox  # made by PySide when it is named, with all its enums

        from media_literacy.ui.widgets.labels.plain_text import plain_box, run_box

        question = _("Open {host} in the browser?").format(host=host)
        more = _(
            "It leaves this program and needs internet. What is searched for is sent there: “{query}”. You are asked"
            " once while this window is open."
        )
        box = plain_box(self._window, question, more.format(query=query))
        opening = box.addButton(_("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(_("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(opening)
        box.setEscapeButton(stay)
        run_box(box)
        box.deleteLater()
        return box.clickedButton() is opening
