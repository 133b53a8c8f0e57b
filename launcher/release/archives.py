"""Archives that are the same, byte for byte, whenever they are made of the same files."""

import hashlib
import os
import stat
import tarfile
import zipfile

_TIME_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def write_tar(folder: str, target: str, seconds: int) -> None:
    """Pack a folder as `.tar.xz`, with its own name as the only one at the top; nobody in particular owns its files."""

    def alike(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = seconds
        entry.mode = 0o755 if entry.isdir() or entry.mode & stat.S_IXUSR else 0o644
        return entry

    with tarfile.open(target, "w:xz", format=tarfile.PAX_FORMAT, preset=6) as archive:
        archive.add(folder, os.path.basename(folder), filter=alike)  # it takes the names in the order of the alphabet


def write_zip(folder: str, target: str) -> None:
    """Pack a folder as `.zip`, with its own name as the only one at the top."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files_in(folder):
            name = os.path.join(os.path.basename(folder), os.path.relpath(path, folder)).replace(os.sep, "/")
            with open(path, "rb") as file:
                archive.writestr(_entry(name), file.read())


def files_in(folder: str) -> "list[str]":
    """All files below a folder, in the order of their names."""
    return sorted(os.path.join(place, name) for place, _folders, names in os.walk(folder) for name in names)


def sum_of(path: str, kind: str = "sha256") -> str:
    """The checksum of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, kind).hexdigest()


def write_sums(folder: str) -> str:
    """Write SHA256SUMS for what lies in a folder, as `sha256sum --check` reads it; its path."""
    target = os.path.join(folder, "SHA256SUMS")
    names = sorted(name for name in os.listdir(folder) if os.path.isfile(os.path.join(folder, name)))
    lines = [f"{sum_of(os.path.join(folder, name))}  {name}\n" for name in names if name != "SHA256SUMS"]
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
    return target


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME_OF_ZIP)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
