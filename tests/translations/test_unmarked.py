"""A text for people that nobody could translate is found, and there is none in the program."""

from each_row import each_row

from translations.source_texts import modules
from translations.unmarked import unmarked

NOT_SHOWN = {
    "A w:sym element",  # what the converter of Word documents says to us
    "Excessive depth",
    "Ignoring complex field",
    "Paragraph style with ID",
    "Run style with ID",
    "Table style with ID",
    "Unrecognised paragraph style",
    "Unrecognised run style",
    "Saved by Blink",  # what a browser writes into a saved page
    "Title",  # keys of a picture's file
    "Description",
    "https://…%s",  # the form of an address
    "https://…/xAPI",
    "“{_quote(place.sentence)}”: ",  # becomes text of somebody's lesson
}


@each_row(
    "source",
    [
        'label = "The lesson is open."',
        'raise error(f"There is no {name}.")',
        'button.setText("Close")',
        'Button(f"Close {name}", self)',
        'words = f"“{title}”"',
        'AppError(_("One."), hint="Two.")',
        'say(_("One.") + "Then two.")',
        "x = ['Two words', 1]",
    ],
)
def test_what_reads_like_a_text_is_found(source):
    assert len(list(unmarked(source))) == 1


@each_row(
    "source",
    [
        '"""A docstring of a module."""',
        'button.setText(_("Close"))',
        'ngettext("One note", "Many notes", n)',
        'connection.execute("SELECT a FROM b")',
        'raise ValueError(f"{name}: missing")',
        'setObjectName("Close")',
        'button.setText("←")',
        'pattern = re.compile(r"A letter“x”")',
    ],
)
def test_what_is_for_programs_is_not(source):
    assert list(unmarked(source)) == []


def test_every_text_of_the_program_can_be_translated():
    found = [(file, line, text) for file, source in modules() for line, text in unmarked(source)]
    assert [place for place in found if place[2] not in NOT_SHOWN] == []
    assert {*NOT_SHOWN} - {text for _file, _line, text in found} == set()
