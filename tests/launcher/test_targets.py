"""Which wheels suit which computer."""

import sys
import sysconfig

from packaging.tags import mac_platforms, sys_tags

from launcher.floors import PYTHONS
from launcher.targets import (
    LINUX,
    LINUX_ARM64,
    MACOS_ARM64,
    MACOS_INTEL,
    WINDOWS,
    all_targets,
    target_here,
)


def test_wheels_are_taken_where_they_work() -> None:
    for wheel, targets in {
        "pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl": [LINUX],
        "pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_39_aarch64.whl": [LINUX_ARM64],
        "pyside6_essentials-6.11.3-cp310-abi3-macosx_13_0_universal2.whl": [MACOS_ARM64, MACOS_INTEL],
        "pyside6_essentials-6.11.3-cp310-abi3-win_amd64.whl": [WINDOWS],
        "chalk-1.0-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl": [LINUX],
        "chalk-1.0-cp312-cp312-manylinux_2_35_x86_64.whl": [],
        "chalk-1.0-cp312-cp312-macosx_10_13_x86_64.whl": [MACOS_INTEL],
        "chalk-1.0-cp312-cp312-macosx_14_0_arm64.whl": [],
        "chalk-1.0-py3-none-any.whl": [LINUX, LINUX_ARM64, MACOS_ARM64, MACOS_INTEL, WINDOWS],
        "chalk-1.0-1-py2.py3-none-win_amd64.whl": [WINDOWS],
        "chalk-1.0-cp311-cp311-win_amd64.whl": [],
        "chalk-1.0-cp313-abi3-win_amd64.whl": [],
        "chalk-1.0-cp312-cp312t-win_amd64.whl": [],
        "chalk-1.0.tar.gz": [],
        "contents.txt": [],
    }.items():
        suited = [
            target for target in (LINUX, LINUX_ARM64, MACOS_ARM64, MACOS_INTEL, WINDOWS) if target.takes(wheel, (3, 12))
        ]
        assert suited == targets, wheel


def test_the_names_of_platforms_are_those_of_pip() -> None:
    for target in (MACOS_ARM64, MACOS_INTEL):
        assert set(target.platform_tags()) <= set(mac_platforms((13, 0), target.machine))
    if sysconfig.get_platform() == "linux-x86_64":
        assert set(LINUX.platform_tags()) <= {tag.platform for tag in sys_tags()}


def test_this_computer_is_one_of_those_for_which_there_are_packages() -> None:
    machine = {"win-amd64": "AMD64"}.get(sysconfig.get_platform()) or sysconfig.get_platform().rpartition("-")[2]

    assert target_here(sys.platform, machine.replace("universal2", "arm64"))
    assert target_here("win32", "ARM64") is None
    assert sys.version_info[:2] in PYTHONS


def test_no_two_kinds_have_one_name() -> None:
    names = [target.name for target in all_targets()]
    assert len(names) == len(set(names))
