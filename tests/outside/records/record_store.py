"""Ralph on this computer, started in the environment of the record store: its files in a folder, its port printed.

Its own `runserver` takes one write to a file and no second one; so its application is run with a backend that appends.
"""

# pyright: reportMissingImports=false

import json
import os
import socket
import sys
from pathlib import Path

import bcrypt
import uvicorn
from ralph.api import app
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend


def main(port: int, user: str, password: str, *scopes: str) -> None:
    """Let one user in, and serve until killed."""
    known = {
        "username": user,
        "hash": bcrypt.hashpw(password.encode(), bcrypt.gensalt()).decode(),
        "scopes": scopes,
        "agent": {"mbox": "mailto:school@records.example"},
    }
    (Path(os.environ["RALPH_APP_DIR"]) / "auth.json").write_text(json.dumps([known]), encoding="utf-8")
    FSDataBackend.default_operation_type = BaseOperationType.APPEND
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen()
    print(listening.getsockname()[1], flush=True)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    server.run([listening])


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
