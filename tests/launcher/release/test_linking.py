"""What a packed folder wants of a system, as objdump tells it."""

from launcher.release.linking import Wants, of_the_system, read

TOLD = """\

/x/program:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libours.so.1
  NEEDED               libc.so.6
  RUNPATH              $ORIGIN

Version References:
  required from libc.so.6:
    0x09691a75 0x00 05 GLIBC_2.2.5
    0x069691b3 0x00 04 GLIBC_2.33

/x/libours.so.1:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libssl.so.3

Version References:
  required from libc.so.6:
    0x069691b3 0x00 04 GLIBC_2.4
"""


def test_each_file_is_read_by_itself() -> None:
    assert read(TOLD) == {
        "/x/program": Wants(("libours.so.1", "libc.so.6"), (2, 33)),
        "/x/libours.so.1": Wants(("libssl.so.3",), (2, 4)),
    }


def test_what_is_brought_along_is_not_asked_of_the_system() -> None:
    assert of_the_system(read(TOLD)) == {"libc.so.6", "libssl.so.3"}
    assert of_the_system(read(TOLD), ["/x/program"]) == {"libc.so.6"}


def test_nothing_told_is_nothing_wanted() -> None:
    assert read("") == {}
