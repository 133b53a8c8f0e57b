"""A lesson as one HTML document that asks for nothing elsewhere.

What the script may rely on, beside decision 0192. Everything is found by id or class, and carries its number:

- `input.mark#mark-3[data-number][data-counts=flag|fine|check]`, and right after it `label.sentence#sentence-3`. Both
  stand in a `div.passage`, the notes on its sentences in the `div.notes` at its end: `aside.note#note-3[data-verdict]`.
- In a note: `.note-head` with `.state[data-when=marked|left][data-outcome]`, `.kind` and `a.number`; then
  `.lead-in[data-when]`; the explanation; `.field` (`how-to-check`, `fix`, `afterwards`, `evidence`); `ol.hints[hidden]`
  with the author's hints in order; `ul.clashes > li.clash[data-number]`. Every sentence has a note, one without
  `data-verdict` where the author left none.
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

from pathlib import Path
from typing import NamedTuple

from media_literacy.engine.wording.outcome_wording import origin_label, origin_promise
from media_literacy.export.web_page.article import set_article
from media_literacy.export.web_page.lesson_data import lesson_data
from media_literacy.export.web_page.links import page_links
from media_literacy.export.web_page.markup import NOTHING, Markup, data_block, element, joined, text
from media_literacy.export.web_page.notes import set_notes
from media_literacy.export.web_page.page_script import page_script
from media_literacy.export.web_page.parts import Parts
from media_literacy.export.web_page.pictures import InlinePictures
from media_literacy.export.web_page.policy import content_policy
from media_literacy.export.web_page.result import set_result
from media_literacy.export.web_page.style import page_style
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.lesson.vocabulary.languages import is_right_to_left


class PageOptions(NamedTuple):
    """What a page is made with: the id of the lesson's pack, and whether the key is in it."""

    pack: str = ""
    has_key: bool = True


def lesson_page(lesson: Lesson, catalogue: Catalogue, pictures: Path, options: PageOptions) -> str:
    """The whole document; AppError where it would grow too large."""
    style, script = page_style(_noted(lesson, options)), page_script()
    label = origin_label(lesson, is_revealed=False)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{content_policy(style, script)}">'),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", text(_("{title} – {label}").format(title=lesson.front.title, label=label))),
        Markup(f"<style>{style}</style>"),
    )
    language = language_of_words()
    direction = "rtl" if is_right_to_left(language) else "ltr"
    body = element(
        "body", *_body(lesson, catalogue, pictures, options, label), *_scripts(lesson, catalogue, options, script)
    )
    html = element("html", head, body, lang=language, dir=direction, data_has_key=options.has_key)
    return f"<!DOCTYPE html>\n{html}\n"


def _noted(lesson: Lesson, options: PageOptions) -> list[int]:
    return [sentence.number for sentence in lesson.article.sentences] if options.has_key else []


def _scripts(lesson: Lesson, catalogue: Catalogue, options: PageOptions, script: str) -> list[Markup]:
    data = data_block("lesson-data", lesson_data(lesson, catalogue, options.pack, has_key=options.has_key))
    return [data, Markup(f"<script>{script}</script>")]


def _body(lesson: Lesson, catalogue: Catalogue, pictures: Path, options: PageOptions, label: str) -> list[Markup]:
    links = page_links(lesson, has_key=options.has_key)
    inline = InlinePictures(pictures)
    notes = set_notes(lesson, catalogue, links, inline.set) if options.has_key else {}
    parts = Parts(lesson, links, inline.set)
    after = [set_result(lesson), parts.leave(), parts.evidence(), parts.debrief()]
    main = element(
        "main",
        _start(lesson),
        element("div", set_article(lesson, links, inline.set, notes), class_="paper"),
        parts.words(),
        *([_finish(), element("div", joined(after, "\n"), class_="after", id="after")] if options.has_key else []),
    )
    return [_bar(lesson, label), main, element("p", class_="status", id="status", role="status"), _foot(lesson, label)]


def _bar(lesson: Lesson, label: str) -> Markup:
    title = element("p", text(lesson.front.title), class_="title")
    origin = element("p", text(label), class_="origin")
    tools = element("div", class_="tools", id="tools")
    return element("header", element("div", title, origin, class_="about"), tools, _looks(), class_="bar")


def _looks() -> Markup:
    names = {
        "system": _("As the system"),
        "light": _("Light"),
        "dark": _("Dark"),
        "sepia": _("Sepia"),
        "contrast": _("High contrast"),
    }
    choices = [
        element(
            "label",
            element("input", type="radio", name="look", id=f"look-{name}", checked=name == "system"),
            text(f" {words}"),
        )
        for name, words in names.items()
    ]
    legend = element("legend", text(_("Colours")))
    summary = element("summary", text(_("Aa")), aria_label=_("Look of the page"))
    return element("details", summary, element("fieldset", legend, *choices), class_="looks")


def _start(lesson: Lesson) -> Markup:
    task = _("Read the whole article, and tick each sentence that you doubt. Then say that you have read it all.")
    said = [element("p", text(task), class_="task")]
    if promise := origin_promise(lesson):
        said.append(element("p", text(promise), class_="promise"))
    if lesson.front.content_note:
        words = _("Before you read: {note}").format(note=lesson.front.content_note)
        said.append(element("p", text(words), class_="content-note"))
    return element("section", *said, class_="start", id="start")


def _finish() -> Markup:
    box = element("input", type="checkbox", class_="read-all", id="read-all")
    return element("p", box, element("label", text(_("I have read it all")), for_="read-all"), class_="finish")


def _foot(lesson: Lesson, label: str) -> Markup:
    front = lesson.front
    said = [label, ", ".join(front.authors), front.license, front.credits]
    words = [element("p", text(words)) for words in said if words]
    return element("footer", element("div", class_="foot", id="foot"), *words) if words else NOTHING
