"""Every code of a diagnostic, wherever the program declares it."""

import importlib
import pkgutil

import media_literacy.lesson
import media_literacy.packs
from media_literacy.diagnostics import DiagnosticCode

_NAMES = [
    module.name
    for package in (media_literacy.lesson, media_literacy.packs)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
]
DECLARED = [
    code for name in _NAMES for code in vars(importlib.import_module(name)).values() if isinstance(code, DiagnosticCode)
]
CODES = {code.name: code for code in DECLARED}
