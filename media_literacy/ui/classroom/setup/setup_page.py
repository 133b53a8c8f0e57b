"""Setting up a class: with or without a network, whose names, who may join, what learners can do, what is projected."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.classroom.wording.joining_words import browsers_about
from media_literacy.classroom.wording.stage_words import aid_name, mode_about
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import READING_MODES, Lesson, Mode
from media_literacy.store.classes.roster_rows import RosterRow
from media_literacy.ui.classroom.setup.class_plan import ClassPlan, read_names
from media_literacy.ui.classroom.setup.interrupted_classes import InterruptedClasses
from media_literacy.ui.classroom.setup.kept_list import KeptList
from media_literacy.ui.settings.choice_row import ChoiceRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.placeholders import slant_placeholder
from media_literacy.ui.widgets.controls.tick_row import TickAbout, TickRow
from media_literacy.ui.widgets.labels.origin_label import OriginLabel
from media_literacy.ui.widgets.labels.set_text import Gap, SetText

_NETWORK, _HANDS = "network", "hands"
_MADE_UP, _LISTED = "made-up", "listed"
_NAMES_HEIGHT = 130.0


class ClassSetupPage(LeavablePage):
    """`begun` carries the `ClassPlan`; `interrupted` shows what could be gone on with instead."""

    begun = Signal(object)
    changed = Signal()

    def __init__(self, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, width=740)
        self._lesson = lesson
        self._hosts = True
        self._names, self._mode = _MADE_UP, _first_mode(lesson)
        self._class_by_hands = ""
        self._texts: dict[str, str] = {}
        self.setAccessibleName(_("Lead a class through it"))
        self.page_text.language = lesson.front.language
        label = origin_label(lesson, is_revealed=False)
        self.page_text.label = label
        self.column.addWidget(OriginLabel(label, appearance, self.sheet))
        self.add_text(lesson.front.title, Role.BYLINE, colour="soft", before=10)
        self.add_text(_("Lead a class through it"), Role.HEADLINE, after=2)
        self.interrupted = InterruptedClasses(appearance, self.sheet)
        self.column.addWidget(self.interrupted)
        self.how = self._add_choice(
            _("How will the class answer?"),
            (
                (_NETWORK, _("On their own screens, in this network")),
                (_HANDS, _("With raised hands, without a network")),
            ),
        )
        self.how.chosen.connect(self._on_how)
        self.which = self._add_choice(_("Which class?"), (("", _("None of those that are kept")),))
        self.which.show_choice("")
        self.which.chosen.connect(self._on_which)
        self._hosted: list[QWidget] = []
        self._rosters: dict[str, RosterRow] = {}
        self._add_names()
        self._add_joining()
        self._add_ways()
        self._add_projector()
        self._add_buttons()
        self.how.show_choice(_NETWORK)
        self._show_parts()
        self.begin_at(self.open)

    def plan(self) -> ClassPlan:
        """What is settled now."""
        if not self._hosts:
            return ClassPlan(has_network=False, roster=self._class_by_hands)
        return ClassPlan(
            names=read_names(self.names.toPlainText()) if self._names != _MADE_UP else (),
            roster=self._names if self._names in self._rosters else "",
            new_class=self.kept_list.title if self._names == _LISTED else "",
            lets_browsers_in=self.browsers.isChecked(),
            admits_each=self.admits_each.isChecked(),
            mode=self._mode,
            aids=tuple(aid for aid, tick in self.aids.items() if tick.isChecked()),
        )

    @property
    def has_typed_names(self) -> bool:
        """Whether names stand here that are in no class which is kept."""
        texts = self._texts | {self._names: self.names.toPlainText()}
        return self._hosts and any(
            read_names(text) not in ((), self._kept_names(whose)) for whose, text in texts.items()
        )

    def show_rosters(self, rosters: Sequence[RosterRow]) -> None:
        """Offer the classes that there are; the names of the one that is chosen can be changed for this lesson."""
        self._rosters = {roster.id: roster for roster in rosters}
        titles = [(roster.id, roster.title) for roster in rosters]
        self.whose.add_texts(titles)
        self.which.add_texts(titles)
        self._show_parts()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        self._size_names()

    def _add_names(self) -> None:
        self.whose = self._add_choice(
            _("Names"),
            ((_MADE_UP, _("Made up by the program")), (_LISTED, _("From a list"))),
        )
        self.whose.show_choice(self._names)
        self.whose.chosen.connect(self._on_whose)
        self._hosted.append(self.whose)
        self._gap = Gap(8, self.appearance, self.sheet)
        self.column.addWidget(self._gap)
        self.names = QPlainTextEdit(self.sheet)
        self.names.setProperty("variant", "field")
        self.names.setTabChangesFocus(True)
        self.names.setAccessibleName(_("The names of the class, one a line"))
        self.names.setPlaceholderText(_("One name a line. Each is taken once, by whoever chooses it."))
        slant_placeholder(self.names)
        self.names.textChanged.connect(self._on_typed)
        self.column.addWidget(self.names)
        self._size_names()
        self.kept_list = KeptList(self.appearance, self.sheet)
        self.column.addWidget(self.kept_list)
        about = _(
            "Everybody gets a name such as “green otter”. Who sits where, you note on this computer, if you want."
        )
        self.made_up_about = self._add_about(about)

    def _add_joining(self) -> None:
        self.browsers = self._add_tick(_("Let browsers join, too: phones, tablets, Chromebooks"))
        self._about_browsers = self._add_tick_about(browsers_about())
        self.admits_each = self._add_tick(_("Whoever joins with the program also waits until I let them in"))
        self._hosted.append(self.admits_each)

    def _add_ways(self) -> None:
        self.mode = self._add_choice(
            _("How they work"), tuple((mode.value, mode_words(mode)) for mode in READING_MODES)
        )
        self.mode.show_choice(self._mode.value)
        self.mode.chosen.connect(self._on_mode)
        self.mode_about = self._add_about("")
        self.aids: dict[ClassAid, TickRow] = {}
        for aid in ClassAid:
            tick = self.aids[aid] = self._add_tick(aid_name(aid))
            tick.setChecked(aid in ClassPlan().aids)
        self._hosted += [self.mode, self.mode_about]

    def _add_projector(self) -> None:
        self.add_text(_("What the projector shows"), Role.NOTE_TITLE, before=18, after=4)
        self.projector_about = self.add_text("", Role.NOTE)
        self._hosted.append(self.add_text(_("What learners can see"), Role.NOTE_TITLE, before=14, after=4))
        own = _(
            "No notes and no answers before you reveal them. But a lesson that came with the program, or lies on a"
            " learner’s own computer as a pack, can be opened and read there by whoever looks for it."
        )
        self._hosted.append(self.add_text(own, Role.NOTE))

    def _add_buttons(self) -> None:
        back = Button(_("Back"), self)
        back.clicked.connect(self.left)
        self.open = Button("", self, variant="main")
        self.open.clicked.connect(self._on_open)
        self.add_bar(back, self.open)

    def _add_choice(self, heading: str, choices: tuple[tuple[str, str], ...]) -> ChoiceRow:
        row = ChoiceRow(heading, self.appearance, self.sheet)
        row.add_texts(choices)
        self.column.addWidget(row)
        return row

    def _add_tick(self, words: str) -> TickRow:
        tick = TickRow(words, self.appearance, self.sheet)
        self.column.addWidget(tick)
        return tick

    def _add_tick_about(self, words: str) -> TickAbout:
        about = TickAbout(words, self.appearance, self.sheet, after=6)
        self.column.addWidget(about)
        return about

    def _add_about(self, words: str) -> SetText:
        return self.add_text(words, Role.SMALL, colour="soft", before=4, after=4)

    def _show_parts(self) -> None:
        for part in (*self._hosted, self.browsers, self._about_browsers):
            part.setVisible(self._hosts)
        self.which.setVisible(not self._hosts and bool(self._rosters))
        is_listed = self._names != _MADE_UP
        for part in (self._gap, self.names):
            part.setVisible(self._hosts and is_listed)
        self.kept_list.setVisible(self._hosts and self._names == _LISTED)
        self.made_up_about.setVisible(self._hosts and not is_listed)
        self.mode_about.say(mode_about(self._mode))
        self.projector_about.say(_projector_words(hosts=self._hosts))
        for aid, tick in self.aids.items():
            is_offered = self._mode is Mode.INVESTIGATE or aid is ClassAid.HINTS
            tick.setVisible(self._hosts and is_offered)
        self.open.setText(_("Open the lesson") if self._hosts else _("Begin"))

    def _size_names(self) -> None:
        self.names.setFixedHeight(round(self.appearance.scale.px(_NAMES_HEIGHT)))

    def _on_how(self, how: str) -> None:
        self._hosts = how == _NETWORK
        self._show_parts()

    def _on_which(self, roster: str) -> None:
        self._class_by_hands = roster

    def _kept_names(self, whose: str) -> tuple[str, ...]:
        return self._rosters[whose].names if whose in self._rosters else ()

    def _on_whose(self, whose: str) -> None:
        """Each list stays as it was left, whatever is looked at in between."""
        self._texts[self._names] = self.names.toPlainText()
        self._names = whose
        self.names.setPlainText(self._texts.get(whose, "\n".join(self._kept_names(whose))))
        self._show_parts()
        if whose == _LISTED:
            self.names.setFocus()

    def _on_typed(self) -> None:
        self.changed.emit()

    def _on_mode(self, mode: str) -> None:
        self._mode = Mode(mode)
        self._show_parts()

    def _on_open(self) -> None:
        self.begun.emit(self.plan())


def _projector_words(*, hosts: bool) -> str:
    if hosts:
        return _(
            "The article in large type, and no names. While the class marks, only how many are done; afterwards how"
            " many marked each sentence, where fewer than three are “few”; then one note at a time, when you reveal it."
            " Have the projector extend your screen, not mirror it: your own page has names and answers on it."
        )
    return _(
        "The article in large type. While you count hands, the sentence that you ask about; afterwards how many doubted"
        " each sentence; then one note at a time, when you reveal it. Have the projector extend your screen, not mirror"
        " it: your own page has answers on it."
    )


def _first_mode(lesson: Lesson) -> Mode:
    """What is measured, where the author allows it."""
    return Mode.INVESTIGATE if Mode.INVESTIGATE in lesson.front.modes else Mode.GUIDED
