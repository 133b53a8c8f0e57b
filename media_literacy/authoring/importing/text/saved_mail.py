"""A lesson from a mail, or a web page in one file, as programs store them: their text, decoded, and nothing else."""

from collections.abc import Sequence

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.page_metadata import PageMetadata
from media_literacy.authoring.importing.html.rich_text import recognised_html
from media_literacy.authoring.importing.html.web_page import from_page, front_of, with_byline
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.passage import ImportedNote, Passage
from media_literacy.authoring.importing.text.mail_parts import MailParts, read_mail
from media_literacy.authoring.importing.text.pasted_text import recognised
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

_MUCH_LESS = 0.8


def from_saved_page(data: bytes, name: str, language: str | None = None) -> Imported:
    """The lesson that a web page in one file makes; FileError for a damaged one, AppError for none in it."""
    mail = read_mail(data, name)
    if mail.html is None:
        return from_mail(data, name, language)
    return from_page(mail.html.text, language, mail.address)


def from_mail(data: bytes, name: str, language: str | None = None) -> Imported:
    """The lesson that a mail makes, its subject the headline where its text has none."""
    mail = read_mail(data, name)
    dropped = DroppedContent()
    passages, notes = _body(mail, language, dropped)
    if passages and mail.attachments:
        text = ngettext(
            "{n} attachment was left out: {names}.", "{n} attachments were left out: {names}.", len(mail.attachments)
        )
        dropped.add_message(text.format(n=len(mail.attachments), names=_listed(mail.attachments)))
    metadata = PageMetadata(author=mail.sender, date=mail.day)
    return finished(with_byline(passages, metadata), language, dropped, notes, front_of(metadata))


def _body(mail: MailParts, language: str | None, dropped: DroppedContent) -> tuple[list[Passage], list[ImportedNote]]:
    """The text as HTML, which knows headings and lists, unless much less stands there than in the plain one."""
    plain_dropped, rich_dropped = DroppedContent(), DroppedContent()
    plain = recognised(mail.plain.text, plain_dropped, mail.subject) if mail.plain else []
    rich, notes = recognised_html(mail.html.text, language, rich_dropped, mail.subject) if mail.html else ([], [])
    is_plain = not rich or _letters(rich) < _letters(plain) * _MUCH_LESS
    dropped.messages.extend((plain_dropped if is_plain else rich_dropped).sentences())
    return (plain, []) if is_plain else (rich, notes)


def _letters(passages: Sequence[Passage]) -> int:
    return sum(len(passage.text) for passage in passages)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(_("“{name}”").format(name=name) for name in names[:5]) + (", …" if len(names) > 5 else "")
