"""What catalogues of teaching material read in a page: schema.org's LearningResource, as JSON-LD."""

from collections.abc import Iterable, Sequence

from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.standards import alignment_of, load_frameworks

_CONTEXT = "https://schema.org"
_LICENCES = "https://spdx.org/licenses/"


def lesson_resource(lesson: Lesson, *, has_key: bool) -> dict[str, object]:
    """A lesson as a resource. Without its key nothing is said that follows from its notes."""
    front = lesson.front
    pairs = front.alignment or (_practised(lesson) if has_key else ())
    found = {
        **_resource(front.title, front.language, front.authors, front.license, front.version),
        "learningResourceType": ["exercise", "lesson"],
        "interactivityType": "mixed",
        "timeRequired": f"PT{minutes_alone(lesson)}M" if has_key or front.minutes else "",
        "typicalAgeRange": front.age,
        "creditText": front.credits,
        "educationalAlignment": _alignment(pairs),
    }
    return _filled(found)


def pack_resource(
    title: str, language: str, authors: Sequence[str], licence: str, version: str, parts: Iterable[dict[str, object]]
) -> dict[str, object]:
    """Several lessons as one resource."""
    inside = [{name: value for name, value in part.items() if name != "@context"} for part in parts]
    return _filled({**_resource(title, language, authors, licence, version), "hasPart": inside})


def _resource(title: str, language: str, authors: Sequence[str], licence: str, version: str) -> dict[str, object]:
    return {
        "@context": _CONTEXT,
        "@type": "LearningResource",
        "name": title,
        "inLanguage": language,
        "author": [{"@type": "Person", "name": author} for author in authors],
        "license": f"{_LICENCES}{licence}" if licence else "",
        "version": version,
        "isAccessibleForFree": True,
    }


def _practised(lesson: Lesson) -> tuple[tuple[str, str], ...]:
    return alignment_of(note.kind for sentence in lesson.article.sentences for note in sentence.notes)


def _alignment(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    titles = {framework.id: framework.title for framework in load_frameworks()}
    return [
        {
            "@type": "AlignmentObject",
            "alignmentType": "teaches",
            "educationalFramework": titles.get(framework, framework),
            "targetName": id,
        }
        for framework, id in pairs
    ]


def _filled(found: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in found.items() if value not in ("", [])}
