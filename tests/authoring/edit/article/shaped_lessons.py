"""Lessons of many shapes, for laws that hold whatever stands beside an edit."""

from hypothesis import strategies as st

from media_literacy.lesson.draft import Draft

WORDS = (
    "It rained on day {n}.",
    "Nobody came to number {n}.",
    "*The mayor laughed {n} times.*",
    "Is it **true** of {n}?",
    "“We won {n},” he said.",
    "Shops ({n} old ones) shut.",
)
"""Sentences as they are written, each of them one."""

FRONT = "---\nlesson: 1\nlanguage: en\n---\n\n"


@st.composite
def lessons(draw):
    """The source of a lesson: a headline, blocks of all kinds, notes on some sentences, and what stands below."""
    count = 0
    notes = []

    def sentence():
        nonlocal count
        count += 1
        return marked(draw(st.sampled_from(WORDS)).format(n=count))

    def marked(words):
        if draw(st.integers(0, 3)):
            return words
        notes.append(f"n{len(notes)}")
        return f"{words}[^{notes[-1]}]"

    def text(gap):
        return gap.join(sentence() for _one in range(draw(st.integers(1, 3))))

    blocks = ["# Town news"]
    if draw(st.booleans()):
        blocks.append("## All of it is here")
    if draw(st.booleans()):
        blocks.append("*Valley Courier, 3 March 2025*")
    for _block in range(draw(st.integers(1, 4))):
        match draw(st.sampled_from(("paragraph", "quotation", "list", "numbers", "heading", "table", "rule"))):
            case "paragraph":
                blocks.append(text(draw(st.sampled_from((" ", "\n")))))
            case "quotation":
                blocks.append("> " + text(draw(st.sampled_from((" ", "\n> ")))))
            case "list":
                blocks.append("\n".join(f"- {text(' ')}" for _item in range(draw(st.integers(1, 3)))))
            case "numbers":
                blocks.append("\n".join(f"{at + 1}. {text(' ')}" for at in range(draw(st.integers(1, 3)))))
            case "heading":
                blocks.append("### " + text(" "))
            case "table":
                rows = [f"| {sentence()} | so many: {count} |" for _row in range(2)]
                blocks.append("\n".join([f"| Day {count} | Count {count} |", "|---|---|", *rows]))
            case _:
                blocks.append("---")
    definitions = [f"[^{label}]: **Fine: limits.** It says so, and that is all." for label in notes]
    below = ["# Debrief", "See [the note](#n0).", "Invented."] if notes else ["# Debrief", "Invented."]
    lines = draw(st.sampled_from(("\n", "\n", "\r\n")))
    return (FRONT + "\n\n".join([*blocks, *definitions, *below]) + "\n").replace("\n", lines)


def told(draft: Draft) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each sentence with its id and the labels of its notes."""
    notes = {sentence.id: tuple(note.label for note in sentence.notes) for sentence in draft.lesson.article.sentences}
    return [(str(sentence.id), sentence.text, notes[sentence.id]) for sentence in draft.lesson.article.sentences]
