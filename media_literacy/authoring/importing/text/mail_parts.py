"""The parts of a mail or page as programs store it: which of them is the text, decoded, and what else there is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from media_literacy.authoring.importing.decoding import decoded, decoded_as
from media_literacy.authoring.importing.document_bytes import LARGEST_TEXT_FILE
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.strings.shortening import shortened

MOST_PARTS = 500
_LONGEST_HEADER = 2_000
_LONGEST_NAME = 80
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MailPart:
    """A text in a mail, decoded; `unread` counts places of it that were no text."""

    text: str
    unread: int = 0


@dataclass(frozen=True, slots=True)
class MailParts:
    """What was found in a mail: its text, as HTML and plain where it has both, and what it says of itself."""

    html: MailPart | None
    plain: MailPart | None
    subject: str
    sender: str
    day: str
    address: str
    attachments: tuple[str, ...]


def read_mail(data: bytes, name: str) -> MailParts:
    """The parts of a mail; FileError for one that is put together so as to take all day."""
    try:
        mail = message_from_bytes(data)
        parts = [*_walked(mail)]
        bodies = [part for part in parts if not part.is_multipart() and not _is_attachment(part)]
        htmls, plains = (_texts(bodies, parts, kind) for kind in ("text/html", "text/plain"))
        html, plain = (next(iter(found), None) for found in (htmls, plains))
        head = next((part for part in reversed(parts) if part.get("subject") and _holds(part, html or plain)), mail)
        return MailParts(
            _decoded(htmls),
            _decoded(plains),
            _REPLY.sub("", _header(head, "subject"), count=1).strip(),
            _sender(head),
            _day(head),
            _address(mail, html),
            tuple(_name(part) for part in parts if _is_attachment(part)),
        )
    except (RecursionError, ValueError, LookupError, TypeError, AssertionError, OverflowError) as problem:
        raise FileError(
            _("“{path}” is damaged, or put together in an odd way.").format(path=name),
            hint=_("Open it, copy the article’s text, and paste that into a new lesson or into a text file."),
        ) from problem


def _walked(mail: Message) -> Iterator[Message]:
    """All parts, those that hold others before what they hold; ValueError for more than any mail has."""
    waiting = [mail]
    for _at in range(MOST_PARTS + 1):
        if not waiting:
            return
        part = waiting.pop()
        yield part
        inner = part.get_payload()
        if isinstance(inner, list) and not _is_attached_file(part):
            waiting.extend(one for one in reversed(inner) if isinstance(one, Message))
    raise ValueError  # what stands in the others would be lost unseen


def _is_attached_file(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" and part.get_content_type() != "message/rfc822"


def _is_attachment(part: Message) -> bool:
    if part.is_multipart():
        return _is_attached_file(part)
    is_text = part.get_content_maintype() == "text"
    if part.get_content_disposition() == "attachment":
        return True
    return not is_text and part.get_filename() is not None and part.get("content-id") is None


def _texts(bodies: list[Message], parts: list[Message], kind: str) -> list[Message]:
    """The parts of its kind in which something is written; of a stored page the first, the others stand in frames."""
    written = [part for part in bodies if part.get_content_type() == kind and _payload(part).strip()]
    framed = {
        id(inner)
        for page in parts
        if page.get_content_type() == "multipart/related"
        for inner in [inner for inner in page.walk() if any(inner is part for part in written)][1:]
    }
    return [part for part in written if id(part) not in framed]


def _holds(part: Message, body: Message | None) -> bool:
    return body is not None and any(inner is body for inner in part.walk())


def _payload(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    return found[:LARGEST_TEXT_FILE] if isinstance(found, bytes) else b""


def _decoded(found: list[Message]) -> MailPart | None:
    """Texts that stand behind each other, as those around a picture do, as one."""
    if not found:
        return None
    labels = [part.get_content_charset("") for part in found]
    read = [
        decoded_as(_payload(part), label) if label else decoded(_payload(part))
        for part, label in zip(found, labels, strict=True)
    ]
    return MailPart("\n\n".join(text.text for text in read), sum(text.unread for text in read))


def _header(part: Message, name: str) -> str:
    """A line of the head, with its encoded words read and letters that were not encoded, on one line."""
    value = _written(part, name)[:_LONGEST_HEADER]
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        return " ".join(value.split())
    read = (decoded_as(piece, label or "").text if isinstance(piece, bytes) else piece for piece, label in pieces)
    return " ".join("".join(read).split())


def _written(part: Message, name: str) -> str:
    """A line of the head as it stands in the file: many programs write letters there that are not ASCII."""
    value = next((str(value) for key, value in part.raw_items() if key.lower() == name), "")
    return value if value.isascii() else decoded(value.encode("utf-8", "surrogateescape")).text


def _sender(part: Message) -> str:
    """The name of who sent it; not the address, which is nobody's business in a lesson."""
    names = [name for name, _address in getaddresses([_header(part, "from")])]
    name = next((name.strip() for name in names if name.strip()), "")
    return "" if "@" in name or len(name) > _LONGEST_NAME or name == "Saved by Blink" else name


def _day(part: Message) -> str:
    try:
        return parsedate_to_datetime(str(part.get("date") or "")[:_LONGEST_HEADER]).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _address(mail: Message, html: Message | None) -> str:
    """Where a stored page comes from."""
    places = [mail.get("snapshot-content-location"), html.get("content-location") if html is not None else None]
    found = (str(place).strip() for place in places if place)
    return next((place for place in found if place.lower().startswith(("http://", "https://"))), "")


def _name(part: Message) -> str:
    name = str(part.get_filename() or "")
    return shortened(name, _LONGEST_NAME) or part.get_content_type()
