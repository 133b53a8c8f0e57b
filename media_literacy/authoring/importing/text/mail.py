"""The parts of a mail that are no article: its head, and the signature below it."""

import re
from collections.abc import Sequence

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.i18n import gettext as _

_HEAD_LINE = re.compile(
    r"\*?(From|To|Cc|Sent|Date|Subject|Reply-To"
    r"|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|Objet|Para|Enviado|Fecha|Asunto)\*?\s?:\*?\s*(.*)",
    re.IGNORECASE,
)
_SUBJECTS = ("subject", "betreff", "objet", "asunto")
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_FORWARDED = re.compile(r"-{2,}\s*[^-]*\b(?:forwarded|original|weitergeleitet|transféré|reenviado)\b[^-]*-{2,}", re.I)
_FEWEST_LINES = 2
_LONGEST_SIGNATURE = 12


def without_mail_head(lines: Sequence[str], dropped: DroppedContent) -> tuple[list[str], str]:
    """The lines without the head of a mail, where they begin with one, and the mail's subject."""
    start = next((at for at, line in enumerate(lines) if line), len(lines))
    if start < len(lines) and _FORWARDED.fullmatch(lines[start]):
        start += 1
    end = start
    subject = ""
    count = 0
    while end < len(lines) and (found := _HEAD_LINE.fullmatch(lines[end])):
        if found[1].casefold() in _SUBJECTS:
            subject = _REPLY.sub("", found[2]).strip()
        count += 1
        end += 1
    if count < _FEWEST_LINES or not any(lines[end:]):
        return list(lines), ""
    dropped.add_message(_("The head of the mail was left out: who wrote it to whom, and when."))
    return list(lines[end:]), subject


def without_signature(lines: Sequence[str], dropped: DroppedContent) -> list[str]:
    """The lines up to the “--” that divides a mail from its signature."""
    for at in range(len(lines) - 1, 0, -1):
        if lines[at] in ("--", "—") and any(lines[:at]):
            if len([line for line in lines[at + 1 :] if line]) > _LONGEST_SIGNATURE:
                break
            dropped.add_message(_("The signature at the end of the mail was left out."))
            return list(lines[:at])
    return list(lines)
