"""Keys of a Mac: its own chords are left to it, and its signs are shown."""

from each_row import each_row

from media_literacy.ui.keys.platform_keys import chord_for, keys_in_words, modifier_sign


@each_row(
    "chord, on_a_mac",
    [("Ctrl+Space", "Meta+Space"), ("Ctrl+H", "Ctrl+Alt+F"), ("F11", "Ctrl+Meta+F"), ("Ctrl+S", "Ctrl+S")],
)
def test_a_chord_that_a_mac_keeps_for_itself_is_another_there(chord, on_a_mac):
    assert [chord_for(chord, system) for system in ("darwin", "win32", "linux")] == [on_a_mac, chord, chord]


def test_modifiers_have_signs_on_a_mac_and_names_elsewhere():
    assert [modifier_sign(name, "darwin") for name in ("Ctrl", "Alt", "Shift", "Meta", "Esc")] == [*"⌘⌥⇧⌃", None]
    assert modifier_sign("Ctrl", "win32") is None


@each_row(
    "said, on_a_mac",
    [
        ("Ctrl+Z puts it back.", "⌘Z puts it back."),
        ("After Esc, Ctrl+Shift+Enter and F8; Ctrl+Space suggests.", "After Esc, ⌘⇧Enter and F8; ⌃Space suggests."),
        ("Alt+Enter in the source", "⌥Enter in the source"),
        ("With Shift or Ctrl several are chosen.", "With Shift or Ctrl several are chosen."),
    ],
)
def test_sentences_name_the_keys_of_the_system(said, on_a_mac):
    assert keys_in_words(said, "darwin") == on_a_mac and keys_in_words(said, "linux") == said
