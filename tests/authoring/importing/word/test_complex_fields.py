"""The instruction of a field is no text, its result is."""

from authoring.importing.word.word_bodies import line, run, words
from authoring.importing.word_files import part
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.authoring.importing.word.complex_fields import unpaired_marks
from media_literacy.authoring.importing.word.word_names import value


def char(kind: str) -> str:
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


def field(instruction: str, result: str) -> str:
    return char("begin") + instruction + char("separate") + result + char("end")


IF = run("<w:instrText> IF </w:instrText>")


def test_a_field_shows_its_result() -> None:
    assert line(field(IF, words("yes"))) == "One yes two."


def test_a_field_inside_the_instruction_of_another_shows_nothing() -> None:
    assert line(field(IF + field(IF, words("3")), words("yes"))) == "One yes two."
    assert line(field(IF, words("a") + field(IF, words("b")))) == "One ab two."


def test_text_in_an_instruction_is_no_text_and_neither_is_a_field_without_a_result() -> None:
    assert line(char("begin") + words("code") + char("end")) == "One two."


def test_after_a_field_that_never_ends_everything_is_text() -> None:
    assert line(char("begin") + words("three")) == "One three two."
    assert line(char("end") + char("separate") + words("three")) == "One three two."


def marks_left(*kinds: str) -> str:
    """Which marks are whole, by the first letters of their kinds."""
    root = etree.fromstring(part("document", "".join(char(kind) for kind in kinds)))
    unpaired = unpaired_marks(root)
    return "".join(value(mark, "fldCharType")[0] for mark in root.iter("{*}fldChar") if mark not in unpaired)


def test_marks_of_fields_that_do_not_end_or_did_not_begin_are_found() -> None:
    for kinds, whole in (
        (("begin", "separate", "end"), "bse"),
        (("begin", "begin", "end"), "be"),
        (("begin", "separate", "begin", "end"), "be"),
        (("end", "separate", "begin", "end"), "be"),
        (("begin",) * 30 + ("end",) * 30, "b" * 30 + "e" * 30),
        (("begin",) * 31 + ("end",) * 31, "b" * 30 + "e" * 30),
    ):
        assert marks_left(*kinds) == whole, kinds
