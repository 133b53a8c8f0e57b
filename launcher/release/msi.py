"""The installer for Windows, for all who use a computer: described here, made by wixl on any system.

It is silent when it is told so, shows no questions of its own, registers packs, and takes everything back that it put
there. Updates go by the code below, which never changes.
"""

import hashlib
import os
import shutil
import subprocess
import uuid
import xml.etree.ElementTree as ElementTree

from launcher.places import Obstacle
from launcher.release.archives import files_in
from launcher.release.windows_folder import NAME
from media_literacy.desktop import WINDOWS_APP_ID

UPGRADE_CODE = uuid.UUID("5d5d7a0a-6d0f-4f0c-9d1c-0d8a2a6f3c11")
PACK_ID = "MediaLiteracy.Pack"
PACK_TYPE = "application/x-lesson-pack+zip"
_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_WINDOW = "Media Literacy.exe"
_MENU_ENTRY = "MenuEntry"
_CLASSES = "Software\\Classes\\"
_PACK_ICON = "packages/media_literacy/_bundled/assets/icons/application-x-lesson-pack+zip.ico"
_APP_PATHS = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\media-literacy.exe"


def build(folder: str, work: str, target: str, number: str) -> str:
    """Make the installer of the folder; its path."""
    if not (shutil.which("wixl") and shutil.which("msibuild")):
        raise Obstacle("The MSI is made by wixl and msibuild. On Debian or Ubuntu: sudo apt-get install wixl msitools")
    source = os.path.join(work, "media-literacy.wxs")
    ElementTree.ElementTree(describe(folder, number)).write(source, encoding="utf-8", xml_declaration=True)
    path = os.path.join(target, f"media-literacy-{number}-windows-x64.msi")
    words = ["wixl", "--arch", "x64", "-o", os.path.abspath(path), os.path.abspath(source)]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)  # it wants short names
    if done.returncode != 0:
        raise Obstacle(f"wixl could not make the installer:\n    {done.stderr.strip()[-600:]}")
    _name_in_task_bar(path)
    return path


def _name_in_task_bar(path: str) -> None:
    """Give the menu’s entry the id that the program’s windows have, so that a pinned one is theirs; wixl cannot."""
    create = "CREATE TABLE `MsiShortcutProperty` ({columns} PRIMARY KEY `MsiShortcutProperty`)"
    names = {"MsiShortcutProperty": 72, "Shortcut_": 72, "PropertyKey": 255, "PropVariantValue": 255}
    columns = ", ".join(f"`{name}` CHAR({length}) NOT NULL" for name, length in names.items())
    row = ("TaskBar", _MENU_ENTRY, "System.AppUserModel.ID", WINDOWS_APP_ID)
    insert = "INSERT INTO `MsiShortcutProperty` ({names}) VALUES ({values})"
    filled = insert.format(
        names=", ".join(f"`{name}`" for name in names), values=", ".join(f"'{value}'" for value in row)
    )
    words = ["msibuild", path, "-q", create.format(columns=columns), filled]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Obstacle(f"msibuild could not complete the installer:\n    {done.stderr.strip()[-600:]}")


def describe(folder: str, number: str) -> ElementTree.Element:
    """What the installer does, in the words of WiX 3, which wixl knows a part of."""
    root = ElementTree.Element("Wix", xmlns=_NAMESPACE)
    product = _add(
        root,
        "Product",
        Id="*",
        Name=NAME,
        Manufacturer="The Media Literacy authors",
        Language="1033",
        Version=number,
        UpgradeCode=str(UPGRADE_CODE),
    )
    _add(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    _add(product, "MajorUpgrade", DowngradeErrorMessage="A newer version of Media Literacy is installed already.")
    _add(product, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    _add(product, "Property", Id="ARPNOMODIFY", Value="1")
    top = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _add(top, "Directory", Id="ProgramFiles64Folder")
    menu = _add(top, "Directory", Id="ProgramMenuFolder")
    feature = _add(product, "Feature", Id="All", Level="1", Title=NAME)

    places = {"": _add(programs, "Directory", Id="INSTALLFOLDER", Name=NAME)}
    for path in files_in(folder):
        name = os.path.relpath(path, folder).replace(os.sep, "/")
        place = _directory(places, name.rpartition("/")[0])
        component = _component(place, feature, name)
        _add(component, "File", Id=_id("f", name), Source=name, KeyPath="yes")
    _add_association(places[""], feature)
    shortcut = _component(menu, feature, "shortcut")
    _add(
        shortcut,
        "Shortcut",
        Id=_MENU_ENTRY,
        Name=NAME,
        Target=f"[INSTALLFOLDER]{_WINDOW}",
        WorkingDirectory="INSTALLFOLDER",
    )
    _value(shortcut, "Software\\Media Literacy", "MenuEntry", "1")
    return root


def _add_association(place: ElementTree.Element, feature: ElementTree.Element) -> None:
    component = _component(place, feature, "association")
    open_it = f'"[INSTALLFOLDER]{_WINDOW}" "%1"'
    _value(component, _CLASSES + ".lessonpack", "", PACK_ID)
    _value(component, _CLASSES + ".lessonpack", "Content Type", PACK_TYPE)
    _value(component, _CLASSES + PACK_ID, "", "Pack of lessons")
    icon = "[INSTALLFOLDER]" + _PACK_ICON.replace("/", "\\")
    _value(component, _CLASSES + PACK_ID + "\\DefaultIcon", "", icon)
    _value(component, _CLASSES + PACK_ID + "\\shell\\open\\command", "", open_it)
    _value(component, _APP_PATHS, "", "[INSTALLFOLDER]media-literacy.exe")


def _directory(places: "dict[str, ElementTree.Element]", name: str) -> ElementTree.Element:
    if name not in places:
        above, _slash, base = name.rpartition("/")
        places[name] = _add(_directory(places, above), "Directory", Id=_id("d", name), Name=base)
    return places[name]


def _component(place: ElementTree.Element, feature: ElementTree.Element, name: str) -> ElementTree.Element:
    """A part that is put there and taken away as a whole; the same part has the same number in every version."""
    number = str(uuid.uuid5(UPGRADE_CODE, name)).upper()
    _add(feature, "ComponentRef", Id=_id("c", name))
    return _add(place, "Component", Id=_id("c", name), Guid=number, Win64="yes")


def _value(component: ElementTree.Element, key: str, name: str, value: str) -> None:
    is_key = component.find("RegistryValue") is None
    named = {"Name": name} if name else {}
    main = {"KeyPath": "yes"} if is_key else {}
    _add(component, "RegistryValue", Root="HKLM", Key=key, Type="string", Value=value, **named, **main)


def _id(kind: str, name: str) -> str:
    return kind + hashlib.sha256(name.encode()).hexdigest()[:32]


def _add(parent: ElementTree.Element, tag: str, **words: str) -> ElementTree.Element:
    return ElementTree.SubElement(parent, tag, words)
