"""Every text that the script of a page can show, as JSON: the script has none of its own.

A gap is written `{name}`. A text that says a number comes with its forms and, for each number from 0 on, the digit of
the form that it takes, so that the script need know no language's rule.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypedDict

from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.engine.progress.lesson_steps import LessonStep, lesson_steps, line_of_step
from media_literacy.engine.progress.reading_progress import read_count_template
from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome
from media_literacy.engine.results.result_groups import ResultSection
from media_literacy.engine.wording import result_templates as templates
from media_literacy.engine.wording.debrief_words import next_question, take_from_here, what_it_was
from media_literacy.engine.wording.outcome_wording import (
    clashes_template,
    confidence_words,
    exclusion_word,
    lead_in,
    origin_label,
    outcome_word,
    own_words_quoted,
    verdict_word,
)
from media_literacy.engine.wording.result_wording import how_sure, section_about, section_heading, short_state
from media_literacy.engine.wording.search_wording import (
    bearing_word,
    judgement_words,
    looking_elsewhere_template,
    opened_template,
)
from media_literacy.engine.wording.tries_wording import first_try_stands, mode_words
from media_literacy.export.web_page.script.control_words import control_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Bearing, Lesson, Mode, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised


class Forms(TypedDict):
    forms: list[str]
    which: str


_STEPS_WITHOUT_KEY = (LessonStep.READ, LessonStep.LOOK_AGAIN, LessonStep.RESULT)

Words = Mapping[str, object]
"""A text, the forms of one, or several of one sort by name."""


def page_words(lesson: Lesson, catalogue: Catalogue, *, has_key: bool) -> Words:
    """All texts by the names that the script asks for; a page without its key has none that needs it."""
    most = len(lesson.article.sentences)
    shown = lesson if has_key else lesson._replace(leave=None, cards=())
    steps = lesson_steps(lesson) if has_key else _STEPS_WITHOUT_KEY
    words = {**control_words(), **_reading(shown, catalogue, most, steps), **_files(has_key=has_key)}
    return (
        {**words, **outcome_words(lesson, catalogue), **_result(most), **_after(lesson, catalogue, most)}
        if has_key
        else words
    )


def by_number(template: Callable[[int], str], most: int) -> Forms:
    """The forms that a text takes for the numbers up to `most`."""
    said = [template(number) for number in range(most + 1)]
    forms = list(dict.fromkeys(said))
    return {"forms": forms, "which": "".join(str(forms.index(form)) for form in said)}


def _reading(lesson: Lesson, catalogue: Catalogue, most: int, steps: Sequence[LessonStep]) -> Words:
    return {
        "label": origin_label(lesson, is_revealed=False),
        "modes": {mode: mode_words(mode) for mode in (Mode.GUIDED, Mode.INVESTIGATE)},
        "steps": {step.value: line_of_step(step, steps) for step in steps},
        "readCount": read_count_template(most),
        "markedCount": by_number(lambda number: ngettext("{n} marked", "{n} marked", number), most),
        "sentencesMarked": by_number(
            lambda number: ngettext("{n} sentence is marked.", "{n} sentences are marked.", number), most
        ),
        "withoutReason": by_number(
            lambda number: ngettext("{n} has no reason yet.", "{n} have no reason yet.", number), most
        ),
        "withoutSureness": by_number(
            lambda number: ngettext(
                "{n} does not say yet how sure you are.", "{n} do not say yet how sure you are.", number
            ),
            most,
        ),
        "stillUnread": by_number(
            lambda number: ngettext(
                "{n} sentence is still unread. It will not count in the result.",
                "{n} sentences are still unread. They will not count in the result.",
                number,
            ),
            most,
        ),
        "inOwnWords": own_words_quoted("{words}"),
        "confidence": _by_name(confidence_words()),
        "kinds": {kind.id: kind.name(lesson.front.language) for kind in catalogue.red_flags()},
        "reasonGroups": _reason_groups(lesson, catalogue),
    }


def _reason_groups(lesson: Lesson, catalogue: Catalogue) -> list[Words]:
    """The reasons to choose from, under their headings, each with its question."""
    language = lesson.front.language
    return [
        {
            "heading": capitalised(heading) or _("Other reasons"),
            "kinds": [[kind.id, capitalised(kind.name(language)), kind.question(language)] for kind in kinds],
        }
        for heading, kinds in catalogue.red_flag_groups(language).items()
    ]


def outcome_words(lesson: Lesson, catalogue: Catalogue) -> Words:
    """What is said of one sentence once it may be."""
    return {
        "labelAfter": origin_label(lesson, is_revealed=True),
        "stateWords": {
            Outcome.HIT: _("Caught"),
            Outcome.MISS: _("Easy to read past"),
            Outcome.FALSE_ALARM: _("Holds up"),
            Outcome.LEFT_ALONE: _("Holds up"),
        },
        "verdictWords": {verdict: verdict_word(verdict) for verdict in Verdict},
        "openWord": _("Open"),
        "noNote": _("The author left no note here."),
        "outcomeWords": {outcome: outcome_word(outcome) for outcome in Outcome},
        "exclusionWords": {exclusion: capitalised(exclusion_word(exclusion)) for exclusion in Exclusion},
        "leadIns": _lead_ins(lesson, catalogue),
        "rightSentence": templates.right_sentence(),
        "rightSentenceOwnWords": templates.right_sentence_in_own_words(),
        "moreClashes": by_number(partial(clashes_template, has_known=True), _most_clashes(lesson)),
        "otherClashes": by_number(partial(clashes_template, has_known=False), _most_clashes(lesson)),
    }


def _lead_ins(lesson: Lesson, catalogue: Catalogue) -> Words:
    """The lead-in of each outcome, that of an open one by whether it was marked, and of each exclusion."""
    noted = next((sentence.id for sentence in lesson.article.sentences if sentence.notes), None)
    if noted is None:
        return {}

    def said(outcome: Outcome, *, is_marked: bool = False, exclusion: Exclusion | None = None) -> str:
        judgement = Judgement(noted, is_marked, outcome, exclusion=exclusion)
        return lead_in(judgement, lesson, catalogue)

    return {
        **{outcome: said(outcome) for outcome in Outcome},
        "open-marked": said(Outcome.OPEN, is_marked=True),
        **{exclusion: said(Outcome.OPEN, exclusion=exclusion) for exclusion in Exclusion},
    }


def _result(most: int) -> Words:
    return {
        "leftAloneClause": by_number(templates.left_alone_clause, most),
        "caughtClause": by_number(templates.caught_clause, most),
        "bothClauses": templates.both_clauses(),
        "onlyLeftAlone": templates.only_left_alone(),
        "onlyCaught": by_number(templates.only_caught, most),
        "nothingToCount": templates.nothing_to_count(),
        "nothingInvented": templates.nothing_invented(),
        "nothingWasWrong": templates.nothing_was_wrong(),
        "oneDoubt": templates.one_doubt(),
        "namedReasons": templates.named_reasons(),
        "reasonsInOwnWords": by_number(templates.reasons_in_own_words, most),
        "notRead": by_number(templates.not_read, most),
        "pointedOut": by_number(templates.pointed_out, most),
        "takenBack": by_number(templates.taken_back, most),
        "readInGuided": templates.read_in_guided(),
        "yourResult": _("Your result"),
        "sections": {section: section_heading(section) for section in ResultSection},
        "sectionsAbout": {section: section_about(section) for section in ResultSection},
        "shortStates": {section: short_state(section) for section in ResultSection},
        "howSure": {str(level): how_sure(level) for level in confidence_words()},
        "becauseOfThis": templates.right_sentence_because(),
        "authorSays": templates.own_words_and_author(),
        "namedTheReason": templates.named_the_reason(),
        "firstTryStands": first_try_stands(),
        "practicePromise": _("{counts} What you do now is practice, and replaces nothing."),
    }


def _after(lesson: Lesson, catalogue: Catalogue, most: int) -> Words:
    """What comes after the result: searches, and the debrief with what to take along."""
    searches = len(lesson.leave.searches) if lesson.leave else 0
    bearings = list(Bearing)
    flags = {
        note.kind for sentence in lesson.article.sentences for note in sentence.notes if note.verdict is Verdict.FLAG
    }
    return {
        "bearings": {bearing: bearing_word(bearing) for bearing in bearings},
        "judgements": {
            f"{given}/{author}": judgement_words(SearchJudgement(given, author))
            for given in bearings
            for author in bearings
        },
        "openedCount": opened_template(),
        "lookingElsewhere": by_number(looking_elsewhere_template, searches),
        "whatItWas": what_it_was(lesson),
        "takeAlong": {kind: next_question(kind, catalogue) for kind in flags if kind in catalogue},
        "takeFromHere": take_from_here(),
        "moreErrors": by_number(
            lambda number: ngettext(
                "{n} more sentence of this sort stands in the result, with its note in the article.",
                "{n} more sentences of this sort stand in the result, with their notes in the article.",
                number,
            ),
            most,
        ),
    }


def _files(*, has_key: bool) -> Words:
    """The result as it is handed over."""
    about = _(
        "The code holds what you marked and what you read. The file also holds your reasons. Neither proves who did it."
    )
    way = _("You mark what you doubt and say why and how sure you are. Then you hand it in; the answers are elsewhere.")
    return {
        **({} if has_key else {"ways": {Mode.INVESTIGATE: way}}),
        "handIn": _("Hand in your result"),
        "handInAbout": about
        if has_key
        else _("The answers are not in this page. Hand in what you marked.") + " " + about,
        "nameLabel": _("Your name, if it is to be in the file"),
        "saveFile": _("Save the result as a file"),
        "saved": _("Saved among your downloads."),
        "codeLabel": _("Code to read out or to type into a form"),
        "copyCode": _("Copy the code"),
        "codeCopied": _("Copied."),
        "codeNotCopied": _("This browser does not let a page copy. Select the code, and copy it."),
        "noCode": _("This article is too long for a code: use the file."),
        "firstTryHandedIn": _("File and code are those of your first try."),
    }


def _by_name(words: Mapping[int, str]) -> Words:
    return {str(number): said for number, said in words.items()}


def _most_clashes(lesson: Lesson) -> int:
    counts: Sequence[int] = [len(sentence.clashes) for sentence in lesson.article.sentences]
    return max(counts, default=0)
