"""What each place of a lesson may become while it is typed: the words of the format, labels, cards and keys."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.raw_lesson import NoteHead
from media_literacy.lesson.reading.notes.field_words import field_in_line, typed_field
from media_literacy.lesson.reading.notes.verdict_head import head_in_line
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.front_matter_keys import CHOICES, KEYS, LIST_CHOICES, LIST_KEYS
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.shortening import shortened

_LONGEST_SHOWN = 60

_MARK = re.compile(r"\[\^(?P<typed>[a-z0-9-]*)$")
_VERDICT = re.compile(r"\w*")
_KIND = re.compile(r"[^*.:\n]*")
_COMMAS = re.compile(r"[\s,，、;]+")
_LINK = re.compile(r"\]\(#(?P<typed>[\w-]*)$")
_CHOICE_CARD = re.compile(r"^ {0,3}[-*+] +\[[ xX]\] [^\n]*[(（](?P<typed>[^()（）\[\]]*)$")
_PART = re.compile(r"^#\s(?P<typed>[^\n]*)$")
_HEADING = re.compile(r"^##\s(?P<typed>[^\n:：]*)$")
_WORDS = re.compile(r"^(?P<typed>[^\W\d_][^:：\n]*)$")
_KEY = re.compile(r"^(?P<typed>[a-z-]*)$")
_KEY_VALUE = re.compile(r"^(?P<key>[a-z-]+):[ \t]+(?P<typed>[\w.-]*)$")
_LIST_ENTRY = re.compile(r"^(?P<key>[a-z-]+):[ \t]+\[(?P<before>[^\]]*,[ \t]*)?(?P<typed>[\w-]*)$")
_VALUES = {"lesson": ("1",), **CHOICES, "license": ("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0")}


@dataclass(frozen=True, slots=True)
class Choice:
    """`text` is written into the source; `shown` says it to people."""

    text: str
    shown: str


@dataclass(frozen=True, slots=True)
class CaretPlace:
    """A line up to the caret, what follows in it, what is known of the lesson, and the label of the note around it.

    `search` is what stands between the heading of a search and the line; None outside of one. `levels` are the lessons
    of which this one may be an easier level, by id and title.
    """

    before: str
    after: str
    draft: Draft | None
    language: str
    note: str
    search: str | None
    levels: Sequence[tuple[str, str]]


Found = tuple[str, Iterable[Choice], str]
"""What was typed of the word, what it may become, and the signs behind the caret that a choice brings along."""

Way = Callable[[CaretPlace], Found | None]
"""Knows one place of the format; None where the caret is not there."""


def _front_key(place: CaretPlace) -> Found | None:
    found = _KEY.search(place.before)
    if found is None or place.after.strip():
        return None
    there = set(place.draft.front_values) if place.draft else set[str]()
    opening: dict[str, str] = dict.fromkeys(LIST_KEYS, "[")
    keys = (key for key in KEYS if key not in there and key != "alignment")
    return found["typed"], [Choice(f"{key}: {opening.get(key, '')}", key) for key in keys], ""


def _front_value(place: CaretPlace) -> Found | None:
    found = _KEY_VALUE.search(place.before)
    if found is None:
        return None
    if found["key"] == "level-of":
        own = place.draft.lesson.front.id if place.draft else ""
        levels = [Choice(id, _shown(id, title)) for id, title in place.levels if id not in (own, found["typed"])]
        return found["typed"], levels, ""
    values = _VALUES.get(found["key"], ())
    return found["typed"], [Choice(value, value) for value in values if value != found["typed"]], ""


def _front_entry(place: CaretPlace) -> Found | None:
    """What may stand in a list next."""
    found = _LIST_ENTRY.search(place.before)
    if found is None or found["key"] not in LIST_CHOICES:
        return None
    there = re.findall(r"[\w-]+", f"{found['before'] or ''} {place.after}")
    names = [name for name in LIST_CHOICES[found["key"]] if name not in (*there, found["typed"])]
    return found["typed"], [Choice(name, name) for name in names], ""


def _open_head(place: CaretPlace) -> NoteHead | None:
    """The first words of a note in which the caret stands."""
    head = head_in_line(place.before)
    return head if head and head.bold_end == len(place.before) else None


def _verdict(place: CaretPlace) -> Found | None:
    head = _open_head(place)
    typed = place.before[head.verdict_at :] if head and head.kind_at < 0 else "."
    if not _VERDICT.fullmatch(typed):
        return None
    meanings = (_("cannot stand"), _("worth looking up"), _("holds up"))
    words = load_format_words().verdict_words(place.language)
    return typed, [Choice(f"{w}: ", f"{w} — {m}") for w, m in zip(words, meanings, strict=True)], ""


def _kind(place: CaretPlace) -> Found | None:
    head = _open_head(place)
    verdict = load_format_words().verdict(head.verdict, place.language) if head else None
    typed = place.before[head.kind_at :] if head and head.kind_at >= 0 else "."
    if head is None or verdict is None or not _KIND.fullmatch(typed):
        return None
    catalogue, language = load_catalogue(), place.language
    kinds = catalogue.red_flags()
    if verdict is Verdict.FINE:
        kinds = (*catalogue.good_signs(), *kinds)
    closing = next((choice for choice in (".** ", ".**", "**") if place.after.startswith(choice)), ".** ")
    shown = [
        Choice(f"{kind.name(language)}.** ", f"{kind.name(language)} — {kind.question(language)}") for kind in kinds
    ]
    return typed, shown, closing


def _field(place: CaretPlace) -> Found | None:
    typed = typed_field(place.before)
    if typed is None:
        return None
    words = load_format_words().field_words(place.language)
    return typed, [Choice(f"{word}: ", word) for word in words], ""


def _value_of_field(place: CaretPlace) -> Found | None:
    field = field_in_line(place.before, place.language)
    if field is None or not field.signs or place.draft is None or not place.before.startswith(("    ", "\t")):
        return None
    value = place.before[field.value_at :]
    if field.name == "evidence":
        typed = value.rpartition(")")[2].lstrip(" ,;")
        return typed, [Choice(f"[{card.title}](#{card.id})", card.title) for card in place.draft.lesson.cards], ""
    if field.name != "contradicts":
        return None
    *_before, typed = names = _COMMAS.split(value)
    there = {place.note, *names}
    return typed, [sentence for sentence in _sentences(place.draft) if sentence.text not in there], ""


def _mark(place: CaretPlace) -> Found | None:
    found = _MARK.search(place.before)
    if found is None or place.draft is None:
        return None
    draft = place.draft
    marked = [mark.label for mark in draft.marks if mark.place is Place.ARTICLE]
    defined = [note.label for note in draft.notes]
    if place.before[: found.start()].strip():
        labels, closing = [label for label in defined if label not in marked], "]"
    else:
        labels, closing = [label for label in marked if label not in defined], "]: **"
    about = {note.label: note.explanation for note in draft.notes}
    about |= {label: text for label, text in _marked_texts(draft) if label not in defined}
    choices = [Choice(f"{label}{closing}", _shown(label, about.get(label, ""))) for label in labels]
    return found["typed"], choices, "]"


def _link(place: CaretPlace) -> Found | None:
    found = _LINK.search(place.before)
    if found is None or place.draft is None:
        return None
    cards = [Choice(f"{card.id})", _shown(card.id, card.title)) for card in place.draft.lesson.cards]
    return (
        found["typed"],
        [*(Choice(f"{sentence.text})", sentence.shown) for sentence in _sentences(place.draft)), *cards],
        ")",
    )


def _choice_card(place: CaretPlace) -> Found | None:
    """The card that a choice would find, in brackets at its end."""
    found = _CHOICE_CARD.search(place.before)
    if found is None or place.draft is None or place.after.strip(" )）"):
        return None
    cards = [Choice(f"[{card.title}](#{card.id}))", card.title) for card in place.draft.lesson.cards]
    return found["typed"], cards, ")"


def _part(place: CaretPlace) -> Found | None:
    found = _PART.search(place.before)
    if found is None or place.after.strip() or place.draft is None:
        return None
    there = {part.place for part in place.draft.parts}
    words = load_format_words()
    names = [word for word in words.part_words(place.language) if words.part(word, place.language) not in there]
    return found["typed"], [Choice(name, name) for name in names if name != found["typed"]], ""


def _search(place: CaretPlace) -> Found | None:
    """The word that opens a search, where the lesson has the part for it."""
    found = _HEADING.search(place.before)
    if found is None or place.after.strip() or place.draft is None:
        return None
    if not found["typed"] or not any(part.place is Place.LEAVE for part in place.draft.parts):
        return None
    word = load_format_words().search_words(place.language)[0]
    return found["typed"], [Choice(f"{word}: ", word)], ""


def _word_of_search(place: CaretPlace) -> Found | None:
    """The word of its claim, and those that say what its hits add up to."""
    found = _WORDS.search(place.before)
    if found is None or place.search is None or place.after.strip():
        return None
    words = load_format_words()
    claim = words.search_words(place.language)[1]
    choices = [] if f"{claim}:" in place.search else [Choice(f"{claim}: [", claim)]
    choices += [Choice(f"{word}: ", word) for word in words.bearing_words(place.language)]
    return found["typed"], choices, ""


def _sentences(draft: Draft) -> list[Choice]:
    """The sentences that have a label, each with its text."""
    return [Choice(label, _shown(label, text)) for label, text in _marked_texts(draft)]


def _marked_texts(draft: Draft) -> Iterator[tuple[str, str]]:
    texts: dict[str | None, str] = {sentence.id: sentence.text for sentence in draft.lesson.article.sentences}
    return ((mark.label, texts[mark.sentence]) for mark in draft.marks if mark.sentence in texts)


def _shown(label: str, text: str) -> str:
    quote = shortened(text, _LONGEST_SHOWN)
    return f"{label} — {quote}" if quote else label


IN_FRONT_MATTER: tuple[Way, ...] = (_front_value, _front_entry, _front_key)
IN_TEXT: tuple[Way, ...] = (
    _kind,
    _verdict,
    _value_of_field,
    _mark,
    _link,
    _choice_card,
    _field,
    _part,
    _search,
    _word_of_search,
)
"""What is asked in the front matter, and behind it; the first that knows its place is right."""
