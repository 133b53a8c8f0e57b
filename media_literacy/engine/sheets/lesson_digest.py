"""24 bits that tell one version of a lesson from another: a result that was made with another one is not graded.

They are made over what grading goes by, and nothing else: of each sentence, in reading order, its id, its text, and
what its author said of it (`answer_key.Answer.said`: verdict and kind of each note). So a typo mended in an explanation
refuses nobody's result; another verdict, kind, word or sentence does. A page without the key carries them as well. They
do not give the key away: there are far more keys than 24 bits tell apart, and a guess costs as long as PBKDF2 takes.
"""

import hashlib
import json
from functools import lru_cache

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.lesson.model import Lesson

DIGEST_BITS = 24

_ROUNDS = 100_000
_SALT = b"media-literacy lesson digest 1"


def lesson_digest(lesson: Lesson) -> int:
    """A number of `DIGEST_BITS` bits; a page carries it as six hexadecimal digits (`digest_text`)."""
    said = [(answer.sentence, answer.text, answer.said) for answer in answer_key(lesson)]
    return _digest(json.dumps(said, separators=(",", ":")).encode())


def digest_text(digest: int) -> str:
    """As pages and files of results have it."""
    return f"{digest:0{DIGEST_BITS // 4}x}"


@lru_cache(maxsize=64)
def _digest(content: bytes) -> int:
    return int.from_bytes(hashlib.pbkdf2_hmac("sha256", content, _SALT, _ROUNDS, DIGEST_BITS // 8))
