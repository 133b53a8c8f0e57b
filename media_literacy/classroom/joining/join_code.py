"""What host and participant prove to each other with eight characters (docs/decisions/0203).

    code    the first 40 bits of scrypt(pepper, salt=public key)   the host cannot be anybody else
    proof   scrypt(code, salt=public key)                           the participant has seen the code

Both cost 64 MB and a fifth of a second or more, and release the interpreter while they are made.
"""

import hashlib
from typing import NamedTuple

from media_literacy.classroom.joining.typed_code import code_number, code_text

CODE_BITS = 40
PROOF_BYTES = 32
PEPPER_BYTES = 16

_CODE_LABEL, _PROOF_LABEL = b"media-literacy code 1\0", b"media-literacy proof 1\0"


class ScryptCost(NamedTuple):
    """How much one try costs: memory is 128 * r * n bytes."""

    n: int = 2**16
    r: int = 8
    p: int = 1


FULL_COST = ScryptCost()


def join_code(pepper: bytes, public_key: bytes, cost: ScryptCost = FULL_COST) -> str:
    """The code of a host with that key, as it is shown: `ABCD-EFGH`."""
    made = _scrypt(pepper, _CODE_LABEL + public_key, cost)
    return code_text(int.from_bytes(made[: CODE_BITS // 8], "big"), CODE_BITS)


def proof_of_code(code: str, public_key: bytes, cost: ScryptCost = FULL_COST) -> bytes:
    """What shows a host with that key that the code is known, and is of no use with another key."""
    return _scrypt(code.encode("ascii"), _PROOF_LABEL + public_key, cost)


def read_join_code(typed: str) -> str | None:
    """The code as it is shown, of what somebody typed; None where it cannot be one."""
    number = code_number(typed, CODE_BITS)
    return None if number is None else code_text(number, CODE_BITS)


def _scrypt(secret: bytes, salt: bytes, cost: ScryptCost) -> bytes:
    memory = 128 * cost.r * (cost.n + cost.p + 2) + 1024 * 1024
    return hashlib.scrypt(secret, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=memory, dklen=PROOF_BYTES)
