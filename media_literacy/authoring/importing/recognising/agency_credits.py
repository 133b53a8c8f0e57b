"""Credits of agencies behind captions: “A. Bell/The Union via AP”, in brackets or as a last sentence."""

import re

from media_literacy.authoring.edit.article.picture_titles import PictureTitle

_AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|ANSA|dpa|AAP|PA(?: Wire| Images)?|Xinhua|TASS|Bloomberg|Keystone"
    r"|Europa Press|Getty(?: Images)?|Shutterstock|iStock|Alamy)"
)
_FIRST = r"[A-ZÀ-Þ][\w.’'-]*"
_MORE = r"(?: [\w.’'-]+)"
_NAMES = rf"{_FIRST}{_MORE}{{0,5}}"
_OF_AGENCY = re.compile(
    rf"{_NAMES} ?/ ?{_AGENCY}\b[^/:?!]*|{_AGENCY}(?: [Pp]hoto)? ?/ ?{_NAMES}|{_NAMES}(?: ?/ ?{_NAMES})? via {_AGENCY}"
)
_IN_BRACKETS = re.compile(rf"{_AGENCY}|{_FIRST}{_MORE}{{1,5}} ?/ ?{_NAMES}")
"""“AP” alone, or “A. Bell/The Union”: without brackets these may be words of the caption."""

_LAST_BRACKETS = re.compile(r"(?P<caption>.+?) ?[(（](?P<credit>[^()（）]{2,120})[)）](?P<stop>[.。]?)")
_LAST_SENTENCE = re.compile(
    r"(?P<caption>.+(?<=\w\w)[.?!…。][”’»\"']?) (?P<credit>(?:[A-Z]\. ?)?[^.?!]{2,80}(?:\b[A-Z]\. ?[^.?!]{2,40})?)\.?"
)


def agency_parts(caption: str) -> PictureTitle | None:
    """The caption and such a credit; None where there is none."""
    if (found := _LAST_BRACKETS.fullmatch(caption)) is not None:
        credit = found["credit"].strip()
        is_credit = _OF_AGENCY.fullmatch(credit) or _IN_BRACKETS.fullmatch(credit)
        return PictureTitle(found["caption"] + found["stop"], credit) if is_credit else None
    found = _LAST_SENTENCE.fullmatch(caption)
    if found is None or not _OF_AGENCY.fullmatch(credit := found["credit"].strip()):
        return None
    return PictureTitle(found["caption"], credit)
