"""Credits of agencies are told from words of the caption."""

from each_row import each_row

from media_literacy.authoring.importing.recognising.agency_credits import agency_parts


@each_row(
    ("caption", "parts"),
    [
        ("The quay. (Ana Bell/The Union via AP)", ("The quay.", "Ana Bell/The Union via AP")),
        ("Is it full? (Ana Bell/The Union)", ("Is it full?", "Ana Bell/The Union")),
        ("The quay (AP).", ("The quay.", "AP")),
        ("The quay. Ana Bell/Reuters", ("The quay.", "Ana Bell/Reuters")),
        ("Rain in town. A. Bell/Getty Images", ("Rain in town.", "A. Bell/Getty Images")),
        ("Who pays? AP Photo/Ana B. Bell", ("Who pays?", "AP Photo/Ana B. Bell")),
        ("The quay. Ana Bell via AP.", ("The quay.", "Ana Bell via AP")),
        ("The band (AC/DC)", None),
        ("Ana Bell (left/right)", None),
        ("The mayor (left).", None),
        ("It rained. Nobody came via Paris", None),
        ("It rained. Ana/Ben came", None),
        ("Ana Bell/Reuters", None),
    ],
)
def test_a_credit_of_an_agency_is_taken_from_the_end(caption: str, parts: tuple[str, str] | None):
    assert agency_parts(caption) == parts
