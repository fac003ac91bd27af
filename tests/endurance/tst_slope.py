#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The slope check judged: it finds leaks, and neither noise nor what comes and goes is one to it."""

import math
import random
import unittest

import slope

MINUTES, SPACING = 12, 1.0
TRIES = 60  # Of each kind of noise, each from a seed of its own.


def series(noise, rate=0.0, seed=1, minutes=MINUTES):
    """Times in hours and KiB of a program of 50 MiB that grows by `rate` KiB an hour under some noise."""
    source = random.Random(seed)
    count = int(minutes * 60 / SPACING)
    disturbance = noise(source, count)
    times = [i * SPACING / 3600 for i in range(count)]
    return times, [50_000 + rate * at + d for at, d in zip(times, disturbance)]


def white(source, count):
    return [source.gauss(0, 200) for _ in range(count)]


def lingering(source, count):
    """Each sample resembles the one before: 20 samples later a third of it is left."""
    value, values = source.gauss(0, 200), []
    for _ in range(count):
        value = 0.95 * value + math.sqrt(1 - 0.95**2) * source.gauss(0, 200)
        values.append(value)
    return values


def saw(shortest, longest):
    """A cache or a write-ahead log: it fills and is emptied."""

    def noise(source, count):
        period = source.uniform(shortest, longest)
        begin = source.uniform(0, period)
        return [1000 * ((i + begin) % period) / period + source.gauss(0, 30) for i in range(count)]

    return noise


def spikes(source, count):
    """Now and then a flood takes 20 MiB for some seconds."""
    values = white(source, count)
    for _ in range(8):
        begin = source.randrange(count)
        for i in range(begin, min(count, begin + 6)):
            values[i] += 20_000
    return values


def jump(source, count):
    """A table that doubles once, wherever that is."""
    at = source.randrange(count)
    return [source.gauss(0, 30) + (500 if i >= at else 0) for i in range(count)]


NOISES = {
    "white": white,
    "lingering": lingering,
    "short saw-teeth": saw(4, 30),
    "saw-teeth of a minute": saw(40, 90),
    "long saw-teeth": saw(120, 300),
    "spikes": spikes,
    "a jump": jump,
}


class TestSlope(unittest.TestCase):
    def test_what_does_not_grow_is_no_leak(self):
        """With one of 200 the lower end is above 0 by chance; more would mean that the interval is too narrow."""
        for name, noise in NOISES.items():
            with self.subTest(name):
                above = sum(slope.trend_of(*series(noise, seed=seed)).low > 0 for seed in range(TRIES))
                self.assertLessEqual(above, 3)

    def test_a_leak_is_found_in_all_of_them(self):
        """Growth of 4 MiB over the run where 1 MiB is tolerated."""
        rate = 4096 / (MINUTES / 60)
        for name, noise in NOISES.items():
            with self.subTest(name):
                found = [
                    slope.verdict(slope.trend_of(*series(noise, rate, seed)), 1024) for seed in range(TRIES // 4)
                ]
                self.assertGreaterEqual(found.count(slope.LEAK), 0.9 * len(found))

    def test_what_is_told_is_the_rate(self):
        for name, noise in NOISES.items():
            with self.subTest(name):
                inside = 0
                for seed in range(TRIES):
                    trend = slope.trend_of(*series(noise, 5000, seed))
                    self.assertLessEqual(trend.low, trend.rate)
                    self.assertLessEqual(trend.rate, trend.high)
                    inside += trend.low <= 5000 <= trend.high
                self.assertGreaterEqual(inside, TRIES - 3)

    def test_little_growth_is_tolerated_and_said_to_be_none(self):
        trend = slope.trend_of(*series(white, 1000))
        self.assertEqual(slope.verdict(trend, 1024), slope.CLEAN)

    def test_what_is_too_noisy_is_not_called_clean(self):
        """A leak may hide in it, so that nothing was proven."""
        trend = slope.trend_of(*series(lambda source, count: [50 * each for each in lingering(source, count)]))
        self.assertEqual(slope.verdict(trend, 100), slope.UNKNOWN)

    def test_a_check_passes_unless_something_speaks_for_a_leak(self):
        def grown(low, rate, high):
            return slope.Trend(rate, low, high, 1.0)

        self.assertTrue(slope.holds(grown(-10, 0, 150), 100))
        self.assertTrue(slope.holds(grown(-500, 90, 900), 100))  # It cannot be told.
        self.assertFalse(slope.holds(grown(-500, 110, 900), 100))
        self.assertFalse(slope.holds(grown(101, 110, 120), 100))
        self.assertFalse(slope.holds(None, 100))

    def test_what_is_too_short_is_not_called_clean(self):
        self.assertIsNone(slope.trend_of([1, 2, 3], [1, 1, 1]))
        self.assertIsNone(slope.trend_of([1.0] * 50, [1] * 50))
        self.assertEqual(slope.verdict(None, 100), slope.UNKNOWN)

    def test_a_longer_run_sees_smaller_leaks(self):
        """2 MiB an hour: nothing to 12 minutes, plain to ten hours."""
        short, long = (slope.trend_of(*series(lingering, 2048, 1, minutes)) for minutes in (MINUTES, 600))
        self.assertNotEqual(slope.verdict(short, 1024), slope.LEAK)
        self.assertEqual(slope.verdict(long, 1024), slope.LEAK)

    def test_whole_numbers_are_taken_as_they_are(self):
        """Descriptors: mostly the same, some more while something happens, and one that leaks every two minutes."""
        source = random.Random(1)
        count = MINUTES * 60
        times = [i / 3600 for i in range(count)]
        calm = [50 + source.choice([0, 0, 0, 0, 1, 3]) for _ in range(count)]
        leaking = [each + i // 120 for i, each in enumerate(calm)]
        self.assertEqual(slope.trend_of(times, [50] * count).growth(), (0, 0, 0))
        self.assertEqual(slope.verdict(slope.trend_of(times, calm), 2), slope.CLEAN)
        self.assertEqual(slope.verdict(slope.trend_of(times, leaking), 2), slope.LEAK)


class TestSeries(unittest.TestCase):
    def test_any_number_of_samples_takes_bounded_memory(self):
        kept = slope.Series(1.0, most=100)
        at = 0.0
        while at < 100_000:
            kept.add({"at_s": at, "n": at})
            self.assertLess(len(kept.rows), 100)
            self.assertEqual(kept.rows[-1]["at_s"], at)
            at += kept.spacing
        self.assertEqual(kept.rows[0]["at_s"], 0)
        self.assertGreater(kept.spacing, 1000)
        steps = [b["at_s"] - a["at_s"] for a, b in zip(kept.rows, kept.rows[1:])]
        self.assertLessEqual(max(steps), kept.spacing)

    def test_a_column_is_what_is_known_since_then_in_hours(self):
        kept = slope.Series(1.0)
        for row in ({"at_s": 0, "n": 1}, {"at_s": 3600}, {"at_s": 7200, "n": None}, {"at_s": 10800, "n": 4}):
            kept.add(row)
        self.assertEqual(kept.column("n"), ([0.0, 3.0], [1.0, 4.0]))
        self.assertEqual(kept.column("n", 3600), ([3.0], [4.0]))


if __name__ == "__main__":
    unittest.main(verbosity=2)
