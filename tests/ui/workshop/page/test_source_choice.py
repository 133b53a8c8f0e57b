"""Whether the source is shown is asked and told."""

from media_literacy.ui.workshop.page.source_choice import SourceChoice


def test_a_choice_is_asked_and_told():
    kept = [False]
    choice = SourceChoice(lambda: kept[-1], kept.append)
    choice.keep(True)
    assert choice.is_shown() and kept == [False, True]
