#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks core/resilience, core/feed and core/quality in small ways, and expects the tests to notice.

Run by tests/mutation/run.sh, which builds what is needed. A mutant is one file compiled without optimisation and linked
before the library that has the file as it is, so that only that one is replaced; of a header it is the bodies of its
functions, compiled by themselves and linked first. Only tests that can reach the file by what they include run, those that
include it themselves first, and the first that fails is the last. Neither counted nor run further: what does not compile, what the optimiser makes the same object of, and
functions of a header that exist only where others use them (templates).

Exit code 1: fewer than 90 of 100 noticed (but with --known), a survivor that survivors.txt does not know, or one it knows
that is noticed now.
"""
import argparse
import concurrent.futures
import fnmatch
import json
import os
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import sys
import threading
import time

import mutants

ROOT = pathlib.Path(__file__).resolve().parents[2]
SURVIVORS = ROOT / 'tests/mutation/survivors.txt'
BUILD = ROOT / 'build/mutation'
LEAST_PERCENT = 90
MEMORY = 3 << 30   # bytes, of a test: a loop that has lost its end may fill it
PROGRAMS = {
    'core/resilience': ('tests_resilience',),
    'core/feed': ('tests_feed', 'tst_streamledger'),
    'core/quality': ('tst_qualityrating',),
}
LEFT_OUT_TESTS = {'tst_linelife'}   # years of many lines: half a minute without optimisation, and what it holds the others do, too
ENVIRONMENT = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'QT_LOGGING_RULES': 'feedwarden.*=false', 'TZ': 'UTC',
               'LC_ALL': 'C.UTF-8'}


def known_survivors():
    """(file, source line, change) -> reason."""
    known = {}
    for number, line in enumerate(SURVIVORS.read_text().splitlines(), 1):
        if not line.strip() or line.startswith('#'):
            continue
        fields = line.split('\t')
        if len(fields) != 4 or not all(field.strip() for field in fields):
            sys.exit(f'{SURVIVORS.name}:{number}: a row is file, source line, change and reason, with tabs between')
        known[tuple(fields[:3])] = fields[3]
    return known


def key_of(file, mutant):
    return file, mutant.source, mutant.name


def mutants_of_file(file):
    text = (ROOT / file).read_text()
    return mutants.mutants_of(text, only_bodies=file.endswith('.h'))


def reached_by(path):
    """The headers of core that a file includes, and what these and their .cpp include: whatever it can call."""
    found = set()
    todo = [path]
    while todo:
        for name in re.findall(r'^#include "((?:core|tests)/[^"]+)"', todo.pop().read_text(), re.M):
            if name not in found and (ROOT / name).exists():
                found.add(name)
                todo.append(ROOT / name)
                if (ROOT / name).with_suffix('.cpp').exists():
                    todo.append((ROOT / name).with_suffix('.cpp'))
    return found


class Test:
    def __init__(self, program, name):
        self.program = program
        self.name = name
        self.seconds = 0.0
        source = next((ROOT / 'tests').glob(f'*/**/{name}.cpp'))
        self.source = source.read_text()
        self.reached = reached_by(source)


def run_test(test, program, cpu_seconds):
    """The first failure, or None. It is ended at the first failure, and where it takes too long."""
    command = ['prlimit', f'--cpu={cpu_seconds}', f'--as={MEMORY}', '--core=0', str(program)]
    if test.name != test.program:
        command.append(test.name)
    command.append('-nocrashhandler')
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT, cwd=BUILD,
                               text=True, errors='replace')
    is_late = threading.Event()

    def stop():
        is_late.set()
        process.kill()

    watch = threading.Timer(60 + 10 * cpu_seconds, stop)
    watch.start()
    failure = None
    try:
        for line in process.stdout:
            if line.startswith(('FAIL!', 'XPASS', 'QFATAL')):
                failure = line.split(' Compared')[0].strip()
                process.kill()
                break
        process.stdout.close()
        code = process.wait()
    finally:
        watch.cancel()
    if failure:
        return failure
    if is_late.is_set() or code in (-24, -9, 152, 137):
        return 'takes too long'
    return f'ends with {code}' if code else None


class Runner:
    def __init__(self):
        self.compilers = {}
        self.links = {}
        self.tests = {}
        self.equal = {}
        self.lock = threading.Lock()

    def prepare(self, rooms):
        database = json.loads(subprocess.run(['ninja', '-C', str(BUILD), '-t', 'compdb'], check=True, text=True,
                                             capture_output=True).stdout)
        for entry in database:
            if 'feedwarden_logic.dir' in entry.get('output', '') and entry['file'].endswith('.cpp'):
                self.compilers[os.path.relpath(entry['file'], ROOT)] = entry['command']
        failed = []
        for program in sorted({program for room in rooms for program in PROGRAMS[room]}):
            commands = subprocess.run(['ninja', '-C', str(BUILD), '-t', 'commands', f'tests/{program}'], check=True, text=True,
                                      capture_output=True).stdout.splitlines()
            self.links[program] = shlex.split(commands[-1].strip().removeprefix(': && ').removesuffix(' && :'))
            path = BUILD / 'tests' / program
            listed = subprocess.run([path], text=True, capture_output=True, env=ENVIRONMENT) if program.startswith('tests_') else None
            names = re.findall(r'^  (tst_\w+)$', listed.stderr, re.M) if listed else [program]
            tests = [Test(program, name) for name in names if name not in LEFT_OUT_TESTS]
            if not tests:
                sys.exit(f'{program} says of no test.')
            # What a program took without any mutant is known for as long as it is the same one.
            kept = BUILD / f'{program}.seconds.json'
            stamp = str(path.stat().st_mtime_ns)
            known = json.loads(kept.read_text()) if kept.exists() else {}
            if known.get('program') != stamp:
                known = {'program': stamp}
            for test in tests:
                if test.name not in known:
                    begin = time.monotonic()
                    failure = run_test(test, path, 120)
                    known[test.name] = time.monotonic() - begin
                    if failure:
                        failed.append(f'{test.name} without any mutant: {failure}')
                        del known[test.name]
                test.seconds = known.get(test.name, 0.0)
            kept.write_text(json.dumps(known))
            self.tests[program] = tests
        if failed:
            sys.exit('\n'.join(failed))

    def tests_for(self, file):
        """The nearest first."""
        room = str(pathlib.PurePosixPath(file).parent)
        stem = pathlib.PurePosixPath(file).stem
        included = f'#include "{room}/{stem}.h"'
        tests = [test for program in PROGRAMS[room] for test in self.tests[program] if f'{room}/{stem}.h' in test.reached]
        return sorted(tests, key=lambda t: (t.name != f'tst_{stem}', included not in t.source, t.seconds))

    def compile(self, file, text, folder, optimised=False):
        """The object's path, or None where it does not compile."""
        source = folder / file
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(f'#line 1 "{file}"\n{text}')
        name = folder / ('optimised.o' if optimised else 'mutant.o')
        keep = []
        if file.endswith('.h'):
            # Its functions are compiled whether anybody calls them here or not.
            alone = folder / 'alone.cpp'
            alone.write_text(f'#include "{file}"\n')
            command = next(c for f, c in self.compilers.items() if f.startswith(os.path.dirname(file) + '/'))
            source, keep = alone, ['-fkeep-inline-functions', f'-I{folder}']
        else:
            command = self.compilers[file]
        words = shlex.split(command)
        compiler = next(i for i, word in enumerate(words) if os.path.basename(word) in ('c++', 'g++', 'clang++'))
        arguments, i = [words[compiler], *keep], compiler + 1
        while i < len(words):
            if words[i] in ('-MT', '-MF', '-o', '-c'):
                i += 1
            elif words[i] not in ('-MD', '-Werror') and not (optimised and words[i] == '-O0'):
                arguments.append(words[i])
            i += 1
        arguments += ['-w', *(['-O2'] if optimised else []), '-o', str(name), '-c', str(source)]
        done = subprocess.run(arguments, cwd=BUILD, capture_output=True)
        if file.endswith('.h'):
            (folder / file).unlink()   # Or the next header that includes it would be compiled with this change, too.
        return name if done.returncode == 0 else None

    def is_equal(self, file, mutant_text, text, folder, optimised):
        with self.lock:
            known = self.equal.get((file, optimised))
        if known is None:
            known = self.compile(file, text, folder, optimised).read_bytes()
            with self.lock:
                self.equal[(file, optimised)] = known
        made = self.compile(file, mutant_text, folder, optimised)
        return made.read_bytes() == known

    def link(self, program, folder):
        words = self.links[program]
        output = folder / program
        at = words.index('-o')
        first = next(i for i, word in enumerate(words) if word.endswith('.o'))
        command = words[:first] + [str(folder / 'mutant.o')] + words[first:at] + ['-o', str(output)] + words[at + 2:]
        done = subprocess.run(command, cwd=BUILD, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return output

    def outcome(self, file, mutant, folder):
        """'killed', 'survived', 'equal', 'invalid' or 'elsewhere', and by what."""
        text = (ROOT / file).read_text()
        changed = mutant.apply(text)
        if not self.compile(file, changed, folder):
            return 'invalid', ''
        if file.endswith('.h') and self.is_equal(file, changed, text, folder, False):
            return 'elsewhere', ''
        linked = {}
        for test in self.tests_for(file):
            if test.program not in linked:
                try:
                    linked[test.program] = self.link(test.program, folder)
                except RuntimeError as error:
                    return 'invalid', str(error)
            failure = run_test(test, linked[test.program], int(5 + 6 * test.seconds))
            if failure:
                return 'killed', f'{test.name}: {failure}'
        if self.is_equal(file, changed, text, folder, True):
            return 'equal', ''
        return 'survived', ''


def main():
    parser = argparse.ArgumentParser(description='Breaks files in small ways, and expects the tests to notice.')
    parser.add_argument('files', nargs='*', default=[], help='patterns such as core/feed/silence.cpp, "*ledger*" or core/feed/silence.cpp:79; else all')
    parser.add_argument('--seed', type=int, default=1, help='which mutants of a file: the same seed draws the same ones')
    parser.add_argument('--per-file', type=int, default=4, metavar='N', help='at most so many of each file (4)')
    parser.add_argument('--all', action='store_true', help='all of each file')
    parser.add_argument('--known', action='store_true', help='those of survivors.txt, and no others')
    parser.add_argument('--minutes', type=float, metavar='N', help='begin no further one after N minutes; the order is drawn, too')
    parser.add_argument('--jobs', type=int, default=2, metavar='N', help='at once (2)')
    parser.add_argument('--list', action='store_true', help='print which they are, and do no more')
    options = parser.parse_args()

    known = known_survivors()
    chosen = {}
    for room in PROGRAMS:
        for path in sorted((ROOT / room).glob('*.[ch]*')):
            file = str(path.relative_to(ROOT))
            found = mutants_of_file(file)
            if options.files:
                found = [mutant for mutant in found if any(fnmatch.fnmatch(file, pattern)
                                                           or fnmatch.fnmatch(f'{file}:{mutant.line}', pattern)
                                                           for pattern in options.files)]
            if options.known:
                found = [mutant for mutant in found if key_of(file, mutant) in known]
            elif not options.all and len(found) > options.per_file:
                found = random.Random(f'{options.seed} {file}').sample(found, options.per_file)
            if found:
                chosen[file] = sorted(found, key=lambda m: m.begin)
    if not chosen:
        sys.exit('There is nothing to change.')
    if options.list:
        for file, list_of in chosen.items():
            for mutant in list_of:
                print(f'{file}:{mutant.line}: {mutant.name}: {mutant.source}')
        return 0

    runner = Runner()
    runner.prepare({str(pathlib.PurePosixPath(file).parent) for file in chosen})
    work = [(file, mutant) for file, list_of in chosen.items() for mutant in list_of]
    random.Random(options.seed).shuffle(work)   # so that a part of it says something of all
    results = {}
    local = threading.local()
    numbers = iter(range(1000))
    begin = time.monotonic()
    log = open(BUILD / 'mutants.log', 'w', buffering=1)

    def live(job):
        file, mutant = job
        if options.minutes and time.monotonic() - begin > 60 * options.minutes:
            return
        if not hasattr(local, 'folder'):
            with runner.lock:
                local.folder = BUILD / 'mutants' / str(next(numbers))
            shutil.rmtree(local.folder, ignore_errors=True)   # What a run that was ended has left.
            local.folder.mkdir(parents=True)
        result, reason = runner.outcome(file, mutant, local.folder)
        with runner.lock:
            results[job] = result
            print(f'{result}\t{file}:{mutant.line}\t{mutant.name}\t{mutant.source}\t{reason}', file=log)
            if result == 'survived' and key_of(file, mutant) not in known:
                print(f'survived: {file}:{mutant.line}: {mutant.name}: {mutant.source}', file=sys.stderr)
            if len(results) % 50 == 0:
                print(f'{len(results)} of {len(work)}, {time.monotonic() - begin:.0f} s', file=sys.stderr)

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for done in [pool.submit(live, job) for job in work]:
            done.result()

    return report(chosen, results, known, time.monotonic() - begin, 0 if options.known else LEAST_PERCENT)


def report(chosen, results, known, seconds, least_percent):
    """The exit code. Of those alone that are known to survive none has to be noticed: least_percent is 0."""
    columns = ('killed', 'survived', 'equal', 'elsewhere', 'invalid')
    print(f'{"":40} {"made":>6}' + ''.join(f'{column:>10}' for column in columns) + f'{"%":>8}')
    totals = dict.fromkeys(columns, 0)

    def row(name, counts):
        counted = counts['killed'] + counts['survived']
        share = f'{100 * counts["killed"] / counted:8.1f}' if counted else f'{"-":>8}'
        print(f'{name:40} {sum(counts.values()):6}' + ''.join(f'{counts[column]:10}' for column in columns) + share)

    for file, list_of in chosen.items():
        counts = dict.fromkeys(columns, 0)
        for mutant in list_of:
            if (file, mutant) in results:
                counts[results[(file, mutant)]] += 1
        for column in columns:
            totals[column] += counts[column]
        row(file, counts)
    row('all', totals)
    print(f'{len(results)} mutants in {seconds:.0f} s')

    unknown, stale = [], []
    print('\nKnown survivors:')
    for (file, mutant), result in sorted(results.items(), key=lambda r: (r[0][0], r[0][1].begin)):
        key = key_of(file, mutant)
        if result == 'survived' and key in known:
            print(f'  {file}:{mutant.line}: {mutant.name}: {mutant.source}\n      {known[key]}')
        elif result == 'survived':
            unknown.append(f'  {file}:{mutant.line}: {mutant.name}: {mutant.source}')
        elif result == 'killed' and key in known:
            stale.append(f'  {file}:{mutant.line}: {mutant.name}: {mutant.source}')
    if unknown:
        print('\nUnknown survivors, each of which wants a test, or a row with its reason in tests/mutation/survivors.txt:')
        print('\n'.join(unknown))
    if stale:
        print('\nNoticed now, though tests/mutation/survivors.txt says otherwise:')
        print('\n'.join(stale))
    counted = totals['killed'] + totals['survived']
    share = 100 * totals['killed'] / counted if counted else 100
    print(f'\n{share:.1f} % of {counted} noticed; at least {least_percent} % have to be.')
    return 1 if unknown or stale or share < least_percent else 0


if __name__ == '__main__':
    sys.exit(main())
