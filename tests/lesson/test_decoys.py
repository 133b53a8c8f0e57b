"""A decoy is a sound sentence that looks like a red flag."""

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.lesson.decoys import decoy_sentences
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue


@each_row(
    ("verdict", "kind", "is_decoy"),
    [
        (Verdict.FINE, "overclaim", True),
        (Verdict.FINE, "named-source", False),
        (Verdict.FINE, "no-kind-of-the-catalogue", False),
        (Verdict.FLAG, "overclaim", False),
        (Verdict.CHECK, "overclaim", False),
        (None, "overclaim", False),
        (Verdict.FINE, None, False),
    ],
)
def test_a_decoy_is_fine_and_names_a_red_flag(verdict: Verdict | None, kind: str | None, is_decoy: bool):
    assert load_catalogue().is_decoy(verdict, KindId(kind) if kind else None) is is_decoy


def test_a_sentence_that_another_note_flags_is_no_decoy():
    decoy, flag = make_note(Verdict.FINE, kind="overclaim"), make_note(Verdict.FLAG, kind="contradiction")
    lesson = make_lesson(flags=["It poured."], fine=["It rained."], notes={"flag-1": (decoy, flag), "fine-1": (decoy,)})
    assert [sentence.text for sentence in decoy_sentences(lesson)] == ["It rained."]


@each_row(
    ("kind", "verdict", "fits"),
    [
        ("named-source", Verdict.FINE, True),
        ("named-source", None, True),
        ("named-source", Verdict.CHECK, False),
        ("named-source", Verdict.FLAG, False),
        ("overclaim", Verdict.FLAG, True),
        ("overclaim", Verdict.FINE, True),
    ],
)
def test_a_good_sign_stands_under_fine_only(kind: str, verdict: Verdict | None, fits: bool):
    assert load_catalogue().kind(KindId(kind)).fits(verdict) is fits
