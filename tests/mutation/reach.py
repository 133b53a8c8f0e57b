"""Which tests reach a mutant: recorded once with coverage, one context for each test, then asked line by line.

A line that runs when its module is imported (a constant, the head of a function) is reached by the tests that run a
line where one of its names stands; for a function or a class these are the lines of its body, too.
"""

# pyright: reportMissingImports=false

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from coverage import CoverageData

HERE = Path(__file__).parent

_SETTINGS = """\
[run]
source = {tree}/media_literacy
data_file = {data}
parallel = true
patch = _exit
context = ${{PYTEST_CURRENT_TEST-}}
disable_warnings = no-data-collected, module-not-measured, module-not-imported
"""
_READING_THE_CODE = (
    "tests/test_architecture.py::test_values_below_the_window_cannot_be_changed_and_hold_nothing_else",
)
"""They look at classes without running a line of them."""
_WORD = re.compile(r"[A-Za-z_]\w*")


def record(tree: Path, folder: Path, tests: Iterable[str], jobs: int) -> None:
    """Run all tests once in `tree`; what they reach and how long they take is written to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "coveragerc").write_text(_SETTINGS.format(tree=tree, data=folder / "lines"), encoding="utf-8")
    environment = environment_of(tree) | {
        "MUTATION_RECORD": str(folder),
        "COVERAGE_PROCESS_START": str(folder / "coveragerc"),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "recording", f"-n{jobs}", *tests]
    subprocess.run(command, cwd=tree, env=environment, check=False)
    subprocess.run(
        [sys.executable, "-m", "coverage", "combine", "--append", f"--rcfile={folder / 'coveragerc'}"],
        cwd=tree,
        check=True,
    )


def environment_of(tree: Path) -> dict[str, str]:
    """The copy comes before the checkout that the interpreter knows, for the tests and for what they start."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(tree), str(HERE)))}


