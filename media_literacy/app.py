"""The composition root: it reads the call, builds what is needed, and hands it to one of the two front doors.

Start-up counts, so nothing is imported before it is known to be needed; Qt only when a window can be opened.
"""

import os
import sys

from media_literacy import __version__
from media_literacy.child_process.commands import READER
from media_literacy.desktop import program_name
from media_literacy.errors import AppError
from media_literacy.i18n import LANGUAGE, languages, use_language
from media_literacy.i18n import gettext as _
from media_literacy.privacy import keep_private

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STAMP = "MEDIA_LITERACY_STAMP"  # set by run.py: the file that tells it that every package is whole
ONLY_RAISES = "MEDIA_LITERACY_ONLY_RAISES"  # set by run.py, where a window that is open may come up and none be opened
IN_USE = "MEDIA_LITERACY_IN_USE"  # set by run.py: the open file that says that the packages are in use
FINE, REFUSED, INTERRUPTED = 0, 2, 130


class _Call:
    """What the arguments ask for."""

    def __init__(self) -> None:
        self.data_folder: str | None = None
        self.answer: str | None = None
        self.command: list[str] = []
        self.file: str | None = None
        self.join: str | None = None
        self.is_kiosk = self.sets_pin = False


def run(arguments: "Sequence[str]", *, has_console: bool = True) -> int:
    """Do what the arguments ask for; the exit code is 0 when all went well, 2 for a wrong call or a failed action."""
    use_language(None)
    _keep_from_children()
    try:
        call = _read(list(arguments))
        if call.answer is not None:
            print(call.answer, flush=True)
            return FINE
        if call.sets_pin:
            return _set_pin(call)
        return _run_command(call) if call.command else _open_window(call)
    except AppError as problem:
        return refuse(problem, has_console=has_console)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except ImportError as problem:
        _distrust_packages()
        if (problem.name or "").partition(".")[0] == __name__.partition(".")[0]:
            raise  # a part of this program itself
        return refuse(_unusable_package(problem), has_console=has_console)
    except Exception:
        _distrust_packages()
        raise


def refuse(problem: AppError, *, has_console: bool = True) -> int:
    """Tell a failed action on the terminal, or where there is none, in a box."""
    from media_literacy.cli.output import print_error

    print_error(problem)
    if not has_console:
        from media_literacy.console import show_without_console

        show_without_console(f"{problem.message}\n\n{problem.hint}".strip())
    return REFUSED


def _keep_from_children() -> None:
    """Let what we start not hold the file that says that we run: a browser goes on after us."""
    if file := os.environ.pop(IN_USE, ""):
        try:
            os.set_inheritable(int(file), False)
        except (OSError, ValueError):
            pass  # handed on by somebody else


def _distrust_packages() -> None:
    """Let the next start by `run.py` look at every package: a damaged one can be behind anything that goes wrong."""
    if stamp := os.environ.get(STAMP):
        try:
            os.remove(stamp)
        except OSError:
            pass  # gone already, or not ours to mend


def _unusable_package(problem: ImportError) -> AppError:
    from media_literacy.desktop import lacks_for

    if message := lacks_for(problem):
        return AppError(
            message,
            hint=_("Lessons can be read in the terminal meanwhile: {program} play LESSON").format(
                program=program_name()
            ),
        )
    hint = (
        _("Start again with “{program}”: it looks at all packages and puts them right.").format(program=program_name())
        if STAMP in os.environ
        else _("Install the program again.")
    )
    message = _("One of the packages that this program is built on is damaged or missing: {reason}")
    return AppError(message.format(reason=problem), hint=hint)


def wants_window(arguments: "Sequence[str]") -> bool:
    """Whether these arguments lead to a window, for the set-up that must see to Qt's libraries before."""
    try:
        call = _read(list(arguments))
    except AppError:
        return False
    return call.answer is None and not call.command and not call.sets_pin


def _read(arguments: list[str]) -> _Call:
    """Read the options before the first other word; what follows a command is the command's own."""
    call = _Call()
    while arguments:
        word = arguments.pop(0)
        name, equals, value = word.partition("=")
        if word in ("-h", "--help"):
            call.answer = _help()
        elif word == "--version":
            call.answer = f"Media Literacy {__version__}"
        elif name == "--data-dir":
            call.data_folder = value if equals else (arguments.pop(0) if arguments else "")
            if not call.data_folder.strip():
                raise AppError(_("“--data-dir” needs a folder."), hint=_help_hint())
        elif name == "--join":
            call.join = value if equals else (arguments.pop(0) if arguments else "")
            if not call.join:
                raise AppError(_("“--join” needs the address of a class."), hint=_help_hint())
        elif name == "--language":
            _speak(value if equals else (arguments.pop(0) if arguments else ""))
        elif word == "--kiosk":
            call.is_kiosk = True
        elif word == "--kiosk-pin":
            call.sets_pin = True
        elif call.file is None and _is_command(word):
            if call.is_kiosk or call.sets_pin:
                raise AppError(_("A kiosk is a window: no command goes with it."), hint=_help_hint())
            call.command = [word, *arguments]
            return call
        elif word.startswith("-") and word not in ("-", "--"):
            raise AppError(_("There is no option “{option}”.").format(option=word), hint=_help_hint())
        elif call.file is None:
            call.file = (arguments.pop(0) if arguments else None) if word == "--" else word
        elif _is_misspelt_command(call.file):
            raise _no_command(call.file)
        else:
            raise AppError(_("Only one file can be opened at a time."), hint=_help_hint())
    return call


