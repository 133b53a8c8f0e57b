"""Where the checkout keeps its environment, and how to say that something stands in the way."""

import os
import sys

CHECKOUT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REQUIREMENTS = os.path.join(CHECKOUT, "requirements")
VENV = os.path.join(CHECKOUT, ".venv")
LOCK = os.path.join(CHECKOUT, ".venv.lock")
IN_USE = os.path.join(CHECKOUT, ".venv.in-use")

PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
WINDOWS = os.name == "nt"
STARTED_AS = "py run.py" if WINDOWS else "python3 run.py"
"""How a person starts us here, so that what is said of a call can be typed as it stands."""
VENV_CONFIG = os.path.join(VENV, "pyvenv.cfg")
VENV_PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")
SITE_PACKAGES = (
    os.path.join(VENV, "Lib", "site-packages")
    if WINDOWS
    else os.path.join(VENV, "lib", f"python{PYTHON_VERSION}", "site-packages")
)

# Inside site-packages: a stamp there goes when the packages go, and another version of Python does not find it.
STAMP = os.path.join(SITE_PACKAGES, "media_literacy_checkout.stamp")
PATH_FILE = os.path.join(SITE_PACKAGES, "media_literacy_checkout.pth")

# Variables that would bring foreign modules into the program, or make its Python another one.
MISLEADING = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONPLATLIBDIR",
    "PYTHONUSERBASE",
    "PYTHONEXECUTABLE",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)


def pins(name: str) -> str:
    """The file with the pins of a set of packages."""
    return os.path.join(REQUIREMENTS, name + ".txt")


def started_with(version: str) -> str:
    """How a person starts us with a certain version of Python."""
    return f"py -{version} run.py" if WINDOWS else f"python{version} run.py"


def clean_environment() -> dict[str, str]:
    """Our variables without any that are for pip or for Python, for those whom we call to set up."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PIP_", "PYTHON")) and name not in MISLEADING
    }


class Obstacle(Exception):
    """Setting up cannot go on; the text says why and what to do next."""


def say(text: str) -> None:
    """Tell the person what is going on, apart from what the started program prints.

    The names of folders may hold signs that steer a terminal; these are named.
    """
    seen = "".join(sign if sign == "\n" or sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    print(seen, file=sys.stderr, flush=True)
