"""Which footnotes read like notes of a lesson, and what they say then."""

from media_literacy.authoring.importing.passage import plain
from media_literacy.authoring.importing.recognising.note_recognition import read_note
from media_literacy.lesson.text_blocks import Run, text_of_runs


def said(*paragraphs: str) -> list[str] | None:
    """The paragraphs of the explanation; None for what is no note."""
    note = read_note([plain(paragraph) for paragraph in paragraphs], "en")
    return [passage.text for passage in note.explanation] if note else None


def test_a_kind_is_looked_for_in_80_signs():
    assert said("Flag: overclaim. It did not.") == ["Flag: overclaim. It did not."]
    assert said("Flag:   overclaim – it did not.") is not None
    assert said(f"Flag: over{'x' * 80}. It did not.") is None


def test_a_note_may_end_its_kind_at_any_of_five_places():
    assert said("Flag: a. b. c. d. e. overclaim. It did not.") is None


def test_a_good_sign_is_no_flag():
    assert said("Fine: named source. It did not.") is not None
    assert said("Flag: can be checked. It is.") is None


def test_fields_are_told_by_their_words_and_lines_stand_for_paragraphs():
    lines = "Flag: overclaim. Every one?\nHint: Look again.\nCONTRADICTS: rain, wind"
    note = read_note([plain(lines), plain("So.")], "en")
    assert note is not None
    assert [text_of_runs(runs) for _word, runs in note.texts] == ["Look again."]
    assert (note.contradicts, note.evidence) == (("rain, wind",), ())
    assert note.explanation[0].block.runs[0] == Run("Flag: overclaim.", strong=True)
    assert [passage.text for passage in note.explanation] == ["Flag: overclaim. Every one?", "So."]


def test_nothing_is_no_note():
    assert said() is None and said("") is None and said("See the map.") is None
