#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets feedwarden-agent live with simulated exchanges and random faults, and judges what it holds over time.

The agent is the real one, with history, metrics, alerts and the trust signal; the exchanges are feedwarden-sim, some
over TLS. What goes wrong is drawn from a seed. Memory, descriptors, threads and the agent's own figures are sampled all
the time; at the end there is a table, and a file with all of it. Exit code: 0 = every check holds, 1 = one does not,
2 = usage or the run could not be made. docs/proving.md says more.
"""

import argparse
import collections
import contextlib
import datetime
import hashlib
import http.server
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

import slope

MIB = 1024  # In KiB, as all memory here.
PLAIN = ["binance-spot", "bybit-linear", "coinbase", "kraken"]
SECURE = ["okx", "binance-usdm"]
SYMBOLS = {
    "binance-spot": ["BTCUSDT", "ETHUSDT"],
    "bybit-linear": ["BTCUSDT", "ETHUSDT"],
    "coinbase": ["BTC-USD", "ETH-USD"],
    "kraken": ["BTC/USD", "ETH/USD"],
    "okx": ["BTC-USDT", "ETH-USDT"],
    "binance-usdm": ["BTCUSDT", "ETHUSDT"],
}
CHANNELS = {"coinbase": ["trade", "ticker", "depth"]}

# What the agent may fill by design while it is young: its recent past in memory (livehistory.h), which is full after a
# day or after so many events. Of the samples estimated from their sizes; of the events, with their outages, measured
# over a quarter of an hour: 1.2 KiB each.
KIB_PER_FEED_HOUR = 700  # In the first hour; a tenth of it afterwards, up to a day.
KIB_PER_EVENT = 1.2
EVENTS_KEPT = 20_000

CALM = 110  # Seconds at the start and at the end.
AT_START, AT_END = "at the start", "at the end"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--programs", required=True, type=pathlib.Path, help="the build's folder")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=float, default=15)
    length.add_argument("--hours", type=float)
    length.add_argument("--days", type=float)
    parser.add_argument("--seed", type=int, help="of the faults; drawn and printed without this")
    parser.add_argument("--results", type=pathlib.Path, help="file for all figures, JSON")
    parser.add_argument("--keep", type=pathlib.Path, help="folder for configuration, history and logs; not removed")
    parser.add_argument("--recover-within", type=float, default=180, help="seconds after the last fault")
    parser.add_argument("--rate", type=float, default=20, help="market events per second and exchange")
    parser.add_argument("--fault-every", type=float, default=4, help="seconds on average")
    options = parser.parse_args()
    options.seconds = 60 * options.minutes
    if options.hours is not None:
        options.seconds = 3600 * options.hours
    if options.days is not None:
        options.seconds = 86400 * options.days
    if options.seconds < 60:
        parser.error("a run lasts at least a minute")
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(1, 1_000_000)
    return options


class Failure(Exception):
    """The run itself could not be made."""


def say(text):
    print(f"{datetime.datetime.now(datetime.timezone.utc):%H:%M:%S} {text}", flush=True)


GIVEN_PORTS = set()


def free_ports(count):
    """The first of so many in a row that nobody uses now, and that were not given before."""
    for first in range(21_000, 32_000, 50):
        if first in GIVEN_PORTS:
            continue
        with contextlib.ExitStack() as taken:
            try:
                for port in range(first, first + count):
                    listener = taken.enter_context(socket.socket())
                    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    listener.bind(("127.0.0.1", port))
            except OSError:
                continue
            GIVEN_PORTS.add(first)
            return first
    raise Failure("no free ports")


class Simulator:
    """Some exchanges in one process, which can be killed and comes back at the same addresses."""

    def __init__(self, program, venues, port, rate, folder, authority=None):
        self.program, self.venues, self.port, self.rate, self.authority = program, venues, port, rate, authority
        self.log = folder / f"simulator-{venues[0]}.log"
        self.ended_by_others = 0
        self.process = None

    def start(self):
        """The addresses of its venues: {venue: (url, rest_url)}."""
        command = [self.program, "serve", "--listen", f"127.0.0.1:{self.port}", "--rate", str(self.rate)]
        for venue in self.venues:
            command += ["--venue", venue]
        if self.authority:
            command += ["--tls", "--ca-file", self.authority]
        # What was killed may hold its ports for a moment.
        for _ in range(50):
            with open(self.log, "ab") as log:
                self.process = subprocess.Popen(
                    [str(part) for part in command],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    text=True,
                )
            lines = [json.loads(line) for line in (self.process.stdout.readline() for _ in self.venues) if line]
            if len(lines) == len(self.venues):
                return {line["venue"]: (line["url"], line["rest_url"]) for line in lines}
            self.end(signal.SIGKILL)
            time.sleep(0.2)
        raise Failure(f"the simulator of {', '.join(self.venues)} does not start")

    def is_running(self):
        return self.process is not None

    def command(self, order):
        """False where nobody is there, or where the exchange has no such thing."""
        if not self.process:
            return False
        try:
            self.process.stdin.write(json.dumps(order) + "\n")
            self.process.stdin.flush()
            answer = json.loads(self.process.stdout.readline())
        except (BrokenPipeError, ValueError):
            code = self.process.wait(timeout=20)
            if code != 0:
                raise Failure(f"the simulator ended with {code} before {order}") from None
            # Somebody else asked it to: it is there again, as after every other end.
            self.ended_by_others += 1
            self.end()
            self.start()
            return False
        if not answer.get("ok") and " has no " not in answer.get("error", ""):
            raise Failure(f"the simulator does not take {order}: {answer}")
        return answer["ok"]

    def end(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            self.process.wait(timeout=20)
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
            self.process.stdout.close()
            self.process = None


class Hook:
    """Where the agent's alerts go: counts them, and now and then answers badly or not at all."""

    def __init__(self):
        hook = self
        self.told = self.refused = 0
        self.mood = "well"

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if hook.mood == "hangs":
                    time.sleep(3)
                if hook.mood in ("refuses", "hangs"):
                    hook.refused += 1
                    self.send_response(503)
                else:
                    hook.told += 1
                    self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

            def handle(self):
                with contextlib.suppress(ConnectionError):
                    super().handle()

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def end(self):
        self.server.shutdown()
        self.server.server_close()


