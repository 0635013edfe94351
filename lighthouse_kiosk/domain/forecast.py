"""When something that comes in steadily will have used up what is left, with a range.

What arrives in a window of time is taken for Poisson, of a rate that nobody knows: after `k`
arrivals in the time `t` it is Gamma(k + 1/2, t) by Jeffreys' prior (Gelman et al., Bayesian Data
Analysis, 3rd edition, sections 2.6 and 2.8). The time until `n` more is then beta prime, which is
t (n / a) F(2n, 2a) with a = k + 1/2; quantiles of F by Paulson's cube root approximation (E.
Paulson, An Approximate Normalization of the Analysis of Variance Distribution, Annals of
Mathematical Statistics 13, 1942).

Arrivals in batches vary more than Poisson's. As quasi-likelihood does (McCullagh and Nelder,
Generalized Linear Models, 2nd edition, section 4.5), everything is counted in units of the
dispersion that the windows show, Pearson's X² over its degrees of freedom: ten batches of a hundred
tell no more than ten arrivals.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import NormalDist

LEAST_ARRIVALS = 5.0
"""With fewer, in units of the dispersion, there is too little to say."""

FARTHEST = timedelta(days=400)
"""What lies beyond is not told: nothing goes on like today for longer."""

_PRIOR = 0.5
_HIGH = NormalDist().inv_cdf(0.9)


@dataclass(frozen=True, slots=True)
class Observed:
    """What came in during a stretch of time, in any unit: pieces, hand-outs, minor units."""

    amount: int
    lasted: timedelta


@dataclass(frozen=True, slots=True)
class Forecast:
    """In what time it is used up: in one case of ten sooner than `soonest`, in one of ten later
    than `latest` (None: later than FARTHEST), as often sooner as later than `likely`.

    `per_hour` is the present rate.
    """

    per_hour: float
    soonest: timedelta
    likely: timedelta
    latest: timedelta | None


def time_until(left: int, observed: Sequence[Observed], *, grain: float = 1.0) -> Forecast | None:
    """Say when `left` more will have come in at the observed rate; None when too little is known.

    `grain` is what one arrival brings on average, weighted by what it brings: 1 where single pieces
    are counted. Nothing left takes no time. None also where even `likely` is beyond FARTHEST.
    """
    windows = [one for one in observed if one.lasted > timedelta()]
    hours = sum(_hours(one) for one in windows)
    amount = sum(one.amount for one in windows)
    if amount <= 0 or hours <= 0:
        return None
    unit = max(grain, dispersion(windows))
    arrivals = amount / unit
    if arrivals < LEAST_ARRIVALS:
        return None
    rate = amount / hours
    if left <= 0:
        nothing = timedelta()
        return Forecast(rate, nothing, nothing, nothing)
    more, known = left / unit, arrivals + _PRIOR
    soonest, likely, latest = (
        _within_reach(hours * more / known * _f_quantile(z, 2 * more, 2 * known))
        for z in (-_HIGH, 0.0, _HIGH)
    )
    if soonest is None or likely is None:
        return None
    return Forecast(rate, soonest, likely, latest)


def dispersion(observed: Sequence[Observed]) -> float:
    """Return the variance of what windows hold over its mean, as Pearson's X² estimates it; 1 is
    Poisson's. 0 where there are no two windows, or nothing in them.
    """
    hours = sum(_hours(one) for one in observed)
    amount = sum(one.amount for one in observed)
    if len(observed) < 2 or not amount:
        return 0.0
    rate = amount / hours
    spread = sum((one.amount - rate * _hours(one)) ** 2 / (rate * _hours(one)) for one in observed)
    return spread / (len(observed) - 1)


def _hours(observed: Observed) -> float:
    return observed.lasted / timedelta(hours=1)


def _within_reach(hours: float) -> timedelta | None:
    return timedelta(hours=hours) if hours <= FARTHEST / timedelta(hours=1) else None


def _f_quantile(z: float, first: float, second: float) -> float:
    """Return where F with `first` and `second` degrees of freedom has the normal deviate `z`.

    Solves Paulson's (1 - b) c - (1 - a) = z sqrt(b c² + a) for the cube root c.
    """
    a, b = 2 / (9 * first), 2 / (9 * second)
    one, other = 1 - b, 1 - a
    leading = one * one - z * z * b
    if leading <= 0:
        return float("inf") if z > 0 else 0.0
    inside = one * one * a + other * other * b - z * z * a * b
    root = (one * other + z * math.sqrt(max(0.0, inside))) / leading
    return float(max(0.0, root) ** 3)
