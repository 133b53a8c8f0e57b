"""The one way onto the terminal: what is printed is visible, and a line is one line."""

import ast
import io
import json
import sys
from pathlib import Path

import pytest

from media_literacy import app
from media_literacy.cli.output import print_error, print_json, warn, write
from media_literacy.errors import AppError


def test_nothing_is_printed_past_the_one_way():
    cli = Path(app.__file__).parent / "cli"
    past = [
        f"{file.name}:{node.lineno}"
        for file in sorted(cli.rglob("*.py"))
        if file.name != "output.py"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Name) and node.id == "print")
        or (isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr"))
    ]
    assert past == []


def test_lines_are_printed_and_no_line_is_an_empty_one(capsys):
    write("one", "two\nthree")
    write()
    warn()
    assert capsys.readouterr() == ("one\ntwo␊three\n\n", "")


@pytest.mark.parametrize(
    ("problem", "lines"),
    [
        (AppError("It is full."), "media-literacy: It is full.\n"),
        (AppError("It is full.", hint="Make room."), "media-literacy: It is full.\n    Make room.\n"),
        (AppError("Install it:\n    apt-get"), "media-literacy: Install it:\n    apt-get\n"),
        (AppError("Forged\nline"), "media-literacy: Forged␊line\n"),
    ],
)
def test_a_failed_action_is_told_with_its_hint_and_its_indented_lines(capsys, problem, lines):
    print_error(problem)
    assert capsys.readouterr() == ("", lines)


@pytest.mark.parametrize(("encoding", "shown"), [("utf-8", "é"), ("ascii", "\\u00e9")])
def test_data_is_written_so_that_every_output_can_carry_it(monkeypatch, encoding, shown):
    data = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(data, encoding))
    print_json({"name": "é", "list": []})
    sys.stdout.flush()
    assert data.getvalue().decode(encoding) == f'{{\n  "name": "{shown}",\n  "list": []\n}}\n'
    assert json.loads(data.getvalue()) == {"name": "é", "list": []}
