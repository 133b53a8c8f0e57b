"""The first words of a note, and the words of its fields, mended as a careful author would."""

from authoring.fixes.fixing import assert_fixes

RAIN = "# News\n\nIt rained all day.[^rain]\n\n[^rain]: {}"


def test_a_verdict_or_a_kind_almost_written_is_what_was_meant():
    wrong = ("**Falg: overclaim.** It is", "**Flag: overclaim.** It is")
    other = ("**Xyzzy: overclaim.** It is", "**Xyzzy: overclaim.** It is")
    assert_fixes("unknown-verdict", wrong, other, around=RAIN)
    wrong = ("**Flag: ovreclaim.** It is", "**Flag: overclaim.** It is")
    other = ("**Flag: xyzzy.** It is", "**Flag: xyzzy.** It is")
    assert_fixes("unknown-kind", wrong, other, around=RAIN)


def test_a_good_sign_is_fine():
    wrong = ("**Flag: named source.** It is", "**Fine: named source.** It is")
    assert_fixes("good-sign-as-flag", wrong, around=RAIN)


def test_verdict_and_kind_become_bold_where_a_full_stop_ends_them():
    wrong = ("Flag: overclaim. It is", "**Flag: overclaim.** It is")
    unended = ("Flag: overclaim, as it is", "Flag: overclaim, as it is")
    assert_fixes("note-without-verdict", wrong, unended, around=RAIN)


def test_a_field_almost_written_is_what_was_meant_if_it_leads_somewhere():
    around = RAIN.replace("{}", "**Fine: limits.** So\n\n    - {}")
    hint = ("Hnit: Who?", "Hint: Who?")
    nowhere = ("Contradcits: nobody", "Contradcits: nobody")
    assert_fixes("unknown-field", hint, nowhere, around=around)
