"""What a pack says of itself in catalogues should be true of its lessons."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.languages import own_tags
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed, diagnose_key

PACK_LANGUAGE_DIFFERS = DiagnosticCode("pack-language-differs", Severity.WARNING)
PACK_LICENSE_DIFFERS = DiagnosticCode("pack-license-differs", Severity.WARNING)

_NAME = re.compile(r"[\w.+-]+")


def languages_that_differ(view: PackView) -> Iterator[Placed]:
    """Lessons in another language than their pack; when all are, the pack is probably the one that is wrong."""
    own = own_tags(view.pack.language)[-1]
    others = [lesson for lesson in view.all_lessons if own_tags(lesson.language)[-1] != own]
    if others and len(others) == len(view.all_lessons):
        tags = ", ".join(sorted({lesson.language for lesson in others}))
        message = _("The pack says that its language is {own}, and its lessons say {others}.")
        hint = _("Write the language of the lessons here.")
        text = message.format(own=view.pack.language, others=tags)
        yield view.diagnose(PACK_LANGUAGE_DIFFERS, text, hint, "language")
        return
    for lesson in others:
        message = _("The language of this lesson is {language}, and that of its pack {own}.")
        hint = _("Correct whichever is wrong, or make a pack for each language.")
        text = message.format(language=lesson.language, own=view.pack.language)
        yield diagnose_key(lesson, "language", PACK_LANGUAGE_DIFFERS, text, hint)


def licenses_that_differ(view: PackView) -> Iterator[Placed]:
    """Lessons under a licence that their pack does not name."""
    named = {name.casefold() for name in _NAME.findall(view.pack.license)}
    if not named:
        return
    for lesson in view.all_lessons:
        own = {name.casefold() for name in _NAME.findall(lesson.front.license)}
        if not own <= named:
            message = _("This lesson is under {license}, and its pack says {pack}.")
            hint = _("Write the same in both, or name both licences in pack.toml: {both}")
            text = message.format(license=lesson.front.license, pack=view.pack.license)
            hint = hint.format(both=f"{view.pack.license} AND {lesson.front.license}")
            yield diagnose_key(lesson, "license", PACK_LICENSE_DIFFERS, text, hint)


RULES = (
    PackRule(languages_that_differ, (PACK_LANGUAGE_DIFFERS,)),
    PackRule(licenses_that_differ, (PACK_LICENSE_DIFFERS,)),
)
