#!/usr/bin/python3
"""A module of speech-dispatcher that writes down what it is told to speak, a JSON list a line: the text, and its fate.

It takes some time for each text, as speech does, so that what is cut short is known.
"""

import html
import json
import os
import re
import sys
import threading

LOG = open(os.path.join(os.environ["XDG_RUNTIME_DIR"], "spoken.log"), "a", buffering=1, encoding="utf8")  # noqa: SIM115
CHARACTERS_A_SECOND = 200.0
ANSWERS = {
    "INIT": ("299-writes down what is spoken", "299 OK LOADED SUCCESSFULLY"),
    "LIST VOICES": ("200-English\ten\tnone", "200 OK VOICE LIST SENT"),
    "QUIT": ("210 OK QUIT",),
}
WITH_DATA = {
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}
SPEAKING = ("SPEAK", "CHAR", "KEY", "SOUND_ICON")

lock, stop, busy = threading.Lock(), threading.Event(), threading.Event()


def answer(*lines):
    with lock:
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        sys.stdout.flush()


def data():
    """What follows a command, up to a line with a full stop alone."""
    lines = []
    for line in sys.stdin:
        if line == ".\n":
            break
        lines.append(line[1:] if line.startswith("..") else line)
    return "".join(lines).rstrip("\n")


def speak(text):
    plain = html.unescape(re.sub(r"<[^>]*>", "", text))
    answer("701 BEGIN")
    LOG.write(json.dumps([plain, "begun"]) + "\n")
    is_cut = stop.wait(len(plain) / CHARACTERS_A_SECOND)
    LOG.write(json.dumps([plain, "cut" if is_cut else "said"]) + "\n")
    busy.clear()
    answer("703 STOP" if is_cut else "702 END")


def take_words():
    answer("202 OK RECEIVING MESSAGE")
    text = data()
    if busy.is_set() or not text:
        answer("301 ERROR CANT SPEAK")
        return
    stop.clear()
    busy.set()
    answer("200 OK SPEAKING")
    threading.Thread(target=speak, args=(text,), daemon=True).start()


for line in sys.stdin:
    command = line.strip()
    if command in SPEAKING:
        take_words()
    elif command in ("STOP", "PAUSE"):
        stop.set()
    elif command in WITH_DATA:
        before, after = WITH_DATA[command]
        answer(before)
        data()
        answer(after)
    elif command in ANSWERS:
        answer(*ANSWERS[command])
        if command == "QUIT":
            break
    else:
        answer("300 ERR UNKNOWN COMMAND")
