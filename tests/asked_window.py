"""A window that does nothing but keep what its pages ask of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from media_literacy.errors import AppError
from media_literacy.ui.speech.voice import NoVoice, Voice
from media_literacy.ui.widgets.banner import Banner, BannerTopic
from media_literacy.ui.window.window_actions import WindowActions
from media_literacy.ui.workshop.page.lesson_actions import LessonActions
from media_literacy.ui.workshop.page.source_choice import SourceChoice


class AskedWindow:
    """`actions` are what a page is handed; `asked` tells which of them were called, `said` the messages among them."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.said: list[str] = []
        self.can_search = False
        self.voice: Voice | NoVoice = NoVoice.NOT_INSTALLED
        self.actions = WindowActions(
            show_keys=self._show_keys,
            show_text_menu=self._show_text_menu,
            open_address=self._open_address,
            find_web_search=self._find_web_search,
            open_file=self._open_file,
            continue_lesson=self._continue_lesson,
            choose_file=self._choose_file,
            show_room=self._show_room,
            edit_lesson=self._edit_lesson,
            leave=self._leave,
            report_fault=self._report_fault,
            report_done=self._report_done,
            find_voice=self._find_voice,
        )

    @property
    def is_left(self) -> bool:
        """Whether a page asked to be left."""
        return ("leave",) in self.asked

    def _show_keys(self) -> None:
        self.asked.append(("keys",))

    def _continue_lesson(self, path: Path) -> None:
        self.asked.append(("continue", path))

    def _show_text_menu(self, at: object) -> None:
        self.asked.append(("text menu", at))

    def _open_address(self, address: str) -> None:
        self.asked.append(("address", address))

    def _find_web_search(self) -> Callable[[str], None] | None:
        return self._search_web if self.can_search else None

    def _search_web(self, query: str) -> None:
        self.asked.append(("search", query))

    def _open_file(self, path: Path) -> None:
        self.asked.append(("file", path))

    def _choose_file(self) -> None:
        self.asked.append(("choose file",))

    def _show_room(self, name: str) -> None:
        self.asked.append(("room", name))

    def _edit_lesson(self) -> None:
        self.asked.append(("edit",))

    def _leave(self) -> None:
        self.asked.append(("leave",))

    def _find_voice(self, _language: str) -> Voice | NoVoice:
        return self.voice

    def _report_fault(self, problem: AppError) -> None:
        self.asked.append(("fault", problem.message, problem.hint))
        self.said.append(problem.message)

    def _report_done(self, message: str) -> None:
        self.asked.append(("done", message))
        self.said.append(message)


class HeardTopic(BannerTopic):
    """Keeps what is said of it: each message with its hint."""

    def __init__(self) -> None:
        self.banner = Banner()
        super().__init__(self.banner, "", stays=False)
        self.said: list[tuple[str, str]] = []

    def show_fault(self, message: str, hint: str = "") -> None:
        """Keep it, and show it."""
        self.said.append((message, hint))
        super().show_fault(message, hint)


class AskedLessonActions:
    """`actions` are what the page of a lesson is handed; `asked` tells which were called, `notices` what was said."""

    NAMES = ("leave", "guide", "save", "save as", "copy", "try", "print", "share")

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.notices = HeardTopic()
        self.shows_source = False
        self.actions = LessonActions(
            *(
                partial(self.asked.append, name)
                for name in ("leave", "guide", "save", "save as", "copy", "try", "print", "share")
            ),
            notices=self.notices,
            source=SourceChoice(self._is_source_shown, self._keep_source_shown),
        )

    def _is_source_shown(self) -> bool:
        return self.shows_source

    def _keep_source_shown(self, is_shown: bool) -> None:
        self.shows_source = is_shown
