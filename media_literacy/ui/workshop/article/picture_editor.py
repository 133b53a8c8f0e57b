"""Pictures of the article: chosen or dropped, described in the page, changed and removed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.article.pictures import (
    PictureText,
    add_picture,
    lost_picture,
    picture_near,
    picture_text,
    remove_picture,
    write_picture,
)
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.errors import FileError
from media_literacy.export.pdf.upright_pictures import upright_image, upright_size
from media_literacy.files.file_formats import PICTURE_ENDINGS
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.store.files.picture_copies import copy_picture, read_picture
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.file_dialogs import file_to_open
from media_literacy.ui.workshop.article.article_commands import Answer, ArticleEdit
from media_literacy.ui.workshop.article.article_edits import ArticleEdits
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.article.picture_form import PictureForm
from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingInput, PendingKind


class PictureEditor(QObject):
    """Shows the form of a picture below a sentence, and copies its file beside the lesson when it is added.

    `find_folder` tells where the lesson lies; None while it was not saved. Then `folder_wanted` asks for a place for
    it, and what was begun goes on once it has one.
    """

    folder_wanted = Signal()

    def __init__(
        self,
        page: LivePage,
        edits: ArticleEdits,
        pending: PendingInput,
        find_folder: Callable[[], Path | None],
        say: Callable[[str, str], None],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page, self._edits, self._pending, self._find_folder, self._say = page, edits, pending, find_folder, say
        self._file: Path | None = None
        self._now: PictureText | None = None
        self._window = parent
        self.form = PictureForm(appearance, parent)
        self.form.given.connect(self._on_given)
        self.form.file_wanted.connect(self._on_file_wanted)
        self.form.removed.connect(self._on_removed)
        self.form.left.connect(self.close)
        self.form.typed.connect(self._on_typed)
        self.form.resized.connect(page.fit_inset)

    def choose_file(self, draft: Draft, beside: SentenceId) -> None:
        """Ask for a file, and then what is to be said of it."""
        if self._has_folder():
            file = self._ask_for_file()
            if file is not None:
                self.begin(file, draft, beside)

    def begin(self, file: Path, draft: Draft, beside: SentenceId) -> None:
        """Ask what is to be said of a picture that shall stand below a sentence.

        At a caption whose picture was left out when the text came in, it is the picture of that caption.
        """
        if self._has_folder() and self._can_read(file):
            lost = lost_picture(draft.raw, beside)
            self._file, self._now = file, picture_text(draft, lost) if lost is not None else None
            words = self._now or PictureText("")
            self._open(words._replace(source=file.name), beside, is_new=True)

    def change(self, draft: Draft, near: SentenceId) -> None:
        """Show what is said of the picture at a sentence."""
        block = picture_near(draft.raw, near)
        if block is not None:
            self._file, self._now = None, picture_text(draft, block)
            self._open(self._now, near, is_new=False)

    def go_on_with(self, entry: PendingEntry, draft: Draft, near: SentenceId) -> None:
        """Show the form with what was typed there before a crash."""
        *texts, file = (*entry.texts, "", "", "", "")[:4]
        block = lost_picture(draft.raw, near) if file else picture_near(draft.raw, near)
        self._file = Path(file) if file else None
        self._now = picture_text(draft, block) if block is not None else None
        source = self._now.source if self._now is not None and not file else Path(file).name
        self._open(PictureText(source, *texts), near, is_new=bool(file) or self._now is None)

    def close(self) -> None:
        """Take the form away; what was typed there is not wanted, or in the lesson."""
        self._pending.drop_all(PendingKind.NEW_PICTURE)
        had_focus = self.form.isAncestorOf(self.form.window().focusWidget())
        self._page.take_inset_away()
        if had_focus:
            self._page.article.take_focus()

    def _open(self, picture: PictureText, below: SentenceId, *, is_new: bool) -> None:
        self.form.ask(picture, is_new=is_new)
        self._page.show_inset(self.form, below)
        self.form.take_focus()

    def _on_typed(self) -> None:
        if (below := self._page.inset_below) is not None:
            said = self.form.picture("")
            file = str(self._file) if self._file is not None else ""
            self._pending.put(PendingKind.NEW_PICTURE, below, said.caption, said.alt, said.credit, file)

    def _on_given(self) -> None:
        source = self._now.source if self._now is not None else ""
        folder = self._find_folder()
        if self._file is None and self._now is None:
            self.form.say(_("The picture is not there any more."))
            return
        if self._file is not None and folder is not None:
            try:
                source = copy_picture(self._file, folder)
            except FileError as problem:
                self.form.say(f"{problem.message} {problem.hint}".strip())
                return
        picture = self.form.picture(source)
        self._make(partial(_added, picture=picture) if self._now is None else partial(_changed, picture=picture))

    def _on_removed(self) -> None:
        self._make(_removed)

    def _make(self, edit: ArticleEdit) -> None:
        below = self._page.inset_below
        if below is None:
            return
        answer = self._edits.make(below, edit)
        if isinstance(answer, NotPossible):
            self.form.say(answer.reason)
        else:
            self._page.choose(answer)
            self.close()

    def _on_file_wanted(self) -> None:
        file = self._ask_for_file()
        if file is not None and self._can_read(file):
            self._file = file
            self.form.show_file(file.name)

    def _ask_for_file(self) -> Path | None:
        endings = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
        kinds = _("Pictures ({endings})").format(endings=endings)
        return file_to_open(self._window, _("Choose a picture"), kinds, self._find_folder())

    def _has_folder(self) -> bool:
        if self._find_folder() is None:
            self.folder_wanted.emit()
        if self._find_folder() is None:
            self._say(_("Save the lesson first."), _("Its pictures are copied to the folder that it lies in."))
            return False
        return True

    def _can_read(self, file: Path) -> bool:
        try:
            read_picture(file)
        except FileError as problem:
            self._say(problem.message, problem.hint)
            return False
        if upright_image(file, upright_size(file)).isNull():  # its first bytes are sound, and what follows is not
            self._say(
                _("The picture “{name}” is damaged or cut off: nothing of it can be shown.").format(name=file.name),
                _("Save or download it once more, and choose it again."),
            )
            return False
        return True


def dropped_file(data: QMimeData) -> Path | None:
    """The one file of this computer that is dropped; None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def _added(draft: Draft, sentence: SentenceId, *, picture: PictureText) -> Answer:
    return add_picture(draft, sentence, picture)


def _changed(draft: Draft, sentence: SentenceId, *, picture: PictureText) -> Answer:
    block = picture_near(draft.raw, sentence)
    return (
        NotPossible(_("The picture is not there any more.")) if block is None else write_picture(draft, block, picture)
    )


def _removed(draft: Draft, sentence: SentenceId) -> Answer:
    block = picture_near(draft.raw, sentence)
    return NotPossible(_("The picture is not there any more.")) if block is None else remove_picture(draft, block)
