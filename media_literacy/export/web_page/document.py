"""A lesson as one HTML document that asks for nothing elsewhere.

What the script may rely on, beside decision 0192. Everything is found by id or class, and carries its number:

- `input.mark#mark-3[data-number][data-counts=flag|fine|check]`, and right after it `label.sentence#sentence-3`. Both
  stand in `div.passage > div.text`, and the notes on a passage's sentences in the `div.notes` right after that:
  `aside.note#note-3[data-verdict]`. A passage is one block, or what is read as one: the head of the article, a list.
- In a note: `.note-head` with `.state[data-when=marked|left][data-outcome]`, `.kind` and `a.number`; then
  `.lead-in[data-when]`, missing where it says no more than the state; `.explanation`; `.clashes-head` and
  `ul.clashes > li.clash[data-number]`; `ol.hints[hidden]` with the author's hints; `details.more` with every `.field`
  (`how-to-check`, `fix`, `afterwards`, `evidence`) and the other notes on the sentence. Every sentence has a note, one
  without `data-verdict` where the author left none.
- `input#read-all` ends reading; `#after` holds what follows it: `#result`, `#leave` with `details.choice#choice-1` and
  `section.search#search-1` (in it `details.hit[data-hit]` and `details.conclusion[data-bearing]`), `#evidence` with
  `section.card#card-1`, `#debrief`. `details#words` holds `#word-1`, and the article `span.word[data-word]`.
- `#start` is above the article, `#tools` an empty place in the bar for controls of the script, `#status` its live
  region, `#foot` an empty place for its bar below the page.
- `html[data-has-key]` is missing in a page without its key, which has no notes and nothing of `#after`. A script that
  runs sets `html[data-scripted]`, which switches the rules of the scriptless layer off: then notes and `#after` are
  hidden by `[hidden]` alone, a sentence shows what `data-outcome`, `data-chosen` and `data-note-open` on its label say,
  and a note what `data-outcome` on it says. With `html[data-margin]` notes stand where their `--top` says.
- The look is chosen by `input[name=look]#look-system` and its like.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.export.web_page.content.article import most_in_one_passage, set_article
from media_literacy.export.web_page.content.blocks import SetPicture
from media_literacy.export.web_page.content.directions import direction, of_ours
from media_literacy.export.web_page.content.links import page_links
from media_literacy.export.web_page.content.notes import set_notes
from media_literacy.export.web_page.content.parts import Parts
from media_literacy.export.web_page.content.pictures import InlinePictures, pictures_of_folder
from media_literacy.export.web_page.content.result import set_result
from media_literacy.export.web_page.learning_resource import lesson_resource
from media_literacy.export.web_page.markup import Markup, data_block, element, escaped, joined, linked_data
from media_literacy.export.web_page.page_frame import (
    set_bar,
    set_by_number,
    set_finish,
    set_foot,
    set_start,
    set_too_old,
)
from media_literacy.export.web_page.policy import content_policy
from media_literacy.export.web_page.script.lesson_data import lesson_data
from media_literacy.export.web_page.script.page_script import page_script
from media_literacy.export.web_page.style import page_style
from media_literacy.export.web_page.typefaces.face_letters import Setting
from media_literacy.export.web_page.typefaces.fonts import font_rules
from media_literacy.i18n import gettext as _
from media_literacy.i18n import speaking
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue


class PageOptions(NamedTuple):
    """What a page is made with: the id of the lesson's pack, whether the key is in it, and whether our faces are."""

    pack: str = ""
    has_key: bool = True
    has_fonts: bool = True


class Page(NamedTuple):
    """A whole document, with the style and the script that its policy allows."""

    text: str
    style: str
    script: str


def lesson_page(
    lesson: Lesson, catalogue: Catalogue, pictures: Path, options: PageOptions, job: Job = UNWATCHED
) -> str:
    """The page of a lesson as a file has it; AppError where it would grow too large."""
    return make_page(lesson, catalogue, pictures, options, job).text


