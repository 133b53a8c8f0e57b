import sys
import zipfile
from types import ModuleType

import pytest

from media_literacy.discovery import declaration, declarations


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package of two modules that declare a colour."""
    made = ModuleType("paint")
    made.__path__ = [str(tmp_path)]
    monkeypatch.setitem(sys.modules, "paint", made)
    (tmp_path / "sky.py").write_text("COLOUR = 'blue'\n")
    (tmp_path / "grass.py").write_text("COLOUR = 'green'\n")
    (tmp_path / "__init__.py").write_text("COLOUR = 'none'\n")
    (tmp_path / "notes.txt").write_text("grass is green")
    yield made
    for name in [name for name in sys.modules if name.startswith("paint.")]:
        del sys.modules[name]


def test_what_the_modules_declare_is_found_in_the_order_of_the_alphabet(package):
    assert declarations(package, "COLOUR") == ["green", "blue"]


def test_one_module_is_asked_without_loading_another(package):
    assert declaration(package, "sky", "COLOUR") == "blue"
    assert "paint.grass" not in sys.modules


def test_a_module_that_is_not_there_declares_nothing(package):
    assert declaration(package, "sea", "COLOUR") is None
    assert declaration(package, "sky", "SOUND") is None


def test_a_module_that_forgot_to_declare_is_a_fault(package, tmp_path):
    (tmp_path / "sea.py").write_text("COLOR = 'blue'\n")
    with pytest.raises(AttributeError, match="COLOUR"):
        declarations(package, "COLOUR")


def test_what_a_module_lacks_is_not_taken_for_a_missing_module(package, tmp_path):
    (tmp_path / "sea.py").write_text("import no_such_module\n")
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        declaration(package, "sea", "COLOUR")


def test_modules_are_found_where_the_package_is_one_file(package, tmp_path):
    archive = tmp_path / "packed.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(tmp_path / "sky.py", "sky.py")
        packed.write(tmp_path / "grass.py", "grass.py")
    package.__path__ = [str(archive)]
    assert declarations(package, "COLOUR") == ["green", "blue"]
