"""The words on the controls of a page, and what it says when they are used."""

from collections.abc import Mapping

from media_literacy.engine.wording.clash_words import bracket_words
from media_literacy.i18n import gettext as _


def control_words() -> Mapping[str, object]:
    """By the names that the script asks for."""
    return {**_coming_and_going(), **_reading(), **_marking(), **_after(), **_keys()}


def _coming_and_going() -> Mapping[str, object]:
    return {
        "chooseWay": _("How do you want to read it?"),
        "ways": {
            "guided": _("For each sentence that you mark, the margin says at once why it fails, or why it holds."),
            "investigate": _(
                "You mark what you doubt and say why and how sure you are."
                " The margin answers when you have read it all."
            ),
        },
        "recommended": _("Recommended first"),
        "notFirst": _("When you know how it goes"),
        "begin": _("Begin"),
        "wasHere": _("Welcome back. What you did here is as you left it."),
        "someoneElse": _("Someone else? Begin anew"),
        "deletesAll": _("What was done here is then deleted from this browser, for good."),
        "beginAnew": _("Delete it and begin anew"),
        "keepIt": _("Keep it"),
        "notKept": _(
            "This browser keeps nothing for this page."
            " What you do is lost when you close it, so save your result first."
        ),
        "practise": _("Practise again"),
        "wasEdited": _(
            "What was done here before belongs to another version of this lesson, so it begins anew."
            " The earlier work is deleted from this browser when you begin."
        ),
        "elsewhere": _("This lesson is open in another tab or window"),
        "elsewhereAbout": _(
            "It goes on there, since only one of them can keep what you do."
            " To go on here instead, with what was kept last, use this button."
        ),
        "goOnHere": _("Go on here"),
    }


def _reading() -> Mapping[str, object]:
    return {
        "howToGuided": _("Mark a sentence that you doubt, with a click or Space. Its note opens here."),
        "howToInvestigate": _("Mark every sentence that you doubt, with a click or Space, and say why."),
        "readAll": _("I have read it all"),
        "openNotes": _("Open the notes"),
        "goOnReading": _("Go on reading"),
        "finishAnyway": _("Finish anyway"),
        "hint": _("Hint"),
        "aHint": _("A hint"),
        "nextHint": _("Next hint"),
        "noHint": _("There is no further hint."),
        "waitForHint": _("The next hint can be asked for in {n} s."),
        "hintReady": _("The next hint can be asked for now."),
        "markStays": _("From this hint on, the mark on sentence {number} stays."),
        "evidence": _("Evidence"),
        "words": _("Words"),
        "close": _("Close"),
        "nextNote": _("Next note"),
        "takeBack": _("Take this mark back"),
        "wasTakenBack": _("Taken back. Sentence {number} is not counted."),
        "nothingOpen": _("No explanation is open here."),
        "wasFolded": _("Explanation folded."),
        "clash": bracket_words(can_both=False),
        "readTogether": bracket_words(can_both=True),
        "place": _("Sentence {number} of {total}"),
        "marked": _("marked suspicious"),
        "notCounted": _("not counted"),
        "noteOpen": _("explanation open"),
    }


def _marking() -> Mapping[str, object]:
    return {
        "wasMarked": _("Marked suspicious. Tab leads to the reason, and to how sure you are."),
        "wasUnmarked": _("The mark is taken away."),
        "doubted": _("Doubted"),
        "youDoubt": _("You doubt sentence {number}"),
        "whatIsWrong": _("What is wrong with this sentence?"),
        "noReason": _("no reason yet"),
        "notSaid": _("not yet said how sure"),
        "saidOfMark": _("{reason}, {how_sure}"),
        "somethingElse": _("Something else"),
        "inMyWords": _("In my words."),
        "ownWords": _("What is wrong, in your words"),
        "howSureAreYou": _("How sure are you?"),
        "yourMarks": _("Your marks"),
        "lookAgain": _("Take one more look: is there a mark to add, or one to take away?"),
        "nothingMarked": _("Nothing is marked."),
    }


def _after() -> Mapping[str, object]:
    return {
        "revealed": _("All is revealed. “Next note” goes from note to note, Tab into this one."),
        "revealedKeys": _("All is revealed. N and P go from note to note, Tab into this one."),
        "seeResult": _("See the result"),
        "backToArticle": _("Back to the article"),
        "back": _("Back"),
        "goOn": _("Go on"),
        "chooseFirst": _("Choose one before you go on. Every choice tells you something."),
        "judge": _("Judge"),
        "whatOfClaim": _("Taken together, what do the results say of the claim?"),
        "firstCounts": _("Your first judgement counts."),
        "openFirst": _("Open at least one result first."),
        "answerFirst": _("Choose one of the three answers first."),
        "judgeFirst": _("Judge the claim first. Then you see what the others say."),
        "notJudged": _("You have not judged this claim yet. Go on once more to leave it open."),
        "debrief": _("Debrief"),
        "record": _("Setting the record straight"),
        "sureErrors": _("You were sure of these"),
        "otherErrors": _("Look at these again"),
        "haveRead": _("I have read this"),
        "readFirst": _("Read to the end, then you can go on."),
        "done": _("You have finished this lesson."),
    }


def _keys() -> Mapping[str, object]:
    return {
        "keys": _("Keys"),
        "singleKeys": _("Single keys, such as H for a hint"),
        "keyNames": {
            "sentences": _("sentence"),
            "mark": _("suspicious"),
            "sure": _("how sure"),
            "reason": _("reason"),
            "hint": _("hint"),
            "evidence": _("evidence"),
            "notes": _("next and previous note"),
            "takeBack": _("take the last mark back"),
            "help": _("these keys"),
            "back": _("back"),
        },
        "caps": {"space": _("Space"), "enter": _("Enter"), "ctrl": _("Ctrl"), "escape": _("Esc")},
    }
