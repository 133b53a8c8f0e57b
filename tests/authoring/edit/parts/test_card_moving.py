"""Cards change places, and links go on naming what they named."""

from pathlib import Path

import pytest

from media_literacy.authoring.edit.parts.card_moving import move_card
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.model import CardId
from media_literacy.lesson.parser import parse_lesson

HEAD = "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** Look there.\n\n    - Evidence: [Log]({})\n\n"
CARDS = "# Evidence\n\n## The log\n\nRain.\n\n## Survey\n\nOf 60, 22.\n\n## Map\n\n# Debrief\n\nInvented.\n"
TEXT = HEAD.format("#the-log") + CARDS


def moved(text: str, card: str, *, is_down: bool):
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    result = move_card(draft, CardId(card), is_down=is_down)
    return result if isinstance(result, NotPossible) else apply_splices(text, result)


def test_a_card_changes_places_with_its_neighbour_and_back():
    down = moved(TEXT, "the-log", is_down=True)
    assert isinstance(down, str)
    assert down.split("# Evidence\n\n", 1)[1].startswith("## Survey\n\nOf 60, 22.\n\n## The log\n\nRain.\n\n## Map")
    assert "(#the-log)" in down
    assert moved(down, "the-log", is_down=False) == TEXT
    last = moved(TEXT, "survey", is_down=True)
    assert isinstance(last, str)
    assert last.endswith("## Map\n\n## Survey\n\nOf 60, 22.\n\n# Debrief\n\nInvented.\n")


def test_cards_with_one_title_keep_what_points_to_them():
    text = HEAD.format("#the-log-1") + CARDS.replace("## Survey", "## The log")
    down = moved(text, "the-log", is_down=True)
    assert isinstance(down, str)
    assert "- Evidence: [Log](#the-log)\n" in down and "## The log\n\nOf 60, 22.\n\n## The log\n\nRain." in down


def test_the_ends_are_the_ends_and_an_unknown_card_is_a_fault():
    assert moved(TEXT, "the-log", is_down=False) == NotPossible("This card is the first one.")
    assert moved(TEXT, "map", is_down=True) == NotPossible("This card is the last one.")
    with pytest.raises(KeyError):
        moved(TEXT, "no-card", is_down=True)