class Agent:
    """The real program, and what can be seen of it from outside."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.configuration, self.data = folder / "feedwarden.toml", folder / "data"
        self.metrics_port = free_ports(1)
        self.trust = folder / "trust.sock"
        self.process = None
        self.events = collections.Counter()

    def start(self):
        self.log = open(self.folder / "agent.log", "wb")
        self.process = subprocess.Popen(
            [
                str(part)
                for part in (self.program, "run", "--config", self.configuration, "--data-dir", self.data)
                + ("--output", "jsonl", "--snapshot-every", "30s")
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
        )
        threading.Thread(target=self.count_events, args=(self.process.stdout,), daemon=True).start()

    def count_events(self, lines):
        for line in lines:
            with contextlib.suppress(ValueError):
                said = json.loads(line)
                self.events[said.get("event", said.get("type", "snapshot"))] += 1

    def is_running(self):
        return self.process.poll() is None

    def write_configuration(self, text):
        fresh = self.configuration.with_suffix(".new")
        fresh.write_text(text)
        fresh.rename(self.configuration)

    def reload(self):
        self.process.send_signal(signal.SIGHUP)

    def held(self):
        """What the system says of the process: memory in KiB, counts, seconds of processor."""
        proc = pathlib.Path(f"/proc/{self.process.pid}")
        status = {}
        for line in (proc / "status").read_text().splitlines():
            key, _, value = line.partition(":")
            status[key] = value.split()
        fields = (proc / "stat").read_text().rpartition(")")[2].split()
        row = {
            "rss_kib": int(status["VmRSS"][0]),
            "anon_kib": int(status["RssAnon"][0]),
            "descriptors": len(os.listdir(proc / "fd")),
            "threads": int(status["Threads"][0]),
            "cpu_s": (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"),
        }
        with contextlib.suppress(OSError):  # Not everywhere, and it costs more.
            for line in (proc / "smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    row["pss_kib"] = int(line.split()[1])
        return row

    def kinds_of_descriptors(self):
        kinds = collections.Counter()
        for entry in os.listdir(f"/proc/{self.process.pid}/fd"):
            with contextlib.suppress(OSError):
                kinds[re.sub(r"\d+", "N", os.readlink(f"/proc/{self.process.pid}/fd/{entry}"))] += 1
        return kinds

    def names_of_threads(self):
        names = collections.Counter()
        for task in os.listdir(f"/proc/{self.process.pid}/task"):
            with contextlib.suppress(OSError):
                names[pathlib.Path(f"/proc/{self.process.pid}/task/{task}/comm").read_text().strip()] += 1
        return names

    def scrape(self):
        """Sums of its own figures by name; None where it does not answer."""
        try:
            with socket.create_connection(("127.0.0.1", self.metrics_port), timeout=5) as link:
                link.settimeout(5)
                link.sendall(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                answer = b""
                while chunk := link.recv(65536):
                    answer += chunk
        except OSError:
            return None
        head, _, body = answer.partition(b"\r\n\r\n")
        if b" 200 " not in head.split(b"\r\n")[0]:
            return None
        if b"chunked" in head.lower():
            body = re.sub(rb"\r\n[0-9a-fA-F]+\r\n", b"", b"\r\n" + body)
        sums = collections.Counter()
        for line in body.decode("utf-8", "replace").splitlines():
            if line and line[0] != "#":
                name, _, value = line.rpartition(" ")
                with contextlib.suppress(ValueError):
                    sums[name.partition("{")[0]] += float(value)
        return sums if sums["feedwarden_streams_wanted"] else None

    def ask(self, *question):
        done = subprocess.run(
            [str(self.program), *question, "--data-dir", str(self.data), "--config", str(self.configuration)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=120,
        )
        if done.returncode != 0:
            raise ValueError(f"{' '.join(question)} ended with {done.returncode}: {done.stderr.decode()[-300:]}")
        return done.stdout.decode()


def configuration(agent, endpoints, authority, hook, folder, change=None):
    """The agent's configuration. `change` names one of the ways in which it is changed while the agent runs."""
    secret = folder / "hook-address"
    secret.write_text(f"http://127.0.0.1:{hook.port}/alert\n")
    secret.chmod(0o600)
    text = f"""config_version = 1
[log]
max_size_mb = 1
[network]
proxy = "none"
ca_file = "{authority}"
[history]
enabled = true
[trust]
socket = "{agent.trust}"
[governor]
attempts_per_second = 20.0
handshakes_per_host = 8
handshakes_total = 16
window_share = 1.0
[[governor.host]]
host = "127.0.0.1"
window_attempts = 2000
window_ms = 60000
[reconnection]
initial_delay_ms = {300 if change == "policy" else 200}
max_delay_ms = 4000
connect_timeout_ms = 4000
stable_after_ms = 5000
[breaker]
failure_threshold = 6
cooldown_ms = 2000
max_cooldown_ms = 8000
flap_threshold = 40
flap_window_ms = 60000
[health]
ping_interval_ms = 1000
[metrics]
enabled = true
listen = "127.0.0.1:{agent.metrics_port}"
[alerts]
desktop = false
clear_after_ms = 5000
repeat_after_ms = 60000
[[alerts.rule]]
kind = "line_down"
severity = "critical"
for_ms = 20000
[[alerts.channel]]
name = "hook"
kind = "webhook"
secret_file = "{secret}"
allow_internal = true
timeout_ms = 2000
[[alerts.channel]]
name = "local"
kind = "command"
command = ["/bin/true"]
"""
    for number, (venue, (url, rest_url)) in enumerate(endpoints.items()):
        symbols = SYMBOLS[venue][: 1 if change == "symbols" and number % 2 else 2]
        enabled = "false" if change == "feed" and number == 1 else "true"
        text += f"""
[[feed]]
name = "{venue}"
venue = "{venue}"
symbols = {json.dumps(symbols)}
channels = {json.dumps(CHANNELS.get(venue, ["trade", "book_ticker", "depth"]))}
streams_per_connection = 2
enabled = {enabled}
url = "{url}"
rest_url = "{rest_url}"
"""
    if change == "broken":
        text += "\n[[feed]\nname = nothing\n"
    return text


