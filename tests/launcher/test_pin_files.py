"""Pins and their markers, as pip and uv read them."""

import pytest
from packaging.markers import Marker
from packaging.utils import canonicalize_name

from launcher import pin_files
from launcher.floors import PYTHONS
from launcher.targets import all_targets

MARKERS = (
    "sys_platform == 'win32'",
    "platform_machine != 'x86_64' or sys_platform != 'darwin'",
    "implementation_name != 'PyPy' and platform_python_implementation != 'PyPy'",
    "python_full_version < '3.12'",
    "python_version >= '3.9' and (os_name == 'nt' or platform_system == 'Darwin')",
    "'3.12' <= python_version",
)


def test_markers_mean_what_they_mean_to_pip() -> None:
    for target in all_targets():
        for python in PYTHONS:
            environment = target.environment(python)
            for marker in MARKERS:
                assert pin_files.holds(marker, environment) is Marker(marker).evaluate(dict(environment)), marker
            assert pin_files.holds("", environment)


def test_a_marker_that_is_not_understood_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="not understood"):
        pin_files.holds("'x86' in platform_machine and not os_name", pin_files.environment_here())


def test_this_computer_is_told_as_pip_tells_it() -> None:
    from packaging.markers import default_environment

    ours = pin_files.environment_here()
    assert {name: value for name, value in default_environment().items() if name in ours} == ours


def test_every_pin_of_a_set_is_read_with_its_hashes() -> None:
    pins = pin_files.read_pins("app")
    pyside = next(pin for pin in pins if pin.name == "pyside6-essentials")

    assert len(pins) > 20 and all(pin.hashes for pin in pins)
    assert pyside.line().startswith(f"pyside6-essentials=={pyside.version} --hash=sha256:")
    assert all(pin.name == canonicalize_name(pin.name) for pin in pins)


def test_windows_gets_what_only_it_needs_and_each_package_once() -> None:
    for target in all_targets():
        names = [pin.name for pin in pin_files.pins_for("test", target.environment((3, 12)))]
        assert ("colorama" in names) is (target.system == "win32"), target.name
        assert len(names) == len(set(names)), target.name
