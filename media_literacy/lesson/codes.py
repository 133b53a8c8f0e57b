"""Every remark that a lesson file can get: its stable code, how much it matters, and its meaning in one line."""

from media_literacy.diagnostics import Diagnostic, Location, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

CODES: dict[str, tuple[Severity, str]] = {
    # The file as a whole.
    "not-utf8": (ERROR, "the file is not UTF-8 text"),
    "file-too-large": (ERROR, "the file is larger than a lesson may be"),
    "control-character": (WARNING, "the text holds a character that cannot be seen"),
    "too-many-brackets": (ERROR, "too many opening brackets are never closed"),
    "too-much-markup": (ERROR, "the text holds more signs of emphasis, code or links than can be read"),
    "too-deep": (ERROR, "lists or quotations stand too deep inside each other"),
    "too-many-sentences": (ERROR, "the article has too many sentences"),
    "sentence-too-long": (ERROR, "a sentence is too long"),
    "more-remarks": (WARNING, "a remark was made so often that the rest is only counted"),
    # Front matter.
    "not-yaml": (ERROR, "the front matter cannot be read as YAML"),
    "front-matter-too-large": (ERROR, "the front matter is too large"),
    "front-matter-not-closed": (ERROR, "the front matter has no closing line"),
    "yaml-not-allowed": (ERROR, "the front matter uses a tag, an anchor or an alias"),
    "wrong-type": (ERROR, "a value of the front matter has the wrong form"),
    "wrong-value": (ERROR, "a value of the front matter is not one of those allowed"),
    "duplicate-key": (ERROR, "a key of the front matter stands twice"),
    "unknown-key": (WARNING, "the front matter has a key that means nothing here"),
    "newer-version": (WARNING, "the lesson was made for a newer version"),
    # Article and parts.
    "no-article": (ERROR, "there is no article to read"),
    "text-before-headline": (WARNING, "text stands before the headline and is left out"),
    "unknown-part": (ERROR, "a level-one heading names no part of a lesson"),
    "duplicate-part": (WARNING, "a part stands twice; both are read as one"),
    "text-outside-card": (WARNING, "text under Evidence stands before the first card"),
    "no-choices": (WARNING, "Leave the page has nothing to choose from"),
    "raw-html": (ERROR, "raw HTML is shown as text"),
    "forbidden-link": (ERROR, "a link leads to an address that is not allowed"),
    "dead-reference": (ERROR, "a link leads to no sentence and no card"),
    # Marks and notes.
    "mark-without-note": (ERROR, "a mark has no note"),
    "mark-without-text": (ERROR, "a mark has no text before it"),
    "mark-outside-article": (WARNING, "a mark stands outside the article"),
    "note-without-mark": (ERROR, "a note is marked nowhere in the article"),
    "duplicate-label": (ERROR, "a label is defined twice"),
    "label-used-twice": (ERROR, "a label is used at two sentences"),
    "bad-label": (ERROR, "a label holds other characters than a-z, 0-9 and hyphens"),
    "reserved-label": (ERROR, "a label has the form that is kept for sentences without one"),
    "inline-note": (WARNING, "a note is written inside the text"),
    "note-without-verdict": (ERROR, "a note does not begin with a verdict"),
    "unknown-verdict": (ERROR, "a note begins with an unknown verdict"),
    "unknown-kind": (ERROR, "a note names an unknown kind"),
    "good-sign-as-flag": (ERROR, "a good sign stands under Flag or Check"),
    "unknown-field": (WARNING, "a note has a field that means nothing here"),
    "dead-contradicts": (ERROR, "Contradicts names no sentence"),
    "dead-evidence": (ERROR, "Evidence leads to no card"),
    # Pictures.
    "picture-remote": (ERROR, "a picture is not beside the lesson"),
    "picture-outside": (ERROR, "a picture lies outside the lesson's folder"),
    "picture-missing": (ERROR, "a picture's file is missing or unreadable"),
    "picture-kind": (ERROR, "a picture is no PNG, JPEG or WebP"),
    "picture-too-large": (ERROR, "a picture is too large"),
    "too-many-pictures": (ERROR, "the lesson has too many pictures"),
    # Packs.
    "pack-unreadable": (ERROR, "a pack.toml is missing or cannot be read"),
    "pack-value": (ERROR, "a value of pack.toml has the wrong form"),
    "pack-lesson-missing": (ERROR, "a lesson that pack.toml names is not there"),
    # Advice from the checks.
    "swallowed-text": (WARNING, "text of the article has become part of the note above it"),
    "field-not-indented": (WARNING, "a field is not indented enough and has become part of the article"),
    "field-in-text": (WARNING, "a field stands inside the explanation and is read as part of it"),
    "mark-in-code": (WARNING, "a mark stands in code, where it is no mark"),
    "mark-in-picture": (WARNING, "a mark stands in a picture's text, where it is no mark"),
    "mark-before-bracket": (WARNING, "a mark stands right before an opening bracket, so that the two look like a link"),
    "short-explanation": (WARNING, "a Flag is explained in fewer than eight words"),
    "unproven-flag": (WARNING, "a Flag of this kind needs Contradicts or Evidence"),
    "contradiction-without-pair": (WARNING, "a contradiction does not say which sentence it clashes with"),
    "no-fine-note": (WARNING, "no note says why a sentence holds up"),
    "everything-flagged": (WARNING, "every sentence of the text is flagged"),
    "hard-explanation": (WARNING, "an explanation is harder to read than the article"),
    "mocking-words": (WARNING, "a word laughs at the reader"),
    "exclamation-mark": (WARNING, "an explanation holds an exclamation mark"),
    "no-debrief": (WARNING, "an invented article has no Debrief"),
    "no-source": (WARNING, "a real article does not say where it comes from"),
    "no-alt-text": (WARNING, "a picture has no text for those who cannot see it"),
    "no-credit": (WARNING, "nothing says who made a picture"),
    "unused-card": (WARNING, "nothing points to a card"),
    "missing-detail": (WARNING, "a lesson in a pack lacks a detail that people and catalogues need"),
}


def diagnose(code: str, message: str, location: Location, hint: str = "") -> Diagnostic:
    """A remark with the severity that belongs to its code."""
    return Diagnostic(code, message, location, hint, CODES[code][0])
