"""From raw blocks to the blocks of a lesson: links get their target, and pictures are checked."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity, SourceRange
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import DraftBlock, DraftCode, DraftLink, DraftPicture, Place
from media_literacy.lesson.limits import PICTURES
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.pictures.displayable import PictureCheck, PictureFault, path_of
from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.raw_text import InlineText, RawLink, RawMark, RawPicture
from media_literacy.lesson.reading.labels import BAD_LABEL, did_you_mean_label
from media_literacy.lesson.reading.links import anchor, is_allowed_address
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words

RAW_HTML = DiagnosticCode(
    "raw-html",
    Severity.ERROR,
    FormWording(
        message=deferred("These signs of a web page are shown as they are."),
        hint=deferred("Take them out, or leave them if they belong to the text."),
        fix=deferred("Leave only the words"),
    ),
)
FORBIDDEN_LINK = DiagnosticCode(
    "forbidden-link",
    Severity.ERROR,
    FormWording(
        message=deferred("A link here leads nowhere that is allowed, so it is shown as plain text."),
        hint=deferred("Links lead to addresses of the web that begin with https, or to an e-mail address."),
        opens="source",
    ),
)
DEAD_REFERENCE = DiagnosticCode(
    "dead-reference",
    Severity.ERROR,
    FormWording(message=deferred("A link here leads to no sentence and to no card."), opens="source"),
)
MARK_OUTSIDE_ARTICLE = DiagnosticCode(
    "mark-outside-article",
    Severity.WARNING,
    FormWording(
        message=deferred("Something here points to a note and stands outside the article, so it is left out."),
        opens="source",
        fix=deferred("Mend it"),
    ),
)
INLINE_NOTE = DiagnosticCode(
    "inline-note",
    Severity.WARNING,
    FormWording(
        message=deferred("A note stands inside the text of the article, so it is left out."),
        opens="source",
        fix=deferred("Make it the note of its sentence"),
    ),
)
TOO_MANY_PICTURES = DiagnosticCode("too-many-pictures", Severity.ERROR)

_SPACED_LABEL = re.compile(r"\[\^([^\[\]\s]+ [^\[\]]*)\]")


@dataclass(slots=True)
class Resolver:
    """Turns what was written into what is shown, and remembers it for the checks."""

    labels: Mapping[str, SentenceId]
    cards: Mapping[str, CardId]
    language: str
    check_picture: PictureCheck
    collector: DiagnosticCollector
    links: list[DraftLink] = field(default_factory=list)
    pictures: list[DraftPicture] = field(default_factory=list)
    code: list[DraftCode] = field(default_factory=list)
    _targets: dict[int, tuple[InlineText, list[str | None]]] = field(default_factory=dict)
    _faults: dict[str, PictureFault | None] = field(default_factory=dict)

    def blocks(self, raws: Iterable[RawBlock], place: Place) -> tuple[tuple[Block, ...], tuple[DraftBlock, ...]]:
        """The blocks of a part, and the same with their places."""
        made = [(raw, block) for raw in raws if (block := self.block(raw, place)) is not None]
        drafts = (DraftBlock(block, place, raw.location, raw.first_line, raw.last_line) for raw, block in made)
        return tuple(block for _raw, block in made), tuple(drafts)

    def block(self, raw: RawBlock, place: Place, kind: BlockKind | None = None, *, start: int = 0) -> Block | None:
        """The block, from the offset `start` of its text on; None for a picture that is refused, or for no text."""
        kind = kind or raw.kind
        if raw.picture is not None and kind is not BlockKind.CAPTION:
            picture = self.picture(raw.picture, place)
            if picture is None:
                return None
            return Block(kind, quote_depth=raw.quote_depth, item=raw.item, cell=raw.cell, picture=picture)
        runs = self.runs(raw.inline, place, start)
        if not runs and kind not in (BlockKind.CELL, BlockKind.RULE):
            return None
        level = max(2, raw.level) if kind is BlockKind.HEADING else 0
        return Block(kind, runs, level, raw.quote_depth, raw.item, raw.cell)

    def runs(self, inline: InlineText, place: Place, start: int = 0, end: int | None = None) -> tuple[Run, ...]:
        """The runs of a stretch of text; its links are judged once, however often it is cut."""
        if id(inline) not in self._targets:
            self._targets[id(inline)] = (inline, [self._link(link, inline, place) for link in inline.links])
            self._report(inline, place)
        targets = self._targets[id(inline)][1]
        return inline.runs(start, len(inline.text) if end is None else end, targets)

    def joined(self, runs: tuple[Run, ...], inline: InlineText, place: Place) -> tuple[Run, ...]:
        """The runs, with another text on a line of its own after them."""
        more = self.runs(inline, place)
        return (*runs, Run("\n"), *more) if runs and more else runs or more

    def _report(self, inline: InlineText, place: Place) -> None:
        """Say what was found in a text, once."""
        for text, where in inline.html:
            message = _("Raw HTML is not read, so “{text}” is shown as text.").format(text=text[:60])
            hint = _("Write it in Markdown. To show a “<” as text, put a backslash before it.")
            self.collector.add(RAW_HTML, message, where, hint)
        for piece in inline.pieces:
            if piece.code:
                self.code.append(DraftCode(piece.text, place, inline.lines.location(piece.at)))
        for found in _SPACED_LABEL.finditer(inline.text):
            message = _("The label “{label}” holds a space, so this is neither a mark nor a note.")
            hint = _("A label holds a-z, 0-9 and hyphens.")
            if any(piece.start == found.start() and piece.text == "[" for piece in inline.pieces):
                continue  # with a backslash before it, it is meant as text
            where = inline.range(found.start(), found.end())
            self.collector.add(BAD_LABEL, message.format(label=found[1][:80]), where, hint)
        for mark in inline.marks:
            if mark.label is None:
                self._refuse_inline_note(mark.range)
            elif place not in (Place.ARTICLE, Place.NOTE):  # the reader of notes knows which marks are fields
                self.refuse_mark(mark)

    def refuse_mark(self, mark: RawMark) -> None:
        """Say that a mark stands where it reveals nothing."""
        message = _("The mark “[^{label}]” stands outside the article, so it is left out.").format(label=mark.label)
        hint = _("To refer to its sentence, write [words](#{label}).").format(label=mark.label)
        self.collector.add(MARK_OUTSIDE_ARTICLE, message, mark.range, hint)

    def _refuse_inline_note(self, where: SourceRange) -> None:
        message = _("A note written inside the text is not read, so it is left out.")
        hint = _("Put a mark such as [^label] there, and the note on a line of its own: [^label]: **{flag}: kind.** …")
        hint = hint.format(**load_format_words().verdict_gaps(self.language))
        self.collector.add(INLINE_NOTE, message, where, hint)

    def _link(self, link: RawLink, inline: InlineText, place: Place) -> str | None:
        resolved = self.target(link)
        text = inline.text[link.start : link.end]
        self.links.append(DraftLink(link.target, text, place, link.range, resolved))
        return resolved

    def target(self, link: RawLink) -> str | None:
        """Where a link leads: an address, or "#" with an id; None with a diagnostic when it leads nowhere good."""
        name = anchor(link.target)
        if name is None:
            if is_allowed_address(link.target):
                return link.target
            message = _("The link to “{target}” is not allowed, so it is shown as plain text.")
            hint = _("Links lead to https, http or mailto addresses, or to #label of a sentence or a card.")
            self.collector.add(FORBIDDEN_LINK, message.format(target=link.target[:80]), link.range, hint)
            return None
        if name in self.labels:
            return f"#{self.labels[name]}"
        if name in self.cards:
            return f"#{self.cards[name]}"
        message = _("“#{name}” is no sentence’s label and no card’s name.").format(name=name[:80])
        known = [*self.labels, *self.cards]
        self.collector.add(DEAD_REFERENCE, message, link.range, lambda: did_you_mean_label(name, known))
        return None

    def picture(self, raw: RawPicture, place: Place) -> Picture | None:
        """The picture, or None with a diagnostic when it may not be shown.

        In the article a caption may stand alone, without a picture: no file is named then, and nothing is amiss.
        """
        if not raw.source and raw.title.strip() and place is Place.ARTICLE:
            self.pictures.append(DraftPicture(raw.source, raw.alt, raw.title, place, raw.range, is_loaded=False))
            return None
        if raw.source not in self._faults:
            if len(self._faults) >= PICTURES:
                fault = _too_many()
            else:
                fault = self._faults[raw.source] = self.check_picture(raw.source)
        else:
            fault = self._faults[raw.source]
        if fault is not None:
            self.collector.add(fault.code, fault.message, raw.range, fault.hint)
        is_loaded = fault is None
        self.pictures.append(DraftPicture(raw.source, raw.alt, raw.title, place, raw.range, is_loaded))
        return Picture(path_of(raw.source), raw.alt, raw.title) if is_loaded else None


def _too_many() -> PictureFault:
    message = _("A lesson may show at most {count} pictures, so this one is left out.").format(count=PICTURES)
    return PictureFault(TOO_MANY_PICTURES, message, _("Keep those that learners must see."))
