"""What Qt's binding does at imports."""

import builtins

import media_literacy.ui


def test_imports_do_not_pass_through_the_binding():
    assert media_literacy.ui.__doc__
    assert builtins.__import__ is vars(builtins).get("__orig_import__", builtins.__import__)
