"""Links get where they lead, pictures are judged once, and what cannot be shown is told."""

from pathlib import Path

from diagnosing import codes_of
from each_row import each_row

from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import PICTURE_MISSING, PictureFault

LESSON = "# News\n\nIt rained.[^a] {}\n\n[^a]: **Fine: limits.** So.\n\n# Evidence\n\n## The card\n\nWords.\n"


@each_row(
    ("target", "resolved"),
    [
        ("https://a.example", "https://a.example"),
        ("#a", "#a"),
        ("#the-card", "#the-card"),
        ("#s-8b38b558", None),
        ("#nobody", None),
        ("javascript:x", None),
    ],
)
def test_a_link_leads_to_the_web_a_sentence_or_a_card(target: str, resolved: str | None):
    draft = parse_lesson(LESSON.format(f"[x]({target})").encode(), Path("news.md")).draft
    assert draft is not None
    (link,) = draft.links
    assert (link.text, link.target, link.resolved) == ("x", target, resolved)
    links = [run.link for block in draft.lesson.article.blocks for run in block.runs if run.text == "x"]
    assert links == ([resolved] if resolved else [])


@each_row(
    ("text", "code"),
    [
        ("[x](ftp://a.example)", "forbidden-link"),
        ("[x](#nobody)", "dead-reference"),
        ("<b>x</b>", "raw-html"),
        ("^[a note]", "inline-note"),
        ("[^a b]", "bad-label"),
    ],
)
def test_what_is_not_shown_as_written_is_told(text: str, code: str):
    assert code in codes_of(LESSON.format(text))


def test_a_mark_below_the_article_is_told_and_brackets_with_a_backslash_are_not():
    assert "mark-outside-article" in codes_of(LESSON.format("x") + "\nSee.[^a]\n")
    assert "bad-label" not in codes_of(LESSON.format("\\[^a b]"))


def test_each_picture_is_judged_once_and_fifty_are_shown():
    asked: list[str] = []

    def media(source: str) -> PictureFault | None:
        asked.append(source)
        return PictureFault(PICTURE_MISSING, "gone") if source == "gone.png" else None

    pictures = [f"![]({number}.png)\n\n" for number in range(49)]
    text = "# News\n\n" + "".join([*pictures, "![](0.png)\n\n![](gone.png)\n\n![](gone.png)\n\n![](more.png)\n"])
    parsed = parse_lesson(text.encode(), Path("news.md"), media=media)
    assert parsed.draft is not None
    assert [picture.source for picture in parsed.draft.pictures if not picture.is_loaded] == [
        "gone.png",
        "gone.png",
        "more.png",
    ]
    assert len(asked) == 50 == len(set(asked))
    codes = [found.code for found in parsed.report.diagnostics]
    assert (codes.count("picture-missing"), codes.count("too-many-pictures")) == (2, 1)


def test_a_caption_may_stand_without_a_picture_in_the_article_only():
    def codes(text: str) -> list[str]:
        parsed = parse_lesson(f"# News\n\nIt rained.\n\n{text}\n".encode(), Path("lesson.md"))
        assert parsed.lesson is not None
        return [diagnostic.code for diagnostic in parsed.report.diagnostics if diagnostic.code.startswith("picture")]

    assert codes('![](<> "The quay")') == []
    assert codes("![](<>)") == ["picture-outside"]
    assert codes('# Debrief\n\n![](<> "The quay")') == ["picture-outside"]
