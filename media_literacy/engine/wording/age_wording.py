"""The age groups in words, where they are asked for and chosen."""

from media_literacy.i18n import gettext as _
from media_literacy.settings import ANY_AGE


def age_choices(skip_words: str) -> list[tuple[str, str]]:
    """Each age group with its words; `skip_words` are those of somebody who would not say."""
    return [
        ("under-13", _("Under 13")),
        ("13-14", _("13–14")),
        ("15-17", _("15–17")),
        ("18+", _("18 or older")),
        (ANY_AGE, skip_words),
    ]