def _speak(language: str) -> None:
    """At once, so that help and faults are said in it, too; processes that are started speak it as well."""
    from media_literacy.lesson.vocabulary.languages import own_tags

    known = languages()
    if not {tag.lower() for tag in known} & {*own_tags(language)}:
        hint = ", ".join(f"{tag} ({name})" for tag, name in known.items())
        raise AppError(_("There is no language “{language}” here.").format(language=language), hint=hint)
    os.environ[LANGUAGE] = language
    use_language(language)


def _is_command(word: str) -> bool:
    from media_literacy.cli.registry import find_command

    return word == READER or find_command(word) is not None


def _is_misspelt_command(word: str) -> bool:
    """Whether a word that was taken for a file is more likely a command with a slip: files have an ending."""
    return "." not in word and not os.path.exists(word)


def _no_command(word: str) -> AppError:
    return AppError(_("There is neither a command nor a file “{name}”.").format(name=word), hint=_help_hint())


def _run_command(call: _Call) -> int:
    name = call.command[0]
    if name == READER:
        from media_literacy.authoring.importing.reader_process import serve_reader

        serve_reader()

    from media_literacy.cli.main import run as run_command
    from media_literacy.cli.registry import find_command

    command = find_command(name)
    uses_data_folder = command is not None and command.uses_data_folder
    code = run_command(call.command, _data_folder(call) if uses_data_folder else None)
    sys.stdout.flush()  # here, where a reader that went away can still be told from a fault
    return code


def _set_pin(call: _Call) -> int:
    from media_literacy.cli.kiosk_pin import set_pin

    set_pin(_data_folder(call))
    return FINE


def _open_window(call: _Call) -> int:
    if call.join is not None and call.file is not None:
        raise AppError(_("Either a file can be opened, or a class be joined."), hint=_help_hint())
    file = None if call.file is None else _existing(call.file)

    from media_literacy.desktop import no_window_because

    if obstacle := no_window_because():
        way_on = _("Without a window, a lesson can be read in the terminal: {program} play {lesson}").format(
            program=program_name(), lesson=call.file or _("LESSON")
        )
        raise AppError(obstacle, hint=way_on)

    import gc

    gc.disable()  # a start makes many thousand objects, none of them garbage; the window goes on looking later

    from media_literacy.ui.application import run_window

    only_raises = ONLY_RAISES in os.environ
    return run_window(file, _data_folder(call), join=call.join, is_kiosk=call.is_kiosk, only_raises=only_raises)


def _existing(name: str) -> "Path":
    from pathlib import Path

    if _is_misspelt_command(name):
        raise _no_command(name)
    if not os.path.exists(name):
        raise AppError(_("There is no file “{name}”.").format(name=name))
    return Path(name)


def _data_folder(call: _Call) -> "Path":
    from pathlib import Path

    keep_private()  # what a learner did is nobody else's on a shared computer
    if call.data_folder:
        return Path(call.data_folder)
    import platformdirs

    return Path(platformdirs.user_data_dir("media-literacy", appauthor=False))


def _help_hint() -> str:
    return _("“{program} --help” shows what can be asked for.").format(program=program_name())


def _help() -> str:
    from media_literacy.cli.registry import all_commands

    commands = [(command.call, command.about()) for command in all_commands()]
    width = max(len(call) for call, _about in commands)
    return _("""\
Read a news article as a printed page, click the sentences that look wrong, and see why each fails or holds.

    {program}                open the window
    {program} FILE           open that lesson in it
    {program} COMMAND …      work in the terminal:

{commands}

Options, before any command:
    --data-dir DIR    keep progress and settings in DIR
    --join ADDRESS    open the window and join the class of a teacher at ADDRESS
    --kiosk           fill the screen of a shared computer: every learner is a guest, with lessons and a class alone
    --kiosk-pin       ask for the PIN with which the kiosk is left
    --language TAG    speak another language than the system, such as en or es
    --version         say which version this is
    --help            show this; each command has its own --help""").format(
        program=program_name(), commands="\n".join(f"    {call:{width}}    {about}" for call, about in commands)
    )
