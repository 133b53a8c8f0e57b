"""A sentence without a note is named by an id made of its words. When its words are mended, its names follow."""

from collections.abc import Mapping

from media_literacy.authoring.edit.sentences.references import follow
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.matching.sentence_map import map_after_update, texts_of
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.sentences.sentence_ids import RESERVED_IN_TEXT


def lost_names(draft: Draft, words: Mapping[SentenceId, str]) -> dict[str, str]:
    """Ids that are named and lead nowhere any more, each with the id that its sentence has now.

    `words` are the texts that sentences had when their ids were alive.
    """
    now = texts_of(draft.lesson)
    named = (SentenceId(id) for id in set(RESERVED_IN_TEXT.findall(draft.source.text)))
    dead = {id: words[id] for id in named if id not in now and id in words}
    return map_after_update(dead, now).renamed if dead else {}


def follow_words(draft: Draft, words: Mapping[SentenceId, str]) -> tuple[Splice, ...]:
    """The splices that let fields and links name their sentences again; none when nothing was lost."""
    return tuple(follow(draft, lost_names(draft, words)))
