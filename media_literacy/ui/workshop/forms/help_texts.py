"""What stands beside the fields of the forms: a line on what to write, and more behind “Help”."""

from dataclasses import dataclass

from media_literacy.i18n import gettext as _


@dataclass(frozen=True, slots=True)
class Help:
    """A field's name, one line that is always there (it may be empty), and what is said when help is asked for."""

    title: str
    line: str = ""
    more: str = ""


def note_help() -> dict[str, Help]:
    """Help on the fields of a note."""
    return {
        "verdict": Help(
            _("What do you say of this sentence?"),
            more=_(
                "Judge the claim, never the outlet. A typo, capitals, an odd address or a strong word prove nothing: "
                "such a sentence is a Check at most. In a lesson of 16 sentences, 4 problems are enough."
            ),
        ),
        "kind": Help(
            _("Kind"),
            more=_(
                "The kind is the question that a careful reader asks of the sentence. Learners choose among the same "
                "kinds, and the result tells them where they saw the problem and gave another reason. Using many "
                "kinds helps more than polishing a few."
            ),
        ),
        "explanation": Help(
            _("Explanation"),
            _("Read by those who marked the sentence and by those who passed it by."),
            _(
                "Name the reasoning, never the reader. Say what is right first, quote the words that matter, give the "
                "reason, and end with what is true instead: what is only crossed out is soon remembered as true. "
                "Short sentences in the present tense, no harder than the article. Leave out “Yes” and “No”: the "
                "program begins each note with the words that fit what a learner did."
            ),
        ),
        "hints": Help(
            _("Hints"),
            _("Each one a little closer to the problem; the last may name the place."),
            _(
                "A hint is asked of the whole article, so begin with a question that could lead anywhere, such as "
                "“Who is said to know this?”. Where you write none, the program has general ones."
            ),
        ),
        "contradicts": Help(
            _("Clashes with"),
            _("The sentence that cannot be true together with this one."),
            _(
                "Saying it once is enough: the clash is drawn from both sides. Most readers miss a contradiction "
                "because they never held both facts side by side, and the drawn bracket does just that."
            ),
        ),
        "evidence": Help(
            _("Evidence"),
            _("Cards that show what a search would have found."),
            _(
                "A page read closely can still mislead; what is not in the text has to be looked up. A card says what "
                "somebody who looked would have found. In an invented article the card is invented, too, and says so."
            ),
        ),
        "how_to_check": Help(
            _("How to check"),
            _("The one move that would settle it."),
            _("Such as: look at the office’s own page, work the sum out again, look for a second report."),
        ),
        "fix": Help(
            _("What would hold"),
            _("The smallest change after which the sentence would be right."),
            _("Write the sentence as it could stand. It shows that most of a wrong sentence is often sound."),
        ),
        "afterwards": Help(
            _("Afterwards"),
            _("What is told once everything is revealed."),
            _(
                "The place for other sentences: which one clashes with this one, and why. Said in the explanation, it "
                "would give the next sentence away, and what a note leads to is not counted as found."
            ),
        ),
    }


def card_help() -> dict[str, Help]:
    """Help on an evidence card."""
    return {
        "title": Help(_("Title of the card"), _("What it is, such as “Council calendar, March”.")),
        "text": Help(
            _("What it says"),
            _("As one would find it, with its source at the end."),
            _(
                "Keep to what settles the question. Where it is made up, say “invented for this lesson”. Leave an "
                "empty line between paragraphs; a list gets “- ” before each point."
            ),
        ),
    }


def words_help() -> Help:
    """Help on the words of a sentence."""
    return Help(
        _("Change the words"),
        _("As they stand in the article. They stay one sentence, and its notes stay with it."),
        _(
            "For a typo, a name or another number. *Stars* make words stand out, and [words](address) make a link, as "
            "everywhere. Whatever names this sentence, such as a clash or a link, goes on naming it."
        ),
    )


def sentence_help() -> Help:
    """Help on where sentences begin and end."""
    return Help(
        _("Where the sentence begins and ends"),
        more=_(
            "The program finds the sentences by itself, and now and then it errs, most often at initials, "
            "abbreviations and quotations. Cut a sentence that should be two, or join it with the one after it."
        ),
    )


def searches_help() -> Help:
    """Help on the searches to read."""
    return Help(
        _("Searches to read"),
        _("A list of results: learners open up to three, and judge the claim again."),
        _(
            "Invent four to six results that differ in who stands behind them: the original, a copy of the claim, an "
            "old page, a shop. Addresses that end in .example belong to nobody. Let at least half of your searches "
            "end in “it holds”: checking confirms what is true more often than it refutes."
        ),
    )


def part_help() -> dict[str, Help]:
    """Help on the parts after the article, by their names in the format."""
    return {
        "evidence": Help(
            _("Evidence cards"),
            _("What those who looked elsewhere would have found."),
            _(
                "Notes point to cards, and learners read them when they leave the page. A card that no note names is "
                "easily missed."
            ),
        ),
        "words": Help(
            _("Words"),
            _("Hard words of the article, each with what it means."),
            _(
                "Write the form that stands in the article. It is underlined where it first stands there, and readers "
                "open its meaning whenever they like. Say what the word means, and nothing of whether the sentence "
                "holds."
            ),
        ),
        "leave": Help(
            _("Leave the page"),
            _("Which search or which source would settle it?"),
            _(
                "Ask one question, then offer two to four searches or sources. Tick the one that tells most, and say "
                "of each what it would bring. Close reading alone can mislead; this is where learners look elsewhere."
            ),
        ),
        "discussion": Help(
            _("Discussion"),
            _("Two or three questions for the class. They stand on the page “For teachers” and in the teacher’s copy."),
            _(
                "Questions that can be answered in more than one way. Leave an empty line between paragraphs; a list "
                "gets “- ” before each point. [Words in brackets](#label) lead to a sentence."
            ),
        ),
        "debrief": Help(
            _("Debrief"),
            _("What the article was, and what is true instead."),
            _(
                "Everybody reads this at the end, also those who leave early: an error that was passed by is easily "
                "learned. Say plainly what was invented, and set right what could be remembered wrongly. Leave an "
                "empty line between paragraphs; a list gets “- ” before each point."
            ),
        ),
        "teacher-notes": Help(
            _("Teacher notes"),
            _("Only teachers see these."),
            _(
                "What you planned, what a class stumbled over, what to do before and after. Leave an empty line "
                "between paragraphs; a list gets “- ” before each point."
            ),
        ),
    }
