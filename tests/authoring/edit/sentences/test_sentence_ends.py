"""A mark goes behind all that closes where its sentence ends, and nowhere where it would mean something else."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.edit.sentences.sentence_ends import (
    end_of_sentence,
    has_only_got,
    mark_splice,
    outer_words,
    words_of,
)
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.parser import parse_lesson


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md"), media=lambda _name: None).draft
    assert draft is not None
    return draft


@each_row(
    ("text", "marked"),
    [
        ("It rained. It did not.", "It rained.[^n] It did not."),
        ("It *rained.* It did not.", "It *rained.*[^n] It did not."),
        ("**It rained. It did not.**", "**It rained.[^n] It did not.**"),
        ("It [rained](#x \\(y\\)).", "It [rained](#x \\(y\\)).[^n]"),
        ("Type `it`", "Type `it`[^n]"),
        ("It cost 5 &euro;", "It cost 5 &euro;[^n]"),
        ("Is it \\*", "Is it \\*[^n]"),
        ("It rained.[^a] It did not.", "It rained.[^a][^n] It did not."),
        ("| x |\n|---|\n| a \\| b | ", "| x[^n] |\n|---|\n| a \\| b | "),
    ],
)
def test_a_mark_stands_behind_what_closes(text: str, marked: str):
    draft = draft_of(f"# News\n\n{text}\n\n[^a]: **Fine: can be checked.** x\n")
    sentence = draft.raw.article.sentences[1]
    splice = mark_splice(draft.raw, sentence, "n")
    assert isinstance(splice, Splice)
    assert apply_splices(draft.source.text, (splice,)).split("\n\n")[1] == marked.strip("\n")


def test_a_mark_behind_an_escaped_border_stands_at_the_end_of_its_cell():
    draft = draft_of("# News\n\n| x |\n|---|\n| a \\| b \\| c |\n")
    splice = mark_splice(draft.raw, draft.raw.article.sentences[2], "n")
    assert isinstance(splice, Splice)
    assert "| a \\| b \\| c[^n] |" in apply_splices(draft.source.text, (splice,))


def test_no_mark_stands_in_code():
    draft = draft_of("# News\n\n```\ncode\n```\n")
    assert isinstance(end_of_sentence(draft.raw, draft.raw.article.sentences[1]), NotPossible)


def test_a_caption_takes_a_mark_behind_its_picture():
    draft = draft_of('# News\n\n![rain](rain.png "Rain fell.")\n')
    splice = mark_splice(draft.raw, draft.raw.article.sentences[1], "n")
    assert isinstance(splice, Splice)
    assert apply_splices(draft.source.text, (splice,)).endswith('"Rain fell.")[^n]\n')


def test_inner_and_outer_words_differ_by_their_signs():
    draft = draft_of("# News\n\n*It rained.* [More.](#x)\n")
    found, sentences = draft.source.text, draft.raw.article.sentences[1:]
    assert [found[slice(*words_of(draft.raw, sentence))] for sentence in sentences] == ["It rained.", "More."]
    assert [found[slice(*outer_words(draft.raw, sentence))] for sentence in sentences] == [
        "*It rained.*",
        "[More.](#x)",
    ]


def test_a_sentence_has_only_got_a_label_where_nothing_else_changed():
    draft = draft_of("# News\n\nIt rained. It did not.\n")
    id = draft.raw.article.ids[1]
    at = draft.source.text.index(" It did")
    mark, end = Splice(at, at, "[^n]"), len(draft.source.text)
    note = Splice(end, end, "\n[^n]: **Name.**\n")
    assert has_only_got("n", id, draft.raw, read_back(draft, (mark, note)))
    assert not has_only_got("n", id, draft.raw, read_back(draft, (mark,)))
    assert not has_only_got("n", draft.raw.article.ids[2], draft.raw, read_back(draft, (mark, note)))
    more = Splice(at, at, " Then.")
    assert not has_only_got("n", id, draft.raw, read_back(draft, (mark, more, note)))
