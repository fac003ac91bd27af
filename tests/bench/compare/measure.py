#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Feedwarden beside other clients, and what many lines and streams cost, and keeps the figures as JSON.

Servers run on one processor, what is measured on another one. Rounds are interleaved: each contender once, then all
again, so that whatever changes on the machine meets all of them. Parts that are not asked for keep the figures that
they have in the file of results. page.py makes a page of it.
"""

import argparse
import array
import contextlib
import datetime
import json
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import time

PARTS = ["compare", "memory", "lines", "streams", "recovery", "detection"]

# Messages at full speed, as a share of those of the fastest: each takes some seconds.
CONTENDERS = {
    "ours": 0.6,
    "qt": 0.7,
    "beast": 1.0,
    "beast-blocking": 1.0,
    "ws": 0.3,
    "tardis": 0.12,
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", required=True, type=pathlib.Path)
    parser.add_argument("--node", required=True, type=pathlib.Path, help="folder with the Node contenders, installed")
    parser.add_argument("--results", required=True, type=pathlib.Path)
    parser.add_argument("--server-core", type=int, default=0)
    parser.add_argument("--core", type=int, default=1, help="of what is measured")
    parser.add_argument("--messages", type=int, default=5_000_000, help="at full speed, of the fastest contender")
    parser.add_argument("--seconds", type=float, default=20, help="of a paced run, and of each size of the scale")
    parser.add_argument("--pace", type=int, default=10_000, help="messages per second")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=500)
    parser.add_argument("--lines", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--streams", type=int, nargs="+", default=[200, 1000, 2000, 5000, 10000, 20000])
    parser.add_argument("--attempts-per-second", type=float, default=5, help="of the recovery")
    parser.add_argument("--recovery-lines", type=int, default=1000)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--contenders", nargs="+", choices=list(CONTENDERS), default=list(CONTENDERS))
    return parser.parse_args()


def figures_in(output, name):
    lines = output.strip().splitlines()
    print("\n".join(lines[:-1]), flush=True)
    if not lines or not lines[-1].startswith("{"):
        raise RuntimeError(f"{name} said no figures")
    return json.loads(lines[-1])


class Machine:
    """Where things run, and what else went on there."""

    def __init__(self, options):
        self.options = options

    @staticmethod
    def going_first(cores):
        """On these processors, before all that is not real-time: a higher priority alone counts only within a session."""

        def prepare():
            os.sched_setaffinity(0, cores)
            with contextlib.suppress(PermissionError):
                os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))

        return prepare

    def start(self, command, core, **kwargs):
        return subprocess.Popen(
            [str(part) for part in command],
            preexec_fn=self.going_first({core}),
            stdout=subprocess.PIPE,
            text=True,
            **kwargs,
        )

    def run(self, command, timeout):
        """On any processor. The last line of what a bench prints; it may miss its limits, but has to say its figures."""
        command = [str(part) for part in command]
        going_first = self.going_first(os.sched_getaffinity(0))
        done = subprocess.run(command, preexec_fn=going_first, stdout=subprocess.PIPE, text=True, timeout=timeout)
        return figures_in(done.stdout, command[0])

    @staticmethod
    def ticks(core):
        """Busy, stolen by the hypervisor, and all of a processor, in seconds."""
        hertz = os.sysconf("SC_CLK_TCK")
        for line in pathlib.Path("/proc/stat").read_text().splitlines():
            if line.startswith(f"cpu{core} "):
                user, nice, system, idle, wait, irq, soft, steal = (int(text) / hertz for text in line.split()[1:9])
                return user + nice + system + irq + soft, steal, user + nice + system + irq + soft + steal + idle + wait
        raise RuntimeError(f"there is no processor {core}")


class Others:
    """The share of a processor that went to others than our child that ran on it: how calm the machine was.

    The child has to have been waited for, and no other one, while this was open.
    """

    def __init__(self, core):
        self.core = core

    @staticmethod
    def of_children():
        times = os.times()
        return times.children_user + times.children_system

    def __enter__(self):
        self.before, self.own = Machine.ticks(self.core), self.of_children()
        return self

    def __exit__(self, *_):
        busy, steal, whole = (b - a for a, b in zip(self.before, Machine.ticks(self.core)))
        self.share = max(0.0, (busy + steal - (self.of_children() - self.own)) / whole) if whole > 0 else 0.0


def command_of(name, options):
    if name == "ws":
        return ["node", options.node / "contender-ws.js"], {}
    if name == "tardis":
        return ["node", options.node / "contender-tardis.js"], {}
    program = {"ours": "compare_ours", "qt": "compare_qt"}.get(name, "compare_beast")
    return [options.programs / program], {"BLOCKING_READS": "1"} if name == "beast-blocking" else {}


def nanoseconds(path):
    values = array.array("q")
    values.frombytes(path.read_bytes())
    return values


def quantile(ordered, share):
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def run_once(machine, name, messages, pace, folder):
    """One contender against a server of its own."""
    options = machine.options
    sent, counted = folder / "sent", folder / "counted"
    server = machine.start(
        [options.programs / "compare_server", messages, pace] + ([sent] if pace else []), options.server_core
    )
    try:
        port = server.stdout.readline().strip()
        command, environment = command_of(name, options)
        with Others(options.core) as others:
            contender = machine.start(
                command + ["count", port, messages] + ([counted] if pace else []),
                options.core,
                env={**os.environ, **environment},
            )
            out, _ = contender.communicate(timeout=600)
        if contender.returncode != 0:
            raise RuntimeError(f"{name} ended with {contender.returncode}")
        figures = json.loads(out)
        server.wait(timeout=60)
    finally:
        server.kill()
        server.wait()
    result = {
        "cpu_ns": figures["cpu_seconds"] * 1e9 / figures["messages"],
        "rate": figures["messages"] / figures["seconds"],
        "others": others.share,
    }
    if pace:
        times = [b - a for a, b in zip(nanoseconds(sent), nanoseconds(counted))][messages // 10 :]
        times.sort()
        result |= {"p50_us": quantile(times, 0.5) / 1e3, "p99_us": quantile(times, 0.99) / 1e3}
    return result


def compare(machine):
    options = machine.options
    runs = {mode: {name: [] for name in options.contenders} for mode in ("full", "paced")}
    with tempfile.TemporaryDirectory() as folder:
        for round_ in range(options.rounds):
            for mode in runs:
                for name in options.contenders:
                    pace = options.pace if mode == "paced" else 0
                    messages = int(options.seconds * pace) if pace else int(options.messages * CONTENDERS[name])
                    result = run_once(machine, name, messages, pace, pathlib.Path(folder))
                    runs[mode][name].append(result)
                    print(f"round {round_ + 1} {mode:5} {name:14} " + " ".join(f"{k} {v:.2f}" for k, v in result.items()), flush=True)
    return runs


def resident_kib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("no VmRSS")


class Simulator:
    def __init__(self, machine, arguments_):
        self.process = machine.start(
            [machine.options.programs / "feedwarden-sim", "serve", *arguments_],
            machine.options.server_core,
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.url = json.loads(self.process.stdout.readline())["url"]

    def sessions(self):
        self.process.stdin.write('{"cmd":"status"}\n')
        self.process.stdin.flush()
        return len(json.loads(self.process.stdout.readline())["venues"][0]["sessions"])

    def wait_for(self, count, seconds):
        deadline = time.monotonic() + seconds
        while self.sessions() != count:
            if time.monotonic() > deadline:
                raise RuntimeError(f"{self.sessions()} of {count} connections came")
            time.sleep(0.2)

    def end(self):
        self.process.terminate()
        self.process.wait(timeout=10)


def memory(machine):
    """KiB of resident memory that each further idle connection takes."""
    options = machine.options
    names = [name for name in options.contenders if name != "beast-blocking"]
    runs = {mode: {name: [] for name in names} for mode in ("plain", "tls")}
    warm, settle = 20, 8
    with tempfile.TemporaryDirectory() as folder:
        authority = pathlib.Path(folder) / "authority.pem"
        for mode, extra in (("plain", []), ("tls", ["--tls", "--ca-file", str(authority)])):
            for name in names:
                simulator = Simulator(machine, ["--venue", "binance-spot", "--rate", "1", *extra])
                command, environment = command_of(name, options)
                trust = str(authority) if mode == "tls" else "-"
                contender = machine.start(
                    command + ["idle", simulator.url, trust, warm, options.connections],
                    options.core,
                    stdin=subprocess.PIPE,
                    env={**os.environ, **environment, **({"NODE_EXTRA_CA_CERTS": trust} if mode == "tls" else {})},
                )
                try:
                    simulator.wait_for(warm, 60)
                    time.sleep(settle)
                    before = resident_kib(contender.pid)
                    contender.stdin.write("\n")
                    contender.stdin.flush()
                    simulator.wait_for(warm + options.connections, 300)
                    time.sleep(settle)
                    each = (resident_kib(contender.pid) - before) / options.connections
                    runs[mode][name].append(each)
                    print(f"memory {mode:5} {name:14} {each:.1f} KiB a connection")
                finally:
                    contender.kill()
                    contender.wait()
                    simulator.end()
    return runs


def scale(machine, sizes):
    options = machine.options
    results = []
    for streams, lines in sizes:
        command = [options.programs / "bench_streams", "mixed", streams, lines, int(options.seconds), 10_000, options.core]
        process = machine.start(command, options.server_core)
        out, _ = process.communicate(timeout=1200)
        results.append(figures_in(out, command[0]))
    return results


def recovery(machine):
    options = machine.options
    command = [options.programs / "bench_recovery", options.recovery_lines, options.attempts_per_second, 5]
    return machine.run(command, 3600)


def detection(machine):
    return machine.run([machine.options.programs / "bench_detection"], 600)


def first_line(*command):
    if not shutil.which(command[0]):
        return ""
    return subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout.strip().splitlines()[0]


def machine_facts(options):
    """No names and no paths: what somebody needs to judge the figures by."""
    facts = {}
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        key, _, value = line.partition(":")
        facts.setdefault(key.strip(), value.strip())
    versions = {}
    for name in ("ws", "tardis-dev"):
        versions[name] = json.loads((options.node / "node_modules" / name / "package.json").read_text())["version"]
    cache = (options.programs.parent / "CMakeCache.txt").read_text()
    qt = next((line.split("=")[1] for line in cache.splitlines() if line.startswith("Qt6_DIR")), "")
    qt_version = ""
    version_file = pathlib.Path(qt) / "Qt6ConfigVersionImpl.cmake"
    if version_file.exists():
        for line in version_file.read_text().splitlines():
            if "PACKAGE_VERSION " in line:
                qt_version = line.split('"')[1]
                break
    return {
        "processor": facts.get("model name", "?"),
        "processors": os.cpu_count(),
        "virtual": "hypervisor" in facts.get("flags", ""),
        "kernel": os.uname().release.split("-")[0],
        "memory_gib": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30),
        "compiler": first_line("g++", "--version"),
        "qt": qt_version,
        "boost": first_line("dpkg-query", "-W", "-f=${Version}\n", "libboost-dev"),
        "simdjson": first_line("dpkg-query", "-W", "-f=${Version}\n", "libsimdjson-dev"),
        "node": first_line("node", "--version"),
        **versions,
    }


def main():
    options = arguments()
    # Both ends of a thousand lines; children inherit it.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    machine = Machine(options)
    results = json.loads(options.results.read_text()) if options.results.exists() else {}
    lines_sizes = [(1000, lines) for lines in options.lines]
    streams_sizes = [(streams, 50) for streams in options.streams]
    parts = {
        "compare": lambda: compare(machine),
        "memory": lambda: memory(machine),
        "lines": lambda: scale(machine, lines_sizes),
        "streams": lambda: scale(machine, streams_sizes),
        "recovery": lambda: recovery(machine),
        "detection": lambda: detection(machine),
    }
    chosen = {key: value for key, value in vars(options).items() if key not in ("programs", "node", "results")}
    for name in PARTS:
        if name not in options.only:
            continue
        load_before = os.getloadavg()[0]
        figures = parts[name]()
        results[name] = {
            "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
            "load_before": load_before,
            "options": chosen,
            "machine": machine_facts(options),
            "figures": figures,
        }
        options.results.write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
