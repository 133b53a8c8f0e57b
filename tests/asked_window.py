"""A window that does nothing but keep what its pages ask of it."""

from media_literacy.ui.window.window_actions import WindowActions


class AskedWindow:
    """`actions` are what a page is handed; `asked` tells which of them were called, `said` the messages among them."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.said: list[str] = []
        self.actions = WindowActions(
            self._show_keys,
            self._show_text_menu,
            self._open_address,
            self._leave,
            self._report_fault,
            self._report_done,
        )

    @property
    def is_left(self) -> bool:
        """Whether a page asked to be left."""
        return ("leave",) in self.asked

    def _show_keys(self) -> None:
        self.asked.append(("keys",))

    def _show_text_menu(self, at: object) -> None:
        self.asked.append(("text menu", at))

    def _open_address(self, address: str) -> None:
        self.asked.append(("address", address))

    def _leave(self) -> None:
        self.asked.append(("leave",))

    def _report_fault(self, message: str, hint: str) -> None:
        self.asked.append(("fault", message, hint))
        self.said.append(message)

    def _report_done(self, message: str) -> None:
        self.asked.append(("done", message))
        self.said.append(message)
