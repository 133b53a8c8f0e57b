"""Where the splitter erred, sentences are split and joined, and nothing else in the article moves."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.edit.sentences.sentence_boundaries import join_sentences, split_sentence
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson

TEXT = """# News

He left the plan to Lee. Baxter and others did it, he said.[^a] All *of them ran. Very* fast.

- One thing; another thing
  goes on; and on.

> Quoted: lines\\
> are broken. 他说。好。

Nobody ran; nobody ran. See [it](#ID).

[^a]: **Fine: can be checked.** x
"""


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in draft_of(text).lesson.article.sentences]


def split(text: str, before: str) -> str:
    """The text with a line break right before those words."""
    draft = draft_of(text)
    found = next(sentence for sentence in draft.lesson.article.sentences if before in sentence.text)
    splices = split_sentence(draft, found.id, found.text.index(before))
    assert not isinstance(splices, NotPossible), splices
    return apply_splices(text, splices)


def join(text: str, words: str) -> str | NotPossible:
    draft = draft_of(text)
    found = next(sentence for sentence in draft.lesson.article.sentences if words in sentence.text)
    splices = join_sentences(draft, found.id)
    return splices if isinstance(splices, NotPossible) else apply_splices(text, splices)


@each_row("end", ["\n", "\r\n", "\r"])
@each_row("before", ["others", "of them", "another", "goes on", "and on", "are broken", "nobody"])
def test_a_sentence_is_split_and_joined_again(before: str, end: str):
    text = TEXT.replace("\n", end)
    if before == "are broken":
        before, text = "broken", text
    new = split(text, before)
    old, now = texts(text), texts(new)
    index = next(at for at, text in enumerate(old) if before in text)
    assert old[:index] == now[:index] and old[index + 1 :] == now[index + 2 :]
    assert now[index + 1].startswith(before)
    joined = join(new, now[index])
    assert isinstance(joined, str) and texts(joined) == old


def test_a_split_touches_one_line():
    new = split(TEXT, "goes on")
    assert new == TEXT.replace("another thing\n", "another thing\\\n")
    assert split(TEXT, "and on") == TEXT.replace("; and on", ";\\\n  and on")


def test_two_sentences_are_kept_together_by_words_in_the_front_matter():
    new = join(TEXT, "He left")
    assert isinstance(new, str)
    assert new.startswith("---\nkeep-together: [Lee. Baxter]\n---\n\n# News")
    assert "He left the plan to Lee. Baxter and others did it, he said." in texts(new)
    again = join(new.replace("[Lee. Baxter]", "[Dr. Lee]"), "He left")
    assert isinstance(again, str) and "[Dr. Lee, Lee. Baxter]" in again


def test_sentences_without_a_space_between_them_are_joined():
    new = join("---\nlanguage: zh\n---\n# 新闻\n\n他说。好。\n", "他说")
    assert isinstance(new, str) and "他说。好。" in texts(new)


def test_whoever_names_a_sentence_still_finds_it():
    id = next(sentence.id for sentence in draft_of(TEXT).lesson.article.sentences if "nobody" in sentence.text)
    text = TEXT.replace("ID", id)
    new = split(text, "nobody")
    (link,) = draft_of(new).links
    assert link.resolved is not None
    assert draft_of(new).lesson.article.sentences[texts(new).index("Nobody ran;")].id == link.resolved[1:]
    back = join(new, "Nobody")
    assert back == text.replace("ran; nobody", "ran;\nnobody")


def test_a_label_stays_with_the_part_that_has_the_mark():
    text = TEXT.replace("ID", "a")
    assert "(#a)" in split(text, "others")


def test_what_cannot_be_joined_says_why():
    for words in ("did it, he said", "and on", "News", "See it"):
        answer = join(TEXT, words)
        assert isinstance(answer, NotPossible) and answer.reason


@each_row(("words", "at"), [("News", 2), ("He left", 0), ("He left", 99), ("a | b", 2), ("code", 2)])
def test_what_cannot_be_split_says_why(words: str, at: int):
    draft = draft_of(TEXT + "\n| a \\| b | c |\n|---|---|\n\n    code here\n")
    found = next(sentence for sentence in draft.lesson.article.sentences if words in sentence.text)
    answer = split_sentence(draft, found.id, at)
    assert isinstance(answer, NotPossible) and answer.reason


@each_row("before", ["ch is", "t know", "’t", "known", "com", "5 p", "Brien", "Hello", "inside", "é"])
def test_a_word_is_never_cut(before: str):
    text = '# News\n\nMarch is a well-known, I don’t know: example.com has 1.5 p. of O’Brien (inside) "Hello" cafés.\n'
    draft = draft_of(text)
    found = next(sentence for sentence in draft.lesson.article.sentences if before in sentence.text)
    assert isinstance(split_sentence(draft, found.id, found.text.index(before)), NotPossible)


@each_row(
    ("line", "before"),
    [
        ("He went.She stayed.", "She"),
        ("He “went”And stayed.", "And"),
        ("He went—she stayed.", "she"),
        ("他说，好。", "好"),
        ("他说好了。", "好"),
        ("สวัสดีครับ", "ครับ"),
    ],
)
def test_a_place_without_a_space_is_cut_where_no_word_is(line: str, before: str):
    new = split(f"# News\n\n{line}\n", before)
    assert new == f"# News\n\n{line.replace(before, chr(92) + chr(10) + before, 1)}\n"


@each_row(
    ("line", "before"),
    [("他说，好。", "好"), ("他说。好。", "好"), ("He went—she stayed.", "she"), ("He — she.", "she")],
)
def test_what_stood_together_is_joined_without_a_space(line: str, before: str):
    text = f"# News\n\n> {line}\n"
    broken = line.replace(before, f"\\\n> {before}", 1).replace(" \\", "\\")
    joined = join(f"# News\n\n> {broken}\n", line.partition(before)[0].strip())
    assert isinstance(joined, str) and texts(joined)[-1] == line
    assert texts(text)[0] == texts(joined)[0]


def test_a_line_never_begins_with_a_sign_that_means_something():
    draft = draft_of("# News\n\nIt ran - so they say - fast.\n")
    answer = split_sentence(draft, draft.lesson.article.sentences[1].id, 7)
    assert isinstance(answer, NotPossible)


def test_a_split_shows_as_a_line_and_the_mark_of_a_note_does_not():
    text = "# News\n\nHe came and she left.\n"
    by_break = draft_of(split(text, "and she"))
    noted = text.replace(" and", "[^came] and") + "\n[^came]: **Fine: can be checked.** x\n"
    by_note = draft_of(noted)

    for draft in (by_break, by_note):
        assert [sentence.text for sentence in draft.lesson.article.sentences][1:] == ["He came", "and she left."]
    assert by_break.lesson.article.blocks[1].text == "He came\nand she left."
    assert by_note.lesson.article.blocks[1].text == "He came and she left."


@each_row(("kept", "can_be_joined"), [(99, True), (100, False)])
def test_sentences_are_joined_while_a_hundred_words_may_be_kept_together(kept: int, can_be_joined: bool):
    words = ", ".join(f"word{number}" for number in range(kept))
    text = f"---\nkeep-together: [{words}]\n---\n{TEXT}"
    answer = join(text, "left the plan")
    assert isinstance(answer, str) == can_be_joined
    assert not isinstance(answer, NotPossible) or "as many words kept together" in answer.reason


def test_four_words_on_each_side_are_kept_together_at_most():
    def alike(same: int) -> str | NotPossible:
        """Two pairs of sentences that have so many words on each side of their ends in common."""
        left, right = "a b c d ran."[-2 * same - 2 :].strip(), " ".join(["Then", "e", "f", "g", "h"][:same])
        return join(f"# News\n\nOne x {left} {right} p.\n\nTwo y {left} {right} q.\n", "One")

    assert "keep-together" in str(alike(3))
    assert isinstance(alike(4), NotPossible)
