# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a series of samples grows: a robust slope with its interval, and what that says of a leak.

What a healthy program holds is noisy and jumps: caches fill and are emptied, a write-ahead log grows until its
checkpoint, an outage frees buffers. Such samples hang together over seconds to minutes, so that a plain regression is
far too sure of itself. Here

- the series is cut into blocks of equal time, each of which says its median: short saw-teeth and spikes are gone;
- the slope is the median of the slopes between all pairs of blocks (Theil and Sen): jumps and outliers hardly move it;
- its interval is Sen's, by the variance of Kendall's S, widened where blocks still resemble their neighbours: by
  (1 + r) / (1 - r), r being their correlation once the slope is taken away.
"""

import bisect
import dataclasses
import math
import statistics

BLOCKS = 40
FEWEST = 12  # Blocks of samples below which nothing is said.
CONFIDENCE = 0.99


@dataclasses.dataclass(frozen=True)
class Trend:
    rate: float  # Per unit of time, with its interval.
    low: float
    high: float
    span: float  # Time from the first block to the last one.

    def growth(self):
        """What the series grew by over the time that was watched: least, likely, most."""
        return self.low * self.span, self.rate * self.span, self.high * self.span


def blocks_of(times, values, count=BLOCKS):
    """Middle and median of each block of equal time that has samples."""
    begin, length = times[0], (times[-1] - times[0]) / count or 1.0
    found = {}
    for at, value in zip(times, values):
        found.setdefault(min(count - 1, int((at - begin) / length)), []).append(value)
    return [begin + (i + 0.5) * length for i in sorted(found)], [statistics.median(found[i]) for i in sorted(found)]


def resemblance(values):
    """Correlation of neighbours, 0 to 0.95. Corrected for the few samples, which make it look smaller than it is."""
    count = len(values)
    mean = statistics.fmean(values)
    whole = sum((value - mean) ** 2 for value in values)
    if whole == 0:
        return 0.0
    plain = sum((a - mean) * (b - mean) for a, b in zip(values, values[1:])) / whole
    return min(0.95, max(0.0, (plain * count + 1) / (count - 4)))


def trend_of(times, values, confidence=CONFIDENCE):
    """The Trend of samples in order of time; None where there are too few. Times are finite and grow."""
    if len(times) < FEWEST or times[-1] <= times[0]:
        return None
    middles, medians = blocks_of(times, values)
    count = len(middles)
    if count < FEWEST:
        return None
    slopes = sorted(
        (medians[j] - medians[i]) / (middles[j] - middles[i]) for i in range(count) for j in range(i + 1, count)
    )
    rate = statistics.median(slopes)
    alike = resemblance([value - rate * at for at, value in zip(middles, medians)])
    # Kendall's S, with its correction for equal values: whole numbers have many.
    ties = [medians.count(value) for value in set(medians)]
    variance = (count * (count - 1) * (2 * count + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    variance *= (1 + alike) / (1 - alike)
    z = statistics.NormalDist().inv_cdf(0.5 + confidence / 2)
    reach = z * math.sqrt(max(0.0, variance))
    last = len(slopes) - 1
    low = slopes[max(0, math.floor((len(slopes) - reach) / 2))]
    high = slopes[min(last, math.ceil((len(slopes) + reach) / 2))]
    return Trend(rate, low, high, middles[-1] - middles[0])


LEAK, CLEAN, UNKNOWN = "grows", "does not grow", "cannot be told"


def verdict(trend, tolerated):
    """What a Trend says, where growth of up to `tolerated` over the whole time is none.

    LEAK: with CONFIDENCE it grew by more. CLEAN: with CONFIDENCE it grew by less than twice that. UNKNOWN: too few
    samples, or so noisy that a leak of that size may be in it; a longer run says more.
    """
    if trend is None:
        return UNKNOWN
    least, _, most = trend.growth()
    if least > tolerated:
        return LEAK
    return CLEAN if most <= 2 * tolerated else UNKNOWN


def holds(trend, tolerated):
    """Whether a check passes. What cannot be told does so where what is likely is tolerated."""
    outcome = verdict(trend, tolerated)
    return outcome == CLEAN or (outcome == UNKNOWN and trend is not None and trend.growth()[1] <= tolerated)


class Series:
    """Samples of a run of any length in bounded memory: when full, every second one goes and the spacing doubles.

    The first one and the newest stay.
    """

    def __init__(self, spacing, most=2000):
        self.spacing, self.most, self.rows = spacing, most, []

    def add(self, row):
        self.rows.append(row)
        if len(self.rows) >= self.most:
            self.rows = self.rows[::2] if len(self.rows) % 2 else self.rows[0:-1:2] + self.rows[-1:]
            self.spacing *= 2

    def column(self, key, since=0.0):
        """Times in hours and values of the rows from `since` seconds on that have one."""
        rows = self.rows[bisect.bisect_left([row["at_s"] for row in self.rows], since) :]
        known = [row for row in rows if row.get(key) is not None]
        return [row["at_s"] / 3600 for row in known], [float(row[key]) for row in known]
