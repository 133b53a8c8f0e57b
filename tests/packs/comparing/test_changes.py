"""How a text is quoted in the list of changes."""

from media_literacy.packs.comparing.changes import quoted


def test_ninety_characters_are_quoted_whole_and_more_are_cut_at_a_word():
    assert quoted("a" * 40 + " " + "b" * 49) == f"“{'a' * 40} {'b' * 49}”"
    assert quoted("a" * 40 + " " + "b" * 50) == f"“{'a' * 40} …”"
    assert quoted(" a \n b ") == "“a b”"


def test_a_text_without_spaces_is_cut_at_ninety_characters():
    assert quoted("市" * 90) == f"“{'市' * 90}”"
    assert quoted("市" * 91) == f"“{'市' * 90}…”"
    assert quoted("市" * 200) == f"“{'市' * 90}…”"
    assert quoted("a" * 27 + " " + "市" * 91) == "“" + ("a" * 27 + " " + "市" * 62) + "…”"
    assert quoted("a" * 28 + " " + "市" * 91) == "“" + "a" * 28 + " …”"


def test_a_text_with_quotation_marks_of_its_own_gets_no_others():
    assert quoted("He said “no”.") == "He said “no”."
    assert quoted("Il dit « non ».") == "Il dit « non »."
