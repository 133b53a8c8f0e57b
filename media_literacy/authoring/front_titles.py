"""What the keys of the front matter are called in the forms, and wherever these are spoken of."""

from media_literacy.i18n import gettext as _


def front_titles() -> dict[str, str]:
    """The names of the fields by key."""
    return {
        "title": _("Title"),
        "language": _("Language"),
        "age": _("Age"),
        "minutes": _("Minutes"),
        "class-minutes": _("Minutes with a class"),
        "content-note": _("Content note"),
        "mode": _("Ways to take it"),
        "measured": _("Does it count?"),
        "announced": _("Is the origin told at the start?"),
        "aids": _("What is offered beside the article"),
        "real-people": _("Does it name real people?"),
        "unmarked": _("Sentences without a note"),
        "origin": _("Where does the article come from?"),
        "source": _("Source"),
        "authors": _("Authors"),
        "license": _("Licence"),
        "version": _("Version"),
        "credits": _("Credits"),
        "id": _("Name for the computer"),
        "level-of": _("Easier level of"),
        "iri": _("Address in records"),
        "keep-together": _("Words that must not be cut"),
    }
