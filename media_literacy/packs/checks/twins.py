"""Each kind of fault has a sound twin. Learners who never meet it suspect everything that looks like the fault.

A small pack has no room for all of them, so this speaks of packs with three measured lessons and more.
"""

from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

MISSING_TWIN = DiagnosticCode("missing-twin", Severity.WARNING)

FEWEST_LESSONS = 3


def missing_twins(view: PackView) -> Iterator[Placed]:
    """Kinds that are flagged in a measured lesson and shown as a decoy in none."""
    measured = [lesson for lesson in view.lessons if lesson.front.measured]
    if len(measured) < FEWEST_LESSONS:
        return
    flagged = dict.fromkeys(
        note.kind for lesson in measured for note in lesson.notes if note.verdict is Verdict.FLAG and note.kind
    )
    catalogue, language = load_catalogue(), view.pack.language
    shown: set[KindId] = {
        note.kind
        for lesson in view.lessons
        for note in lesson.notes
        if note.kind is not None and catalogue.is_decoy(note.verdict, note.kind)
    }
    for kind in (catalogue.kind(id) for id in flagged if catalogue.is_red_flag(id) and id not in shown):
        message = _("“{kind}” is flagged in this pack, and no sound sentence shows what only looks like it.")
        hint = _("Add a note “{verdict}: {kind}” to a sound sentence, such as: {twin}")
        fine = load_format_words().usual_verdict(Verdict.FINE, language)
        name, twin = kind.name(language), kind.text(language).twin
        yield view.diagnose(
            MISSING_TWIN,
            message.format(kind=kind.name(language_of_words())),
            hint.format(verdict=fine, kind=name, twin=twin),
        )


RULES = (PackRule(missing_twins, (MISSING_TWIN,)),)
