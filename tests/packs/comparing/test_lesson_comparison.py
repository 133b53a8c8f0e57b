"""Two versions of a lesson in words for a teacher."""

from pathlib import Path

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.comparing.changes import ChangeKind
from media_literacy.packs.comparing.lesson_comparison import compare_lessons
from media_literacy.strings.quotation import quoted
from media_literacy.strings.shortening import QUOTE_CHARACTERS

SOURCE = """\
---
id: lanes
title: Bus lanes
age: 11-14
---

# Shops face ruin as bus lanes arrive

The council met on Tuesday to discuss lanes.[^meeting] Everybody *knows* that they will destroy every shop.[^everybody]
Dr. Lee counted 214 letters in favour.[^letters] It was a cold evening in the valley.

[^meeting]: **Fine: can be checked.** It names a place and a day, and the calendar has it.

    - Evidence: [Council calendar](#council-calendar)

[^everybody]: **Flag: overclaim.** “Everybody” and “every” leave no room for exceptions at all.

    - Hint: Which words leave no room?
    - Contradicts: letters
    - Fix: Some shopkeepers fear for their shops.

[^letters]: **Fine: overclaim.** Here it is counted, and the person who counted is named.

# Evidence

## Council calendar

Tuesday: transport committee.

# Discussion

Who would say otherwise?
"""


def lesson(source: str = SOURCE) -> Lesson:
    found = parse_lesson(source.encode(), Path("lanes.md")).lesson
    assert found is not None
    return found


def told(*edits: tuple[str, str]) -> list[str]:
    """The words for these replacements in the lesson."""
    source = SOURCE
    for before, after in edits:
        assert before in source
        source = source.replace(before, after)
    return [change.words for change in compare_lessons(lesson(), lesson(source))]


def test_the_same_lesson_has_no_changes():
    assert told() == []


@each_row(
    ("before", "after", "words"),
    [
        ("Flag: overclaim", "Check: overclaim", "Sentence 3: verdict changed from Flag to Check."),
        (
            "Flag: overclaim",
            "Flag: anonymous source",
            "Sentence 3: kind changed from “overclaim” to “anonymous source”.",
        ),
        ("no room for exceptions at all", "no room", "Sentence 3: explanation changed."),
        ("Which words leave", "Which two words leave", "Sentence 3: hints changed."),
        ("    - Contradicts: letters\n", "", "Sentence 3: what it clashes with changed."),
        ("Some shopkeepers fear", "A few shopkeepers fear", "Sentence 3: what would mend it changed."),
        ("destroy every shop", "destory every shop", "Sentence 3: spelling or punctuation mended."),
        ("title: Bus lanes", "title: Bus and shop", "The title is “Bus and shop” now; it was “Bus lanes”."),
        ("age: 11-14", "age: 12-15", "Front matter: “age” changed from 11-14 to 12-15."),
        ("age: 11-14\n", "", "Front matter: “age” was removed; it was: 11-14."),
        ("age: 11-14\n", "age: 11-14\nminutes: 12\n", "Front matter: “minutes” was added: 12."),
        (
            "age: 11-14\n",
            "age: 11-14\naids: none\n",
            "Front matter: “aids” changed from fact-board, fix-it, prediction, sure-first to none.",
        ),
        ("transport committee", "school committee", "The evidence card “Council calendar” changed."),
        ("Who would say", "Who else would say", "The part “Discussion” changed."),
        ("Dr. Lee counted 214", "Dr. Lee counted 212", None),
        ("*knows*", "**knows**", "The page is set out differently: headings, lists, pictures, emphasis or links."),
    ],
)
def test_one_edit_is_told_in_one_sentence(before: str, after: str, words: str | None):
    reworded = "Sentence 4: reworded. It was: “Dr. Lee counted 214 letters in favour.” Now: “Dr. Lee counted 212"
    found = told((before, after))
    assert len(found) == 1
    assert found[0] == words if words else found[0].startswith(reworded)


def test_an_added_sentence_is_told_and_the_numbers_behind_it_are_not():
    added = told(("It was a cold evening", "Nobody has seen the report. It was a cold evening"))
    assert added == ["Sentence 5 was added: “Nobody has seen the report.”"]


def test_a_removed_sentence_is_told_by_its_old_number():
    removed = told((" It was a cold evening in the valley.", ""))
    assert removed == ["Sentence 5 of the version before was removed: “It was a cold evening in the valley.”"]


