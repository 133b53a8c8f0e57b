"""Which slide the projector shows at a moment of the class."""

from collections.abc import Iterable, Sequence

from media_literacy.classroom.protocol.messages import SentenceHeat
from media_literacy.classroom.protocol.stages import MARKING, Stage
from media_literacy.classroom.session.views import ProjectedSentence, ProjectedView
from media_literacy.classroom.wording.class_result_words import class_result_words
from media_literacy.classroom.wording.stage_words import projector_heading, time_words
from media_literacy.engine.wording.outcome_wording import kind_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, Sentence, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.classroom.presenter.heat_gutter import HeatBar
from media_literacy.ui.classroom.presenter.projected_article import ShownSentences
from media_literacy.ui.classroom.presenter.projected_note import ClassOpinion
from media_literacy.ui.classroom.presenter.slides import ShownNote, Slide, SlideKind
from media_literacy.ui.reader.article.sentence_state import NOTED

_WITH_HEAT = (Stage.LOCKED, Stage.DISCUSS)


def class_slide(view: ProjectedView, lesson: Lesson, *, shows_result: bool = False) -> Slide:
    """The slide of a stage; with `shows_result` what the class came to, once it is known."""
    slide = _stage_slide(view, lesson)
    if shows_result and view.result is not None:
        words = class_result_words(view.result, view.sentences, lesson)
        slide = Slide(SlideKind.WORDS, _("The result of the class"), paragraphs=words)
    is_working = view.stage in MARKING
    return slide._replace(
        heading=slide.heading or projector_heading(view.stage),
        done=view.done if is_working else 0,
        present=view.seats if is_working else 0,
        time_left=time_words(view.seconds_left) if view.seconds_left is not None else "",
        is_eyes_up=view.eyes_up,
    )


def _stage_slide(view: ProjectedView, lesson: Lesson) -> Slide:
    match view.stage:
        case Stage.LOBBY:
            joined = ngettext("{n} has joined", "{n} have joined", view.seats).format(n=view.seats)
            return Slide(SlideKind.JOINING, joined=joined)
        case Stage.CONTENT_NOTE:
            return Slide(
                SlideKind.WORDS, paragraphs=(lesson.front.content_note, _("Whoever would rather not: say so."))
            )
        case Stage.LEAVE_PAGE:
            return Slide(SlideKind.TEXT, blocks=_leave_blocks(lesson))
        case Stage.DEBRIEF:
            return Slide(SlideKind.TEXT, blocks=lesson.debrief)
        case Stage.ENDED:
            return Slide(SlideKind.WORDS, heading=" ", paragraphs=(projector_heading(view.stage),))
        case _:
            return _article_slide(view, lesson)


def _article_slide(view: ProjectedView, lesson: Lesson) -> Slide:
    by_number = {sentence.number: sentence for sentence in lesson.article.sentences}
    shown = by_number.get(view.shown or 0)
    if view.stage not in _WITH_HEAT:
        if view.stage is not Stage.MARK or shown is None:
            return Slide(SlideKind.ARTICLE)
        asked = _("Hands up: who doubts sentence {number}?").format(number=shown.number)
        return Slide(SlideKind.ARTICLE, heading=asked, sentences=ShownSentences(chosen=shown.id))
    if view.stage is not Stage.DISCUSS:
        shown = None
    sentences = [(by_number[projected.number], projected) for projected in view.sentences]
    bars = tuple(_bar(sentence, projected) for sentence, projected in sentences if projected.is_counted)
    revealed = [(sentence, projected) for sentence, projected in sentences if projected.is_revealed]
    note = None
    if shown is not None:
        own = next(projected for sentence, projected in revealed if sentence is shown)
        partners = tuple(by_number[number].id for number in own.clashes)
        note = ShownNote(shown.id, partners, _opinion(own.heat, lesson) if own.is_counted else None)
    return Slide(
        SlideKind.ARTICLE,
        sentences=ShownSentences(
            {sentence.id: NOTED[projected.verdict] for sentence, projected in revealed},
            shown.id if shown is not None else None,
            bars,
            _clashes(revealed, by_number),
            is_revealed=bool(revealed),
        ),
        note=note,
        legend=_legend(bars) if bars and note is None else (),
    )


def _legend(bars: Sequence[HeatBar]) -> tuple[str, ...]:
    """What the bars mean, in words."""
    words = (_("The bars show how many doubt each sentence."),)
    if any(bar.marked is None for bar in bars):
        words += (_("“few” means fewer than three, so that nobody is found among them."),)
    return words


def _bar(sentence: Sentence, projected: ProjectedSentence) -> HeatBar:
    return HeatBar(sentence.id, sentence.number, projected.heat.marked, projected.heat.readers or 0)


def _clashes(
    revealed: Iterable[tuple[Sentence, ProjectedSentence]], by_number: dict[int, Sentence]
) -> tuple[tuple[SentenceId, SentenceId], ...]:
    """Each pair once, in reading order."""
    pairs = {
        tuple(sorted((sentence.number, number))) for sentence, projected in revealed for number in projected.clashes
    }
    return tuple((by_number[first].id, by_number[second].id) for first, second in sorted(pairs))


def _opinion(heat: SentenceHeat, lesson: Lesson) -> ClassOpinion:
    catalogue = load_catalogue()
    reasons = [(kind_name(given.kind, lesson, catalogue), given.given) for given in heat.kinds]
    reasons.sort(key=lambda reason: -(reason[1] or 0))
    return ClassOpinion(heat.marked, heat.readers or 0, tuple(reasons), heat.words)


def _leave_blocks(lesson: Lesson) -> tuple[Block, ...]:
    """What is asked, and the choices; which is best is talked about."""
    leave = lesson.leave
    if leave is None:  # then a class does not come here
        return ()
    choices = [Block(BlockKind.PARAGRAPH, (Run("– "), *choice.text)) for choice in leave.choices]
    searches = [Block(BlockKind.PARAGRAPH, (Run(search.query, code=True),)) for search in leave.searches]
    return (*leave.prompt, *choices, *searches)
