"""Help on the front matter, and the values to choose from."""

import unicodedata

from PySide6.QtGui import QFont, QRawFont

from media_literacy.authoring.front_titles import front_titles
from media_literacy.engine.wording.aid_words import aid_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.draft import Draft
from media_literacy.ui.text.language_names import language_name, own_name
from media_literacy.ui.theme.fonts import PLAIN
from media_literacy.ui.workshop.forms.choice_buttons import Option
from media_literacy.ui.workshop.forms.help_texts import Help

LANGUAGES = (
    "ar bg bn ca cs da de el en en-GB en-US es et eu fa fi fr gl he hi hr hu id is it ja ko lt lv mk nb nl nn pl pt "
    "pt-BR ro ru sk sl sq sr sv sw th tr uk ur vi zh"
)

# Without a country, Qt names the largest variety.


MINUTES = ("minutes", "class-minutes")


def front_help() -> dict[str, Help]:
    """Help by the key of the front matter."""
    titles = front_titles()
    return {
        "title": Help(
            titles["title"],
            _("The lesson’s name in lists. It gives nothing away."),
            _("The headline is the article’s own. Where no title is given, the headline stands in the list."),
        ),
        "language": Help(titles["language"], _("Decides where sentences end, and the voice that reads aloud.")),
        "age": Help(titles["age"], _("For whom it is, such as 11-14.")),
        "minutes": Help(titles["minutes"], _("How long one learner needs alone; computed where it is left empty.")),
        "class-minutes": Help(titles["class-minutes"], _("How long your plan for a class takes, such as 45.")),
        "content-note": Help(
            titles["content-note"],
            _("One factual line for those who may want to choose another lesson."),
            _("Such as “About a car accident”. No alarm and no advice. It stands in the list and before the article."),
        ),
        "mode": Help(
            titles["mode"],
            more=_(
                "Guided explains each sentence as it is marked, and is practice. In Investigate everything is marked "
                "first and revealed at once; only that is measured."
            ),
        ),
        "measured": Help(
            titles["measured"],
            more=_(
                "An article in which nearly everything is wrong is a good worked example and a poor measure: whoever "
                "marks everything would look skilled."
            ),
        ),
        "announced": Help(
            titles["announced"],
            more=_("Either way it is told at the end, and stands on every copy."),
        ),
        "aids": Help(
            titles["aids"],
            _("None of it is scored, and each reader may switch it off."),
        ),
        "real-people": Help(
            titles["real-people"],
            more=_(
                "If it says false things about people who exist, the debrief begins with the truth about them, before "
                "anything about the learner."
            ),
        ),
        "unmarked": Help(
            titles["unmarked"],
            more=_(
                "If they count as fine, marking them is a false alarm that you did not explain. A word on why a "
                "sentence holds is the better way, as readers gain most from those."
            ),
        ),
        "origin": Help(
            titles["origin"],
            more=_("Decides the label that goes with every view, copy and print of the lesson."),
        ),
        "source": Help(titles["source"], _("Where and when the real report appeared, with its address.")),
        "authors": Help(titles["authors"], _("One name on each line.")),
        "license": Help(
            titles["license"],
            _("What others may do with your lesson."),
            _(
                "With CC-BY-4.0 others may share and change it if they name you. It covers what you wrote; a real "
                "article remains its publisher’s."
            ),
        ),
        "version": Help(titles["version"], _("Such as 1.0.0. Raise it when you hand out a changed lesson.")),
        "credits": Help(titles["credits"], _("Whom to thank: for pictures, ideas, a first version.")),
        "id": Help(
            titles["id"],
            _("Small letters, digits and hyphens. Leave it as it is once the lesson is in use."),
            _("What learners did is kept under this name. Under another one the lesson is a new lesson to them."),
        ),
        "level-of": Help(
            titles["level-of"],
            _("The other lesson’s name for the computer, if this is an easier form of it."),
            _("Both lie in one pack. A learner is offered one of the two, and only the first one taken is measured."),
        ),
        "iri": Help(
            titles["iri"],
            _("Such as https://school.example/lessons/kites. It may stay empty."),
            _(
                "If results of classes go to a record store, the lesson is known there by this address. Take one of "
                "your own, and never change it; nothing has to be found there."
            ),
        ),
        "keep-together": Help(
            titles["keep-together"],
            _("One on each line, such as “M. Dupont”."),
            _("Where a full stop inside a name or an abbreviation is taken for the end of a sentence."),
        ),
    }


