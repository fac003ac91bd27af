#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""billofmaterials.py BILL PROGRAM...: is the bill of materials well-formed, and has it all that the programs are linked with?
billofmaterials.py --files FOLDER BILL: has it each file of FOLDER's lib and plugins, with the checksum that it has?

Exit code 1 with a line for each thing that is wrong.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys

# Which component a library that a program asks for belongs to; None is the compiler's and the C library.
OWNERS = [
    (r'ld-linux|lib(c|m|stdc\+\+|gcc_s|dl|rt|pthread)\.so', None),
    (r'libQt6Charts', 'Qt Charts'), (r'libQt6HttpServer', 'Qt HTTP Server'), (r'libQt6', 'Qt'),
    (r'libsimdjson', 'simdjson'), (r'libtomlplusplus', 'toml++'), (r'libz\.', 'zlib'), (r'lib(crypto|ssl)\.', 'OpenSSL'),
    (r'libcurl', 'libcurl'), (r'librdkafka', 'librdkafka'), (r'libarchive', 'libarchive'),
    (r'libprometheus-cpp', 'prometheus-cpp'), (r'libcivetweb', 'CivetWeb'), (r'libqt6keychain', 'QtKeychain'),
]


def complaints_about_form(bill):
    found = []
    if (bill.get('bomFormat'), bill.get('specVersion'), bill.get('version')) != ('CycloneDX', '1.5', 1):
        found.append('it is not CycloneDX 1.5')
    program = bill.get('metadata', {}).get('component', {})
    if program.get('name') != 'feedwarden' or not re.fullmatch(r'\d+\.\d+\.\d+', program.get('version', '')):
        found.append('it is not of feedwarden with a version')
    for component in bill.get('components', []):
        name = component.get('name', '?')
        if component.get('type') not in ('library', 'file'):
            found.append(f'{name} is of no known type')
        if component.get('type') == 'library' and not component.get('version'):
            found.append(f'{name} has no version')
        if 'purl' in component and not re.fullmatch(r'pkg:deb/[a-z]+/[a-z0-9.+-]+@[A-Za-z0-9.%+-]+\?arch=\w+', component['purl']):
            found.append(f'{name} has no right purl: {component["purl"]}')
    references = {component['bom-ref'] for component in bill.get('components', []) if 'bom-ref' in component}
    for dependency in bill.get('dependencies', []):
        found += [f'{other} is not described' for other in dependency['dependsOn'] if other not in references]
    return found


def complaints_about_programs(bill, programs):
    found = []
    known = {component['name']: component for component in bill['components']}
    for name, component in known.items():
        if not component.get('licenses'):
            found.append(f'{name} has no licence')
    for program in programs:
        said = subprocess.run(['readelf', '-d', program], capture_output=True, text=True, check=True).stdout
        needed = re.findall(r'\(NEEDED\).*\[(.*)\]', said)
        if not needed:
            found.append(f'{program} is linked with nothing')
        for library in needed:
            owner = next((owner for pattern, owner in OWNERS if re.match(pattern, library)), '?')
            if owner is not None and owner not in known:
                found.append(f'{program} is linked with {library}, which no component has')
    return found


def complaints_about_files(bill, folder):
    listed = {component['name']: component['hashes'][0]['content'] for component in bill['components']
              if component['type'] == 'file'}
    found = []
    there = [path for part in ('lib', 'plugins') for path in (folder / part).rglob('*') if path.is_file()]
    if len(there) < 20:
        found.append(f'only {len(there)} files are in {folder}')
    for path in there:
        name = path.relative_to(folder).as_posix()
        if listed.pop(name, None) != hashlib.sha256(path.read_bytes()).hexdigest():
            found.append(f'{name} is not in it, or another file is')
    return found + [f'{name} is in it and is not there' for name in listed]


def main():
    arguments = sys.argv[1:]
    folder = pathlib.Path(arguments[1]) if arguments[0] == '--files' else None
    path, *programs = arguments[2:] if folder else arguments
    bill = json.loads(pathlib.Path(path).read_text(encoding='utf-8'))
    found = complaints_about_form(bill)
    found += complaints_about_files(bill, folder) if folder else complaints_about_programs(bill, programs)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
