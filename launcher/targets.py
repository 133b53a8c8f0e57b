"""The kinds of computers that we name, and which wheels suit them.

Each is told in the words of markers and in pip's tags, so that packages can be gathered and looked for on another one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from launcher.floors import OLDEST_GLIBC, OLDEST_MACOS

_OLD_TAGS = {(2, 5): "manylinux1", (2, 12): "manylinux2010", (2, 17): "manylinux2014"}
_SYSTEMS = {"linux": ("posix", "Linux"), "darwin": ("posix", "Darwin"), "win32": ("nt", "Windows")}


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of computer: `release` is the oldest C library or macOS that it may have."""

    name: str
    system: str
    machine: str
    release: tuple[int, int] = (0, 0)
    has_glibc: bool = True

    def environment(self, python: tuple[int, int]) -> dict[str, str]:
        """This computer with a version of Python, in the words of markers."""
        os_name, platform_system = _SYSTEMS[self.system]
        version = f"{python[0]}.{python[1]}"
        return {
            "os_name": os_name,
            "sys_platform": self.system,
            "platform_machine": self.machine,
            "platform_system": platform_system,
            "platform_python_implementation": "CPython",
            "implementation_name": "cpython",
            "python_version": version,
            "python_full_version": version + ".0",
        }

    def platform_tags(self) -> tuple[str, ...]:
        """Pip's names of the platforms whose wheels work here, the best first."""
        if self.system == "win32":
            return ("win_" + self.machine.lower(),)
        if self.system == "darwin":
            versions = [f"{major}_0" for major in range(self.release[0], 10, -1)]
            versions += [f"10_{minor}" for minor in range(16, 8, -1)] if self.machine == "x86_64" else []
            return tuple(f"macosx_{version}_{cpu}" for version in versions for cpu in (self.machine, "universal2"))
        if not self.has_glibc:
            return (f"musllinux_1_2_{self.machine}", f"musllinux_1_1_{self.machine}")
        tags: list[str] = []
        for minor in range(self.release[1], 4, -1):
            tags.append(f"manylinux_2_{minor}_{self.machine}")
            tags += [f"{_OLD_TAGS[2, minor]}_{self.machine}"] if (2, minor) in _OLD_TAGS else []
        return tuple(tags)

    def takes(self, wheel: str, python: tuple[int, int]) -> bool:
        """Whether a wheel of this file name can be installed here, for this version of Python."""
        parts = wheel.removesuffix(".whl").split("-")
        if len(parts) < 5:
            return False
        pythons, abis, platforms = (part.split(".") for part in parts[-3:])
        return (
            any(_suits(interpreter, abi, python) for interpreter in pythons for abi in abis)
            and not {"any", *self.platform_tags()}.isdisjoint(platforms)
        )  # fmt: skip


def _suits(interpreter: str, abi: str, python: tuple[int, int]) -> bool:
    match = re.fullmatch(r"(cp|py)(\d)(\d*)", interpreter)
    if not match:
        return False
    kind, major, minor = match[1], int(match[2]), int(match[3] or 0)
    if abi == f"cp{python[0]}{python[1]}":
        return (kind, major, minor) == ("cp", *python)
    return abi in ("none", "abi3") and major == python[0] and minor <= python[1]


LINUX = Target("Linux, x86_64, glibc 2.34", "linux", "x86_64", OLDEST_GLIBC["x86_64"])
LINUX_ARM64 = Target("Linux, aarch64, glibc 2.39", "linux", "aarch64", OLDEST_GLIBC["aarch64"])
MACOS_ARM64 = Target("macOS 13, Apple silicon", "darwin", "arm64", OLDEST_MACOS)
MACOS_INTEL = Target("macOS 13, Intel", "darwin", "x86_64", OLDEST_MACOS)
WINDOWS = Target("Windows, x86-64", "win32", "AMD64")

GATHERED: Mapping[str, tuple[Target, ...]] = {
    "linux": (LINUX,),
    "linux-arm64": (LINUX_ARM64,),
    "macos": (MACOS_ARM64, MACOS_INTEL),
    "windows": (WINDOWS,),
}
"""The words by which `run.py wheelhouse` knows them."""

WITHOUT_WHEELS = (
    Target("Linux, x86_64, glibc 2.33", "linux", "x86_64", (2, 33)),
    Target("Linux, aarch64, glibc 2.38", "linux", "aarch64", (2, 38)),
    Target("Linux, x86_64, musl", "linux", "x86_64", has_glibc=False),
    Target("macOS 12, Apple silicon", "darwin", "arm64", (12, 0)),
    Target("macOS 12, Intel", "darwin", "x86_64", (12, 0)),
    Target("Windows, ARM64", "win32", "ARM64"),
)
"""Those that people have, and for which something is missing."""


def all_targets() -> list[Target]:
    """Every kind of computer that we name."""
    return [target for targets in GATHERED.values() for target in targets] + list(WITHOUT_WHEELS)


def machine_here() -> str:
    """The processor that this Python is made for.

    Newer versions of Python name that of the computer, which on Windows may be an ARM one that translates.
    """
    import platform
    import sysconfig

    return "AMD64" if sysconfig.get_platform() == "win-amd64" else platform.machine()


def target_here(system: str, machine: str) -> Target | None:
    """The kind that a computer with this `sys.platform` and this machine belongs to, if packages are there for it."""
    supported = [target for targets in GATHERED.values() for target in targets]
    return next((target for target in supported if (target.system, target.machine) == (system, machine)), None)