class Trouble:
    """What goes wrong, drawn from a seed: one thing after another, some of them at once."""

    def __init__(self, run, seed):
        self.run, self.random = run, random.Random(seed)
        self.due = []  # (seconds of the run, what to do then)
        self.done = collections.Counter()
        # Kind, weight. Faults of the exchanges first.
        self.kinds = [
            (self.fault_of_sessions, 24),
            (self.fault_of_handshakes, 14),
            (self.fault_of_messages, 20),
            (self.fault_of_rest, 5),
            (self.restart, 3),
            (self.other_authority, 1),
            (self.reload, 8),
            (self.scraper, 12),
            (self.listener, 6),
            (self.bad_hook, 3),
            (self.stop_agent, 1),
        ]

    def next_pause(self, mean):
        return min(4 * mean, self.random.expovariate(1 / mean))

    def look_after(self, simulator):
        """One that ended without our doing is started again, and what it is trusted by is taken anew."""
        if simulator.is_running() and simulator.process.poll() is not None:
            simulator.command({"cmd": "status"})
            if simulator.authority:
                self.run.take_authority()
                self.run.apply(None)

    def one(self, now):
        """Draws one thing and does it. What is drawn does not depend on what has happened, so that a seed repeats."""
        kinds, weights = zip(*self.kinds)
        kind = self.random.choices(kinds, weights)[0]
        name = kind(now)
        self.done[name] += 1
        return name

    def work(self, now):
        """What is due by now."""
        due = [each for each in self.due if each[0] <= now]
        self.due = [each for each in self.due if each[0] > now]
        for _, act in due:
            act()

    def finish(self):
        """Everything is as in the beginning."""
        for _, act in self.due:
            act()
        self.due = []
        self.run.hook.mood = "well"
        for simulator in self.run.simulators:
            if not simulator.is_running():
                simulator.start()
            simulator.command({"cmd": "clear"})
            if not simulator.is_running():
                simulator.start()
        self.run.take_authority()
        self.run.apply(None)

    def inject(self, venue, fault):
        done = self.run.simulator_of(venue).command({"venue": venue, **fault})
        return fault["fault"] if done else "nothing"

    def venue(self):
        return self.random.choice(PLAIN + SECURE)

    def lasting(self, low, high):
        return self.random.randrange(int(low * 1000), int(high * 1000))

    def fault_of_sessions(self, _):
        venue, length = self.venue(), self.lasting(1, 8)
        return self.inject(
            venue,
            self.random.choice(
                [
                    {"fault": "reset"},
                    {"fault": "close", "code": self.random.choice([1000, 1001, 1006, 1011, 3000])},
                    {"fault": "half_open", "for_ms": length},
                    {"fault": "one_way", "direction": self.random.choice(["in", "out"]), "for_ms": length},
                    {"fault": "mute", "for_ms": length},
                    {"fault": "shutdown_notice", "after_ms": 1000},
                    {"fault": "slow", "latency_ms": 400, "jitter_ms": 200, "for_ms": length},
                ]
            ),
        )

    def fault_of_handshakes(self, _):
        """And the end of the sessions, so that it is met."""
        venue, length = self.venue(), self.lasting(1, 6)
        kind = self.inject(
            venue,
            self.random.choice(
                [
                    {"fault": "http_status", "code": 429, "headers": {"Retry-After": 2}, "count": 1},
                    {"fault": "http_status", "code": 503, "for_ms": length},
                    {"fault": "stall_handshake", "for_ms": length},
                    {"fault": "stall_handshake", "stage": "tls", "for_ms": length},
                    {"fault": "refuse", "for_ms": length},
                    {"fault": "accept_then_drop", "count": 4},
                    {"fault": "no_ack", "for_ms": length},
                ]
            ),
        )
        self.inject(venue, {"fault": "reset"})
        return kind

    def fault_of_messages(self, _):
        venue, length, count = self.venue(), self.lasting(0.5, 2), self.random.randrange(1, 6)
        return self.inject(
            venue,
            self.random.choice(
                [
                    {"fault": "drop_message", "count": count},
                    {"fault": "duplicate", "count": count},
                    {"fault": "reorder", "count": count},
                    {"fault": "corrupt", "mode": self.random.choice(["json", "utf8", "frame"]), "count": count},
                    {"fault": "flood", "rate": 2000, "for_ms": length},
                    {"fault": "ping_flood", "rate": 500, "for_ms": length},
                    {"fault": "clock_skew", "offset_ms": 1500, "for_ms": length},
                ]
            ),
        )

    def fault_of_rest(self, _):
        venue, code = self.venue(), self.random.choice([500, 503])
        self.inject(venue, {"fault": "http_status", "code": code, "target": "rest", "for_ms": self.lasting(1, 6)})
        self.inject(venue, {"fault": "drop_message", "count": 2})
        return "rest_status"

    def restart(self, now):
        """Killed, and there again after some seconds. TLS comes back with another authority, that nobody trusts yet."""
        simulator, pause = self.random.choice(self.run.simulators), self.random.uniform(0.5, 6)
        if simulator.is_running():
            simulator.end(signal.SIGKILL)
            self.due.append((now + pause, simulator.start))
            if simulator.authority:
                self.due.append((now + pause + 3, lambda: (self.run.take_authority(), self.run.apply(None))))
        return "killed_simulator"

    def other_authority(self, now):
        """The agent trusts somebody else for a while: every certificate is refused."""
        simulator = self.run.simulators[1]
        self.run.trust_nobody()
        self.run.apply(None)
        simulator.command({"fault": "reset"})
        self.due.append((now + 8, lambda: (self.run.take_authority(), self.run.apply(None))))
        return "untrusted_certificate"

    def reload(self, now):
        change = self.random.choice(["same", "symbols", "feed", "policy", "broken"])
        self.run.apply(change)
        self.due.append((now + self.random.uniform(2, 8), lambda: self.run.apply(None)))
        return f"reload_{change}"

    def link(self, address, family=socket.AF_INET):
        client = socket.socket(family)
        client.settimeout(2)
        try:
            client.connect(address)
        except OSError:
            client.close()
            return None
        return client

    def scraper(self, now):
        """Asks for the metrics and does not do what it should."""
        way = self.random.choice(["hangs_up", "half_a_request", "reads_nothing", "rubbish", "resets"])
        wait = self.random.uniform(1, 4)
        client = self.link(("127.0.0.1", self.run.agent.metrics_port))
        if client:
            with contextlib.suppress(OSError):
                request = b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"
                said = {"half_a_request": request[:20], "rubbish": b"\x16\x03\x01\x02\x00" * 30}
                client.sendall(said.get(way, request))
                if way == "resets":
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            if way in ("half_a_request", "reads_nothing"):
                self.due.append((now + wait, client.close))
            else:
                client.close()
        return f"scraper_{way}"

    def listener(self, now):
        """A bot of the trust signal that subscribes and is gone, or stays a while without reading."""
        way, wait = self.random.choice(["hangs_up", "reads_nothing", "rubbish"]), self.random.uniform(1, 20)
        client = self.link(str(self.run.agent.trust), socket.AF_UNIX)
        if client:
            with contextlib.suppress(OSError):
                client.sendall(b"{{{\n" if way == "rubbish" else b'{"subscribe":"trust"}\n')
            if way == "reads_nothing":
                self.due.append((now + wait, client.close))
            else:
                client.close()
        return f"bot_{way}"

    def bad_hook(self, now):
        self.run.hook.mood = self.random.choice(["refuses", "hangs"])

        def well():
            self.run.hook.mood = "well"

        self.due.append((now + self.random.uniform(2, 8), well))
        return f"hook_{self.run.hook.mood}"

    def stop_agent(self, now):
        """As a laptop or a debugger does."""
        length = self.random.uniform(0.5, 3)
        self.run.agent.process.send_signal(signal.SIGSTOP)
        self.due.append((now + length, lambda: self.run.agent.process.send_signal(signal.SIGCONT)))
        return "stopped_agent"


