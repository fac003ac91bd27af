#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manpage.py PROGRAM OUTPUT: a man page (section 1) from what the program itself says.

The text is that of --help, and of `COMMAND --help` for each command that the program tells of, so that there is one text
to keep right. SOURCE_DATE_EPOCH is the date, where it is set.
"""
import datetime
import os
import re
import subprocess
import sys


def said(program, *arguments):
    """What the program prints, in English and for 80 columns, without a screen."""
    environment = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': 'en', 'COLUMNS': '80'}
    done = subprocess.run([program, *arguments], capture_output=True, text=True, encoding='utf-8', timeout=60,
                          env=environment, stdin=subprocess.DEVNULL, check=True)
    return done.stdout


def escaped(text):
    """Text that roff prints as it is, with the ASCII minus that options are copied with."""
    text = text.replace('\\', '\\e').replace('-', '\\-').replace("'", '\\(aq').replace('"', '\\(dq')
    return '\\&' + text if text.startswith('.') else text


def literal(lines):
    return ['.nf', *(escaped(line) or '.sp' if line else '.sp' for line in lines), '.fi']


def entries(lines):
    """A list of options: "  --name VALUE   words", whose further lines are indented deeper."""
    page, open_entry = [], False
    for line in lines:
        head = re.match(r'^  (\S.*?)(?:\s{2,}(.*))?$', line) if re.match(r'^  \S', line) else None
        if head is None and open_entry and re.match(r'^ {3,}\S', line):
            page.append(escaped(line.strip()))
            continue
        if head is None:
            return None
        name, words = head.group(1), head.group(2)
        if words is None and re.match(r'^--?\S+( \S+)? \S', name):   # the name reaches the column of the words
            parts = re.match(r'^(--\S+(?: [A-Z][A-Za-z.:|]*)?) (.*)$', name)
            if parts:
                name, words = parts.groups()
        page += ['.TP', '\\fB' + escaped(name) + '\\fR']
        if words:
            page.append(escaped(words))
        open_entry = True
    return page


def blocks(text):
    """Paragraphs: runs of lines without an empty one between them."""
    found = [[]]
    for line in text.splitlines():
        if line.strip():
            found[-1].append(line.rstrip())
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def body(text, heading, name):
    """Help as roff: usage and examples stay as they are, options become a list, the rest runs on."""
    page, is_described = [], heading != 'SH'
    for lines in blocks(text):
        title = None
        known = re.match(r'^((Usage|Options|Arguments|Examples): ?)(.*)$', lines[0])
        if known:
            title = known.group(2)
            # What follows on the same line has its further lines below it.
            rest = [line.removeprefix(' ' * len(known.group(1))) for line in lines[1:]] if known.group(3) else lines[1:]
            lines = ([known.group(3)] if known.group(3) else []) + rest
            word = 'SYNOPSIS' if title == 'Usage' else title.upper()
            page.append(f'.SH {word}' if heading == 'SH' else f'.PP\n.B {title}')
        # Below the usage, and without an empty line between, the program may say what it is.
        split = len(lines)
        if title == 'Usage' and heading == 'SH':
            split = next((place for place in range(1, len(lines)) if not lines[place].startswith(' ')), len(lines))
        for is_verbatim, part in ((title in ('Usage', 'Examples'), lines[:split]), (False, lines[split:])):
            if not part:
                continue
            if not is_described and not is_verbatim and title in (None, 'Usage'):
                page.append('.SH DESCRIPTION')
                is_described = True
            is_usage = part[0].lstrip().startswith(name + ' ')
            listed = None if is_verbatim or is_usage else entries(part)
            if listed:
                page += listed
            elif is_verbatim or any(line.startswith(' ') for line in part):
                page += ['.PP', *literal(part)]
            else:
                page += ['.PP', *(escaped(line) for line in part)]
    return page


def commands_of(overview, name):
    """Those whose usage the overview shows; one of two words belongs to a family of commands."""
    found = []
    for line in overview.splitlines():
        usage = re.match(rf'^  {re.escape(name)} ((?:[a-z]+)(?: [a-z]+)?)(?: [\[A-Z]|$)', line)
        if usage and usage.group(1) not in found:
            found.append(usage.group(1))
    return found


def main():
    program, output = sys.argv[1:3]
    name = os.path.basename(program).removesuffix('.exe')
    version = said(program, '--version').split()[1]
    seconds = int(os.environ.get('SOURCE_DATE_EPOCH') or datetime.datetime.now().timestamp())
    date = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime('%Y-%m-%d')
    purposes = {
        'feedwarden': 'keeps feeds to crypto exchanges alive and shows whether they can be trusted',
        'feedwarden-agent': 'keeps feeds to crypto exchanges alive, without a window',
        'feedwarden-sim': 'exchanges on loopback that misbehave on command',
    }
    others = [other for other in purposes if other != name]
    help_text = said(program, '--help').replace(program, name)   # Qt's own help has the path
    page = [f'.TH {name.upper()} 1 {date} "Feedwarden {version}" "Feedwarden"', '.nh', '.ad l',
            '.SH NAME', f'{escaped(name)} \\- {escaped(purposes[name])}']
    page += body(help_text, 'SH', name)
    commands = commands_of(help_text, name)
    if commands:
        page.append('.SH COMMANDS')
    for command in commands:
        page += [f'.SS {escaped(command)}', *body(said(program, *command.split(), '--help'), 'SS', name)]
    page += ['.SH SEE ALSO', ',\n'.join(f'.BR {escaped(other)} (1)' for other in others).replace(' (1),\n', ' (1),\n')]
    with open(output, 'w', encoding='utf-8', newline='\n') as file:
        file.write('\n'.join(page) + '\n')


if __name__ == '__main__':
    main()
