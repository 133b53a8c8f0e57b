import ssl

import pytest

from media_literacy.classroom.joining.session_key import (
    KeyFaultError,
    SessionKey,
    host_context,
    new_session_key,
    participant_context,
    public_key_of,
)


@pytest.fixture(scope="module")
def key() -> SessionKey:
    return new_session_key()


def test_a_key_is_read_again_as_it_was(key):
    again = SessionKey(key.data)
    assert (again.pepper, again.room_code, again.public_key) == (key.pepper, key.room_code, key.public_key)
    assert len(key.pepper) == 16


def test_two_keys_have_nothing_in_common(key):
    other = new_session_key()
    assert other.public_key != key.public_key and other.pepper != key.pepper


@pytest.mark.parametrize("data", [b"", b"pepper: 00\n", b"x" * 1000])
def test_other_bytes_are_no_key(data):
    with pytest.raises(KeyFaultError):
        SessionKey(data)


def test_a_key_that_was_cut_off_is_none(key):
    with pytest.raises(KeyFaultError):
        SessionKey(key.data[: len(key.data) // 2])


def shake_hands(server: ssl.SSLContext, client: ssl.SSLContext) -> ssl.SSLObject:
    """The client's side after a handshake in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    answering = server.wrap_bio(to_server, to_client, server_side=True)
    asking = client.wrap_bio(to_client, to_server)
    for _ in range(10):
        for side in (asking, answering):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    return asking


def test_the_participant_sees_the_key_in_the_certificate(key, tmp_path):
    file = tmp_path / "key.pem"
    file.write_bytes(key.data)
    connection = shake_hands(host_context(file), participant_context())
    certificate = connection.getpeercert(binary_form=True)
    assert certificate is not None and public_key_of(certificate) == key.public_key
    assert connection.version() == "TLSv1.3"


def test_what_is_no_certificate_has_no_key():
    with pytest.raises(KeyFaultError):
        public_key_of(b"nothing")
