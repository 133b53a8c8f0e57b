"""A failed action says what happened and what to do next."""

from each_row import each_row

from media_literacy.errors import AppError, FileError, StoreError


@each_row("error", [AppError, FileError, StoreError])
def test_message_and_hint_are_kept_and_the_message_is_what_is_shown(error: type[AppError]):
    failed = error("It failed.", hint="Try again.")
    assert (str(failed), failed.message, failed.hint) == ("It failed.", "It failed.", "Try again.")
    assert error("It failed.").hint == ""
    assert isinstance(failed, AppError)
