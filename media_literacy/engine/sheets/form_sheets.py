"""Sheets of a whole form: what one learner doubted in each of its articles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from media_literacy.engine.course.class_forms import ClassComparison, LearnerForm, compare_forms
from media_literacy.engine.course.form_comparison import counts_of
from media_literacy.engine.results.grading import Scorecard, grade
from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.sheets.typed_sheet import read_typed_sheet, state_of_sheet
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.lesson.vocabulary.languages import folded

_NOT_READ = "not read"


@dataclass(frozen=True, slots=True)
class Form:
    """The articles that a class reads at one time of its course, in their order."""

    occasion: Occasion
    articles: tuple[Lesson, ...]

    @property
    def numbering(self) -> str:
        """The code that its worksheet and key have on each page."""
        return numbering_of(*self.articles)


@dataclass(frozen=True, slots=True)
class TypedForm:
    """A sheet as it was typed, one text an article. Without a name it is nobody's whom other sheets could be of."""

    occasion: Occasion
    name: str
    texts: tuple[str, ...]

    @property
    def learner(self) -> str:
        """What two sheets of the same learner agree in; empty without a name."""
        return folded(self.name)

    @property
    def cells(self) -> tuple[str, ...]:
        """All of it as texts, to be put aside."""
        return str(self.occasion), self.name, *self.texts


@dataclass(frozen=True, slots=True)
class FormSheet:
    """What was understood of it: a result an article, None for one that was not read, and sentences about the rest."""

    typed: TypedForm
    scorecards: tuple[Scorecard | None, ...]
    faults: tuple[str, ...] = ()

    @property
    def result(self) -> LearnerForm:
        """What came of all articles that were read."""
        counts = counts_of(card for card in self.scorecards if card is not None)
        return LearnerForm(self.typed.occasion, self.typed.learner, counts)


def compare_sheets(sheets: Iterable[FormSheet]) -> ClassComparison:
    """What came of all of them together."""
    return compare_forms([sheet.result for sheet in sheets])


def read_form_sheet(typed: TypedForm, form: Form, catalogue: Catalogue) -> FormSheet:
    """Grade a sheet article by article; a fault tells in which article it is."""
    scorecards: list[Scorecard | None] = []
    faults: list[str] = []
    for number, (text, article) in enumerate(zip(typed.texts, form.articles, strict=True), 1):
        if is_not_read(text):
            scorecards.append(None)
            continue
        read = read_typed_sheet(text, article, catalogue)
        faults += (_("Article {number}: {fault}").format(number=number, fault=fault) for fault in read.faults)
        scorecards.append(grade(state_of_sheet(article, read.marks), article))
    if scorecards and not any(scorecards):
        faults.append(_("No article of this sheet was read, so there is nothing to count."))
    return FormSheet(typed, tuple(scorecards), tuple(faults))


def is_not_read(text: str) -> bool:
    """Whether the words say that the learner did not get to the article: an empty text says that nothing is doubted."""
    return folded(text) in (_NOT_READ, folded(not_read_words()))  # a table may come from a program in English


def not_read_words() -> str:
    """What is typed for an article that a learner did not get to."""
    return _("not read")


def same_name_fault(typed: TypedForm, others: Sequence[TypedForm]) -> str:
    """What is wrong where there is a sheet of that name at that time already; empty otherwise."""
    if typed.learner and any((it.occasion, it.learner) == (typed.occasion, typed.learner) for it in others):
        return _("There is a sheet of “{name}” for this time already. Add a letter to one of the two names.").format(
            name=typed.name
        )
    return ""
