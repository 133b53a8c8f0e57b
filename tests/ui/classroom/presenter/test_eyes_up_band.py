"""The band that asks a class to look up."""

from media_literacy.ui.classroom.presenter.eyes_up_band import EyesUpBand


def test_it_grows_with_the_text(qtbot, appearance, large_appearance):
    band = EyesUpBand(appearance)
    qtbot.addWidget(band)
    before = band.sizeHint().height()
    band.apply_appearance(large_appearance)
    assert band.sizeHint().height() > 1.8 * before and band.accessibleName() == band.text
