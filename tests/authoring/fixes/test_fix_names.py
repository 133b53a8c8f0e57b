"""Names of sentences, cards and parts that lead nowhere, and what was probably meant."""

from pathlib import Path

from authoring.fixes.fixing import assert_fixes, fixed

from media_literacy.lesson.parser import parse_lesson

NOTE = "# News\n\nIt rained.[^rain] It was dry.[^dry]\n\n[^dry]: **Fine: limits.** So.\n\n"
LESSON = NOTE + "[^rain]: **Flag: contradiction.** So.\n\n    - {}\n\n# Evidence\n\n## The log\n\nSun.\n"


def test_a_sentence_almost_named_is_what_was_meant_but_never_the_notes_own():
    around = LESSON.replace("- {}", "- Contradicts: {}")
    assert_fixes("dead-contradicts", ("dyr", "dry"), ("[^drry]", "[^dry]"), ("rian", "rian"), around=around)


def test_a_card_almost_named_is_linked_by_its_title():
    around = LESSON.replace("- {}", "- Evidence: {}")
    link = "[The log](#the-log)"
    pairs = (("The lgo", link), ("[x](#the-lgo)", "[x](#the-log)"), ("moon", "moon"))
    assert_fixes("dead-evidence", *pairs, around=around)


def test_a_card_whose_title_is_little_like_its_address_is_found_by_its_title():
    around = LESSON.replace("- {}", "- Evidence: {}").replace("## The log", "## A B: C! D?")
    assert_fixes("dead-evidence", ("A B: C! E?", "[A B: C! D?](#a-b-c-d)"), around=around)


def test_a_link_almost_right_leads_where_it_was_meant_to():
    around = LESSON.replace("- {}", "- Hint: See [it]({}).")
    assert_fixes("dead-reference", ("#drry", "#dry"), ("#teh-log", "#the-log"), ("#moon", "#moon"), around=around)


def test_a_part_almost_named_is_that_part_and_any_other_a_heading_of_the_article():
    around = "# News\n\nIt rained.\n\n{}\n\nSo.\n"
    pairs = (("# Debreif:", "# Debrief"), ("# The weather", "## The weather"))
    assert_fixes("unknown-part", *pairs, around=around)


def test_a_sentence_that_is_named_by_its_words_gets_a_name():
    text = NOTE.replace("[^rain]", "").replace("So.", "So.\n\n    - Contradicts: {}")
    parsed = parse_lesson(text.encode(), Path("lesson.md")).lesson
    assert parsed is not None
    rain = parsed.article.sentences[1].id
    (named,) = fixed(text.format(rain), "named-by-words")
    assert "It rained.[^rained] It was dry" in named and "- Contradicts: rained\n" in named and rain not in named