def understood(draft: Draft, key: str) -> str:
    """What was made of a value that is not used as it is written; empty where it is, or where there is none."""
    found = draft.front_values.get(key)
    written = found.value.strip() if found is not None and isinstance(found.value, str) else ""
    if not written:
        return ""
    front, id = draft.front, draft.front.id
    minutes = front.minutes if key == "minutes" else front.class_minutes
    if key in MINUTES and minutes is None:
        return _("This is not understood, so it is not used. Write a number of minutes, such as 20.")
    if key in MINUTES and minutes is not None and written != str(minutes):
        return ngettext("Understood as {n} minute.", "Understood as {n} minutes.", minutes).format(n=minutes)
    if key == "id" and written != id:
        message = _(
            "This cannot be a name for the computer, so “{id}” is used: small letters, digits and hyphens only."
        )
        return message.format(id=id)
    if key == "level-of" and written != front.level_of:
        return _("This is no name of a lesson, so it is not used: small letters, digits and hyphens only.")
    if key == "level-of" and front.level_of == id:
        return _("This is the lesson’s own name.")
    return ""


def front_options() -> dict[str, tuple[Option, ...]]:
    """The values of those keys that have a few."""
    return {
        "mode": (
            Option("either", _("Either"), _("The learner chooses.")),
            Option("guided", _("Guided"), _("Each mark is explained at once.")),
            Option("investigate", _("Investigate"), _("Mark first, then everything is revealed.")),
        ),
        "measured": (
            Option("yes", _("Yes"), _("The first try in Investigate counts.")),
            Option("no", _("No"), _("A worked example that is left out of every measure.")),
        ),
        "announced": (
            Option("no", _("No"), _("“Real, invented or mixed: you will be told at the end.”")),
            Option("yes", _("Yes"), _("The label says from the start what the article is.")),
        ),
        "aids": tuple(Option(aid.value, words.name, words.about) for aid, words in aid_words().items()),
        "real-people": (
            Option("no", _("No"), _("It says nothing false about people who exist.")),
            Option("yes", _("Yes"), _("The debrief sets the record straight first.")),
        ),
        "unmarked": (
            Option("unscored", _("Do not count"), _("“The author left no note here.”")),
            Option("fine", _("Count as fine"), _("Marking one is a false alarm.")),
        ),
        "origin": (
            Option("invented", _("Invented"), _("“Invented for teaching. Not news.”")),
            Option("real", _("Real"), _("“A real report”, with its source.")),
            Option("mixed", _("Mixed"), _("“Partly invented for teaching. Not news.”")),
        ),
    }


def languages() -> list[tuple[str, str]]:
    """Language tags with their names in their own language, in the order of those names.

    A name that the bundled font cannot write is given in that of the window: not every computer has a font for it.
    """
    font = QRawFont.fromFont(QFont(PLAIN))
    entries = []
    for tag in LANGUAGES.split():
        name = own_name(tag)
        if not all(font.supportsCharacter(ord(character)) for character in name):
            name = language_name(tag)
        entries.append((tag, _("{name} ({tag})").format(name=name, tag=tag)))
    return sorted(entries, key=lambda entry: unicodedata.normalize("NFKD", entry[1]).casefold())


def licences() -> list[tuple[str, str]]:
    """SPDX names with what they allow, the openest first."""
    return [
        ("", _("Not said")),
        ("CC0-1.0", _("CC0-1.0: anything goes")),
        ("CC-BY-4.0", _("CC-BY-4.0: name the author")),
        ("CC-BY-SA-4.0", _("CC-BY-SA-4.0: name the author, share alike")),
        ("CC-BY-NC-4.0", _("CC-BY-NC-4.0: name the author, no selling")),
        ("CC-BY-NC-SA-4.0", _("CC-BY-NC-SA-4.0: name the author, no selling, share alike")),
        ("CC-BY-ND-4.0", _("CC-BY-ND-4.0: name the author, no changes")),
        ("CC-BY-NC-ND-4.0", _("CC-BY-NC-ND-4.0: name the author, no selling, no changes")),
    ]
