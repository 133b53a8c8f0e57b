"""The window: everything that needs Qt."""

import builtins

import PySide6.QtCore  # noqa: F401

# Qt's binding steps into every import and reads the whole source of the importing module, to see whether it wants
# another spelling of Qt's names. None of ours does, and looking takes a tenth of the start.
if hasattr(builtins, "__orig_import__"):
    setattr(builtins, "__import__", getattr(builtins, "__orig_import__"))  # noqa: B009, B010
