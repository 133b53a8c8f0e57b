from media_literacy.store.pack_precedence import folder_in_use, is_hidden


def test_an_installed_pack_counts_and_without_it_the_apps_own(tmp_path):
    installed, bundled = tmp_path / "packs" / "first-steps", tmp_path / "lessons" / "first-steps"

    assert folder_in_use(installed, bundled) == bundled
    assert folder_in_use(installed, None) is None

    installed.mkdir(parents=True)
    assert folder_in_use(installed, bundled) == installed


def test_a_file_in_its_place_is_no_installed_pack(tmp_path):
    (tmp_path / "first-steps").write_text("", encoding="utf-8")

    assert folder_in_use(tmp_path / "first-steps", None) is None


def test_a_pack_is_hidden_by_its_own_id_alone():
    assert is_hidden("first-steps", {"first-steps", "valley"})
    assert not is_hidden("first", {"first-steps"})
