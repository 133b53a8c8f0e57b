"""An easier level belongs to a lesson of the same pack, which is no easier level itself."""

from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity, diagnose
from media_literacy.i18n import gettext as _
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

DEAD_LEVEL_OF = DiagnosticCode("dead-level-of", Severity.ERROR)


def levels(view: PackView) -> Iterator[Placed]:
    """Levels of lessons that are not in the pack, or that are a level themselves."""
    level_of = {lesson.front.id: lesson.front.level_of for lesson in view.all_lessons}
    for lesson in view.all_lessons:
        own, value = lesson.front.level_of, lesson.front_values.get("level-of")
        if not own or value is None or own == lesson.front.id:
            continue
        if own not in level_of:
            message = _("There is no lesson with the id “{id}” in this pack.").format(id=own[:80])
            hint = did_you_mean(own, [id for id, other in level_of.items() if not other and id != lesson.front.id])
            hint = hint or _("Write the id of the lesson that this one is made from.")
        elif level_of[own]:
            message = _("“{id}” is an easier level itself.").format(id=own[:80])
            hint = _("Write the id of the lesson that both are made from: {id}").format(id=level_of[own][:80])
        else:
            continue
        yield lesson.file, diagnose(DEAD_LEVEL_OF, message, value.value_range, hint)


RULES = (PackRule(levels, (DEAD_LEVEL_OF,)),)
