import time

from media_literacy.classroom.joining.join_code import (
    FULL_COST,
    ScryptCost,
    join_code,
    proof_of_code,
    read_join_code,
)

CHEAP = ScryptCost(16)


def test_the_code_hangs_on_pepper_and_key():
    code = join_code(b"p" * 16, b"key", CHEAP)
    assert code == join_code(b"p" * 16, b"key", CHEAP)
    assert code != join_code(b"q" * 16, b"key", CHEAP)
    assert code != join_code(b"p" * 16, b"other key", CHEAP)


def test_a_proof_is_of_no_use_with_another_key():
    assert proof_of_code("0A1B-C1D0", b"key", CHEAP) == proof_of_code("0A1B-C1D0", b"key", CHEAP)
    assert proof_of_code("0A1B-C1D0", b"key", CHEAP) != proof_of_code("0A1B-C1D0", b"other key", CHEAP)
    assert proof_of_code("0A1B-C1D0", b"key", CHEAP) != proof_of_code("0A1B-C1D1", b"key", CHEAP)


def test_a_code_and_a_proof_of_the_same_bytes_have_nothing_in_common():
    code = join_code(b"0A1B-C1D0", b"key", CHEAP)
    assert not proof_of_code("0A1B-C1D0", b"key", CHEAP).startswith(join_code_bytes(code))


def join_code_bytes(code: str) -> bytes:
    from media_literacy.classroom.joining.typed_code import code_number

    number = code_number(code, 40)
    assert number is not None
    return number.to_bytes(5, "big")


def test_a_typed_code_becomes_the_code_that_is_shown():
    assert read_join_code("oa1b cid0") == "0A1B-C1D0"
    assert read_join_code("0A1B-C1D") is None


def test_one_try_costs_64_megabytes_and_its_time():
    assert 128 * FULL_COST.r * FULL_COST.n == 64 * 1024 * 1024
    begin = time.thread_time()
    proof_of_code("0A1B-C1D0", b"key")
    assert time.thread_time() - begin > 0.05  # a fast machine of some years to come
