"""What `argparse` says by itself, in the language in use: it asks Python's own catalogues, and there are none."""

import argparse

from media_literacy.i18n import deferred, gettext

SAID = (
    deferred("usage: "),
    deferred("positional arguments"),
    deferred("options"),
    deferred("show this help message and exit"),
    deferred("%(prog)s: error: %(message)s\n"),
    deferred("argument %(argument_name)s: %(message)s"),
    deferred("the following arguments are required: %s"),
    deferred("one of the arguments %s is required"),
    deferred("not allowed with argument %s"),
    deferred("unrecognized arguments: %s"),
    deferred("expected one argument"),
    deferred("expected at least one argument"),
    deferred("invalid choice: %(value)r (choose from %(choices)s)"),
    deferred("invalid %(type)s value: %(value)r"),
)
"""What a call of one of our commands can lead to. Newer Pythons may say some of it otherwise, and then in English."""


def translate_argparse() -> None:
    """Have it ask us for its words from now on."""
    argparse.__dict__["_"] = gettext
