"""Pictures of the article: written, told again, changed and taken out."""

from functools import partial

from authoring.edit.article.editing import edited
from authoring.edit.notes.drafting import draft_of
from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.article.pictures import (
    PictureText,
    add_picture,
    lost_picture,
    picture_near,
    picture_text,
    remove_picture,
    write_picture,
)
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices

BUS = PictureText("bus.png", "The bus.", "A red bus", "Photo: A. Miller")
WRITTEN = '![A red bus](bus.png "The bus (Photo: A. Miller).")'
NOTE = "\n\n[^a]: **Fine: limits.** So."


def adding(picture=BUS):
    return partial(add_picture, picture=picture)


def found_again(draft, sentence):
    """The picture of a caption whose file was left out, with its file."""
    block = lost_picture(draft.raw, sentence)
    assert block is not None
    return write_picture(draft, block, picture_text(draft, block)._replace(source="bus.png", alt="A red bus"))


def test_a_picture_that_was_left_out_takes_the_caption_that_is_there():
    caption = '"The bus (Photo: A. Miller)."'
    assert edited(f"One.\n\n![](<> {caption})", "The bus", found_again) == f"One.\n\n![A red bus](bus.png {caption})"
    draft = draft_of(f"# News\n\nOne.\n\n![](a.png {caption})\n")
    assert [lost_picture(draft.raw, id) for id in draft.raw.article.ids] == [None] * 3


def at_picture(edit, *more):
    """The edit at the picture near a sentence."""

    def make(draft, sentence):
        block = picture_near(draft.raw, sentence)
        assert block is not None
        return edit(draft, block, *more)

    return make


@each_row(
    ("article", "text", "picture", "expected"),
    [
        ("One.", "One", BUS, f"One.\n\n{WRITTEN}"),
        ("One.\n\n*By A.*", "News", BUS, f"{WRITTEN}\n\nOne.\n\n*By A.*"),
        ("- One.\n- Two.", "One", BUS, f"- One.\n- Two.\n\n{WRITTEN}"),
        ("One.", "One", PictureText("a b.png"), "One.\n\n![](a%20b.png)"),
        ("One.", "One", PictureText("a.png", credit="A. Miller"), 'One.\n\n![](a.png "(Photo: A. Miller)")'),
        (
            "One.",
            "One",
            PictureText("a.png", '"So" & \\', "*x* ]"),
            'One.\n\n![\\*x\\* \\]](a.png "\\"So\\" \\& \\\\")',
        ),
    ],
)
def test_it_is_written_below_the_block(article, text, picture, expected):
    assert edited(article, text, adding(picture)) == expected


def test_what_is_said_of_it_is_told_again():
    draft = draft_of(f"# News\n\n{WRITTEN}\n")
    assert picture_text(draft, 1) == BUS
    assert picture_text(draft_of('# News\n\n![x](a.png "A bus (red)")\n'), 1) == PictureText(
        "a.png", "A bus (red)", "x"
    )


@each_row(
    ("article", "text", "picture", "expected"),
    [
        (f"One.\n\n{WRITTEN}", "The bus", PictureText("b.png", "Other."), 'One.\n\n![](b.png "Other.")'),
        (f"One.\n\n{WRITTEN}", "One", PictureText("bus.png"), "One.\n\n![](bus.png)"),
        (
            f"{WRITTEN}[^a]{NOTE}",
            "The bus",
            BUS._replace(caption="Two."),
            f"{WRITTEN}[^a]{NOTE}".replace("The bus", "Two"),
        ),
        (f"{WRITTEN}[^a]{NOTE}", "The bus", BUS._replace(alt="B"), f"{WRITTEN}[^a]{NOTE}".replace("A red bus", "B")),
        ("- ![](a.png)\n- One.", "One", PictureText("a.png", "So."), '- ![](a.png "So.")\n- One.'),
        (f"One.\n\n{WRITTEN}", "One", BUS, f"One.\n\n{WRITTEN}"),
    ],
)
def test_it_is_changed_in_its_place(article, text, picture, expected):
    assert edited(article, text, at_picture(write_picture, picture)) == expected


def test_it_goes_with_its_caption_and_the_note_on_it():
    assert edited(f"One.\n\n{WRITTEN}[^a]{NOTE}", "The bus", at_picture(remove_picture)) == "One."
    assert edited("One.\n\n![](a.png)\n\nTwo.", "Two", at_picture(remove_picture)) == "One.\n\nTwo."


@each_row(
    ("article", "edit", "why"),
    [
        (f"{WRITTEN}[^a]{NOTE}", at_picture(write_picture, PictureText("bus.png")), "has a note"),
        ("One ![](a.png) two.", at_picture(remove_picture), "midst of a paragraph"),
    ],
)
def test_what_cannot_be_is_told(article, edit, why):
    assert why in edited(article, "One" if "One" in article else "The bus", edit)


def test_the_nearest_picture_is_that_of_the_caption_or_the_one_beside():
    raw = draft_of(f"# News\n\nOne.\n\n{WRITTEN}\n\nTwo.\n\nThree.\n").raw
    near = [picture_near(raw, id) for id in raw.article.ids]
    assert near[1] is not None and near == [None, *[near[1]] * (len(near) - 2), None]


@settings(max_examples=run_size(usual=12, long=300), deadline=None)
@given(*[st.text(st.sampled_from("ab \\\"'*_[]()<>&!|`#^é."), max_size=12)] * 3)
def test_whatever_is_typed_is_told_again_as_it_was_typed(caption, alt, credit):
    typed = PictureText("bus.png", *(" ".join(text.split()) for text in (caption, alt, credit)))
    draft = draft_of("# News\n\nOne.\n")
    edit = add_picture(draft, draft.raw.article.ids[1], typed)
    if isinstance(edit, NotPossible):
        return
    assert isinstance(edit, NamedEdit)
    after = draft_of(apply_splices(draft.source.text, edit.splices))
    told = picture_text(after, 2)
    assert told.alt == typed.alt and told.source == "bus.png"
    assert told.caption.startswith(typed.caption) and after.lesson.article.sentences[1].text == "One."
