"""The window: everything that needs Qt."""

import sys

import PySide6.QtCore  # noqa: F401

# At every import Qt's binding reads the whole source of the importing module, to see whether it wants another spelling
# of Qt's names. None of ours does, and reading them all takes a tenth of the start.
_feature = sys.modules.get("shibokensupport.feature")
if hasattr(_feature, "_mod_uses_pyside"):
    setattr(_feature, "_mod_uses_pyside", lambda module: False)  # noqa: B010
