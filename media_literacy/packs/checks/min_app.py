"""A pack that uses later parts of the format says which version of the program knows them."""

from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.packs.later_parts import LATER_PARTS_SINCE, knows_later_parts, later_parts
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

MIN_APP_MISSING = DiagnosticCode("min-app-missing", Severity.WARNING)


def min_app(view: PackView) -> Iterator[Placed]:
    """Later parts of the format in a pack that names no version, or one before them."""
    parts = ", ".join(later_parts(view.all_lessons, has_occasions=bool(view.pack.occasions)))
    if parts and not knows_later_parts(view.pack.min_app):
        message = _("The pack uses {parts}, and does not say that an older program lacks it.").format(parts=parts)
        hint = _('Write min-app = "{version}", with straight quotes.').format(version=LATER_PARTS_SINCE)
        yield view.diagnose(MIN_APP_MISSING, message, hint, key="min-app")


RULES = (PackRule(min_app, (MIN_APP_MISSING,)),)
