"""Failed actions that the user can do something about."""


class AppError(Exception):
    """An action failed; `message` says what happened and `hint` what to do next, both translated."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class StoreError(AppError):
    """Progress or settings could not be read or written."""


class FileError(AppError):
    """A file is missing, unreadable, or not what was asked for."""
