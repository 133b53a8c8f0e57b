"""A client of assistive technology, run by the system's own Python, which has the bindings that ours has not.

Reads one question a line from its input and writes one answer a line, both as JSON. It knows nothing of the program:
it sees roles, names, states, actions and places, and hears announcements, as a screen reader does.
"""

import json
import sys
import time

import gi  # pyright: ignore[reportMissingImports]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # pyright: ignore[reportMissingImports]

PATIENCE = 40.0
KEYS = {"Down": 0xFF54, "Up": 0xFF52, "Tab": 0xFF09, "Space": 0x20, "Return": 0xFF0D, "Escape": 0xFF1B, "End": 0xFF57}
IMPATIENT = 0.02
REPLY_MILLISECONDS = 30_000
"""How long the program may take to answer: on a busy machine a change of theme takes seconds, and is no refusal."""
EARLIER_ROLES = {"push button": "button"}
"""What at-spi2-core calls a role up to 2.52, and since."""

heard = []


def wait_for(appearance, what):
    """Ask again and again, taking events in between, until there is an answer; LookupError when it takes too long."""
    context = GLib.MainContext.default()
    until = time.monotonic() + PATIENCE
    while True:
        try:
            found = appearance()
        except GLib.Error:  # it went away while we looked at it
            found = None
        if found:
            return found
        if time.monotonic() > until:
            raise LookupError(f"there is no {what}; on the screen are:\n{outline()}")
        if not context.iteration(False):
            time.sleep(IMPATIENT)


def application():
    """The one program that shows itself."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_child_count():
            program.set_cache_mask(Atspi.Cache.NONE)
            return program
    return None


def shown(node):
    """Everything below a node that shows, in the order in which a screen reader goes through it."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from shown(child)


def role_of(node):
    name = node.get_role_name()
    return EARLIER_ROLES.get(name, name)


def states_of(node):
    return [state.value_nick for state in node.get_state_set().get_states()]


def actions_of(node):
    action = node.get_action_iface()
    return [Atspi.Action.get_action_name(action, index) for index in range(action.get_n_actions())] if action else []


def described(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": role_of(node),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": states_of(node),
        "actions": actions_of(node),
        "box": [box.x, box.y, box.width, box.height],
    }


def outline():
    found = application()
    if found is None:
        return "(no program)"
    return "\n".join(f"{role_of(node)}: {node.get_name()}" for node in shown(found) if node.get_name())


def node_for(question):
    """What is on the screen of that role, with those states and just that name; else the first with it in its name."""
    program = application()
    found = None
    for node in shown(program) if program is not None else ():
        name = node.get_name()
        if role_of(node) != question["role"] or question["words"] not in name:
            continue
        if set(question.get("states", ())) <= set(states_of(node)):
            if name == question["words"]:
                return node
            found = found or node
    return found


def found_by(question):
    return wait_for(lambda: node_for(question), question)


def find(question):
    return wait_for(lambda: (node := node_for(question)) and described(node), question)


def find_count(question):
    """Wait until so many of a role have these words in their names."""
    wanted = question["role"], question["words"]
    return wait_for(
        lambda: (
            sum(role_of(node) == wanted[0] and wanted[1] in node.get_name() for node in shown(application()))
            >= question["count"]
        ),
        question,
    )


def everything(question):
    """All that shows, of some roles."""

    def found():
        return [described(node) for node in shown(application()) if role_of(node) in question["roles"]]

    return wait_for(lambda: [found()], question)[0]


def act(question):
    node = found_by(question)
    names = actions_of(node)
    if question["action"] not in names:
        raise LookupError(f"it has no action “{question['action']}”, but {names}")
    return bool(node.get_action_iface().do_action(names.index(question["action"])))


def focus(question):
    return bool(found_by(question).grab_focus())


def press_key(question):
    return bool(
        Atspi.generate_keyboard_event(KEYS.get(question["key"], ord(question["key"][0])), None, Atspi.KeySynthType.SYM)
    )


def hear(question):
    """What was announced, once it holds the words."""
    return wait_for(
        lambda: next((text for text in heard if question["words"] in text), None),
        f"announcement of {question['words']}",
    )


def on_event(event):
    if event.type.startswith("object:announcement"):
        heard.append(str(event.any_data))


def main():
    Atspi.set_timeout(REPLY_MILLISECONDS, REPLY_MILLISECONDS)
    listener = Atspi.EventListener.new(on_event)
    listener.register("object:announcement")
    listener.register("object:state-changed:focused")
    answers = {
        "find": find,
        "find_count": find_count,
        "everything": everything,
        "act": act,
        "focus": focus,
        "press_key": press_key,
        "hear": hear,
    }
    for line in sys.stdin:
        question = json.loads(line)
        try:
            answer = {"answer": answers[question["do"]](question)}
        except LookupError as problem:
            answer = {"problem": str(problem)}
        print(json.dumps(answer), flush=True)


main()
