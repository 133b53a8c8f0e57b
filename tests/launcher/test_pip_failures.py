"""Why pip failed is told by its own words, as several versions of it say them."""

from each_row import each_row

from launcher.pip_failures import failure_of

NOTHING_FOUND = "ERROR: No matching distribution found for chalk==1.0\n"
CERTIFICATE = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
BROKEN = "WARNING: Retrying (Retry(total=1)) after connection broken by "


def skipped(why: str) -> str:
    """A line of pip's log, which alone says why a source was given up."""
    return f"2026-11-30T05:13:18,093 Could not fetch URL https://index/simple/chalk/: {why} - skipping\n"


BY_NETWORK = [
    ("", skipped("connection error: Failed to resolve IP address for 'index'"), "the name of the package index"),
    (BROKEN + "'NewConnectionError(... [Errno -2] Name or service not known)'", "", "there is no\ninternet"),
    (BROKEN + "'NewConnectionError(... [Errno 111] Connection refused)'", "", "cannot be reached from this computer"),
    ("", skipped("connection error: HTTPSConnectionPool(): Read timed out."), "cannot be reached from this computer"),
    ("ERROR: ('Connection broken: IncompleteRead(100 bytes read)')", "", "broke off on the way"),
    ("", skipped("403 Client Error: Forbidden for url: https://index"), "refuses to give them (it answers 403)"),
    ("ERROR: HTTP error 503 while getting https://index/chalk.whl", "", "busy (it answers 503)"),
    ("", skipped("Max retries exceeded (Caused by ResponseError('too many 502 error responses'))"), "answers 502"),
    (NOTHING_FOUND, "Looking\n", "does not have chalk==1.0"),
    (NOTHING_FOUND, skipped("404 Client Error: Not Found for url: https://index"), "does not have chalk==1.0"),
    (CERTIFICATE + "Hostname mismatch, certificate is not valid for 'index'.", "", "something else answers in place"),
    ("SSLCertVerificationError(\"hostname 'index' doesn't match 'guest'\")", "", "something else answers in place"),
    ("SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number')", "", "something else answers in place"),
    (BROKEN + "'OSError('Tunnel connection failed: 407 Proxy Authentication Required')'", "", "a name and a password"),
    (BROKEN + "'OSError('Tunnel connection failed: 403 Forbidden')'", "", "it says “403 Forbidden”."),
    (
        BROKEN + "'ProxyError('Cannot connect to proxy.', NewConnectionError())'",
        "",
        "proxy that this computer is set to",
    ),
    ("", skipped("proxy connection error: ('Unable to connect to proxy', NewConnectionError())"), "cannot be reached"),
    ("ERROR: Could not install packages: Missing dependencies for SOCKS support.", "", "a kind that pip cannot use"),
]
BY_THIS_COMPUTER = [
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "the disk is full"),
    ("ERROR: Could not install packages due to an OSError: [Errno 122] Disk quota exceeded", "what you may use"),
    ("ERROR: Could not install: [Errno 13] Permission denied: '/lab/.venv/lib/chalk'\n", "to /lab/.venv/lib/chalk\n"),
    ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied", "holds a file"),
    (BROKEN + CERTIFICATE + "certificate is not yet valid (_ssl.c:1020)", "clock"),
    (BROKEN + CERTIFICATE + "certificate has expired (_ssl.c:1020)", "clock"),
    (BROKEN + CERTIFICATE + "unable to get local issuer certificate", "a certificate that this Python does not trust"),
    ("ERROR: Could not find a suitable TLS CA certificate bundle, invalid path: /nowhere", "does not trust"),
    (
        "ERROR: Could not install: Failed to parse: 'proxy.school:port' is not a valid host",
        "is none: proxy.school:port",
    ),
    (BROKEN + "NewConnectionError\nERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "its hash is another one"),
    ("Looking\nERROR: one\nERROR: two\n", "The packages could not be fetched or installed: one"),
    ("a\n\n  b\n", "The packages could not be fetched or installed: b"),
    ("", "The packages could not be fetched or installed: pip failed."),
]


@each_row("told, log, shown", BY_NETWORK)
def test_what_lies_in_the_network_can_be_got_round_with_packages_brought_along(told: str, log: str, shown: str) -> None:
    failure = failure_of(told if told else NOTHING_FOUND, log)

    assert shown in failure.told
    assert failure.is_by_network


@each_row("told, shown", BY_THIS_COMPUTER)
def test_what_lies_in_this_computer_is_not_put_down_to_a_lack_of_internet(told: str, shown: str) -> None:
    failure = failure_of(told)

    assert shown in failure.told
    assert not failure.is_by_network
    assert "{" not in failure.told


def test_a_pip_that_the_system_ended_is_told_apart_from_one_that_failed() -> None:
    assert "signal 9" in failure_of("", code=-9).told


def test_what_a_package_is_called_in_the_log_is_no_sign_of_a_failure() -> None:
    log = "2026-11-30 Found link https://index/ProxyError-1.0.whl, No space left on device\n"

    assert "does not have" in failure_of(NOTHING_FOUND, log).told
