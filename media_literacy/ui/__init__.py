"""The window: everything that needs Qt."""

import PySide6.QtCore  # noqa: F401

try:
    from shibokensupport import feature
except ImportError:
    pass
else:
    # At every import Qt's binding reads the whole source of the importing module, to see whether it wants another
    # spelling of Qt's names. None of ours does, and reading them all takes a tenth of the start.
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: False
