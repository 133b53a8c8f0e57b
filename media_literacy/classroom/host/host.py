"""The teacher's side of a class: one thread that listens, decides, keeps and answers, from a button to the end.

Every method may be called in any thread and returns at once, but for `stop` and `reach_facts`, which wait.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.host.connection_counts import ConnectionCounts
from media_literacy.classroom.host.doors import Doors, Secrets
from media_literacy.classroom.host.host_setup import HostInfo, HostListeners, HostOptions, NewClass
from media_literacy.classroom.host.kept_class import KeptClass, begin_class, open_class
from media_literacy.classroom.host.listening import CountingListener, allow_many_files, listen
from media_literacy.classroom.host.record_writer import RecordWriter
from media_literacy.classroom.host.session_loop import SessionLoop
from media_literacy.classroom.joining.addresses import local_addresses
from media_literacy.classroom.joining.discovery import Announcement
from media_literacy.classroom.joining.join_code import join_code, proof_of_code
from media_literacy.classroom.joining.self_test import ReachFacts, probe
from media_literacy.classroom.session.commands import Command
from media_literacy.errors import AppError
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.port_rows import SessionPorts

_STOP_SECONDS = 15.0


class Host:
    """Serves one class. `resumed` is the id of one that was interrupted; else a new one is begun."""

    def __init__(
        self,
        data_folder: Path,
        begun: NewClass | str,
        listeners: HostListeners,
        options: HostOptions | None = None,
    ) -> None:
        self._data_folder, self._begun = data_folder, begun
        self._listeners, self._options = listeners, options or HostOptions()
        self._loop = asyncio.SelectorEventLoop()  # also on Windows: it asks the listener, which counts
        self._stop = asyncio.Event()
        self._kept: KeptClass | None = None
        self._ports = SessionPorts()
        self._session: SessionLoop | None = None
        self._doors: Doors | None = None
        self._browser_door: CountingListener | None = None
        self._info: HostInfo | None = None
        self._announcement: Announcement | None = None
        self._early: list[Callable[[], object]] = []
        self._disk = ThreadPoolExecutor(1, "class-disk")
        self._thread = threading.Thread(target=self._run_thread, name="class-host", daemon=True)

    def start(self) -> None:
        """Open the class; the listeners hear what becomes of it."""
        self._thread.start()

    def give(self, command: Command) -> None:
        """Do what the teacher wants."""
        self._call(self._give, command)

    def let_browsers_in(self, page: BrowserPage) -> None:
        """Open the door for browsers."""
        self._call(self._open_to_browsers, page)

    def shut_browsers_out(self) -> None:
        """Close it again; their seats stay."""
        self._call(self._close_to_browsers)

    def stop(self) -> None:
        """Close every connection and end the thread. A class that is not over can be resumed."""
        if self._thread.is_alive():
            with contextlib.suppress(RuntimeError):  # it ended meanwhile
                self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(_STOP_SECONDS)
        elif self._thread.ident is None:
            self._loop.close()
            self._disk.shutdown()

    def reach_facts(self) -> ReachFacts | None:
        """What the self-test judges; None before the class is open. Takes some seconds where nothing answers."""
        info, doors = self._info, self._doors
        if info is None or doors is None:
            return None
        addresses = local_addresses()
        is_listening, reached = probe(addresses, info.port)
        own = {*addresses, "127.0.0.1", "::1"}
        visitors = tuple(source for source in tuple(doors.sources) if source.removeprefix("::ffff:") not in own)
        announcement = self._announcement
        fault = None if announcement is None else announcement.fault
        door = self._browser_door
        port = 0 if door is None else door.getsockname()[1]
        return ReachFacts(info.port, addresses, is_listening, reached, visitors, fault, port)

    def _call(self, work: Callable[..., object], *arguments: object) -> None:
        with contextlib.suppress(RuntimeError):  # the class is closed
            self._loop.call_soon_threadsafe(self._do, partial(work, *arguments))

    def _do(self, work: Callable[[], object]) -> None:
        """What is wanted before the class is open is done then."""
        if self._info is None:
            self._early.append(work)
        else:
            work()

    def _run_thread(self) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._run())
        finally:
            self._disk.shutdown()
            self._listeners.on_stopped()

    async def _run(self) -> None:
        try:
            kept = await self._loop.run_in_executor(self._disk, self._open)
        except AppError as problem:
            self._listeners.on_failed(problem)
            return
        try:
            await self._serve(kept)
        finally:
            await self._loop.run_in_executor(self._disk, self._close, kept)

    def _open(self) -> KeptClass:
        store = LiveStore(self._data_folder)
        try:
            if isinstance(self._begun, NewClass):
                return begin_class(store, self._begun)
            return open_class(store, self._begun)
        except BaseException:
            store.close()
            raise

    def _close(self, kept: KeptClass) -> None:
        try:
            if self._session is not None and self._session.is_over:
                kept.store.end(kept.id, datetime.now().astimezone().isoformat(timespec="seconds"))
        except AppError as problem:
            self._listeners.on_fault(problem)
        finally:
            kept.store.close()

    async def _serve(self, kept: KeptClass) -> None:
        options = self._options
        key = kept.key
        code = await asyncio.to_thread(join_code, key.pepper, key.public_key, options.cost)
        proof = await asyncio.to_thread(proof_of_code, code, key.public_key, options.cost)
        allow_many_files()
        try:
            listener = listen(
                options.program_port, ConnectionCounts(options.door), options.address, before=kept.ports.program
            )
        except AppError as problem:
            self._listeners.on_failed(problem)
            return
        writer = RecordWriter(kept.store, kept.id, self._disk, self._listeners.on_fault, self._listeners.on_recovered)
        self._session = SessionLoop(kept, writer, self._listeners, options)
        self._doors = Doors(
            Secrets(kept.store.key_file(kept.id), key.pepper, proof, key.room_code),
            self._session,
            self._listeners.on_bug,
            options.handshake_seconds,
        )
        await self._doors.open_to_programs(listener)
        port = listener.getsockname()[1]
        self._kept, self._ports = kept, kept.ports
        await self._keep_ports(program=port)
        addresses = (options.address,) if options.address else local_addresses()
        self._info = HostInfo(kept.id, kept.title, code, key.room_code, port, addresses, kept.store.diagnostic)
        self._listeners.on_started(self._info)
        for work in self._early:
            work()
        working = asyncio.ensure_future(self._session.run())
        stopping = asyncio.ensure_future(self._stop.wait())
        announcing = asyncio.ensure_future(self._announce(self._info))
        try:
            await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._session.say_farewell()
            await self._doors.close_all()
            for task in (working, stopping):
                task.cancel()
            await asyncio.gather(working, stopping, announcing, return_exceptions=True)
            if self._announcement is not None:
                await asyncio.to_thread(self._announcement.stop)
        if not working.cancelled():
            working.result()

    async def _announce(self, info: HostInfo) -> None:
        """Where nothing but this computer is listened to, there is nobody to tell."""
        if self._options.address or not info.addresses:
            return
        self._announcement = Announcement(info.title, info.port, info.addresses, info.id[:8])
        await asyncio.to_thread(self._announcement.start)

    async def _keep_ports(self, **ports: int) -> None:
        """Where they cannot be kept, seats may have to look for the class after a restart: no reason to stop here."""
        changed = self._ports._replace(**ports)
        if changed == self._ports or self._kept is None:
            return
        self._ports = changed
        with contextlib.suppress(AppError):
            await self._loop.run_in_executor(self._disk, self._kept.store.keep_ports, self._kept.id, changed)

    def _give(self, command: Command) -> None:
        if self._session is not None:
            self._session.give(command)

    def _open_to_browsers(self, page: BrowserPage) -> None:
        if self._doors is None or self._browser_door is not None:
            return
        try:
            door = listen(
                self._options.browser_port,
                ConnectionCounts(self._options.door),
                self._options.address,
                before=self._ports.browser,
            )
        except AppError as problem:
            self._listeners.on_fault(problem)
            return
        self._browser_door = door

        async def open_door(doors: Doors) -> None:
            await doors.open_to_browsers(door, page, self._own_addresses)
            port = door.getsockname()[1]
            await self._keep_ports(browser=port)
            self._listeners.on_browsers(port)

        self._opening = asyncio.ensure_future(open_door(self._doors))

    def _close_to_browsers(self) -> None:
        door, self._browser_door = self._browser_door, None
        if self._doors is None or door is None:
            return

        async def close_door(doors: Doors) -> None:
            await self._opening
            await doors.close(door)
            self._listeners.on_browsers(0)

        self._closing = asyncio.ensure_future(close_door(self._doors))

    def _own_addresses(self) -> tuple[str, ...]:
        """Asked anew each time: a computer that joins another network has another address."""
        return (self._options.address,) if self._options.address else (*local_addresses(), "127.0.0.1")