@dataclass(frozen=True, slots=True)
class Reach:
    """What was recorded: the tests of each line, and the seconds of each test."""

    tree: Path
    lines: dict[str, dict[int, frozenset[str]]]
    seconds: dict[str, float]

    @classmethod
    def read(cls, tree: Path, folder: Path) -> "Reach":
        """From the folder that `record` wrote."""
        data = CoverageData(str(folder / "lines"))
        data.read()
        lines: dict[str, dict[int, frozenset[str]]] = {}
        test_of = {context: _test(context) for context in data.measured_contexts()}
        files = {test.partition("::")[0] for test in test_of.values()}
        files = {file for file in files if (tree / file).is_file()}
        gone = {""} | {test for test in test_of.values() if test.partition("::")[0] not in files}
        for file in data.measured_files():
            name = file[file.rindex("/media_literacy/") + 1 :]  # the copy that was recorded is gone by now
            own = lines.setdefault(name, {})
            for line, contexts in data.contexts_by_lineno(file).items():
                own[line] = own.get(line, frozenset()) | {test_of[context] for context in contexts} - gone
        seconds: dict[str, float] = {}
        for report in folder.glob("seconds-*.json"):
            seconds |= json.loads(report.read_text(encoding="utf-8"))
        return cls(tree, lines, seconds)

    def tests(self, file: str, line: int) -> list[str]:
        """The tests that reach a line, those of its own module first, then those beside it, then the quick ones."""
        reached = self._reaching(file, line)
        stem, beside = Path(file).stem, Path("tests", *Path(file).parts[1:-1])
        near = {f"test_{stem}", *(Path(test.partition("::")[0]).stem for test in _READING_THE_CODE)}

        def distance(test: str) -> tuple[bool, bool, float]:
            of = Path(test.partition("::")[0])
            return of.stem not in near, of.parent != beside, self.cost([test])

        return sorted(reached, key=distance)

    def cost(self, tests: Iterable[str]) -> float:
        """How many seconds they took when they were recorded."""
        return sum(self.seconds.get(test, 1.0) for test in tests)

    def _reaching(self, file: str, line: int) -> frozenset[str]:
        tree = self._parsed(file)
        own = self.lines.get(file, {})
        if _is_in_function(tree, line):
            return self._running(own, _statement(tree, line)[0])
        # It runs when its module is imported, and that happens in any test, or in a process that one starts.
        reached = self._running(own, _statement(tree, line)[1])
        reached = reached.union(self._mentioning(file, _names_bound(tree, line)), self._tests_of_module(file))
        return (reached or self._running(own, own)).union(_READING_THE_CODE if _heads_class(tree, line) else ())

    @staticmethod
    def _running(own: Mapping[int, frozenset[str]], lines: Iterable[int]) -> frozenset[str]:
        return frozenset[str]().union(*(own.get(line, frozenset()) for line in lines))

    def _mentioning(self, own: str, bound: Iterable[str]) -> Iterator[str]:
        """The tests of all lines where a name stands, or one that is made of it when a module is imported."""
        seen, following = set[tuple[str, str]](), {(name, own) for name in bound}
        while following:
            seen |= following
            places = [place for name, file in following for place in self._places(name, file)]
            for file, line in places:
                yield from self.lines[file].get(line, ())
            trees = {file: self._parsed(file) for file, _line in places}
            imported = [(file, line) for file, line in places if not _is_in_function(trees[file], line)]
            following = {(name, file) for file, line in imported for name in _names_bound(trees[file], line)} - seen

    def _tests_of_module(self, file: str) -> Iterator[str]:
        """All tests in the file that mirrors a module: some look at a constant and run no line of it."""
        mirrored = Path("tests", *Path(file).parts[1:-1], f"test_{Path(file).stem}.py").as_posix()
        return (test for test in self.seconds if test.partition("::")[0] == mirrored)

    def _places(self, name: str, own: str) -> Iterator[tuple[str, int]]:
        """The files and lines where a name stands, in its own file alone if it is private."""
        for file in self.lines if not name.startswith("_") else {own} & self.lines.keys():
            source = self.tree / file
            text = source.read_text(encoding="utf-8") if source.exists() else ""
            if name not in text:
                continue
            for number, line in enumerate(text.splitlines(), start=1):
                if name in line and name in _WORD.findall(line):
                    yield file, number

    def _parsed(self, file: str) -> ast.Module:
        return ast.parse((self.tree / file).read_text(encoding="utf-8"))


def _test(context: str) -> str:
    """A child process is started with what pytest says of the test that runs: its id and the phase."""
    return re.sub(r" \((setup|call|teardown)\)$", "", context)


def _is_in_function(tree: ast.Module, line: int) -> bool:
    """Whether a line runs when a function is called, and not before."""
    return any(
        isinstance(node, ast.FunctionDef) and _first(node.body[0]) <= line <= (node.end_lineno or node.lineno)
        for node in ast.walk(tree)
    )


def _heads_class(tree: ast.Module, line: int) -> bool:
    return any(isinstance(node, ast.ClassDef) and _first(node) <= line <= node.lineno for node in ast.walk(tree))


def _statement(tree: ast.Module, line: int) -> tuple[range, range]:
    """The lines of the innermost statement around a line, without its body, and the lines of its body."""
    innermost: ast.stmt | None = None
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and _first(node) <= line <= (node.end_lineno or node.lineno):
            innermost = node  # breadth first: what comes later lies deeper
    if innermost is None:
        return range(line, line + 1), range(0)
    inner = [_first(node) for node in ast.walk(innermost) if isinstance(node, ast.stmt) and node is not innermost]
    end = (innermost.end_lineno or innermost.lineno) + 1
    start_of_body = min(inner, default=end)
    head = range(_first(innermost), max(start_of_body, _first(innermost) + 1))
    return head, range(start_of_body, end)


def _first(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _names_bound(tree: ast.Module, line: int) -> set[str]:
    """The names that the statements around a line give to something."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.stmt) or not _first(node) <= line <= (node.end_lineno or node.lineno):
            continue
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        names |= {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
    return names
