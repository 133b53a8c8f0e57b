"""The stock browsers of Debian as a person uses them, through `driver.mjs`: pages opened, clicked, typed into, read."""

import itertools
import json
import os
import subprocess
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from launcher.npm import modules_of

PROGRAMS = ("chromium", "firefox")
HERE = Path(__file__).parent
PATIENCE = 60.0
"""In seconds, for one call: a browser that starts on a busy computer takes its time."""
NOT_LOOPBACK = "192.0.2.1"
"""An address for documentation, in a network namespace of our own: a page from it has no secure context."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a browser is told of its user: whether scripts run, and what the system wishes."""

    program: str = "chromium"
    scripts: bool = True
    dark: bool = False
    still: bool = False
    contrast: bool = False


class DriverError(Exception):
    """What the browser, or the page, said instead of an answer."""


class Driver:
    """The process with the browsers; `folder` is what it serves, and `in_namespace` gives it a network of its own.

    `suite` is the one whose packages from npm drive them.
    """

    def __init__(self, folder: Path, *, in_namespace: bool = False, suite: str = "browsers") -> None:
        self.folder = folder
        self.host = NOT_LOOPBACK if in_namespace else "127.0.0.1"
        words = ["node", str(HERE / "driver.mjs"), modules_of(suite), str(folder)]
        if in_namespace:
            own_network = f'ip link set lo up && ip address add {NOT_LOOPBACK}/32 dev lo && exec "$@"'
            words = ["unshare", "--map-root-user", "--net", "sh", "-c", own_network, "sh", *words]
        home, self.downloads = folder / "home", folder / "downloads"
        home.mkdir(exist_ok=True)
        self.downloads.mkdir(exist_ok=True)
        environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home)}
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment
        )
        self._last = 0
        self._files = itertools.count(1)
        self.port: int = self.call("port")

    def call(self, command: str, **arguments: Any) -> Any:
        """What the driver answers; DriverError where it could not."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._last += 1
        print(json.dumps({"id": self._last, "command": command, **arguments}), file=self._process.stdin, flush=True)
        watch = threading.Timer(PATIENCE, self._process.kill)
        watch.start()
        try:
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        if not line:
            raise DriverError(f"the driver ended, or took more than {PATIENCE:.0f} seconds, at “{command}”")
        answer = json.loads(line)
        if "problem" in answer:
            raise DriverError(f"{command}: {answer['problem']}")
        return answer["value"]

    def put(self, html: str | bytes) -> Path:
        """A page as a file of its own, which the server gives away as well."""
        file = self.folder / f"page-{next(self._files)}.html"
        file.write_bytes(html if isinstance(html, bytes) else html.encode())
        return file

    def address(self, name: str) -> str:
        """The address under which the server gives a file of the folder away."""
        return f"http://{self.host}:{self.port}/{name}"

    def open(self, url: str, look: Look, *, width: int = 1280, height: int = 800) -> "Page":
        """A page as it is once it has loaded."""
        number = self.call("open", url=url, look=asdict(look), width=width, height=height)
        return Page(self, number, look, url)

    def lead(self, address: str, host: str, port: int) -> None:
        """Have browsers find a port at an address, which may be any but one of loopback."""
        self.call("lead", address=address, host=host, port=port)

    def cut(self, address: str, *, is_cut: bool = True) -> None:
        """Pull the cable that leads there, or put it back."""
        self.call("cut", address=address, isCut=is_cut)

    def asked(self) -> list[str]:
        """What browsers asked the network for since the last time, such as “GET http://host/path”."""
        return self.call("asked")

    def downloaded(self, page: "Page", pattern: str, seconds: float = 10.0) -> Path:
        """The file of that pattern that a browser saved, once it is whole; taken out of the folder of downloads."""
        for _time in range(int(seconds * 20)):
            files = [file for file in self.downloads.glob(pattern) if file.stat().st_size]
            if files and not [*self.downloads.glob("*.part"), *self.downloads.glob("*.crdownload")]:
                return files[0].rename(self.folder / f"{next(self._files)}-{files[0].name}")
            page.evaluate("() => new Promise(done => setTimeout(done, 50))")
        raise DriverError(f"no file {pattern} was saved")

    def is_of_pages(self, line: str) -> bool:
        """Whether what was asked is for a page of ours; browsers ask their makers by themselves."""
        return f":{self.port}/" in line

    def close(self) -> None:
        """End the browsers, and wait until they are gone."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()


class Page:
    """One page in a tab of its own."""

    def __init__(self, driver: Driver, number: int, look: Look, url: str) -> None:
        self._driver, self._number, self.look, self.url = driver, number, look, url

    def _call(self, command: str, **arguments: Any) -> Any:
        return self._driver.call(command, number=self._number, **arguments)

    def evaluate(self, script: str, *args: object) -> Any:
        """What a function in JavaScript answers in the page, such as “() => document.title”; also without scripts."""
        return self._call("evaluate", script=script, args=list(args))

    def wait_for(self, script: str, seconds: float = 10.0) -> None:
        """Wait until a function in the page answers with something true; only where scripts run."""
        self._call("wait", script=script, seconds=seconds)

    def click(self, selector: str, at: int = 0) -> None:
        """Click in the middle of an element (the first of its kind, or another one), scrolled into view."""
        self._call("click", selector=selector, at=at)

    def press(self, *keys: str) -> None:
        """Press keys one after the other: “Tab”, “Space”, “ArrowDown”, “Shift+Tab”, “a”."""
        for each in keys:
            self._call("press", keys=each)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._call("type", text=text)

    def resize(self, width: int, height: int) -> None:
        self._call("resize", width=width, height=height)

    def reload(self) -> None:
        self._call("reload")

    def text(self, selector: str = "body") -> str:
        """What is read there, as it is rendered; empty where there is no such element."""
        return self.evaluate("s => document.querySelector(s)?.innerText ?? ''", selector)

    def count(self, selector: str) -> int:
        return self.evaluate("s => document.querySelectorAll(s).length", selector)

    def visible(self, selector: str) -> int:
        """How many of these elements take up room and are not hidden."""
        return self.evaluate(
            "s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility({visibilityProperty: true})"
            " && e.getClientRects().length).length",
            selector,
        )

    def focused(self) -> dict[str, str]:
        """Tag, id and text of what has the focus."""
        return self.evaluate(
            "() => { const e = document.activeElement; return {tag: e.tagName.toLowerCase(), id: e.id,"
            " text: (e.innerText || e.getAttribute('aria-label') || '').trim().slice(0, 200)}; }"
        )

    def overflow(self) -> int:
        """By how many pixels the page is wider than the window: 0 where nothing has to be scrolled sideways."""
        return self.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")

    def screenshot(self, path: Path, *, full: bool = False) -> Path:
        return Path(self._call("screenshot", path=str(path), full=full))

    def pdf(self, path: Path) -> Path:
        """The page as the browser prints it, on A4."""
        return Path(self._call("pdf", path=str(path)))

    def axe(self, **options: Any) -> list[str]:
        """What axe-core finds: rule, and the elements concerned. Where scripts are off, open it with them to ask."""
        found = self._call("axe", options=options)
        places = ("; ".join(node["html"][:160] for node in violation["nodes"][:3]) for violation in found)
        return [f"{each['id']}: {each['help']}: {place}" for each, place in zip(found, places, strict=True)]

    def tree(self) -> list[Mapping[str, Any]]:
        """What assistive technology is told, in order: role, name and properties. Chromium only."""
        return self._call("tree")

    @property
    def problems(self) -> list[str]:
        """Errors that the browser or a script wrote, content policy included."""
        return self._call("seen")["problems"]

    @property
    def dialogs(self) -> list[str]:
        """What “alert” and its like said."""
        return self._call("seen")["dialogs"]

    @property
    def requests(self) -> list[str]:
        """What the page asked for, by the browser’s own account."""
        return self._call("seen")["requests"]

    def close(self) -> None:
        self._call("close")


Open = Callable[..., Page]
"""The fixture `open_page`."""
