#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs feedwarden-reconnects and judges what it held at the calm moments.

Exit code: 0 = nothing is left behind, 1 = something is, or the run failed.
"""

import argparse
import json
import pathlib
import subprocess
import sys

import slope

# Heap that a lost session may leave behind before it counts, in bytes: the smallest object takes more.
BYTES_EACH = 8
# What moves the resident memory without a leak: pages of the heap that are free but not whole.
RESIDENT_BYTES = 4 * 1024 * 1024


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", required=True, type=pathlib.Path, help="the build's folder")
    parser.add_argument("--reconnects", type=int, default=100_000)
    parser.add_argument("--lines", type=int, default=60)
    parser.add_argument("--results", type=pathlib.Path, help="file for all figures, JSON")
    return parser.parse_args()


def judge(calms, reconnects):
    """What was held over the number of reconnects; what is learned in the first tenth of them is not looked at."""
    checks = []

    def check(what, holds, found):
        checks.append({"check": what, "holds": bool(holds), "found": found})

    check("there were so many reconnects", calms[-1]["reconnects"] >= reconnects, f"{calms[-1]['reconnects']}")
    warm = [each for each in calms if each["reconnects"] >= reconnects / 10]
    for key in ("objects", "descriptors", "threads"):
        values = [each[key] for each in warm]
        # On a busy machine something may be on its way at one calm; what was left behind is there at the last one, too.
        found = f"{values[0]}, then {values[-1]}; {max(values)} at most"
        check(f"no {key} are left behind", values[-1] <= values[0], found)
    for key, unit, tolerated in (
        ("heap_bytes", "of heap", lambda trend: BYTES_EACH * trend.span),
        ("resident_bytes", "resident", lambda trend: BYTES_EACH * trend.span + RESIDENT_BYTES),
    ):
        # What a line remembers of its past grows for five minutes, by design; it is gone with the line.
        rows = [each for each in warm if key in each and each["new_lines"]]
        trend = slope.trend_of([each["reconnects"] for each in rows], [each[key] for each in rows])
        found = slope.verdict(trend, tolerated(trend)) if trend else slope.UNKNOWN
        if trend:
            found += (
                f": {trend.rate:+.2f} bytes {unit} for each reconnect, {trend.low:+.2f} to {trend.high:+.2f} with "
                f"{slope.CONFIDENCE:.0%}; limit of the lower end {tolerated(trend) / trend.span:.2f}"
            )
        check(f"growth of memory {unit}", trend and slope.holds(trend, tolerated(trend)), found)
    return checks


def main():
    options = arguments()
    # At least 60 calm moments, where there are so many reconnects.
    rounds = max(1, min(20, options.reconnects // options.lines // 60))
    process = subprocess.Popen(
        [str(options.programs / "tests" / "feedwarden-reconnects"), "--reconnects", str(options.reconnects)]
        + ["--lines", str(options.lines), "--rounds-per-calm", str(rounds)],
        stdout=subprocess.PIPE,
        text=True,
    )
    calms, shown = [], 0
    try:
        for line in process.stdout:
            calms.append(json.loads(line))
            if calms[-1]["reconnects"] >= shown:
                print(" ".join(f"{key} {value}" for key, value in calms[-1].items()), flush=True)
                shown += options.reconnects // 20
        code = process.wait()
    finally:
        process.kill()
        process.wait()
    checks = judge(calms, options.reconnects) if calms else []
    checks.append({"check": "the run came to its end", "holds": code == 0, "found": str(code)})
    if calms:
        seconds = calms[-1]["at_s"]
        count = calms[-1]["reconnects"]
        print(f"\n{count} reconnects in {seconds:.0f} s, {count / seconds:.0f} a second")
    for each in checks:
        print(f"{'holds' if each['holds'] else 'FAILS':6} {each['check']}: {each['found']}")
    if options.results:
        options.results.write_text(json.dumps({"checks": checks, "calms": calms}, indent=1) + "\n")
    return 0 if all(each["holds"] for each in checks) else 1


if __name__ == "__main__":
    sys.exit(main())
