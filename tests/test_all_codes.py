"""The codes of diagnostics are declared once each."""

import re

from all_codes import DECLARED


def test_every_code_is_declared_once():
    declared = {id(code): code for code in DECLARED}.values()
    names = [code.name for code in declared]
    assert len(names) == len(set(names)) > 130
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)
