"""What stands around the article of a page: the bar, the task, the box that ends reading, the foot."""

from media_literacy.engine.progress.lesson_steps import lesson_steps, numbered_step, step_about
from media_literacy.engine.wording.clicked_example import clicked_example
from media_literacy.engine.wording.outcome_wording import origin_label, origin_promise
from media_literacy.export.web_page.content.directions import of_ours
from media_literacy.export.web_page.markup import Markup, element, joined, text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson


def set_bar(lesson: Lesson, *, has_key: bool) -> Markup:
    """A way past it, title and label of origin, a place for the script's controls, and the choice of colours."""
    about = element(
        "div", element("p", text(lesson.front.title), class_="title"), _origin(lesson, has_key), class_="bar-words"
    )
    skip = element("a", text(_("Go to the article")), class_="skip", href="#article")
    return element("header", skip, about, element("div", class_="tools", id="tools"), set_looks(), class_="bar")


def set_start(lesson: Lesson, *, has_key: bool) -> Markup:
    """What to do, and what there is to know before reading."""
    task = _("Read the whole article, and mark each sentence that you doubt, with a click or Space.")
    if has_key:
        task = _(
            "Read the whole article, and mark each sentence that you doubt, with a click or Space. Then say that you"
            " have read it all."
        )
    said = [element("p", text(task), class_="task")]
    if lesson.front.content_note:
        words = _("Before you read: {note}").format(note=lesson.front.content_note)
        said.append(element("p", text(words), class_="content-note"))
    if has_key:
        said.append(_set_how_it_works(lesson))
    if has_key and (promise := origin_promise(lesson)):
        said.append(element("p", text(promise), class_="promise"))
    return element("section", *said, class_="start", id="start", aria_label=_("Before you read"), **of_ours())


def _set_how_it_works(lesson: Lesson) -> Markup:
    """The steps of the lesson, and a picture of what a click does: for pages whose script leads from step to step."""
    steps = (
        element("li", element("b", text(numbered_step(number, step))), element("span", text(step_about(step))))
        for number, step in enumerate(lesson_steps(lesson), 1)
    )
    example = clicked_example()
    article = element("p", element("span", text(example.sentence)), class_="example-page")
    note = element("p", element("b", text(example.caught)), text(f" {example.answer}"), class_="example-note")
    return element(
        "div",
        element("h2", text(_("How it works")), class_="part-title"),
        element("ol", *steps, class_="steps", role="list"),
        element("div", article, note, class_="example", role="img", aria_label=example.description),
        class_="how",
    )


def set_finish() -> Markup:
    """The box that ends reading, and opens what follows."""
    box = element("input", type="checkbox", class_="read-all", id="read-all")
    return element("p", element("label", box, text(_("I have read it all"))), class_="finish", **of_ours())


def set_by_number() -> Markup:
    """How a sheet comes back where no script runs and there is no key to grade it by."""
    words = _("Write down the numbers of the sentences that you marked: whoever gave you this page will ask for them.")
    return element("p", text(words), class_="finish by-number", **of_ours())


def set_too_old() -> Markup:
    """For browsers of before 2023, which cannot hide the notes until they are wanted."""
    words = _("This browser is too old to keep the notes closed: read a paragraph before you look at what follows it.")
    return element("p", text(words), class_="unsupported")


def set_foot(lesson: Lesson, *, has_key: bool) -> Markup:
    """A place for the script's bar; then the label of origin once more, and whose work this is."""
    front = lesson.front
    said = [element("p", text(words)) for words in (", ".join(front.authors), front.license, front.credits) if words]
    return element("footer", element("div", class_="foot", id="foot"), _origin(lesson, has_key), *said)


def _origin(lesson: Lesson, has_key: bool) -> Markup:
    """The label before the reveal and the one after it, where that says more; a page without its key has the first."""
    first, last = origin_label(lesson, is_revealed=False), origin_label(lesson, is_revealed=True)
    if first == last or not has_key:
        return element("p", text(first), class_="origin")
    labels = (("origin at-first", first), ("origin at-last", last))
    return joined(element("p", text(words), class_=name) for name, words in labels)


def set_looks() -> Markup:
    names = {
        "system": _("As the system"),
        "light": _("Light"),
        "dark": _("Dark"),
        "sepia": _("Sepia"),
        "contrast": _("High contrast"),
    }
    choices = []
    for name, words in names.items():
        box = element("input", type="radio", name="look", id=f"look-{name}", checked=name == "system")
        choices.append(element("label", box, text(f" {words}")))
    summary = element("summary", text(_("Colours")))
    fieldset = element("fieldset", *choices, aria_label=_("Colours of this page"))
    return element("details", summary, fieldset, class_="looks")
