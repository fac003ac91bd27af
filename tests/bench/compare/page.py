#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/speed.md and its plots from the figures that measure.py has kept. What cannot be measured, why a goal is
missed and what was done about it, stands in notes.md beside this file and is put where it belongs."""

import argparse
import json
import math
import pathlib
import statistics

TITLES = {
    "ours": "Feedwarden",
    "qt": "bare QWebSocket + simdjson",
    "beast": "bare Boost.Beast + simdjson",
    "beast-blocking": "the same, blocking reads",
    "ws": "`ws` + JSON.parse",
    "tardis": "`tardis-dev`",
}

# A processor that others used more of than this is not calm.
CALM_SHARE = 0.03


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def spread(runs, key, scale=1.0, digits=0):
    values = [run[key] * scale for run in runs]
    middle = f"{statistics.median(values):,.{digits}f}"
    return middle if len(values) < 2 else f"{middle} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" + "---:|" * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]) + "\n"


def verdict(holds, calm=True):
    return ("holds" if holds else "**missed**") + ("" if calm else ", on a busy machine")


def command(part):
    """What this part was measured with."""
    o = part["options"]
    return (
        f"--messages {o['messages']} --seconds {o['seconds']:g} --pace {o['pace']} --rounds {o['rounds']} "
        f"--connections {o['connections']} --attempts-per-second {o['attempts_per_second']:g}"
    )


def ratio(runs, name, base, key):
    """Round by round, since the machine of one round is the same for both; then the median."""
    return statistics.median(a[key] / b[key] for a, b in zip(runs[name], runs[base]))


def difference(runs, name, base, key):
    return statistics.median(a[key] - b[key] for a, b in zip(runs[name], runs[base]))


def shares_of_others(part):
    return [run["others"] for mode in part["figures"].values() for runs in mode.values() for run in runs]


def is_calm(part):
    return statistics.median(shares_of_others(part)) <= CALM_SHARE


def calmness(part):
    """One sentence about how much of the figures to believe."""
    shares = shares_of_others(part)
    worst, middle = max(shares), statistics.median(shares)
    if is_calm(part):
        return f"The machine was calm: others used {middle:.1%} of the measured processor (at most {worst:.1%})."
    return (
        f"**The machine was busy**: others used {middle:.0%} of the measured processor (at most {worst:.0%}). What was "
        "measured went before them by its priority, so times of the processor are of use; messages/s and latencies say "
        "less."
    )


def machine_lines(part):
    m = part["machine"]
    kind = "virtual machine, " if m["virtual"] else ""
    return (
        f"{m['processor']}, {m['processors']} processors ({kind}{m['memory_gib']} GiB); Linux {m['kernel']}; "
        f"{m['compiler']}; Qt {m['qt']}, Boost {m['boost']}, simdjson {m['simdjson']}, Node {m['node']}, ws {m['ws']}, "
        f"tardis-dev {m['tardis-dev']}."
    )


def compare_part(part, memory, notes):
    full, paced = part["figures"]["full"], part["figures"]["paced"]
    options = part["options"]
    names = [name for name in TITLES if name in full]
    out = ["## At full speed\n"]
    out.append(
        f"Median of {options['rounds']} interleaved rounds (lowest–highest). The processor's time is that of the whole "
        "process, user and system, from the first tenth of the messages to the last one.\n"
    )
    rows = []
    for name in names:
        per_second = statistics.median(1e9 / run["cpu_ns"] for run in full[name])
        rows.append(
            (TITLES[name], spread(full[name], "rate"), spread(full[name], "cpu_ns"), f"{per_second:,.0f}",
             f"{ratio(full, name, 'qt', 'cpu_ns'):.2f}" if "qt" in full else "–")
        )
    out.append(table(("", "messages/s", "ns of CPU a message", "messages per CPU second", "CPU beside bare Qt"), rows))
    out.append(f"\n## Paced at {options['pace']:,} messages/s\n")
    out.append(
        "One frame a write. Latency is from right before the server's write of a frame to the instant at which it was "
        "counted, both by the monotonic clock of the one machine; the first tenth is left out.\n"
    )
    rows = []
    for name in names:
        rows.append(
            (TITLES[name], spread(paced[name], "cpu_ns", 1e-3, 2),
             f"{ratio(paced, name, 'beast', 'cpu_ns'):.2f}" if "beast" in paced else "–",
             spread(paced[name], "p50_us", 1, 1), spread(paced[name], "p99_us", 1, 1))
        )
    out.append(table(("", "µs of CPU a message", "CPU beside bare Beast", "p50, µs", "p99, µs"), rows))
    if memory:
        count = memory["options"]["connections"]
        out.append("\n## Memory of a connection\n")
        out.append(f"Resident memory that each of {count} further idle, subscribed connections takes, in KiB.\n")
        figures = memory["figures"]
        rows = [
            (TITLES[name], *(f"{statistics.median(figures[mode][name]):.1f}" for mode in ("plain", "tls")))
            for name in names
            if name in figures["plain"]
        ]
        out.append(table(("", "`ws://`", "`wss://`"), rows))
        out.append(notes["Memory"])
    return out


def goals_part(results):
    rows = []
    if "compare" in results:
        full, paced = results["compare"]["figures"]["full"], results["compare"]["figures"]["paced"]
        to_qt = ratio(full, "ours", "qt", "cpu_ns")
        to_beast = ratio(paced, "ours", "beast", "cpu_ns")
        to_tardis = ratio(full, "tardis", "ours", "cpu_ns")
        calm = is_calm(results["compare"])
        p50, p99 = difference(paced, "ours", "qt", "p50_us"), difference(paced, "ours", "qt", "p99_us")
        rows += [
            ("CPU a message at full speed, beside the bare Qt loop", "at most 1.3", f"{to_qt:.2f}", verdict(to_qt <= 1.3)),
            ("CPU a message when paced, beside the bare Beast loop", "at most 1.15", f"{to_beast:.2f}", verdict(to_beast <= 1.15)),
            ("Messages per CPU second, beside `tardis-dev`", "at least 6", f"{to_tardis:.1f}", verdict(to_tardis >= 6)),
            ("Frame to counted above the bare Qt loop, p50", "at most 5 µs", f"{p50:.1f} µs", verdict(p50 <= 5, calm)),
            ("The same, p99", "at most 20 µs", f"{p99:.1f} µs", verdict(p99 <= 20, calm)),
        ]
    if "recovery" in results:
        over = results["recovery"]["figures"]["over"]
        rows.append(("Recovery after a restart, over the planned waits", "at most 5 %", f"{over:.1%}", verdict(over <= 0.05)))
    if "detection" in results:
        cases = results["detection"]["figures"]["cases"]
        kept = sum(case["kept"] for case in cases)
        rows.append(("Faults noticed within their limit", f"{len(cases)} of {len(cases)}", f"{kept} of {len(cases)}", verdict(kept == len(cases))))
    return ["## Goals\n", table(("", "goal", "measured", ""), rows)]


def nice_ticks(top):
    step = 10 ** math.floor(math.log10(top))
    for factor in (0.2, 0.5, 1, 2):
        if top / (step * factor) <= 6:
            step *= factor
            break
    return [step * i for i in range(int(math.ceil(top / step)) + 1)]


def plot(points, what, path):
    """Two panels over one logarithmic axis: processor and memory. `points`: (count, percent, MB)."""
    width, height, gap, left, top, panel = 760, 330, 90, 70, 40, 290
    low, high = math.log10(min(p[0] for p in points)), math.log10(max(p[0] for p in points))
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        f'<title>Processor and memory of the agent over the number of {what}</title>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for index, (name, unit, colour) in enumerate((("Processor", "% of one", "#1f6fb4"), ("Resident memory", "MB", "#a4501a"))):
        x0, y0, h = left + index * (panel + gap), top, height - top - 50
        values = [(p[0], p[index + 1]) for p in points]
        ticks = nice_ticks(max(v for _, v in values) or 1)

        def x_of(count):
            return x0 + (math.log10(count) - low) / ((high - low) or 1) * panel

        def y_of(value):
            return y0 + h - value / ticks[-1] * h

        out.append(f'<text x="{x0}" y="{y0 - 16}" font-weight="bold" fill="#222">{name}, {unit}</text>')
        for tick in ticks:
            y = y_of(tick)
            out.append(f'<line x1="{x0}" y1="{y:.1f}" x2="{x0 + panel}" y2="{y:.1f}" stroke="#ddd"/>')
            out.append(f'<text x="{x0 - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#444">{tick:g}</text>')
        last = -math.inf
        for count, _ in values:
            if x_of(count) - last < 44 and count != values[-1][0]:
                continue
            last = x_of(count)
            out.append(f'<text x="{last:.1f}" y="{y0 + h + 20}" text-anchor="middle" fill="#444">{count:,}</text>')
        out.append(f'<text x="{x0 + panel / 2}" y="{y0 + h + 40}" text-anchor="middle" fill="#444">{what}</text>')
        line = " ".join(f"{x_of(count):.1f},{y_of(value):.1f}" for count, value in values)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{x_of(c):.1f}" cy="{y_of(v):.1f}" r="3.5" fill="{colour}"/>' for c, v in values]
    path.write_text("\n".join(out + ["</svg>"]) + "\n")


def scale_part(results, docs):
    out = ["## Many lines, many streams\n"]
    out.append(
        "`feedwarden-agent` on one processor, the simulator on the other one; trades, best prices, tickers and candles of "
        "Binance Spot.\n"
    )
    for key, what, fixed in (("lines", "lines", "1,000 streams"), ("streams", "streams", "50 lines")):
        if key not in results:
            continue
        figures = results[key]["figures"]
        points = [(row[what], row["processor"] * 100, row["resident_mb"]) for row in figures]
        plot(points, what, docs / f"speed-{key}.svg")
        out.append(f"\n![Processor and memory over {what}](speed-{key}.svg)\n")
        rows = [
            (f"{row[what]:,}", f"{row['messages_per_second']:,.0f}", f"{row['processor']:.1%}",
             f"{row['processor'] * 1e6 / max(row['messages_per_second'], 1):.1f}", f"{row['resident_mb']:.0f}",
             f"{row['trusted_after']:.1f}")
            for row in figures
        ]
        head = (f"{what} ({fixed})", "messages/s", "processor", "µs a message", "memory, MB", "all trusted after, s")
        out.append(table(head, rows))
    return out


def recovery_part(part):
    f = part["figures"]
    breaker = " Meanwhile the host's breaker had opened." if f["breaker_opened"] else ""
    return [
        "## Back after a restart\n",
        f"The server of {f['lines']:,} lines is killed and is back after {f['down']:.1f} s; the governor lets "
        f"{f['attempts_per_second']:g} attempts a second through.{breaker} Planned is what nobody may hurry: the waits that "
        "were promised before the server was back, the time that the breaker's trial has to live, and one attempt after the "
        "other.\n",
        f"Planned {f['planned']:.1f} s, took {f['took']:.1f} s: {f['over']:.1%} over.\n",
    ]


def detection_part(part):
    rows = [
        (case["fault"], case["rule"], f"{case['limit']:.1f}", f"{case['p50']:.2f}", f"{case['longest']:.2f}",
         case["noticed"], verdict(case["kept"]))
        for case in part["figures"]["cases"]
    ]
    slack = part["figures"]["slack"]
    return [
        "## How soon a fault is noticed\n",
        f"From the fault to the event that names it, in seconds. A timer and a message may take {slack * 1000:.0f} ms beyond "
        "the limit.\n",
        table(("Fault", "Rule", "limit", "p50", "longest", "n", ""), rows),
    ]


def notes_of(path):
    """Sections of notes.md by their headings."""
    sections, current = {}, None
    for line in path.read_text().splitlines():
        if line.startswith("## "):
            current = sections.setdefault(line[3:].strip(), [])
        elif current is not None:
            current.append(line)
    return {name: "\n".join(lines).strip() + "\n" for name, lines in sections.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", required=True, type=pathlib.Path)
    parser.add_argument("--docs", required=True, type=pathlib.Path)
    options = parser.parse_args()
    results = json.loads(options.results.read_text())
    notes = notes_of(pathlib.Path(__file__).with_name("notes.md"))
    newest = max(results.values(), key=lambda part: part["date"])
    dates = sorted({part["date"] for part in results.values()})
    out = [
        "# Speed beside others\n",
        f"Measured {' and '.join(dates)} by `tests/bench/compare/measure.py`; `tests/bench/compare/run.sh` installs and builds "
        f"what that needs, runs it and writes this page anew. {machine_lines(newest)}\n",
    ]
    if "compare" in results:
        out.append(calmness(results["compare"]) + "\n")
    commands = {}
    for name, part in results.items():
        commands.setdefault(command(part), []).append(name)
    out.append("Measured with\n")
    out += [f"- {', '.join(names)}: `{text}`" for text, names in commands.items()] + [""]
    loads = {name: part["load_before"] for name, part in results.items() if part["load_before"] > 1 and name != "compare"}
    if loads:
        out.append("Others were at work when these parts began (load): " + ", ".join(f"{n} {l:.1f}" for n, l in loads.items()) + ".\n")
    out += goals_part(results)
    out += ["### What is missed, and why\n", notes["Goals"]]
    out += ["## Who is measured\n", notes["Contenders"]]
    if "compare" in results:
        out += compare_part(results["compare"], results.get("memory"), notes)
    if "lines" in results or "streams" in results:
        out += scale_part(results, options.docs)
        out.append(notes["Scale"])
    if "recovery" in results:
        out += recovery_part(results["recovery"])
    if "detection" in results:
        out += detection_part(results["detection"])
        out.append(notes["Detection"])
    (options.docs / "speed.md").write_text("\n".join(out))


if __name__ == "__main__":
    main()
