"""The stages of a class in their order."""

from media_literacy.classroom.protocol.stages import Stage


def test_a_stage_is_before_those_that_come_after_it_and_never_before_itself() -> None:
    stages = list(Stage)
    for place, stage in enumerate(stages):
        assert [other for other in stages if stage.is_before(other)] == stages[place + 1 :]
