"""Looks at an environment from within: are its packages whole, are all there, and can they be imported?

It is run by the environment's own Python, in a process of its own, because a damaged package may end that. The first
word of the call is JSON, the versions of the packages that are to be here, the second is site-packages. The answer is
one line of JSON: what is damaged, what is missing or of another version, what is of another version ("" for nothing),
and the names in site-packages that belong to the pinned packages, which a start can look for quickly.
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


class _Damage(Exception):
    pass


def main(wanted: dict[str, str], site_packages: str) -> None:
    """Print the answer."""
    damage, missing, replaced, names = "", "", "", set[str]()
    try:
        packages = {
            _canonical(distribution.metadata["Name"] or ""): distribution
            for distribution in distributions(path=[site_packages])
        }
        missing, replaced = _missing(wanted, packages), _replaced(wanted, packages)
        if "pip" not in packages and os.path.exists(os.path.join(site_packages, "pip")):
            raise _Damage("pip was not installed to its end")
        for name in ["pip", *wanted]:
            if name in packages:
                names |= _whole(name, packages[name])
        for module in sorted(_modules(site_packages, names)):
            importlib.import_module(module)
    except _Damage as problem:
        damage = str(problem)
    except Exception as problem:  # whatever a package raises that is imported
        damage = f"{type(problem).__name__}: {problem}"
    print(json.dumps([damage, missing, replaced, sorted(names)]))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _missing(wanted: dict[str, str], packages: dict[str, Distribution]) -> str:
    """The first package that is not there as pinned."""
    return next(
        (
            f"{name} {version}"
            for name, version in wanted.items()
            if name not in packages or packages[name].version != version
        ),
        "",
    )


def _replaced(wanted: dict[str, str], packages: dict[str, Distribution]) -> str:
    """The first package that is there in another version, which an installation takes away."""
    others = (name for name in wanted if name in packages and packages[name].version != wanted[name])
    return next(others, "")


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
    main(json.loads(sys.argv[1]), sys.argv[2])
