"""A note as it is heard: paragraph by paragraph, with its links, and what each of them leads to."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.notes.note_content import TAKE_BACK, NoteContent, NotePart
from media_literacy.ui.text.spoken_blocks import SpokenParagraph, framed_runs, spoken_blocks


def note_name(number: int) -> str:
    """What a note is called."""
    return _("Note on sentence {number}").format(number=number)


def spoken_note(content: NoteContent, purposes: Mapping[str, str]) -> list[SpokenParagraph]:
    """All that a note says; `purposes` are what addresses lead to, by `link_purposes`."""
    first = content.parts[0].title if content.parts else ""
    opening = _("{word}. {kind}.").format(word=content.word, kind=first) if first else f"{content.word}."
    spoken = [SpokenParagraph((Run(opening),))]
    for index, part in enumerate(content.parts):
        spoken += _spoken_part(part, has_title=index > 0)
    for partner in content.partners:
        words = _("Clashes with sentence {number}: {quote}").format(number=partner.number, quote=partner.quote)
        spoken.append(SpokenParagraph((Run(words, link=f"#{partner.sentence}"),)))
    if content.to_find:
        spoken.append(SpokenParagraph((Run(content.to_find),)))
    if content.can_take_back:
        spoken.append(SpokenParagraph((Run(_("Take this mark back"), link=TAKE_BACK),)))
    return [_with_purposes(paragraph, purposes) for paragraph in spoken]


def note_in_words(content: NoteContent, purposes: Mapping[str, str]) -> str:
    """The whole note as one text; of a folded one that it is folded."""
    if content.is_folded:
        return _("Folded. {word}.").format(word=content.word)
    return "\n".join(paragraph.text for paragraph in spoken_note(content, purposes))


def link_purposes(lesson: Lesson) -> dict[str, str]:
    """What the addresses inside a lesson lead to, in words."""
    name = _("sentence {number}")
    sentences = {f"#{sentence.id}": name.format(number=sentence.number) for sentence in lesson.article.sentences}
    cards = {prefix + card.id: _("an evidence card") for card in lesson.cards for prefix in ("#", "card:")}
    return cards | sentences


def with_purpose(text: str, address: str, purposes: Mapping[str, str]) -> str:
    """The words of a link, with what it leads to where they do not say it themselves."""
    purpose = purposes.get(address) or urlsplit(address).hostname or ""
    if not purpose or purpose in text:
        return text
    return _("{text}, to {purpose}").format(text=text, purpose=purpose)


def _spoken_part(part: NotePart, *, has_title: bool) -> list[SpokenParagraph]:
    spoken = [SpokenParagraph((Run(f"{part.title}."),))] if has_title and part.title else []
    spoken += [SpokenParagraph(paragraph.runs) for paragraph in spoken_blocks(part.blocks)]
    if part.afterwards:
        spoken.append(SpokenParagraph(part.afterwards))
    if part.how_to_check:
        spoken.append(SpokenParagraph(framed_runs(_("How to check: {text}"), part.how_to_check)))
    spoken += [SpokenParagraph(runs) for runs in (part.fix_question(), *part.fixes()) if runs]
    for card, title in part.cards:
        spoken.append(SpokenParagraph((Run(title, link=f"card:{card}"),)))
    return spoken


def _with_purposes(paragraph: SpokenParagraph, purposes: Mapping[str, str]) -> SpokenParagraph:
    runs = tuple(
        Run(with_purpose(run.text, run.link, purposes), link=run.link) if run.link else run for run in paragraph.runs
    )
    return SpokenParagraph(runs, paragraph.blocks)
