"""How well a learner tells problems from sound sentences, and which way they lean.

The usual correction (+0.5 and +1) is wrong for unequal counts: with 4 problems and 12 sound sentences it credits a
learner who clicks nothing with telling them apart. The one here gives 0 to whoever clicks nothing, or everything.
"""

from statistics import NormalDist


def d_prime(signals: int, noises: int, hits: int, false_alarms: int) -> float:
    """Telling apart: 0 for who does not, more for who does.

    `signals` are Flag sentences seen, `noises` Fine sentences seen. ValueError when either is 0, since then there is
    nothing to tell apart, or when more was marked than was there.
    """
    z_hits, z_false_alarms = _z_scores(signals, noises, hits, false_alarms)
    return z_hits - z_false_alarms


def criterion(signals: int, noises: int, hits: int, false_alarms: int) -> float:
    """Leaning: above 0 lets things pass, below 0 suspects too much; ValueError as for `d_prime`."""
    z_hits, z_false_alarms = _z_scores(signals, noises, hits, false_alarms)
    return -(z_hits + z_false_alarms) / 2


def _z_scores(signals: int, noises: int, hits: int, false_alarms: int) -> tuple[float, float]:
    if signals <= 0 or noises <= 0:
        raise ValueError("telling apart needs at least one problem and one sound sentence")
    if not (0 <= hits <= signals and 0 <= false_alarms <= noises):
        raise ValueError("no more can be marked than is there, and no fewer than none")
    total = signals + noises
    z = NormalDist().inv_cdf
    return (
        z((hits + signals / total) / (signals + 2 * signals / total)),
        z((false_alarms + noises / total) / (noises + 2 * noises / total)),
    )
