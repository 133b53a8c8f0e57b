"""The code of a learner's own result, for a teacher who has no network to the learner's computer."""

import hashlib

from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.sheets.lesson_digest import lesson_digest
from media_literacy.engine.sheets.result_code import ATTEMPT_BITS, MOST_SENTENCES, ResultCode, coded_sentences, encode


def has_code(result: KeptResult) -> bool:
    """Whether an article is short enough for a code."""
    return len(result.lesson.article.sentences) <= MOST_SENTENCES


def code_of_result(result: KeptResult, attempt_id: str) -> str:
    """The same each time for the attempt with that id, so that it counts once; takes a tenth of a second."""
    sentences = coded_sentences(result.scorecard)
    return encode(ResultCode(lesson_digest(result.lesson), attempt_number(attempt_id), result.mode, sentences))


def attempt_number(attempt_id: str) -> int:
    """The number by which a code knows the attempt with that id."""
    return int.from_bytes(hashlib.sha256(attempt_id.encode()).digest()[: ATTEMPT_BITS // 8])
