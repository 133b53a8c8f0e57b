"""Who names a sentence by its words goes on naming it when they are mended."""

from pathlib import Path

from media_literacy.authoring.edit.sentences.references import broken_references, rename_references, repair_references
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.parser import parse_lesson

LESSON = """# Kites

Nobody flies kites.[^nobody] Forty people flew kites last year. It rained on Monday.

[^nobody]: **Flag: contradiction.** The next sentence counts them.

    - Contradicts: {id}
"""


def drafted(text: str):
    draft = parse_lesson(text.encode(), Path("kites.md")).draft
    assert draft is not None
    return draft


def partner(text: str) -> str:
    return str(drafted(text).lesson.article.sentences[2].id)


def test_a_mended_sentence_is_named_again():
    old = LESSON.format(id=partner(LESSON))
    words = {sentence.id: sentence.text for sentence in drafted(old).lesson.article.sentences}
    mended = old.replace("Forty people flew kites last year.", "Forty people flew their kites last year.")

    after = apply_splices(mended, repair_references(drafted(mended), words))

    flag, other = drafted(after).lesson.article.sentences[1:3]
    assert flag.clashes == (other.id,)
    assert after.replace(str(other.id), partner(LESSON)) == mended


def test_a_sentence_that_is_gone_is_not_taken_for_another():
    old = LESSON.format(id=partner(LESSON))
    words = {sentence.id: sentence.text for sentence in drafted(old).lesson.article.sentences}
    gone = old.replace(" Forty people flew kites last year.", "")

    assert broken_references(drafted(gone), words) == {}


def test_nothing_is_done_where_nothing_was_lost():
    text = LESSON.format(id=partner(LESSON))

    assert repair_references(drafted(text), {SentenceId("s-00000000"): "Another text."}) == ()


def test_links_and_fields_are_renamed_and_words_that_read_alike_are_not():
    text = (
        "# Kites\n\nRain fell.[^rain] See [rain](#rain) and [the rain-log](#rain-log).\n\n"
        "[^rain]: **Flag: contradiction.** rain\n\n    - Contradicts: rain, [^rain], [rain](#rain)\n"
    )
    splices = rename_references(drafted(text), {"rain": "wet"})
    assert apply_splices(text, splices) == text.replace("(#rain)", "(#wet)").replace(
        "Contradicts: rain, [^rain]", "Contradicts: wet, wet"
    )
    assert list(rename_references(drafted(text), {})) == []
    kept = apply_splices(text, rename_references(drafted(text), {"rain": "wet"}, besides="rain"))
    assert kept == text.replace("See [rain](#rain)", "See [rain](#wet)")


def test_the_words_of_a_link_may_be_so_long_and_no_longer():
    def renamed(length: int) -> bool:
        text = f"# Kites\n\nRain fell.[^rain] See [{'a' * length}](#rain).\n\n[^rain]: **Fine: limits.** So.\n"
        return bool(list(rename_references(drafted(text), {"rain": "wet"})))

    assert renamed(4_992) and not renamed(4_993)
