"""From the definition of a note to the note: its verdict and kind, its fields, and what is left as explanation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from media_literacy.diagnostics import DiagnosticCode, FormWording, Location, Severity
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import DraftBlock, DraftNote, Place
from media_literacy.lesson.model import CardId, KindId, Note, SentenceId, Verdict
from media_literacy.lesson.raw_lesson import NoteField, NoteHead, RawBlock, RawNote
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.notes.misspelt_verdicts import verdict_hint
from media_literacy.lesson.reading.notes.note_fields import FieldReader, take_fields
from media_literacy.lesson.reading.notes.verdict_head import read_head
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.text_blocks import Block, BlockKind
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import Kind, load_catalogue

NOTE_WITHOUT_VERDICT = DiagnosticCode(
    "note-without-verdict",
    Severity.ERROR,
    FormWording(
        message=deferred("The note of this sentence does not say whether it holds, so it is left out."),
        hint=deferred("Choose Flag, Check or Fine."),
        opens="verdict",
        fix=deferred("Read its first words as verdict and kind"),
        button=deferred("Choose one"),
    ),
)
UNSEEN_NOTE = DiagnosticCode(
    "unseen-note",
    Severity.WARNING,
    FormWording(
        message=deferred("Learners do not see what this note says, since it only gives the sentence a name."),
        hint=deferred("Choose Flag, Check or Fine for it."),
        opens="verdict",
        button=deferred("Choose one"),
    ),
)
UNKNOWN_VERDICT = DiagnosticCode(
    "unknown-verdict",
    Severity.ERROR,
    FormWording(
        message=deferred("The first word of this note is no verdict, so the note is left out."),
        hint=deferred("Choose Flag, Check or Fine."),
        opens="verdict",
        button=deferred("Choose one"),
    ),
)
UNKNOWN_KIND = DiagnosticCode(
    "unknown-kind",
    Severity.ERROR,
    FormWording(
        message=deferred("This note names no kind that is in the list, so it is left out."),
        hint=deferred("Choose a kind from the list."),
        opens="kind",
        button=deferred("Choose one"),
    ),
)
GOOD_SIGN_AS_FLAG = DiagnosticCode(
    "good-sign-as-flag", Severity.ERROR, FormWording(opens="kind", button=deferred("Choose another kind"))
)


@dataclass(frozen=True, slots=True)
class NoteReader:
    """Reads notes one by one. A note that cannot be loaded gets a diagnostic, and its sentence stays."""

    language: str
    resolver: Resolver
    collector: DiagnosticCollector
    titles: Mapping[str, CardId] = field(default_factory=dict)

    def read(self, raw: RawNote, sentences: Sequence[SentenceId]) -> DraftNote:
        """The note, with whatever of it could be read."""
        first = raw.blocks[0] if raw.blocks else None
        head = read_head(first.inline) if first and first.kind is BlockKind.PARAGRAPH else None
        fields, rest = take_fields(raw.blocks, self.language, self.collector)
        blocks, drafts, explanation_at = self._explanation(raw, rest, head)
        self._refuse_marks([*rest, *(block for each in fields for block in each.further)], fields)
        reader = FieldReader(self.resolver, self.collector, self.titles)
        values = reader.read(fields, sentences)
        is_name_only = (
            head is not None and not head.kind and load_format_words().is_name_only(head.verdict, self.language)
        )
        if is_name_only:
            self._refuse_content(raw, drafts, fields)
        verdict, kind = (None, None) if is_name_only else self._judge(raw, first, head)
        note = None
        if verdict is not None and kind is not None and kind.fits(verdict):
            note = Note(raw.label, verdict, kind.id, blocks, *values, raw.label_range.start)
        return DraftNote(
            raw=raw,
            head=head,
            explanation="\n".join(block.text for block in blocks if block.runs),
            explanation_location=explanation_at,
            blocks=drafts,
            fields=tuple(fields),
            verdict=verdict,
            kind=kind.id if kind else None,
            note=note,
            sentences=tuple(sentences),
            is_name_only=is_name_only,
        )

    def _explanation(
        self, raw: RawNote, rest: Sequence[RawBlock], head: NoteHead | None
    ) -> tuple[tuple[Block, ...], tuple[DraftBlock, ...], Location]:
        """The blocks after verdict and kind, without the fields."""
        made: list[DraftBlock] = []
        for index, other_block in enumerate(rest):
            start = head.end if head and index == 0 and other_block is raw.blocks[0] else 0
            block = self.resolver.block(other_block, Place.NOTE, start=start)
            if block is not None:
                where = other_block.inline.location(start) if start else other_block.location
                made.append(DraftBlock(block, Place.NOTE, where, other_block.first_line, other_block.last_line))
        where = made[0].location if made else raw.label_range.start
        return tuple(block.block for block in made), tuple(made), where

    def _refuse_marks(self, blocks: Sequence[RawBlock], fields: Sequence[NoteField]) -> None:
        """A mark in a note reveals nothing; as a name in a field it is understood."""
        texts = [block.inline for block in blocks]
        texts += [field.inline for field in fields if field.name not in ("", "contradicts", "evidence")]
        for mark in (mark for inline in texts for mark in inline.marks if mark.label):
            self.resolver.refuse_mark(mark)

    def _refuse_content(self, raw: RawNote, blocks: Sequence[DraftBlock], fields: Sequence[NoteField]) -> None:
        """Say that nobody sees what a note says that is a name only."""
        if blocks or fields:
            message = _("The note “{label}” only names its sentence, so nobody sees what else it says.")
            hint = _("Begin it with a verdict, such as **{flag}: kind.**, or take the rest of it out.").format(
                **load_format_words().verdict_gaps(self.language)
            )
            self.collector.add(UNSEEN_NOTE, message.format(label=raw.label), raw.label_range, hint)

    def _judge(self, raw: RawNote, first: RawBlock | None, head: NoteHead | None) -> tuple[Verdict | None, Kind | None]:
        """Verdict and kind, each None with a diagnostic when it cannot be told."""
        if first is None or head is None:
            message = _("The note “{label}” does not begin with a verdict, so it is left out.").format(label=raw.label)
            hint = _("Begin it with **{flag}: kind.**, **{check}: kind.** or **{fine}: kind.** in bold.").format(
                **load_format_words().verdict_gaps(self.language)
            )
            self.collector.add(NOTE_WITHOUT_VERDICT, message, first.range if first else raw.label_range, hint)
            return None, None
        verdict = load_format_words().verdict(head.verdict, self.language)
        if verdict is None:
            message = _("“{word}” is no verdict, so the note “{label}” is left out.")
            where = first.inline.range(head.verdict_at, head.verdict_at + len(head.verdict))
            hint = verdict_hint(head.verdict, head.kind, self.language)
            self.collector.add(UNKNOWN_VERDICT, message.format(word=head.verdict[:60], label=raw.label), where, hint)
            if not head.kind:
                return None, None
        return verdict, self._kind(raw, first, head, verdict)

    def _kind(self, raw: RawNote, first: RawBlock, head: NoteHead, verdict: Verdict | None) -> Kind | None:
        kind = load_catalogue().find(head.kind, self.language) if head.kind else None
        if kind is not None and kind.fits(verdict):
            return kind
        named_at, named = (head.kind_at, head.kind) if head.kind_at >= 0 else (head.verdict_at, head.verdict)
        where = first.inline.range(named_at, named_at + len(named))
        if not head.kind:
            message = _("The note “{label}” names no kind, so it is left out.").format(label=raw.label)
            hint = _("Write the kind after the verdict, such as **{flag}: {red_flag}.** or **{fine}: {good_sign}.**")
            hint = hint.format(
                red_flag=load_catalogue().kind(KindId("overclaim")).name(self.language),
                good_sign=load_catalogue().kind(KindId("named-source")).name(self.language),
                **load_format_words().verdict_gaps(self.language),
            )
            self.collector.add(UNKNOWN_KIND, message, where, hint)
        elif kind is None:
            message = _("There is no kind called “{name}”, so the note “{label}” is left out.")
            names = load_catalogue().names(self.language)
            hint = did_you_mean(head.kind, names) or _("Choose one of the catalogue, such as “{kind}”.").format(
                kind=names[0]
            )
            self.collector.add(UNKNOWN_KIND, message.format(name=head.kind[:60], label=raw.label), where, hint)
        else:
            gaps = load_format_words().verdict_gaps(self.language)
            message = _("“{name}” speaks for a sentence, so it can only stand under {fine}; the note is left out.")
            hint = _("Name a red flag here, or change the verdict to {fine}.").format(**gaps)
            self.collector.add(GOOD_SIGN_AS_FLAG, message.format(name=head.kind, **gaps), where, hint)
        return kind
