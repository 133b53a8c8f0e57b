"""Why pip failed, told apart by its own words: a sentence for the person, with a way out where there is one."""

import re
import time
from dataclasses import dataclass

from launcher.places import STARTED_AS, WINDOWS


@dataclass(frozen=True, slots=True)
class Failure:
    """What is said of it, and whether packages that are brought along would help."""

    told: str
    is_by_network: bool = False


@dataclass(frozen=True, slots=True)
class _Cause:
    """Signs in what pip says, any of which will do, and what they mean; “{found}” is a group of the sign."""

    signs: tuple[str, ...]
    failure: Failure


def _fetching(words: str, *, is_by_network: bool = True) -> Failure:
    return Failure("The packages could not be fetched: " + words, is_by_network)


DISK_IS_FULL = Failure(
    "The packages could not be installed: the disk is full, or there is no room left of what you may use.\n"
    "They need about 500 MB in this folder, and as much for a while in the folder for temporary files."
)
_SETTINGS = (".venv\\Scripts\\python" if WINDOWS else ".venv/bin/python") + " -m pip config list"
"""How pip, which many computers have nowhere else, says what it is set to."""
_AS_BY_VARIABLE = "." if WINDOWS else f":\n    PIP_CERT=/path/of/school.crt {STARTED_AS}"
_CAUSES = (
    _Cause((r"No space left on device", r"\[Errno 28\]", r"\[WinError 112\]", r"Disk quota exceeded"), DISK_IS_FULL),
    _Cause(
        (r"DO NOT MATCH THE HASHES",),
        Failure(
            "A package is not the one that is pinned (its hash is another one), so nothing was installed.\n"
            "It was damaged on the way, or changed. Gather or fetch it anew."
        ),
    ),
    _Cause(
        (r"\[Errno 13\][^'\n]*'([^'\n]+)'", r"Permission denied: '([^'\n]+)'"),
        Failure(
            "The packages could not be installed: you may not write to {found}\n"
            "It belongs to somebody else, such as root after a start as root. Have this whole folder given to you, or\n"
            "delete its .venv, and start again."
        ),
    ),
    _Cause(
        (r"\[WinError (?:5|32)\]",),
        Failure(
            "The packages could not be installed: another program holds a file in .venv, such as a virus scanner or\n"
            "this program itself. Close it everywhere, wait a minute, and start again."
        ),
    ),
    _Cause(
        (r"certificate is not yet valid", r"certificate (?:has|is) expired", r"not within its validity period"),
        _fetching(
            "the package index shows a certificate that is not valid at the time that this\n"
            "computer’s clock tells, {now}. Set the clock right if it is wrong, and start again;\n"
            "where it is right, tell whoever looks after the network.",
            is_by_network=False,
        ),
    ),
    _Cause(
        (
            r"Hostname mismatch",
            r"doesn't match",
            r"IP address mismatch",
            r"CN name does not match",
            r"WRONG_VERSION_NUMBER",
        ),
        _fetching(
            "something else answers in place of the package index, such as a page where one signs\n"
            "in to the network. Look whether a browser shows web pages, and start again."
        ),
    ),
    _Cause(
        (r"CERTIFICATE_VERIFY_FAILED", r"SSLCertVerificationError", r"TLS CA certificate bundle"),
        _fetching(
            "the package index shows a certificate that this Python does not trust.\n"
            "Where a school’s filter reads along, ask whoever looks after it for the file of its certificate.\n"
            "Name it in the variable PIP_CERT, and start again" + _AS_BY_VARIABLE,
            is_by_network=False,
        ),
    ),
    _Cause(
        (r"Tunnel connection failed: 407", r"407 Proxy Authentication"),
        _fetching(
            "the proxy of this network asks for a name and a password (407). Ask whoever looks after\n"
            "the network how programs get past it; pip takes http://NAME:PASSWORD@PROXY:PORT\n"
            "from the variable HTTPS_PROXY."
        ),
    ),
    _Cause(
        (r"Tunnel connection failed: (\d+[^'\"\n]*)",),
        _fetching("the proxy that this computer is set to does not let them through; it says “{found}”."),
    ),
    _Cause(
        (r"SOCKS support",),
        _fetching(
            "the proxy that this computer is set to is of a kind that pip cannot use (SOCKS). Ask\n"
            "whoever looks after the network for one for web pages, and name it in the variable HTTPS_PROXY."
        ),
    ),
    _Cause(
        (r"ProxyError", r"connect to proxy"),
        _fetching(
            "the proxy that this computer is set to cannot be reached. It is set by the variable\n"
            "HTTPS_PROXY or by the settings of pip (“{settings}”); correct it there, or take it away."
        ),
    ),
    _Cause(
        (r"Failed to parse: '?([^'\s]+)", r"[Pp]roxy URL.*?([^\s']+)$"),
        _fetching(
            "an address that this computer is set to is none: {found}\n"
            "Look at the variable HTTPS_PROXY and at the settings of pip (“{settings}”).",
            is_by_network=False,
        ),
    ),
    _Cause(
        (
            r"Failed to resolve",
            r"NameResolutionError",
            r"Name or service not known",
            r"name resolution",
            r"getaddrinfo",
        ),
        _fetching(
            "the name of the package index is not known here, which mostly means that there is no\n"
            "internet. Look whether a browser shows web pages, and start again."
        ),
    ),
    _Cause(
        (r"IncompleteRead", r"Connection broken: ", r"ConnectionResetError", r"RemoteDisconnected", r"ProtocolError"),
        _fetching("the connection broke off on the way. Start again; what came whole is not fetched twice."),
    ),
    _Cause(
        (r"(?:[Tt]oo many|HTTP error) (5\d\d|429)", r": (5\d\d|429) (?:Server|Client) Error"),
        _fetching("the package index is out of order or busy (it answers {found}). Try again later."),
    ),
    _Cause(
        (r"(?:HTTP error|Could not fetch URL \S+:) (40[13]|451)",),
        _fetching("the package index, or a filter on the way to it, refuses to give them (it answers {found})."),
    ),
    _Cause(
        (r"NewConnectionError", r"Max retries exceeded", r"ConnectTimeout", r"[Tt]imed? ?out", r"connection error"),
        _fetching("the package index cannot be reached from this computer."),
    ),
    _Cause(
        (r"No matching distribution found for (\S+)",),
        _fetching(
            "the package index does not have {found}. It may be one of your school’s that lacks it\n"
            "(“{settings}” names it), or a page where one signs in to the network answers in its place: look\n"
            "whether a browser shows web pages, and start again."
        ),
    ),
)
"""The first with a sign that is found counts."""
_SKIPPED = "Could not fetch URL "


def failure_of(told: str, log: str = "", code: int = 1) -> Failure:
    """Why pip ended with this code: by what it said, and by what its log has of sources that it gave up on.

    Asked to be quiet, pip says no more of these than that there was nothing to be found. What we know no cause of is
    told in pip's own words.
    """
    said = "\n".join([told, *(line for line in log.splitlines() if _SKIPPED in line)])
    for cause in _CAUSES:
        for sign in cause.signs:
            if match := re.search(sign, said, re.MULTILINE):
                found = match[1] if match.re.groups else ""
                gaps = {"{now}": time.strftime("%Y-%m-%d %H:%M"), "{settings}": _SETTINGS, "{found}": found}
                words = cause.failure.told
                for gap, filling in gaps.items():
                    words = words.replace(gap, filling)
                return Failure(words, cause.failure.is_by_network)
    if code < 0:
        return Failure(
            f"The packages could not be installed: pip was ended from outside (signal {-code}), perhaps because there\n"
            "was no memory left. Close other programs, and start again."
        )
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR")] or lines[-1:]
    return Failure("The packages could not be fetched or installed: " + (errors[0] if errors else "pip failed."))
