"""The instruction of a field is no text, its result is."""

from authoring.importing.word.word_bodies import line, run, words


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