class Run:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.begin = time.monotonic()
        self.hook = Hook()
        programs = options.programs / "bin"
        self.authority = folder / "authority.pem"  # As the simulator writes it, at each start.
        port = free_ports(2 * len(PLAIN + SECURE))
        self.simulators = [
            Simulator(programs / "feedwarden-sim", PLAIN, port, options.rate, folder),
            Simulator(programs / "feedwarden-sim", SECURE, port + 2 * len(PLAIN), options.rate, folder, self.authority),
        ]
        self.agent = Agent(programs / "feedwarden-agent", folder)
        self.trouble = Trouble(self, options.seed)
        # As many samples as fit, at first one a second.
        self.series = slope.Series(1.0)
        self.checks = []
        self.moments = {}

    def now(self):
        return time.monotonic() - self.begin

    def simulator_of(self, venue):
        return self.simulators[0 if venue in PLAIN else 1]

    def take_authority(self):
        """A file of another name, so that it is another configuration."""
        content = self.authority.read_bytes()
        self.trusted = self.folder / f"trusted-{hashlib.sha256(content).hexdigest()[:12]}.pem"
        self.trusted.write_bytes(content)

    def trust_nobody(self):
        """Somebody else's certificate: one that the first start has made."""
        self.trusted = self.stranger

    def apply(self, change):
        self.agent.write_configuration(
            configuration(self.agent, self.endpoints, self.trusted, self.hook, self.folder, change)
        )
        if self.agent.process:
            self.agent.reload()

    def check(self, what, holds, found):
        self.checks.append({"check": what, "holds": bool(holds), "found": str(found)})
        say(f"{'holds' if holds else 'FAILS'}: {what}: {found}")

    def sample(self):
        row = {"at_s": round(self.now(), 2), **self.agent.held()}
        figures = self.agent.scrape()
        if figures:
            row |= {
                "wanted": figures["feedwarden_streams_wanted"],
                "trusted": figures["feedwarden_streams_trusted"],
                "messages": figures["feedwarden_messages_total"],
                "reconnects": figures["feedwarden_reconnects_total"],
                "failures": figures["feedwarden_connection_failures_total"],
                "gaps": figures["feedwarden_sequence_gaps_total"],
                "series": figures["feedwarden_metrics_series"],
            }
        row["events"] = sum(count for name, count in self.agent.events.items() if name != "snapshot")
        self.series.add(row)
        return row

    def wait_until(self, what, seconds):
        """Samples go on meanwhile. Seconds that it took; None where it did not come."""
        begin = self.now()
        while self.now() - begin < seconds:
            if not self.agent.is_running():
                raise Failure(f"the agent ended with {self.agent.process.returncode}")
            if what(self.sample()):
                return self.now() - begin
            time.sleep(1)
        return None

    @staticmethod
    def is_trusted(row):
        return row.get("wanted") and row["trusted"] == row["wanted"] == Run.wanted_streams()

    @staticmethod
    def wanted_streams():
        return sum(len(SYMBOLS[venue]) * 3 for venue in PLAIN + SECURE)

    def calm(self, name):
        """Everything is well and at rest: what is held then can be compared. The least of some samples."""
        took = self.wait_until(self.is_trusted, self.options.recover_within)
        if took is None:
            row = self.sample()
            found = f"{row.get('trusted')} of {self.wanted_streams()}"
            if name == AT_START:
                raise Failure(f"not every stream becomes trusted: {found}; the log: {self.folder}/agent.log")
            self.check(f"every stream is trusted, {name}", False, found)
        else:
            self.check(f"every stream is trusted, {name}", True, f"after {took:.1f} s")
        # What ends by a timeout of its own: requests, closing sockets, threads of lookups. And what begins late: the
        # history is asked for the first time after a minute.
        rows, begin = [], self.now()
        while len(rows) < 20 or self.now() - begin < CALM:
            rows.append(self.sample())
            time.sleep(1)
        self.moments[name] = {
            key: min(row[key] for row in rows[-20:]) for key in ("rss_kib", "anon_kib", "descriptors", "threads")
        }
        self.moments[name]["kinds"] = self.agent.kinds_of_descriptors()
        self.moments[name]["thread_names"] = self.agent.names_of_threads()

    def live(self):
        options = self.options
        self.endpoints = {}
        for simulator in self.simulators:
            self.endpoints |= simulator.start()
        self.take_authority()
        stranger = self.folder / "stranger.pem"
        other = Simulator(self.simulators[1].program, ["okx"], free_ports(2), 1, self.folder, stranger)
        other.start()
        other.end()
        self.stranger = stranger
        self.agent.data.mkdir()
        self.apply(None)
        self.agent.start()
        self.calm(AT_START)

        warm_up = min(max(options.seconds / 4, 60), 90 * 60, options.seconds / 2)
        end = self.now() + options.seconds
        self.warm_at = self.now() + warm_up
        next_fault, next_word = self.now(), self.now() + 60
        while self.now() < end:
            if not self.agent.is_running():
                raise Failure(f"the agent ended with {self.agent.process.returncode}; its log: {self.folder}")
            now = self.now()
            self.trouble.work(now)
            for simulator in self.simulators:
                self.trouble.look_after(simulator)
            while next_fault <= now:
                self.trouble.one(now)
                next_fault += self.trouble.next_pause(options.fault_every)
            rows = self.series.rows
            if not rows or now - rows[-1]["at_s"] >= self.series.spacing:
                self.sample()
            if now >= next_word:
                self.tell_progress()
                next_word = now + max(60, options.seconds / 100)
            time.sleep(0.05)
        self.faults_end = self.now()
        self.trouble.finish()
        self.calm(AT_END)

    def tell_progress(self):
        row = self.series.rows[-1]
        say(
            f"{row['at_s'] / 60:7.1f} min: {row['rss_kib'] / MIB:.1f} MiB, {row['descriptors']} descriptors, "
            f"{row['threads']} threads, {row['cpu_s']:.0f} s of processor, {row.get('reconnects', 0):.0f} reconnects, "
            f"{row['events']} events, {sum(self.trouble.done.values())} troubles"
        )

    def filling(self):
        """KiB that the recent past may have taken between the end of the warm-up and that of the faults."""
        begin, end = self.warm_at / 3600, self.faults_end / 3600
        young = max(0.0, min(end, 1) - min(begin, 1))
        later = max(0.0, min(end, 24) - max(begin, 1))
        events = [row["events"] for row in self.series.rows if self.warm_at <= row["at_s"] <= self.faults_end]
        kept = min(events[-1], EVENTS_KEPT) - min(events[0], EVENTS_KEPT) if events else 0
        return len(self.endpoints) * KIB_PER_FEED_HOUR * (young + later / 10) + kept * KIB_PER_EVENT

    def judge(self):
        filling = self.filling()
        self.trends = {}
        for key, unit, tolerated in (
            ("anon_kib", "KiB", 4 * MIB + filling),
            ("rss_kib", "KiB", 4 * MIB + filling),
            ("descriptors", "", 2),
            ("threads", "", 1),
            ("series", "", 5),
        ):
            times, values = self.series.column(key, self.warm_at)
            until = sum(1 for at in times if at <= self.faults_end / 3600)
            trend = slope.trend_of(times[:until], values[:until])
            outcome = slope.verdict(trend, tolerated)
            self.trends[key] = {"tolerated": tolerated, "verdict": outcome}
            found = outcome
            if trend:
                hours = trend.span
                self.trends[key] |= {
                    "per_hour": trend.rate,
                    "low": trend.low,
                    "high": trend.high,
                    "hours": hours,
                    "limit_per_hour": tolerated / hours,
                }
                found = (
                    f"{outcome}: {trend.rate:+.1f} {unit}/h, {trend.low:+.1f} to {trend.high:+.1f} with "
                    f"{slope.CONFIDENCE:.0%}; limit of the lower end {tolerated / hours:.1f} {unit}/h, "
                    f"for {hours:.2f} h"
                )
            self.check(f"growth of {key}", slope.holds(trend, tolerated), found)
        first, last = self.moments[AT_START], self.moments[AT_END]
        for key in ("descriptors", "threads"):
            kinds = "kinds" if key == "descriptors" else "thread_names"
            more = collections.Counter(last[kinds])
            more.subtract(first[kinds])
            self.check(
                f"no more {key} than at the start",
                last[key] <= first[key],
                f"{first[key]}, then {last[key]}" + "".join(f"; {n:+} {what}" for what, n in more.items() if n),
            )
        self.ask_history()
        self.end_agent()

    def ask_history(self):
        try:
            outages = json.loads(self.agent.ask("outages", "--from", "-30d", "--format", "json"))
            report = json.loads(self.agent.ask("report", "--from", "-30d", "--format", "json"))
            open_ones = [each for each in outages if not each.get("end")]
            reconnects = max(row.get("reconnects", 0) for row in self.series.rows)
            self.check(
                "the history answers",
                len(report) == len(self.endpoints) and (outages or not reconnects),
                f"{len(outages)} outages, a report of {len(report)} feeds",
            )
            self.check("no outage is left open", not open_ones, open_ones[:2] or "none")
        except (ValueError, subprocess.TimeoutExpired) as problem:
            self.check("the history answers", False, problem)

    def end_agent(self):
        begin = time.monotonic()
        self.agent.process.send_signal(signal.SIGTERM)
        try:
            code = self.agent.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            code = "nothing within 20 s"
        self.check("SIGTERM ends it in order", code == 0, f"{code} after {time.monotonic() - begin:.1f} s")
        with contextlib.closing(sqlite3.connect(f"file:{self.agent.data}/history.sqlite?mode=ro", uri=True)) as store:
            found = store.execute("PRAGMA integrity_check").fetchone()[0]
        self.check("the history's file is whole", found == "ok", found)

    def end(self):
        """Whatever was started is ended."""
        process = self.agent.process
        if process and process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait(timeout=20)
        for simulator in self.simulators:
            simulator.end(signal.SIGKILL)
        self.hook.end()

    def results(self):
        return {
            "seed": self.options.seed,
            "seconds": self.options.seconds,
            "checks": self.checks,
            "trends": getattr(self, "trends", {}),
            "moments": self.moments,
            "troubles": dict(sorted(self.trouble.done.items())),
            "events": dict(sorted(self.agent.events.items())),
            "simulators_ended_by_others": sum(each.ended_by_others for each in self.simulators),
            "alerts": {"told": self.hook.told, "refused": self.hook.refused},
            "samples": self.series.rows,
        }

    def table(self):
        rows = self.series.rows
        if not rows:
            return
        step = max(1, len(rows) // 20)
        print(f"\n{'min':>8} {'RSS':>8} {'anon':>8} {'PSS':>8} {'fd':>5} {'thr':>4} {'CPU s':>7} {'trusted':>8} "
              f"{'reconn.':>8} {'gaps':>7} {'messages':>10} {'events':>8}")
        for row in rows[::step]:
            print(
                f"{row['at_s'] / 60:8.1f} {row['rss_kib'] / MIB:8.2f} {row['anon_kib'] / MIB:8.2f} "
                f"{row.get('pss_kib', 0) / MIB:8.2f} {row['descriptors']:5} {row['threads']:4} {row['cpu_s']:7.1f} "
                f"{row.get('trusted', -1):8.0f} {row.get('reconnects', -1):8.0f} {row.get('gaps', -1):7.0f} "
                f"{row.get('messages', -1):10.0f} {row['events']:8}"
            )
        print("\ntroubles: " + ", ".join(f"{name} {count}" for name, count in sorted(self.trouble.done.items())))
        print(f"alerts: {self.hook.told} told, {self.hook.refused} refused")
        print(f"simulators that others ended: {sum(each.ended_by_others for each in self.simulators)}\n")
        for check in self.checks:
            print(f"{'holds' if check['holds'] else 'FAILS':6} {check['check']}: {check['found']}")


def main():
    options = arguments()
    folder = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="feedwarden-soak-"))
    folder.mkdir(parents=True, exist_ok=True)
    say(f"{options.seconds / 60:.0f} min; again with --seed {options.seed}")
    run = Run(options, folder)
    code = 0
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))   # By way of what ends the programs.
    try:
        run.live()
        run.judge()
        code = 0 if all(check["holds"] for check in run.checks) else 1
    except Failure as problem:
        say(f"the run could not be made: {problem}")
        code = 2
    finally:
        run.end()
        if options.results:
            options.results.write_text(json.dumps(run.results(), indent=1) + "\n")
    run.table()
    if code == 0 and not options.keep:
        shutil.rmtree(folder)
    elif not options.keep:
        print(f"\nConfiguration, history and logs: {folder}")
    print(f"\n{'Every check holds.' if code == 0 else 'Not every check holds.'} Seed {options.seed}.")
    return code


if __name__ == "__main__":
    sys.exit(main())
