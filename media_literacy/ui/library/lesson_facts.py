"""The line of facts under a lesson's title: how long, for whom, in which language."""

from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined, ngettext
from media_literacy.ui.text.language_names import language_name


def facts_line(minutes: int | None, age: str, language: str, *, class_minutes: int | None = None) -> str:
    """Such as “12 minutes · age 11–14 · English”, with what the author did not say left out."""
    parts = []
    if minutes:
        parts.append(ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes))
    if class_minutes:
        text = ngettext("{n} minute with a class", "{n} minutes with a class", class_minutes)
        parts.append(text.format(n=class_minutes))
    if age:
        parts.append(_("age {age}").format(age=age.replace("-", "–")))
    if language:
        parts.append(language_name(language))
    return joined(" · ", parts)
