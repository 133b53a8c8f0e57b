"""A sheet of a whole form as somebody types it in."""

from engine.sheets.simulated_classes import form, sheet
from own_lessons import kept_for

from media_literacy.engine.sheets.form_sheets import TypedForm, same_name_fault
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.occasions import Occasion


def verdicts(occasion, verdict):
    return sum(
        article.counts_as(sentence) is verdict
        for article in kept_for(occasion)
        for sentence in article.article.sentences
    )


def test_all_articles_count_together():
    problems = [
        ", ".join(str(it.number) for it in article.article.sentences if article.counts_as(it) is Verdict.FLAG)
        for article in form(Occasion.BEFORE).articles
    ]
    counts = sheet(Occasion.BEFORE, "Ada", *problems).result.counts
    assert counts == (
        flags := verdicts(Occasion.BEFORE, Verdict.FLAG),
        flags,
        verdicts(Occasion.BEFORE, Verdict.FINE),
        0,
    )


def test_an_article_that_was_not_read_does_not_count_and_an_empty_one_does():
    whole, part, rest = (
        sheet(Occasion.BEFORE, "Ada", "", *texts).result.counts
        for texts in (("", "", ""), ("Not  read", "", ""), ("", "not read", "not read"))
    )
    assert part.fine < whole.fine and rest.fine < whole.fine
    assert sheet(Occasion.BEFORE, "Ada", "not read", "not read", "", "").result.counts.fine > 0


def test_a_fault_tells_in_which_article_it_is():
    found = sheet(Occasion.BEFORE, "Ada", "1", "99", "", "nonsense")
    assert found.faults[0].startswith("Article 2: There is no sentence 99.")
    assert found.faults[1].startswith("Article 4: “nonsense” stands before any number.")


def test_a_sheet_of_nothing_read_is_none():
    found = sheet(Occasion.BEFORE, "Ada", *["not read"] * 4)
    assert found.faults == ("No article of this sheet was read, so there is nothing to count.",)


def test_two_sheets_of_one_name_at_one_time_are_two_learners_or_a_slip():
    ada = TypedForm(Occasion.BEFORE, "Ada", ())
    assert "a sheet of “ADA” for this time" in same_name_fault(TypedForm(Occasion.BEFORE, "ADA", ()), [ada])
    assert same_name_fault(TypedForm(Occasion.AFTER, "Ada", ()), [ada]) == ""
    nameless = TypedForm(Occasion.BEFORE, "", ())
    assert same_name_fault(nameless, [nameless]) == ""
