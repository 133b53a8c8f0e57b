from export.word.documents import W, text_of

from media_literacy.export.word.paragraphs import alignment, letters, paragraph
from media_literacy.export.word.wordml import element, flag, value


def test_line_ends_and_tabs_are_those_of_word():
    run = letters("a\nb\tc", "en")
    assert [found.tag.removeprefix(W) for found in run][1:] == ["t", "br", "t", "tab", "t"]
    assert text_of(run) == "abc"


def test_a_run_says_its_language_and_its_direction():
    def rtl(text, language):
        return letters(text, language).find(f".//{W}rtl") is not None

    assert rtl("عنوان", "ar") and rtl("12", "ar") and rtl("عنوان", "en")
    assert not rtl("BBC", "ar") and not rtl("12", "en")
    assert letters("a", "de").find(f".//{W}lang").get(W + "val") == "de"


def test_properties_of_a_paragraph_stand_in_the_order_of_the_schema():
    made = paragraph("Quote", [], flag("w:keepNext"), element("w:ind"), value("w:jc", "left"), None, language="he")
    assert [found.tag.removeprefix(W) for found in made[0]] == ["pStyle", "keepNext", "bidi", "ind", "jc"]
    assert len(paragraph("Normal", [], language="en")) == 0


def test_a_column_stands_on_the_side_that_its_author_named_in_either_direction():
    def sides(language):
        found = (alignment(align, language) for align in ("left", "right", "center", ""))
        return [None if made is None else made.get(W + "val") for made in found]

    assert sides("en") == ["left", "right", "center", None]
    assert sides("ar") == ["right", "left", "center", None]  # Word takes left for where lines begin
