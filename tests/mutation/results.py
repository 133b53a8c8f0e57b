"""The list of mutants with what became of them: a text file that people read, kept in the repository and read again."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from drawing import Mutant

KILLED, SURVIVED, EQUIVALENT = "killed", "survived", "equivalent"

_ENTRY = re.compile(
    r"(?P<file>\S+):(?P<line>\d+) (?P<operator>\S+) #(?P<occurrence>\d+): (?P<outcome>\w+)(?:, (?P<detail>.*))?\n"
    r"    - (?P<before>.*)\n    \+ ?(?P<after>.*)\n"
)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a mutant; `detail` is the test that killed it, how many tests ran, or why it is equivalent."""

    mutant: Mutant
    outcome: str
    detail: str


def write(path: Path, title: str, results: Iterable[Result]) -> None:
    """Write the list, by file and line."""
    ordered = sorted(results, key=lambda result: (result.mutant.file, result.mutant.line, result.mutant.operator))
    entries = [
        f"{mutant.file}:{mutant.line} {mutant.operator} #{mutant.occurrence}: {result.outcome}, {result.detail}\n"
        f"    - {mutant.before}\n    + {mutant.after}\n"
        for result in ordered
        for mutant in [result.mutant]
    ]
    path.write_text(f"{title}\n{summary(ordered)}\n\n" + "".join(entries), encoding="utf-8")


def read(path: Path) -> list[Result]:
    """Every entry of a list; what a person wrote as the outcome stands."""
    return [
        Result(
            Mutant(
                entry["file"],
                int(entry["line"]),
                entry["operator"],
                int(entry["occurrence"]),
                entry["before"],
                entry["after"],
            ),
            entry["outcome"],
            entry["detail"] or "",
        )
        for entry in _ENTRY.finditer(path.read_text(encoding="utf-8"))
    ]


def summary(results: Iterable[Result]) -> str:
    """How many were killed, of those that are not equivalent."""
    counts = Counter(result.outcome for result in results)
    relevant = counts[KILLED] + counts[SURVIVED]
    share = 100 * counts[KILLED] / relevant if relevant else 0.0
    return (
        f"{counts.total()} mutants: {counts[KILLED]} killed, {counts[SURVIVED]} survived, "
        f"{counts[EQUIVALENT]} equivalent; killed of those not equivalent: {share:.1f} %"
    )
