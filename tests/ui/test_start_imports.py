"""What a start imports, and what Qt's binding does meanwhile."""

import builtins
import os
import subprocess
import sys

import media_literacy.ui


def test_imports_do_not_pass_through_the_binding():
    assert media_literacy.ui.__doc__
    assert builtins.__import__ is vars(builtins).get("__orig_import__", builtins.__import__)


def test_a_start_imports_neither_the_parser_nor_the_network_nor_openssl():
    program = (
        "import sys, media_literacy.ui.application, media_literacy.ui.reader.reader_page\n"
        "slow = {'_hashlib', 'socket', 'uuid', 'markdown_it', 'yaml', 'PySide6.QtNetwork',"
        " 'media_literacy.lesson.parser', 'media_literacy.store.database.mending'}\n"
        "print(sorted(slow & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.strip() == "[]"
