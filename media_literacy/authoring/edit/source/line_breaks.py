"""Where a line may end inside a sentence: a line break is read as a space, so no word may be cut by one."""

import re
import unicodedata

# Scripts whose words stand without a space between them: a cut may be right between any two of their letters.
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9f]")
# Those of them that are written without any spaces at all.
_GLUED = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9f]")
_JOINTS = ("'", "’")
_QUOTES = ('"', "”", "“")
_DASHES = ("—", "–")


def can_part(before: str, after: str) -> bool:
    """Whether a line can end between two texts that no space parts."""
    left, right = before[-1:], after[:1]
    if _UNSPACED.match(left) or _UNSPACED.match(right) or left in _DASHES:
        return True
    is_joint = left in _JOINTS and _is_letter(right)
    is_opening = left in _QUOTES and not before[-2:-1].strip()
    begins = right.isalpha() and not right.islower()
    return _closes(left) and not is_joint and not is_opening and begins


def are_glued(left: str, right: str) -> bool:
    """Whether two texts are written without a space between them."""
    is_dashed = left[-1:] in _DASHES and _is_letter(left[-2:-1])
    return is_dashed or (_GLUED.match(left[-1:]) is not None and _GLUED.match(right) is not None)


def _is_letter(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign)[0] in "LMN"


def _closes(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign) in ("Po", "Pe", "Pf")
