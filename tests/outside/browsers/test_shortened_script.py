"""The script in fewer bytes does what its source does: the rules at random, and programs of what is hard to read."""

import json
import random
from collections.abc import Iterator

import pytest
from outside.browsers.browsing import Driver, Look, Page
from outside.browsers.script_files import random_walk
from own_lessons import FOUNDING, WITH_FAULTS, course, our_lesson

from media_literacy.export.web_page.script.lesson_data import lesson_data
from media_literacy.export.web_page.script.script_shortening import shortened
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSONS = [*map(our_lesson, (FOUNDING, WITH_FAULTS)), *course()[:3]]
PROGRAMS = 300
NAMES = ("total", "found", "word", "text", "sentence", "of_it", "$each")
STRINGS = (
    '"of total // found"',
    '"it\'s {text} \\" ${word} `"',
    '"/* text */ \\\\"',
    r'"\u{1F600} </b> <!-- found -->"',
    '""',
)
PATTERNS = (r"/[/`\"'{}]+total/g", r"/\/text\//i", r"/^[\]\\/]$|found/u", r"/(?<word>\p{L}+) \$\{x\}/u", "/'/")
GAPS = ("", " ", "\n", "  // of `total` \" ' /* {\n")


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def page(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = driver.open(driver.put("<!doctype html><title>Short</title>").as_uri(), Look(request.param))
    yield page
    page.close()


def test_the_rules_at_random_are_those_of_the_source(page: Page) -> None:
    script = f'{random_walk()}\nreturn {{ "walk": walk }};'
    source, short = (f"(() => {{\n{code}\n}})().walk" for code in (script, shortened(script)))
    assert len(short) < 0.6 * len(source)
    for lesson in LESSONS:
        data = lesson_data(lesson, load_catalogue(), "", has_key=True)
        both = (
            f"(data, seeds) => [{source}, {short}].map((walk) => JSON.stringify(seeds.map((seed) => walk(data, seed))))"
        )
        long_way, short_way = page.evaluate(both, data, list(range(20)))
        assert long_way == short_way and len(long_way) > 10_000


def test_programs_of_all_that_it_reads_come_to_the_same(page: Page) -> None:
    programs = [Program(seed).text() for seed in range(PROGRAMS)]
    pairs = ",\n".join(f"[() => {{{program}}}, () => {{{shortened(program)}}}]" for program in programs)
    run = "(make) => { try { return String(JSON.stringify(make())); } catch (problem) { return problem.name; } }"
    found = json.loads(page.evaluate(f"() => JSON.stringify([{pairs}].map((pair) => pair.map({run})))"))
    for program, (long_way, short_way) in zip(programs, found, strict=True):
        assert long_way == short_way, program
    assert len({long_way for long_way, _short in found}) > PROGRAMS / 3
    assert not any(long_way.endswith(("ReferenceError", "SyntaxError")) for long_way, _short in found)


class Program:
    """The body of a function of random statements, in the JavaScript that our files are written in."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def text(self) -> str:
        body = "".join(self._statement(name) for name in NAMES)
        return f"\n{body}\nreturn {self._value(3)};\n"

    def _any(self, *choices: str) -> str:
        return self._random.choice(choices)

    def _gap(self) -> str:
        return self._any(*GAPS)

    def _statement(self, name: str) -> str:
        first = f"{self._any('let', 'const')} {name} ={self._gap()} {self._closed(2)};{self._gap()}\n"
        test = f"{self._gap()}({self._closed(1)})"
        more = (
            "",
            f"if {test} {{{self._gap()} [{self._closed(1)}].map((each) => {{ each; }}); }}"
            " else { let x = 1; x += 1; }\n",
            f"for (const each of [{self._closed(1)}, 2]) {{ switch (each) {{ case 2: break; default: each; }} }}\n",
            f"const f_{name} = ({{ {name}, text: own = {self._closed(1)}, ...others }}) =>"
            f" ({{ own, others, {name} }});\n",
            f"function g_{name}(one, other = {self._closed(1)}) {{\n return one{self._gap()} ; \n}}\n",
        )
        return first + self._random.choice(more)

    def _closed(self, depth: int) -> str:
        """A value without names, which may not be declared yet."""
        return self._value(depth, names=("1", '"a"', "null"))

    def _value(self, depth: int, names: tuple[str, ...] = NAMES) -> str:
        if depth == 0:
            return self._any(*names, *STRINGS, "1e3", "0b101", ".5", "true")
        one, other = (self._value(depth - 1, names) for _time in range(2))
        gap = self._gap()
        return self._any(
            f"({one} /{gap} 2 / {other})",
            f"({one}{gap} + +{other} - -{one})",
            f"({one} -{gap} (-{other}) + (+{one}))",
            f"[{one},{gap} {other},{gap}]",
            f"`${{{gap}{one}{gap}}}}} \\` $ \\${{total}} ${{ `<${{{other}}}>` }} // found`",
            f"{self._any(*PATTERNS)}.test({one})",
            f"String({one}).replace({self._any(*PATTERNS)},{gap} (found) => [{other}, found])",
            f"(!{self._any(*PATTERNS)}.test({one}) && {other})",
            f"({one} ? {{ text: {other} }} : {{ get text() {{ return {one}; }} }}).text",
            f"(({{ item ={gap} {other}, found: [first, second] = [] }}) =>"
            f" ({{ item, first, second, }}))({{ found: [{one}] }})",
            f"((text, ...rest) => {{ const own = {{ text, rest,{gap} word() {{ return text; }} }};"
            f" return own; }})({one}, {other})",
            f'((word) => {{ return /[/"]/.test(word) || word; }})({one})',
            f"(typeof {one} === {other} ? {one} : {other})",
            f'({{ "a b": {one}, total: {other} }})["a b"]',
        )
