"""The lesson without its notes: all that is read, and no trace of the key."""

import json
import re
from itertools import pairwise

from collected_lessons import COLLECTED, drafted
from factories import make_lesson
from own_lessons import FILES, OCCASION_FILES, our_lesson
from run_size import run_size
from sent_lessons import lessons, over_the_wire, strings_in

from media_literacy.classroom.protocol.lesson_edition import read_edition, seat_lesson, write_edition
from media_literacy.classroom.protocol.note_pieces import read_piece, write_pieces
from media_literacy.classroom.protocol.whole_lesson import read_whole, write_whole
from media_literacy.lesson.model import Lesson, Origin
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import BlockKind, Run, text_of_runs
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_no_edition_holds_a_trace_of_the_key() -> None:
    for lesson in lessons()[:: run_size(usual=3, long=1)]:
        table = over_the_wire(write_edition(lesson))
        said, strings = json.dumps(table, ensure_ascii=False), set(strings_in(table))
        names = {sentence.id for sentence in lesson.article.sentences} | {card.id for card in lesson.cards}
        notes = [note for sentence in lesson.article.sentences for note in sentence.notes]
        names |= {note.label for note in notes} | {note.kind for note in notes} | {lesson.front.id}
        said_anyway = {*BlockKind, *(word.text for word in lesson.words)}
        assert strings & (names | {f"#{name}" for name in names}) <= said_anyway, lesson.front.id
        article = "\n".join(block.text for block in lesson.article.blocks)
        for text in secrets_of(lesson):
            assert text in article or text not in said, text
        keys = set().union(*(sentence.keys() for sentence in table["article"]["sentences"]))
        assert keys == {"id", "number", "block", "start", "end", "text"}
        assert not table.keys() & {"cards", "leave", "discussion", "debrief", "teacher_notes"}


def secrets_of(lesson: Lesson) -> list[str]:
    """Texts of the key that are long enough to be searched for."""
    blocks = [*lesson.debrief, *lesson.discussion, *lesson.teacher_notes, *(b for c in lesson.cards for b in c.blocks)]
    runs: list[tuple[Run, ...]] = []
    for note in (note for sentence in lesson.article.sentences for note in sentence.notes):
        blocks += note.explanation
        runs += [*note.hints, note.how_to_check, note.fix, note.afterwards]
    texts = [*(block.text for block in blocks), *map(text_of_runs, runs), *(card.title for card in lesson.cards)]
    if not lesson.front.announced and lesson.front.origin is not Origin.INVENTED:
        texts += [lesson.front.origin, lesson.front.source]
    return [text for text in texts if len(text) > 15]


def test_an_edition_has_all_that_is_read() -> None:
    for lesson in lessons():
        edition = read_edition(over_the_wire(write_edition(lesson)))
        assert edition == seat_lesson(lesson)
        assert [found.text for found in edition.article.sentences] == [s.text for s in lesson.article.sentences]
        assert [found.text for found in edition.article.blocks] == [block.text for block in lesson.article.blocks]
        assert [word.text for word in edition.words] == [word.text for word in lesson.words]
        assert edition.front.title == lesson.front.title
        assert edition.front.content_note == lesson.front.content_note


def article_alone(source: str) -> bytes:
    """A lesson's file with its front matter, article and words, and without a mark or a note."""
    front, _end, body = source.partition("\n---\n")
    article = re.split(r"(?m)^\[\^", body)[0]  # the notes stand between the article and all other parts
    words = re.search(r"(?ms)^# (?:Words|Palabras)$.*?(?=^# |\Z)", body)
    return "\n".join((front, "---", re.sub(r"\[\^[^\]]+\]", "", article), words[0] if words else "")).encode()


def test_an_edition_says_no_more_than_one_of_the_article_alone() -> None:
    for file in [*FILES, *OCCASION_FILES][:: run_size(usual=4, long=1)]:
        bare = parse_lesson(article_alone(file.read_text(encoding="utf-8")), file, media=lambda _name: None).lesson
        assert bare is not None
        assert not any(sentence.notes for sentence in bare.article.sentences)
        assert write_edition(bare) == write_edition(our_lesson(file.stem)), file.stem


def test_where_a_note_stood_no_run_ends() -> None:
    for lesson in lessons():
        for block in seat_lesson(lesson).article.blocks:
            styles = [run._replace(text="") for run in block.runs]
            assert all(one != other for one, other in pairwise(styles))


def test_the_origin_is_told_only_where_the_author_announces_it() -> None:
    for announced, origin in ((True, Origin.REAL), (False, Origin.INVENTED)):
        lesson = make_lesson(["All left."], origin=Origin.REAL, source="The Post", announced=announced)
        front = read_edition(over_the_wire(write_edition(lesson))).front
        assert (front.announced, front.origin) == (announced, origin)
        assert front.source == ("The Post" if announced else "")


def test_every_lesson_that_can_be_read_can_be_sent() -> None:
    some = COLLECTED[:: run_size(usual=6, long=1)]
    drafts = (drafted(text, file, is_in_pack=in_pack).lesson for _name, text, file, in_pack in some)
    found = [lesson for lesson in drafts if lesson is not None]
    assert len(found) > 50
    for lesson in found:
        edition = read_edition(over_the_wire(write_edition(lesson)))
        assert edition == seat_lesson(lesson)
        read_whole(over_the_wire(write_whole(lesson)), edition, load_catalogue())
        everything = range(1, len(lesson.article.sentences) + 1)
        for piece in write_pieces(lesson, everything, everything).values():
            read_piece(over_the_wire(piece), load_catalogue())