def test_a_note_that_comes_or_goes_is_told_with_its_verdict_and_kind():
    note = "\n[^cold]: **Fine: overclaim.** It is only the weather, and nobody has to be sure of it.\n"
    edits = [("in the valley.", "in the valley.[^cold]"), ("\n# Evidence", note + "\n# Evidence")]
    assert told(*edits) == ["Sentence 5: note added, Fine: overclaim."]
    after = lesson(SOURCE.replace(*edits[0]).replace(*edits[1]))
    assert [change.words for change in compare_lessons(after, lesson())] == [
        "Sentence 5: note removed, Fine: overclaim."
    ]


def test_another_label_alone_is_no_change():
    assert told(("[^everybody]", "[^all]")) == []
    assert told(("[^letters]", "[^counted]"), ("Contradicts: letters", "Contradicts: counted")) == []


def test_a_second_note_on_a_sentence_is_told_by_its_place():
    second = SOURCE.replace("shop.[^everybody]", "shop.[^everybody][^shops]").replace(
        "[^letters]:", "[^shops]: **Check: anonymous source.** Nobody is named who said so.\n\n[^letters]:"
    )
    edited = second.replace("Check: anonymous source", "Flag: anonymous source")
    changes = compare_lessons(lesson(second), lesson(edited))
    assert [change.words for change in changes] == ["Sentence 3, note 2: verdict changed from Check to Flag."]


def test_a_sentence_that_went_elsewhere_is_told_once():
    first = "The council met on Tuesday to discuss lanes.[^meeting] "
    moved = told((first, ""), ("in the valley.", "in the valley. " + first.strip()))
    assert moved == ["Sentence 5 stands elsewhere: it was sentence 2."]


def test_a_card_that_is_renamed_takes_its_links_along():
    renamed = told(("## Council calendar", "## City calendar"), ("[Council calendar](#council-", "[Council](#city-"))
    assert renamed == ["The evidence card “Council calendar” is called “City calendar” now."]


def test_a_change_names_its_kind_and_sentence():
    (change,) = compare_lessons(lesson(), lesson(SOURCE.replace("Flag: overclaim", "Check: overclaim")))
    assert (change.kind, change.sentence) == (ChangeKind.VERDICT, "everybody")


@given(st.data())
def test_taking_out_any_lines_is_told_and_never_fails(data: st.DataObject):
    lines = SOURCE.splitlines(keepends=True)
    kept = data.draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    source = "".join(line for line, is_kept in zip(lines, kept, strict=True) if is_kept)
    after = parse_lesson(source.encode(), Path("lanes.md")).lesson
    if after is not None:
        changes = compare_lessons(lesson(), after)
        texts = [sentence.text for sentence in after.article.sentences]
        if texts != [sentence.text for sentence in lesson().article.sentences]:
            assert changes
        assert compare_lessons(after, after) == ()
        assert bool(compare_lessons(after, lesson())) == bool(changes)


def test_a_long_sentence_is_quoted_by_its_beginning():
    for text in ("word " * 60 + "end.", "词" * 300 + "。", "She said “no”."):
        after = parse_lesson(SOURCE.replace("\n\n[^", f"\n\n{text}\n\n[^", 1).encode(), Path("lanes.md")).lesson
        assert after is not None
        added = [change for change in compare_lessons(lesson(), after) if change.kind is ChangeKind.SENTENCE_ADDED]
        assert [change.words.partition(": ")[2] for change in added] == [quoted(text, QUOTE_CHARACTERS)]


def test_another_card_for_a_choice_is_told():
    leave = "\n# Leave the page\n\n- [x] `survey` ([it](#{card}))\n- [ ] `lanes`\n\n# Debrief\n"
    before, after = (lesson(f"{SOURCE}{leave.format(card=card)}") for card in ("council-calendar", "gone"))
    assert [change.words for change in compare_lessons(before, after)] == ["The part “Leave the page” changed."]


def test_words_that_are_explained_otherwise_are_told():
    def with_words(*entries: str) -> Lesson:
        return lesson(f"{SOURCE}\n# Words\n\n" + "".join(f"- {entry}\n" for entry in entries))

    before, after = with_words("council: a board", "evening: late"), with_words("Council: a body", "letters: post")
    assert [change.words for change in compare_lessons(before, after)] == [
        "What the word “Council” means changed.",
        "The word “letters” is explained now.",
        "The word “evening” is no longer explained.",
    ]
