"""Front matter may use texts, lists and mappings; everything else is refused, with its place."""

from each_row import each_row

from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.reading.front.yaml_subset import YamlList, YamlMapping, YamlText, YamlValue, read_yaml


def plain(value: YamlValue | None) -> object:
    match value:
        case YamlText():
            return value.text
        case YamlList():
            return [plain(item) for item in value.items]
        case YamlMapping():
            return {key.text: plain(item) for key, item in value.pairs}
        case None:
            return None


def read(text: str, first_line: int = 2) -> tuple[object, list[tuple[str, int, int]]]:
    """The value, and what was told: code, line and column."""
    collector = DiagnosticCollector()
    value = read_yaml(text, first_line, collector)
    return plain(value), [(found.code, found.start.line, found.start.column) for found in collector.sorted()]


@each_row(
    ("text", "value"),
    [
        ("", {}),
        ("# only words", {}),
        ("a: 1\nb: yes\nc:", {"a": "1", "b": "yes", "c": ""}),
        ("a: [x, 'y: z']\nb:\n  - p\n  - q: r", {"a": ["x", "y: z"], "b": ["p", {"q": "r"}]}),
        ("a: |\n  x\n  y\n", {"a": "x\ny\n"}),
    ],
)
def test_every_scalar_stays_text(text: str, value: object):
    assert read(text) == (value, [])


@each_row(
    ("text", "told"),
    [
        ("just words", ("not-yaml", 2, 1)),
        ("- a", ("not-yaml", 2, 1)),
        ("a: 1\nb: 'open", ("not-yaml", 3, 4)),
        ("a: 1\n---\nb: 2", ("not-yaml", 3, 1)),
        ("a: &x 1", ("yaml-not-allowed", 2, 4)),
        ("a: 1\nb: *x", ("yaml-not-allowed", 3, 4)),
        ("a: !tag 1", ("yaml-not-allowed", 2, 4)),
        ("a: *very* important", ("yaml-not-allowed", 2, 4)),
        ("[a]: 1", ("wrong-type", 2, 1)),
        ("? {a: b}\n: 1", ("wrong-type", 2, 3)),
    ],
)
def test_everything_else_is_refused_where_it_stands(text: str, told: tuple[str, int, int]):
    assert read(text) == (None, [told])


def test_five_levels_inside_the_first_are_read_and_no_more():
    assert read("a: [[[[[x]]]]]")[1] == []
    assert read("a: [[[[[[x]]]]]]")[1] == [("wrong-type", 2, 9)]


def test_a_value_stands_from_its_first_sign_to_its_last():
    value = read_yaml("a:\n  - x\n  - yy\nb: z", 5, DiagnosticCollector())
    assert value is not None
    (_a, list_), (b, _z) = value.pairs
    assert [(place.line, place.column) for place in (list_.range.start, list_.range.end, b.range.start)] == [
        (6, 3),
        (7, 7),
        (8, 1),
    ]
