"""The notes of a lesson as footnotes, in the words by which they are known again when the document comes back."""

from collections.abc import Iterator, Mapping, Sequence

from media_literacy.authoring.importing.recognising.note_anchors import LONGEST_LABEL
from media_literacy.export.web_page.content.inlines import runs_between
from media_literacy.export.word.document import WordDocument
from media_literacy.export.word.styles import FOOTNOTE_STYLE
from media_literacy.export.word.text_setting import TextSetting
from media_literacy.export.word.wordml import Element
from media_literacy.lesson.ids import numbered
from media_literacy.lesson.model import Lesson, Note, Sentence
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import Catalogue

_ROOM_FOR_NUMBER = 4


def exported_labels(lesson: Lesson) -> dict[str, str]:
    """The label of each note and named sentence as the document has it: one too long for a bookmark is cut."""
    labels = [label for sentence in lesson.article.sentences for label in _labels_of(sentence)]
    exported: dict[str, str] = {}
    for label in labels:
        short = label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - _ROOM_FOR_NUMBER].rstrip("-")
        others = {*exported.values(), *labels} - {label}
        exported[label] = next(name for name in numbered(short) if name not in others)
    return exported


def _labels_of(sentence: Sentence) -> tuple[str, ...]:
    """The labels that the author gave, that of a sentence without a note among them."""
    labels = tuple(note.label for note in sentence.notes)
    is_named = sentence.id not in labels and not RESERVED_LABEL.fullmatch(sentence.id)
    return (sentence.id, *labels) if is_named else labels


class NoteSetting:
    """Sets the article's blocks, each sentence with the marks of its notes behind it."""

    def __init__(
        self,
        lesson: Lesson,
        catalogue: Catalogue,
        labels: Mapping[str, str],
        document: WordDocument,
        setting: TextSetting,
    ) -> None:
        self._lesson, self._catalogue, self._labels = lesson, catalogue, labels
        self._document, self._setting = document, setting
        self._language = lesson.front.language
        self._words = load_format_words()
        self._sentences: dict[int, list[Sentence]] = {}
        for sentence in lesson.article.sentences:
            self._sentences.setdefault(sentence.block, []).append(sentence)

    def content(self, index: int, block: Block) -> list[Element]:
        """The runs of a block of the article, and the marks where they belong."""
        if block.kind is BlockKind.BYLINE:  # the slant said “byline” in the source; here its style does
            block = block._replace(runs=tuple(run._replace(emphasis=False) for run in block.runs))
        found: list[Element] = []
        at = 0
        for sentence in self._sentences.get(index, ()):
            found += self._setting.runs(list(runs_between(block.runs, at, sentence.end)))
            found += self._marks(sentence)
            at = sentence.end
        return [*found, *self._setting.runs(list(runs_between(block.runs, at, len(block.text))))]

    def _marks(self, sentence: Sentence) -> Iterator[Element]:
        if len(_labels_of(sentence)) > len(sentence.notes):
            name = Run(f"{self._words.name_only_word(self._language)}.", strong=True)
            yield from self._mark(sentence.id, [self._paragraph([name])], is_followed=bool(sentence.notes))
        for note in sentence.notes:
            yield from self._mark(note.label, self._note(note), is_followed=note is not sentence.notes[-1])

    def _mark(self, label: str, paragraphs: Sequence[Element], *, is_followed: bool) -> list[Element]:
        mark = self._document.footnote(paragraphs, is_followed=is_followed)
        return self._document.bookmark(self._setting.anchors[label], mark)

    def _note(self, note: Note) -> list[Element]:
        kind = self._catalogue.kind(note.kind).name(self._language) if note.kind in self._catalogue else note.kind
        head = f"{self._words.usual_verdict(note.verdict, self._language)}: {kind}."
        first = note.explanation[:1]
        is_text = bool(first) and first[0].kind is BlockKind.PARAGRAPH and first[0].item is None
        runs = [Run(head, strong=True), *((Run(" "), *first[0].runs) if is_text else ())]
        rest = note.explanation[1:] if is_text else note.explanation
        return [self._paragraph(runs), *self._setting.footnote_blocks(rest), *self._fields(note)]

    def _fields(self, note: Note) -> Iterator[Element]:
        texts = [("hint", hint) for hint in note.hints]
        texts += [
            ("contradicts", (Run(self._labels.get(label, label), link=f"#{label}"),)) for label in note.contradicts
        ]
        texts += [("evidence", (Run(self._lesson.card(card).title, link=f"#{card}"),)) for card in note.evidence]
        texts += [("how-to-check", note.how_to_check), ("fix", note.fix), ("afterwards", note.afterwards)]
        for name, runs in texts:
            if runs:
                word = f"{self._words.usual_field(name, self._language)}:"
                yield self._paragraph([Run(word, strong=True), Run(" "), *runs])

    def _paragraph(self, runs: Sequence[Run]) -> Element:
        return self._setting.paragraph(FOOTNOTE_STYLE, self._setting.runs(runs, in_footnote=True))
