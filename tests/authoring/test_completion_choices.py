"""What is offered while a lesson is typed: at each place its own words."""

from pathlib import Path

from authoring.completing import LESSON, offered, taken, texts

from media_literacy.authoring.completion import completions
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.front_matter_keys import KEYS


def test_a_note_begins_with_a_verdict():
    assert texts("[^snow]: **") == ["Flag: ", "Check: ", "Fine: "]
    assert taken("[^snow]: **c") == "[^snow]: **Check: "


def test_after_the_verdict_come_the_kinds_that_can_stand_under_it():
    assert "overclaim.** " in texts("[^snow]: **Flag: ") and "named source.** " not in texts("[^snow]: **Flag: ")
    assert texts("[^snow]: **Fine: ")[0] == "named source.** "
    assert taken("[^snow]: **Flag: over") == "[^snow]: **Flag: overclaim.** "
    assert taken("[^snow]: **Flag: over", after=".** Snow.") == "[^snow]: **Flag: overclaim.** Snow."


def test_the_words_are_those_of_the_lessons_language():
    assert texts("[^snow]: **", language="es")[0] == "Falla: "
    assert "Pista: " in texts("    - ", language="es")


def test_a_list_in_a_note_offers_fields():
    assert texts("    - ") == ["Hint: ", "Contradicts: ", "Evidence: ", "How to check: ", "Fix: ", "Afterwards: "]
    assert taken("    - ho") == "    - How to check: "
    assert texts("- ") == []


def test_contradicts_offers_sentences_with_their_words():
    found = offered("    - Contradicts: rain, d")[2]
    assert [(choice.text, choice.shown) for choice in found.choices] == [("dry", "dry — It was dry.")]
    assert taken("    - Contradicts: rain, d") == "    - Contradicts: rain, dry"


def test_contradicts_does_not_offer_the_notes_own_sentence():
    assert texts("    - Contradicts: ", "[^dry]: **Flag: overclaim.** Was it dry?\n\n") == ["rain", "snow"]
    assert texts("    - Contradicts: ", "[^rain]: **Flag: overclaim.** Was it so?\n\n") == ["dry", "snow"]


def test_evidence_offers_cards_as_links():
    assert taken("    - Evidence: rai") == "    - Evidence: [Rain gauge](#rain-gauge)"
    assert taken("    - Evidence: [Ra") == "    - Evidence: [Rain gauge](#rain-gauge)"


def test_a_mark_in_the_text_offers_the_notes_that_have_none():
    assert taken("It hailed.[^") == "It hailed.[^hail]"
    assert taken("It hailed.[^h", after="] Much.") == "It hailed.[^hail] Much."


def test_a_mark_at_the_start_of_a_line_offers_the_marks_that_have_no_note():
    assert taken("[^") == "[^snow]: **"


def test_a_link_offers_sentences_and_cards():
    assert texts("See [the gauge](#rai") == ["rain)", "rain-gauge)"]


def test_a_heading_offers_the_parts_that_are_not_there():
    assert texts("# ") == ["Words", "Leave the page", "Discussion", "Debrief", "Teacher notes"]


def test_the_front_matter_offers_keys_and_values():
    draft = parse_lesson(LESSON.encode(), Path("lesson.md")).draft
    keyed = completions(draft, "---\nlanguage: en\no\n---\n# News\n", len("---\nlanguage: en\no"))
    assert keyed.choices[0].text == "origin: " and all(choice.text != "language: " for choice in keyed.choices)
    valued = completions(draft, "---\norigin: m", len("---\norigin: m"))
    assert [choice.text for choice in valued.choices] == ["mixed"]


def test_a_list_of_few_entries_offers_those_that_are_not_in_it():
    draft = parse_lesson(LESSON.encode(), Path("lesson.md")).draft
    for line, entries in (
        ("aids: [", ["fact-board", "fix-it", "prediction", "sure-first", "none"]),
        ("aids: [fix-it, pr", ["prediction"]),
        ("aids: [fact-board, prediction", []),
        ("authors: [", []),
    ):
        assert [choice.text for choice in completions(draft, f"---\n{line}", 4 + len(line)).choices] == entries


def test_every_key_is_offered_but_those_that_are_there_and_one_that_no_line_holds():
    text = "---\nage: 9\n\n---\n# News\n"
    found = completions(parse_lesson(text.encode(), Path("lesson.md")).draft, text, len("---\nage: 9\n"))
    keys = {choice.shown for choice in found.choices}
    assert keys == set(KEYS) - {"age", "alignment"}
    assert {choice.text for choice in found.choices} >= {"authors: [", "mode: ", "keep-together: ["}


def test_a_choice_may_end_in_a_card():
    assert texts("- [x] `rain` — there (") == ["[Rain gauge](#rain-gauge))"]
    assert taken("- [ ] rain (ga", after=")") == "- [ ] rain ([Rain gauge](#rain-gauge))"
    assert texts("- rain (") == texts("- [ ] rain (ga", after=" and more") == []


SEARCH = "\n# Leave the page\n\n## Search: rain\n\n"


def test_a_heading_of_the_part_opens_a_search():
    text = f"{LESSON}\n# Leave the page\n\n- [x] a\n\n"
    draft = parse_lesson(text.encode(), Path("lesson.md")).draft
    for typed, choices in (("## s", ["Search: "]), ("## ", []), ("## x", [])):
        found = completions(draft, f"{text}{typed}\n", len(text) + len(typed))
        assert [choice.text for choice in found.choices] == choices
    assert texts("## s") == []


def test_the_words_of_a_search_are_offered_in_one():
    assert taken("cl", SEARCH) == "Claim: ["
    assert taken("can", SEARCH) == "Cannot be told: " and taken("does", SEARCH) == "Does not hold: "
    assert texts("cl", f"{SEARCH}Claim: [rain](#rain)\n\n") == []
    assert texts("holds", "\nHolds on.\n\n") == texts("holds", f"{SEARCH}# Debrief\n\n") == []
    assert texts("holds", f"{SEARCH}## More\n\n") == []


def test_the_lessons_of_the_pack_are_offered_for_a_level():
    levels = [("bridge", "The bridge opens"), ("ferry", ""), ("own", "This one")]
    draft = parse_lesson(b"---\nid: own\n---\n# News\n\nIt rained.\n", Path("lesson.md")).draft

    def offered_levels(text):
        return [(found.text, found.shown) for found in completions(draft, text, len(text), levels).choices]

    assert offered_levels("---\nid: own\nlevel-of: ") == [("bridge", "bridge — The bridge opens"), ("ferry", "ferry")]
    assert offered_levels("---\nlevel-of: fe") == [("ferry", "ferry")]
    assert offered_levels("---\nlevel-of: opens") == [("bridge", "bridge — The bridge opens")]
    assert offered_levels("---\nid: ") == []
