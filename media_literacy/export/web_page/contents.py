"""A pack as pages: one that lists its lessons, which stand beside it as files, or inside it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.engine.wording.outcome_wording import undisclosed_label
from media_literacy.export.web_page.content.directions import of_lesson, of_ours
from media_literacy.export.web_page.document import Page, set_head
from media_literacy.export.web_page.learning_resource import lesson_resource, pack_resource
from media_literacy.export.web_page.markup import Markup, data_block, element, joined, text
from media_literacy.export.web_page.page_frame import set_looks
from media_literacy.export.web_page.policy import content_policy
from media_literacy.export.web_page.script.page_script import page_script
from media_literacy.export.web_page.style import contents_style
from media_literacy.export.web_page.typefaces.face_letters import Setting
from media_literacy.export.web_page.typefaces.fonts import font_rules
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext, speaking
from media_literacy.jobs import Job
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Lesson
from media_literacy.packs.pack_toml import Pack


class Entry(NamedTuple):
    """A lesson of the list: the file that its page is in, or the page itself, which stands inside the list."""

    lesson: Lesson
    file: str = ""
    page: Page | None = None


def contents_page(pack: Pack, entries: Sequence[Entry], job: Job, *, has_key: bool) -> str:
    """The list in the language of the pack, with what is known of each lesson, and how far somebody is in it."""
    with speaking(pack.language):
        return _contents_page(pack, entries, job, has_key=has_key)


def _contents_page(pack: Pack, entries: Sequence[Entry], job: Job, *, has_key: bool) -> str:
    inside = [entry.page for entry in entries if entry.page is not None]
    shown, data = _shown(pack, entries, has_key=has_key), _data(pack, entries, has_key=has_key)
    script = page_script("contents")
    # Without the letters of pages inside.
    listed = _shown(pack, [Entry(entry.lesson) for entry in entries], has_key=has_key)
    style = contents_style(font_rules(listed, {Setting(is_bold=True): str(data["words"])}, job))
    # A page inside has its own policy, and this one too.
    policy = content_policy([style, *(page.style for page in inside)], [script, *(page.script for page in inside)])
    resources = [lesson_resource(entry.lesson, has_key=has_key) for entry in entries]
    head = set_head(
        _("{title} – {label}").format(title=pack.title, label=undisclosed_label()),
        policy,
        style,
        pack_resource(pack.title, pack.language, pack.authors, pack.license, pack.version, resources),
    )
    scripts = (data_block("contents-data", data), Markup(f"<script>{script}</script>"))
    body = element("body", shown, *scripts, class_="whole" if inside else "listing")
    return f"<!DOCTYPE html>\n{element('html', head, body, **of_ours())}\n"


def _shown(pack: Pack, entries: Sequence[Entry], *, has_key: bool) -> Markup:
    items = joined(_item(number, entry, has_key=has_key) for number, entry in enumerate(entries, 1))
    title = element("h1", text(pack.title), class_="contents-title", lang=pack.language)
    paper = element("div", title, element("ol", items, class_="contents", role="list"), class_="paper")
    about = element("div", element("p", text(pack.title), class_="title"), _label(), class_="bar-words")
    bar = element("header", about, set_looks(), class_="bar")
    return joined((bar, element("main", paper), element("footer", _label(), *_made_by(pack))))


def _item(number: int, entry: Entry, *, has_key: bool) -> Markup:
    lesson = entry.lesson
    title = element("span", text(lesson.front.title), class_="entry-title", **of_lesson(lesson))
    progress = element("span", class_="progress", id=f"progress-{number}", hidden=True)
    about = [element("span", text(words), class_="entry-about") for words in _about(lesson, has_key=has_key)]
    if entry.page is None:
        return element("li", element("a", title, href=entry.file), progress, *about)
    # Lazy: a page inside is only made when somebody opens it.
    frame = element("iframe", srcdoc=entry.page.text, title=lesson.front.title, loading="lazy")
    return element("li", element("details", element("summary", title, progress, *about), frame))


def _about(lesson: Lesson, *, has_key: bool) -> Iterator[str]:
    """Computed minutes count the words of notes: without the key only those of the author are said."""
    minutes = minutes_alone(lesson) if has_key else lesson.front.minutes
    said = [ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)] if minutes else []
    if lesson.front.age:
        said.append(_("age {age}").format(age=lesson.front.age))
    if said:
        yield " · ".join(said)
    if lesson.front.content_note:
        yield _("Before you read: {note}").format(note=lesson.front.content_note)


def _label() -> Markup:
    return element("p", text(undisclosed_label()), class_="origin")


def _made_by(pack: Pack) -> Iterable[Markup]:
    return (element("p", text(words)) for words in (", ".join(pack.authors), pack.license) if words)


def _data(pack: Pack, entries: Sequence[Entry], *, has_key: bool) -> dict[str, object]:
    digests = [digest_text(lesson_digest(entry.lesson, has_key=has_key)) for entry in entries]
    lessons = [
        {"lesson": entry.lesson.front.id, "digest": digest, "number": number}
        for number, (entry, digest) in enumerate(zip(entries, digests, strict=True), 1)
    ]
    words = {"begun": _("begun"), "finished": _("read to the end")}
    return {"pack": pack.id, "lessons": lessons, "words": words}
