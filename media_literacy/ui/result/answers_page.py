"""What a teacher wants to see of a lesson before class: questions, plan, what it practises, and every sentence."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.outcome_wording import kind_name, verdict_word
from media_literacy.engine.wording.search_wording import bearing_word
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import KindId, Lesson, Search, Sentence
from media_literacy.lesson.text_blocks import Block, text_of_runs
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.standards import alignment_of, load_frameworks
from media_literacy.strings.capitals import capitalised
from media_literacy.strings.quotation import quoted
from media_literacy.ui.library.lesson_facts import facts_line
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView


class AnswersPage(LeavablePage):
    """What “For teachers” leads to: it tells the verdicts, so it says so first."""

    def __init__(
        self,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(appearance, parent)
        self._lesson, self._pictures, self._open_link = lesson, pictures, open_link
        self.setAccessibleName(_("Notes and answers"))
        front = lesson.front
        add_head(self, lesson, _("Notes and answers"), after=4)
        facts = facts_line(minutes_alone(lesson), front.age, front.language, class_minutes=front.class_minutes)
        if facts:
            self.add_text(facts, Role.BYLINE, colour="soft")
        if front.content_note:
            note = _("Content note: {note}").format(note=front.content_note)
            self.add_text(note, Role.NOTE, before=8)
        warning = _("This page gives the answers away. Learners should read the article first.")
        self.add_text(warning, Role.NOTE_TITLE, before=8)
        self._add_text(_("Teacher notes"), lesson.teacher_notes)
        self._add_text(_("Discussion"), lesson.discussion)
        self._add_kinds()
        self._add_standards()
        self._add_sentences()
        self._add_searches()
        back = Button(_("Back"), self, variant="main")
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self.page_text)

    def _heading(self, text: str) -> None:
        self.add_rule(before=22, after=14)
        self.add_text(text, Role.TITLE, after=8)

    def _add_text(self, heading: str, blocks: Sequence[Block]) -> None:
        if not blocks:
            return
        self._heading(heading)
        self.column.addWidget(
            RichTextView(blocks, self.appearance, self.sheet, pictures=self._pictures, open_link=self._open_link)
        )

    def _add_kinds(self) -> None:
        catalogue, language = load_catalogue(), self._lesson.front.language
        used = _kinds(self._lesson)
        kinds = [kind for kind in catalogue if kind.id in used]
        if not kinds:
            return
        self._heading(_("What it practises"))
        for kind in kinds:
            name = kind.name(language)
            self.add_text(capitalised(name), Role.NOTE_TITLE)
            about = " ".join(text for text in (kind.question(language), kind.text(language).move) if text)
            self.add_text(about, Role.NOTE, colour="soft", after=8)

    def _add_standards(self) -> None:
        wanted = set(self._lesson.front.alignment or alignment_of(_kinds(self._lesson)))
        shown = [
            (framework.title, [standard for standard in framework.standards if (framework.id, standard.id) in wanted])
            for framework in load_frameworks()
        ]
        if not any(standards for _title, standards in shown):
            return
        self._heading(_("Frameworks it serves"))
        for title, standards in shown:
            if not standards:
                continue
            self.add_text(title, Role.NOTE_TITLE, before=4)
            for standard in standards:
                message = _("{id}: {text}").format(id=standard.id, text=standard.text) if standard.text else standard.id
                self.add_text(message, Role.NOTE, colour="soft", after=3)

    def _add_sentences(self) -> None:
        self._heading(_("The sentences and their verdicts"))
        for sentence in self._lesson.article.sentences:
            quote = _("{number}  {quote}").format(number=sentence.number, quote=quoted(sentence.text))
            self.add_text(quote, Role.ROW_TEXT, before=6)
            message = self._verdict(sentence)
            self.add_text(message, Role.SMALL, colour="soft", after=4)

    def _add_searches(self) -> None:
        leave = self._lesson.leave
        if leave is None or not leave.searches:
            return
        self._heading(_("The searches and their answers"))
        for search in leave.searches:
            self._add_search(search)

    def _add_search(self, search: Search) -> None:
        sentence = self._lesson.sentence(search.claim)
        claim = _("The claim, sentence {number}: {quote}")
        self.add_text(search.query, Role.CODE, before=14)
        self.add_text(claim.format(number=sentence.number, quote=quoted(sentence.text)), Role.ROW_TEXT)
        answer = _("{answer}: {conclusion}") if search.conclusion else "{answer}"
        words = {"answer": bearing_word(search.bearing), "conclusion": text_of_runs(search.conclusion)}
        self.add_text(answer.format(**words), Role.NOTE, after=4)
        for hit in search.hits:
            found = _("{title}, {site}") if hit.site else "{title}"
            self.add_text(found.format(title=hit.title, site=hit.site), Role.SMALL, colour="soft", after=2)

    def _verdict(self, sentence: Sentence) -> str:
        notes = sentence.notes_by_suspicion
        if sentence.verdict is None:
            return _("The author left no note here.")
        names = ", ".join(dict.fromkeys(kind_name(note.kind, self._lesson, load_catalogue()) for note in notes))
        message = _("{verdict}: {kinds}").format(verdict=verdict_word(sentence.verdict), kinds=names)
        if not sentence.clashes:
            return message
        numbers = ", ".join(str(self._lesson.sentence(other).number) for other in sentence.clashes)
        text = ngettext(
            "{verdict}. Clashes with sentence {numbers}.",
            "{verdict}. Clashes with sentences {numbers}.",
            len(sentence.clashes),
        )
        return text.format(verdict=message, numbers=numbers)


def _kinds(lesson: Lesson) -> set[KindId]:
    return {note.kind for sentence in lesson.article.sentences for note in sentence.notes}
