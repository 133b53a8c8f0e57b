"""A diagnostic for somebody who writes by form: its place, what is wrong, what to do, and what to press."""

from collections.abc import Mapping
from dataclasses import dataclass

from media_literacy.authoring.form_places import (
    OPENS_SENTENCE,
    FormPlace,
    FrontPlace,
    LooseNotePlace,
    NotePlace,
    PartPlace,
    SourcePlace,
    form_place,
)
from media_literacy.authoring.front_titles import front_titles
from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, note_around
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.strings.shortening import shortened


@dataclass(frozen=True, slots=True)
class FormRemark:
    """`where` names the place in words, `button` what leads there, and `fix_title` what its fix does."""

    place: FormPlace
    where: str
    message: str
    hint: str
    button: str
    fix_title: str = ""

    @property
    def needs_source(self) -> bool:
        """Whether no form shows what it is about."""
        return isinstance(self.place, SourcePlace)


def form_remark(draft: Draft | None, diagnostic: Diagnostic, fix: Fix | None = None) -> FormRemark:
    """What is said of it beside the forms. A wording that has its own message has its own hint, too."""
    wording = diagnostic.in_form
    place = form_place(draft, diagnostic)
    message = _(wording.message) if wording.message else diagnostic.message
    if "{words}" in message:
        message = message.format(words=_words(draft, diagnostic))
    hint = _(wording.hint) if wording.hint else "" if wording.message else diagnostic.hint
    button = _(wording.button) if wording.button and not isinstance(place, SourcePlace) else _button(place)
    title = (_(wording.fix) if wording.fix else fix.title) if fix is not None else ""
    where = _("all notes") if wording.opens == OPENS_SENTENCE else place_words(draft, place)
    return FormRemark(place, where, message, hint, button, title)


def form_remarks(draft: Draft | None, report: Report, fixes: Mapping[Diagnostic, Fix]) -> dict[Diagnostic, FormRemark]:
    """What is said of all of them."""
    return {each: form_remark(draft, each, fixes.get(each)) for each in report.diagnostics}


def _button(place: FormPlace) -> str:
    match place:
        case NotePlace(label=""):
            return _("Show the sentence")
        case NotePlace():
            return _("Open the note")
        case FrontPlace(key=""):
            return _("Open “Lesson”")
        case FrontPlace():
            return _("Go to the field")
        case PartPlace(card=None):
            return _("Open the part")
        case PartPlace():
            return _("Open the card")
        case LooseNotePlace():
            return _("Choose its sentence")
        case SourcePlace():
            return _("Show the text of the file")


def _words(draft: Draft | None, diagnostic: Diagnostic) -> str:
    """What the note says that stands there."""
    note = note_around(draft, diagnostic.start.line) if draft is not None else None
    return shortened(note.explanation) if note is not None else ""


def place_words(draft: Draft | None, place: FormPlace) -> str:
    """What a place in the forms is called, in the midst of a sentence."""
    match place:
        case NotePlace(sentence=sentence) if draft is not None:
            return _("sentence {n}").format(n=draft.lesson.sentence(sentence).number)
        case PartPlace(search=int()):
            return _("searches")
        case PartPlace(place=part) if draft is not None:
            return load_format_words().usual_part(part, draft.language)
        case FrontPlace(key=str() as key) if key:
            return _("about the lesson: {field}").format(field=front_titles().get(key, key))
        case LooseNotePlace():
            return _("a note without a sentence")
        case _:
            return _("about the lesson")
