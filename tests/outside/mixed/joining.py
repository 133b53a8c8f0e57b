"""A class opened in a teacher’s window and joined from a learner’s, by what assistive technology is told."""

from outside.ears.listener import Listener
from outside.mixed.computers import Computers

from media_literacy.classroom.joining.addresses import PROGRAM_PORT, read_endpoint


def open_class(teacher: Listener) -> tuple[int, str, str, str]:
    """Set up and open the class; the port for programs and their code, then address and code for browsers."""
    teacher.act("button", "For teachers")
    teacher.act("button", "Lead a class through it")
    teacher.find("button", "Open the lesson")
    teacher.act("check box", "Let browsers join, too", "Toggle")
    teacher.act("button", "Open the lesson")
    teacher.find("label", "http://")
    shown = [label["name"] for label in teacher.everything("label")]
    at = next(index for index, words in enumerate(shown) if words.startswith("In the program:"))
    address, code = shown[at + 1 : at + 3]
    at = next(index for index, words in enumerate(shown) if words.startswith("In a browser:"))
    endpoint = read_endpoint(address, PROGRAM_PORT)
    assert endpoint is not None
    return endpoint.port, code, *shown[at + 1 : at + 3]


def join(computers: Computers, name: str, port: int, code: str) -> Listener:
    """A learner’s window in the class."""
    learner = computers.start(name, "--join", f"127.0.0.1:{port}")
    learner.find("text", "Code", "focused")
    for letter in code.replace("-", "").lower():
        learner.press_key(letter)
    learner.press_key("Return")
    learner.find("label", "You are in")
    return learner
