"""24 bits that tell one version of a lesson from another: a result that was made with another one is not graded.

They are made over what grading goes by, and nothing else: of each sentence, in reading order, its id, its text, and
what its author said of it (`answer_key.Answer.said`: verdict and kind of each note). So a typo mended in an explanation
refuses nobody's result; another verdict, kind, word or sentence does. A page without the key carries 24 bits over the
texts alone, so that no guess at the key can be tried out on it. A guess at a text costs as long as PBKDF2 takes.
"""

import hashlib
import json
from functools import lru_cache

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.lesson.model import Lesson

DIGEST_BITS = 24

_ROUNDS = 100_000
_SALT = b"media-literacy lesson digest 1"


def lesson_digest(lesson: Lesson, *, has_key: bool = True) -> int:
    """A number of `DIGEST_BITS` bits; a page carries it as six hexadecimal digits (`digest_text`)."""
    key = answer_key(lesson)
    said = [(answer.sentence, answer.text, answer.said) if has_key else answer.text for answer in key]
    return _digest(json.dumps(said, separators=(",", ":")).encode())


def lesson_digests(lesson: Lesson) -> tuple[int, int]:
    """Those of its pages with and without the key."""
    return lesson_digest(lesson), lesson_digest(lesson, has_key=False)


def digest_text(digest: int) -> str:
    """As pages and files of results have it."""
    return f"{digest:0{DIGEST_BITS // 4}x}"


@lru_cache(maxsize=64)
def _digest(content: bytes) -> int:
    return int.from_bytes(hashlib.pbkdf2_hmac("sha256", content, _SALT, _ROUNDS, DIGEST_BITS // 8))