def make_page(lesson: Lesson, catalogue: Catalogue, pictures: Path, options: PageOptions, job: Job = UNWATCHED) -> Page:
    """The page of a lesson, in its language; AppError where it would grow too large."""
    with speaking(lesson.front.language):
        return _make_page(lesson, catalogue, pictures, options, job)


def _make_page(lesson: Lesson, catalogue: Catalogue, pictures: Path, options: PageOptions, job: Job) -> Page:
    inline = InlinePictures(pictures_of_folder(pictures))
    shown = joined(page_body(lesson, catalogue, inline.set, has_key=options.has_key))
    data = lesson_data(lesson, catalogue, options.pack, has_key=options.has_key)
    fonts = font_rules(shown, said_later(lesson, data), job) if options.has_fonts else ""
    style, script = page_style(fonts, most_in_one_passage(lesson) if options.has_key else 0), page_script()
    head = set_head(
        page_title(lesson),
        content_policy([style], [script]),
        style,
        lesson_resource(lesson, has_key=options.has_key),
    )
    body = element("body", shown, data_block("lesson-data", data), Markup(f"<script>{script}</script>"))
    html = element("html", head, body, **of_ours(), data_has_key=options.has_key)
    return Page(f"<!DOCTYPE html>\n{html}\n", style, script)


def page_title(lesson: Lesson) -> str:
    """The title as browsers show it, with the label of origin."""
    return _("{title} – {label}").format(title=lesson.front.title, label=origin_label(lesson, is_revealed=False))


def set_head(title: str, policy: str, style: str, resource: dict[str, object]) -> Markup:
    """What stands before the body of every page. The policy comes first: it is for all that follows.

    It is empty for a page that a server sends with one.
    """
    return element(
        "head",
        element("meta", charset="utf-8"),
        *([Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">')] if policy else []),
        element("meta", name="referrer", content="no-referrer"),
        element("link", rel="icon", href="data:,"),  # else browsers ask whatever served the page for one
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", Markup(escaped(title))),
        Markup(f"<style>{style}</style>"),
        linked_data(resource),
    )


_TITLES = ("evidence", "words", "yourMarks", "readAll", "keys", "yourResult", "handIn", "debrief", "elsewhere")
"""The words that the script sets as titles."""


def said_later(lesson: Lesson, data: Mapping[str, Any]) -> dict[Setting, str]:
    """What the script may write, by the faces: its words, titles, and quotations of the article."""
    said = json.dumps(data, ensure_ascii=False)
    shown = said.translate(dict.fromkeys(map(ord, '{}[]"_')))
    titles = [str(data["words"].get(name, "")) for name in _TITLES]
    return {
        Setting(): shown,
        Setting(is_bold=True): shown,
        Setting(is_serif=True, is_bold=True): "".join((lesson.front.title, *titles)),
        Setting(is_serif=True, is_italic=True): "".join(block.text for block in lesson.article.blocks),
    }


def page_body(lesson: Lesson, catalogue: Catalogue, picture: SetPicture, *, has_key: bool) -> list[Markup]:
    """What the body of a page has: the bar, the lesson, and the places around it."""
    return [
        set_bar(lesson, has_key=has_key),
        *([set_too_old()] if has_key else []),
        element("main", *page_parts(lesson, catalogue, picture, has_key=has_key), dir=direction(lesson.front.language)),
        element("p", class_="status", id="status", role="status"),
        set_foot(lesson, has_key=has_key),
    ]


def page_parts(lesson: Lesson, catalogue: Catalogue, picture: SetPicture, *, has_key: bool) -> list[Markup]:
    """The lesson: its start, its article with the notes, and what comes after it."""
    links = page_links(lesson, has_key=has_key)
    notes = set_notes(lesson, catalogue, links, picture) if has_key else {}
    parts = Parts(lesson, links, picture)
    paper = element("div", set_article(lesson, links, picture, notes), class_="paper")
    inside = [set_start(lesson, has_key=has_key), paper, parts.words()]
    if has_key:
        after = [set_result(lesson), parts.leave(), parts.evidence(), parts.debrief()]
        inside += [set_finish(), element("div", joined(after, "\n"), class_="after", id="after")]
    else:
        inside.append(set_by_number())
    return inside
