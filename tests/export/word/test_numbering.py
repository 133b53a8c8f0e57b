from export.word.documents import W

from media_literacy.export.word.numbering import LEVELS, Lists


def test_each_list_counts_on_its_own_from_its_first_number():
    lists = Lists()
    assert [lists.add(None), lists.add(3), lists.add(1)] == [1, 2, 3]
    part = lists.part()
    numbers = list(part.iter(W + "num"))
    starts = [[start.get(W + "val") for start in number.iter(W + "startOverride")] for number in numbers]
    assert starts == [[], ["3"] * LEVELS, ["1"] * LEVELS]
    formats = [kind.find(f"{W}lvl/{W}numFmt").get(W + "val") for kind in part.iter(W + "abstractNum")]
    assert formats == ["bullet", "decimal"]
