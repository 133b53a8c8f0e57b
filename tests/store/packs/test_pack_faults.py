"""Each fault of the disk has words for what became of the packs, and what to do next."""

import errno
import os

import pytest

from media_literacy.store.packs.pack_faults import pack_fault


@pytest.mark.parametrize(
    ("number", "message", "hint"),
    [
        (errno.ENOSPC, "there is no room for another one", "Free some space"),
        (errno.EDQUOT, "there is no room for another one", "Free some space"),
        (errno.EACCES, "may not be written to", "close lessons of the pack"),
        (errno.EROFS, "may not be written to", "--data-dir"),
        (errno.EISDIR, "may not be written to", "--data-dir"),
        (errno.EIO, "were left as they were.", os.strerror(errno.EIO)),
        (errno.EAGAIN, "Another window of this program", "try again"),
    ],
)
def test_what_the_disk_says_is_put_into_words(tmp_path, number, message, hint):
    fault = pack_fault(OSError(number, os.strerror(number)), tmp_path)
    assert message in fault.message and hint in fault.hint


def test_a_change_that_cannot_be_called_off_is_finished_later_whatever_the_fault(tmp_path):
    fault = pack_fault(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), tmp_path, is_decided=True)
    assert "It is finished as soon as the packs are looked at again." in fault.message
    assert str(tmp_path) in fault.hint and os.strerror(errno.ENOSPC) in fault.hint
