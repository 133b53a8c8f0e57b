"""Every target keeps its law over its seeds, over what once broke it, and over a few hundred bytes near them."""

import time
from pathlib import Path

import pytest
from each_row import each_row
from fuzz.mutants import mutants
from fuzz.targets import SECONDS, TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

CASES = Path(__file__).parent / "cases"
FOUND = sorted(path for path in CASES.rglob("*") if path.is_file())


def check(target: str, data: bytes) -> None:
    began = time.process_time()
    TARGETS[target].check(data)
    assert time.process_time() - began < SECONDS


@each_row("target", TARGETS)
def test_the_seeds_keep_the_law(target: str):
    assert TARGETS[target].seeds
    for data in TARGETS[target].seeds[:: run_size(usual=3, long=1)]:
        check(target, data)


def test_what_once_broke_a_law_keeps_it_now():
    for file in FOUND:
        check(file.parent.name, file.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=run_size(usual=25, long=60))
@given(data=st.data())
def test_bytes_near_the_seeds_keep_the_law(target: str, data: st.DataObject):
    check(target, data.draw(mutants(TARGETS[target].seeds)))
