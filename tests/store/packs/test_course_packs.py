"""The packs that keep articles for the times of a course."""

from own_lessons import COURSE

from media_literacy.store.packs.course_packs import course_packs

PACK = 'schema = 1\nid = "{id}"\ntitle = "{title}"\n[occasions]\nafter = ["one.md"]\n'


def install(folder, name, **said):
    place = folder / "packs" / name
    place.mkdir(parents=True)
    (place / "one.md").write_text("# One\n")
    (place / "pack.toml").write_text(PACK.format(**said))
    return place


def test_ours_is_there_and_packs_without_occasions_are_not(tmp_path):
    assert [pack.folder for pack in course_packs(tmp_path)] == [COURSE]


def test_an_installed_pack_goes_before_ours_of_its_id_and_what_is_being_installed_is_none(tmp_path):
    place = install(tmp_path, "reading-term", id="reading-term", title="Another term")
    install(tmp_path, "valley", id="valley", title="Valley")
    install(tmp_path, ".staged", id="staged", title="Staged")
    found = course_packs(tmp_path)
    assert [pack.title for pack in found] == ["Another term", "Valley"] and found[0].folder == place
