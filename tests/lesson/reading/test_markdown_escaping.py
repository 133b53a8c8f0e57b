"""A backslash stands where Markdown would read a sign, and nowhere else."""

from each_row import each_row

from media_literacy.lesson.reading.markdown_escaping import escape, escaped


@each_row(
    ("text", "written"),
    [
        ("It rained.", "It rained."),
        ("a*b `c` [d] e|f g^h i\\j", "a\\*b \\`c\\` \\[d\\] e\\|f g\\^h i\\\\j"),
        ("snake_case", "snake_case"),
        ("_a_", "\\_a\\_"),
        ("é_a", "é\\_a"),
        ("a_é", "a\\_é"),
        ("a_", "a\\_"),
        ("1 < 2", "1 < 2"),
        ("a<3", "a<3"),
        ("<b>", "\\<b>"),
        ("a<", "a\\<"),
        ("a<-b", "a\\<-b"),
        ("A & B", "A & B"),
        ("&amp;", "\\&amp;"),
        ("&#35;", "\\&#35;"),
        ("a&", "a\\&"),
        ("&!", "&!"),
        ("# a", "\\# a"),
        ("#", "\\#"),
        ("###### a", "\\###### a"),
        ("####### a", "####### a"),
        ("#a", "#a"),
        ("> a", "\\> a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("-a", "-a"),
        ("-", "\\-"),
        ("---", "\\---"),
        ("--- a", "--- a"),
        ("===", "\\==="),
        ("-|-", "\\-\\|-"),
        (":-:", "\\:-:"),
        (": a", ": a"),
        ("~~~", "\\~~~"),
        ("~~", "~~"),
        ("1. a", "1\\. a"),
        ("1) a", "1\\) a"),
        ("1.a", "1.a"),
        ("123456789. a", "123456789\\. a"),
        ("1234567890. a", "1234567890. a"),
        ("a\n- b\n2. c", "a\\\n\\- b\\\n2\\. c"),
        ("a # b", "a # b"),
    ],
)
def test_signs_that_would_be_read_get_a_backslash(text: str, written: str):
    assert escape(text) == written


def test_in_the_midst_of_a_line_nothing_begins():
    assert escape("- a", begins_line=False) == "- a"
    assert escape("1. *a*", begins_line=False) == "1. \\*a\\*"


def test_the_signs_at_the_end_of_a_heading_get_a_backslash_each():
    assert "".join(escaped("C ##", is_heading=True)) == "C \\#\\#"
    assert "".join(escaped("C ## x", is_heading=True)) == "C ## x"
    assert "".join(escaped("C #")) == "C #"
