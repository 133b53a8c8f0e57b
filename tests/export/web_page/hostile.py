"""A lesson with a stranger’s text in every place where one can stand."""

from factories import make_lesson, make_note, make_search, paragraph

from media_literacy.lesson.model import Card, CardId, Lesson, Run, SentenceId, Verdict, Word
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Picture

HARMLESS = "harmless"
ATTACKS = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "<!--",
    "--!><svg/onload=alert(1)>",
    "</style><style>*{background:url(https://evil.example)}",
    "</title></textarea></noscript><iframe src=javascript:alert(1)>",
    "]]><![CDATA[",
    "<!--<script>",
    "$& $` {constructor} {n} %(x)s",
    "\u2066a\u2029b\udfff\x1b\x85",
    "&lt;script&gt; &#60;b&#62; &amp;",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
    "\u202e\u2028\u0000\ud800\ufeff",
)


def filled_lesson(words: list[str], link: str) -> Lesson:
    """A lesson that has these texts in every place where one can stand."""
    at = iter(range(10_000))

    def word() -> str:
        return words[next(at) % len(words)] or HARMLESS

    def runs() -> tuple[Run, ...]:
        return (Run(word()), Run(word(), emphasis=True), Run(word(), code=True, strong=True), Run(word(), link=link))

    def blocks() -> tuple[Block, ...]:
        return (
            paragraph(word())._replace(runs=runs()),
            Block(BlockKind.HEADING, runs(), level=3),
            Block(BlockKind.ITEM, runs(), item=ListItem(1, word())),
            Block(BlockKind.CELL, runs(), cell=Cell(0, 0, 0, 1, is_header=True, align=word())),
            Block(BlockKind.CODE, (Run(word(), code=True),)),
            Block(BlockKind.PICTURE, picture=Picture(word(), word(), word())),
            Block(BlockKind.PICTURE, picture=Picture("a.png", word(), word())),
            Block(BlockKind.QUOTATION, runs(), quote_depth=1),
        )

    note = make_note(Verdict.FLAG, label="flag-1", hints=(runs(),), how_to_check=runs(), fix=runs(), afterwards=runs())
    note = note._replace(explanation=blocks(), evidence=(CardId("card"),))
    lesson = make_lesson(
        [word()],
        [word()],
        notes={"flag-1": (note, note)},
        choices=["one"],
        searches=[make_search(HARMLESS)],
        clashes=[("flag-1", "fine-1")],
        title=word(),
        content_note=word(),
        authors=(word(),),
        license=word(),
        credits=word(),
        version=word(),
        source=word(),
        language="en",
        id=word(),
        per_paragraph=1,
    )
    assert lesson.leave is not None
    search = lesson.leave.searches[0]
    hits = tuple(hit._replace(title=word(), site=word(), line=word(), page=blocks()) for hit in search.hits)
    search = search._replace(query=word(), claim_words=runs(), conclusion=runs(), hits=hits)
    choices = tuple(choice._replace(text=runs(), reason=runs(), card=CardId("card")) for choice in lesson.leave.choices)
    return lesson._replace(
        leave=lesson.leave._replace(prompt=blocks(), afterwards=blocks(), choices=choices, searches=(search,)),
        cards=(Card(CardId("card"), word(), blocks()),),
        debrief=blocks(),
        words=(Word(word(), runs(), SentenceId("flag-1"), 0, 0, 1),),
    )
