"""A lesson by numbers: nothing that an author called something is sent by its name."""

from factories import make_lesson

from media_literacy.classroom.protocol.numbering import numbering_of
from media_literacy.lesson.model import CardId
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture, Run

LESSON = make_lesson(["All left.", "None left."], cards=["bill"])


def test_sentences_and_cards_are_called_by_number() -> None:
    numbering = numbering_of(LESSON)
    first, second = (sentence.id for sentence in LESSON.article.sentences)
    assert numbering.numbered((second, first)) == ("#2", "#1")
    assert numbering.cards == {CardId("bill"): "#card-1"}


def test_a_link_leads_to_a_number_and_to_a_card_only_once_it_may_be_known() -> None:
    numbering = numbering_of(LESSON)
    runs = tuple(Run("there", link=link) for link in (None, "https://example.org", "#flag-2", "#bill", "#nowhere"))
    links = [run.link for run in numbering.runs(runs)]
    assert links == [None, "https://example.org", "##2", None, None]
    assert numbering.runs(runs, {CardId("bill")})[3].link == "##card-1"


def test_pictures_are_numbered_once_each_and_keep_an_ending_that_may_be_shown() -> None:
    sources = ("b.PNG", "the-liar.jpg", "b.PNG", "page.html")
    blocks = tuple(Block(BlockKind.PICTURE, (), picture=Picture(source, "")) for source in sources)
    article = LESSON.article._replace(blocks=blocks)
    numbering = numbering_of(LESSON._replace(article=article))
    found = [block.picture.source for block in numbering.blocks(blocks) if block.picture is not None]
    assert found == ["picture-1.png", "picture-2.jpg", "picture-1.png", "picture-3.png"]
