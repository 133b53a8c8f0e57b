"""Where this computer's pip is told to fetch packages from: the only settings of it that are heeded.

Variables and configuration files can make pip install elsewhere, or nothing at all. But schools have mirrors, proxies
and certificates of their own, so what is about these is read where pip reads it, and all else is left out.
"""

import configparser
import os
import sys

from launcher.places import say

HEEDED = (
    "index-url",
    "pypi-url",
    "extra-index-url",
    "no-index",
    "find-links",
    "trusted-host",
    "proxy",
    "cert",
    "client-cert",
    "keyring-provider",
    "use-feature",
    "use-deprecated",
    "timeout",
    "default-timeout",
    "cache-dir",
    "no-cache-dir",
)
"""Sources, ways to them, trust, and where downloads are kept."""
_SYSTEM = "/etc"


def settings_for(command: str) -> dict[str, str]:
    """The heeded settings of this computer for a command of pip, as its variables; with them, pip reads no files."""
    in_files: dict[str, dict[str, str]] = {"global": {}, command: {}}
    for file in _files():
        for section, settings in in_files.items():
            settings.update(_read(file, section))
    found = in_files["global"] | in_files[command]
    variables = {_variable(name): found[name] for name in HEEDED if found.get(name)}
    variables |= {name: value for name in map(_variable, HEEDED) if (value := os.environ.get(name))}
    if certificate := variables.get("PIP_CERT"):
        variables["REQUESTS_CA_BUNDLE"] = certificate  # another one in it would go before what pip was told
    return {**variables, "PIP_CONFIG_FILE": os.devnull}


def _variable(setting: str) -> str:
    return "PIP_" + setting.upper().replace("-", "_")


def _files() -> list[str]:
    """Pip's configuration files, later ones overrule earlier ones."""
    chosen = os.environ.get("PIP_CONFIG_FILE")
    if chosen == os.devnull:
        return []
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        programs, roaming = os.environ.get("PROGRAMDATA", ""), os.environ.get("APPDATA", "")
        files = [os.path.join(folder, "pip", "pip.ini") for folder in (programs, home, roaming) if folder]
    else:
        own = os.environ.get("XDG_CONFIG_HOME") or os.path.join(home, ".config")
        shared = (os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(os.pathsep)
        if sys.platform == "darwin":
            library = os.path.join("Library", "Application Support")
            shared = [os.path.join("/", library)]
            if os.path.isdir(os.path.join(home, library, "pip")):
                own = os.path.join(home, library)
        folders = [*(os.path.join(folder, "pip") for folder in shared), _SYSTEM, os.path.join(home, ".pip")]
        files = [os.path.join(folder, "pip.conf") for folder in (*folders, os.path.join(own, "pip"))]
    return [*files, chosen] if chosen else files


def _read(file: str, section: str) -> dict[str, str]:
    """A section of a file, under the long names of the settings; one that cannot be read is told and left aside."""
    parser = configparser.RawConfigParser()
    try:
        parser.read(file)
        items = parser.items(section) if parser.has_section(section) else []
    except (configparser.Error, UnicodeDecodeError) as problem:
        if section == "global":
            reason = str(problem).splitlines()[0]
            say(f"The settings of pip in “{file}” could not be read, so they are left aside: {reason}")
        return {}
    return {name.lstrip("-").replace("_", "-"): value for name, value in items}
