from engine.sheets.test_class_summary import LESSON, sheet, summary

from media_literacy.engine.sheets.class_summary_words import key_words, summary_words
from media_literacy.engine.sheets.class_tally import tally


def test_the_key_is_questioned_from_five_sheets_on():
    few = tally([sheet(str(n)).scorecard for n in range(4)], LESSON)
    assert "From 5 sheets on" in key_words(few, LESSON)[0]
    enough = tally([sheet(str(n)).scorecard for n in range(5)], LESSON)
    assert key_words(enough, LESSON) == [
        "Sentence 1 does not hold, and 0 of 5 doubted it. Is its fault in the text?",
    ]


def test_who_read_only_a_part_is_counted():
    found = summary(sheet("Ada"), sheet("Bo"))._replace(read_all=1)
    assert summary_words(found, LESSON)[-2] == "1 of 2 did not read every sentence."
