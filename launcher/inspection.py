"""Looks at an environment from within: are its packages whole, are all there, and can they be imported?

It is run by the environment's own Python, in a process of its own, because a damaged package may end that. The first
word of the call is the file with the pins, the second is site-packages. The answer is one line of JSON: what is damaged
and what is missing or of another version ("" for nothing), and the names in site-packages that belong to the pinned
packages, which a start can look for quickly.
"""

import csv
import importlib
import importlib.machinery
import io
import json
import os
import re
import sys
from importlib.metadata import Distribution, distributions

_PIN = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(;?)")


class _Damage(Exception):
    pass


def main(pins: str, site_packages: str) -> None:
    """Print the answer."""
    with open(pins, encoding="utf-8") as file:
        wanted = [pin for line in file if (pin := _PIN.match(line))]
    damage, missing, names = "", "", set[str]()
    try:
        packages = {
            _canonical(distribution.metadata["Name"] or ""): distribution
            for distribution in distributions(path=[site_packages])
        }
        missing = _missing(wanted, packages)
        if "pip" not in packages and os.path.exists(os.path.join(site_packages, "pip")):
            raise _Damage("pip was not installed to its end")
        for pin in ["pip", *(_canonical(pin[1]) for pin in wanted)]:
            if pin in packages:
                names |= _whole(pin, packages[pin])
        for module in sorted(_modules(site_packages, names)):
            importlib.import_module(module)
    except _Damage as problem:
        damage = str(problem)
    except Exception as problem:  # whatever a package raises that is imported
        damage = f"{type(problem).__name__}: {problem}"
    print(json.dumps([damage, missing, sorted(names)]))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _missing(wanted: "list[re.Match[str]]", packages: dict[str, Distribution]) -> str:
    """The first package that is not there as pinned; some pins are for certain systems only."""
    versions: dict[str, set[str]] = {}
    for pin in wanted:
        versions.setdefault(_canonical(pin[1]), set()).add(pin[2])
    for pin in wanted:
        name, is_for_everybody = _canonical(pin[1]), not pin[3]
        if packages[name].version not in versions[name] if name in packages else is_for_everybody:
            return f"{pin[1]} {pin[2]}"
    return ""


def _whole(name: str, package: Distribution) -> set[str]:
    """The names at the top of site-packages that belong to a package, all of whose files are there in full."""
    record = package.read_text("RECORD")
    if not record:
        raise _Damage(f"{name} was not installed to its end")
    names: set[str] = set()
    for path, _hash, size in (row for row in csv.reader(io.StringIO(record)) if row):
        if path.startswith("..") or path.endswith(".pyc"):
            continue  # scripts, which name the place of the environment; and what Python writes by itself
        there = os.stat(str(package.locate_file(path)))
        if size and there.st_size != int(size):
            raise _Damage(f"{path} has {there.st_size} bytes instead of {size}")
        names.add(path.split("/")[0])
    return names


def _modules(site_packages: str, names: set[str]) -> set[str]:
    """What can be imported under these names: packages, and modules of Python or of machine code."""
    suffixes = tuple(importlib.machinery.all_suffixes())
    return {
        name.split(".")[0]
        for name in names
        if name.endswith(suffixes)
        or any(os.path.exists(os.path.join(site_packages, name, "__init__" + suffix)) for suffix in suffixes)
    }


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
