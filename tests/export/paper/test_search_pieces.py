"""A search on paper: the sheet has what a page of results has, the key what opening a result shows."""

from export.sheets import printed, words
from factories import make_lesson, paragraph
from printed_letters import letters

from media_literacy.export.paper.pieces import Blanks, Passage, Text
from media_literacy.export.paper.search_pieces import answered_searches, searches_to_judge
from media_literacy.lesson.model import Bearing, Hit, HitId, LeaveThePage, Lesson, Search, SearchId, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Picture, Run

PAGE = (
    paragraph("Asked by post."),
    Block(BlockKind.ITEM, (Run("March"),), item=ListItem(1, "•")),
    Block(BlockKind.PICTURE, picture=Picture("media/post.png", "A letter")),
)
HITS = (
    Hit(HitId("survey"), "Survey 12", "chamber.example", "Of 60 shops", PAGE),
    Hit(HitId("ruin"), "Towns fall", "shops.example", "", (paragraph("No author."),)),
)


def with_searches(*searches: Search) -> Lesson:
    lesson = make_lesson(["Every shop will close."], fine=["It rained."])
    return lesson._replace(leave=LeaveThePage((), (), searches=searches))


def search(bearing: Bearing = Bearing.DOES_NOT_HOLD, hits: tuple[Hit, ...] = HITS) -> Search:
    return Search(
        SearchId("lanes"), "bus lanes", SentenceId("flag-1"), (Run("every shop"),), hits, bearing, (Run("of 60, 22."),)
    )


def text_of(found: list) -> str:
    return letters((Passage(tuple(found)),))


def test_the_sheet_shows_results_and_boxes_and_nothing_of_what_they_say():
    found = searches_to_judge(with_searches(search()))
    text = text_of(found)
    for shown in (
        "Search: bus lanes",
        "sentence 1: “Every shop will close.”",
        "Survey 12",
        "chamber.example",
        "Of 60 shops",
    ):
        assert shown in text
    assert "☐ It holds     ☐ It does not hold     ☐ It cannot be told" in text.replace("\u00a0", " ")
    assert [piece.marker for piece in found if isinstance(piece, Text) and piece.marker] == ["☐", "☐"]
    assert any(isinstance(piece, Blanks) for piece in found)
    for kept in ("Asked by post", "No author", "of 60, 22", "March"):
        assert kept not in text


def test_an_address_cannot_be_turned_round():
    hit = Hit(HitId("bank"), "\u202eknaB", "\u202eelpmaxe.knab", "\x1b[31m", ())
    for found in (searches_to_judge, answered_searches):
        text = text_of(list(found(with_searches(search(hits=(hit,))._replace(query="a\u202eb")))))
        for shown in ("‹U+202E›knaB", "‹U+202E›elpmaxe.knab", "␛[31m", "Search: a‹U+202E›b"):
            assert shown in text


def test_a_search_stays_on_one_page_where_there_is_room():
    found = searches_to_judge(with_searches(search(), search()))
    ends = [piece for piece in found[3:] if not piece.keeps_next]
    assert len(ends) == 2 and all(isinstance(piece, Blanks) for piece in ends)


def test_the_key_has_what_each_result_shows_and_the_answer():
    text = text_of(answered_searches(with_searches(search(), search(Bearing.HOLDS))))
    for shown in ("Survey 12", "Asked by post.", "March", "No author.", "It does not hold: of 60, 22.", "It holds: of"):
        assert shown in text


def test_the_results_to_judge_stand_on_a_sheet_of_their_own():
    passages = printed(with_searches(search()), "worksheet").passages
    assert [passage.starts_page for passage in passages] == [False] * (len(passages) - 1) + [True]
    assert "Asked by post" not in letters(passages)
    assert "Asked by post" in words(with_searches(search()), "key")
    assert "Asked by post" in words(with_searches(search()), "teacher")


def test_a_lesson_without_searches_has_no_such_sheet():
    lesson = make_lesson(["It rained."], choices=["one"])
    assert searches_to_judge(lesson) == answered_searches(lesson) == []
    assert not any(passage.starts_page for passage in printed(lesson, "worksheet").passages)
    assert "Leave the page" not in words(lesson, "worksheet") + words(lesson, "key")
