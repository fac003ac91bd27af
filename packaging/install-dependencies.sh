#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/install-dependencies.sh [LIST]
#
# Installs the packages of dependencies-debian.txt, or of LIST, that are missing; quick and silent where none is.
# Debian and Ubuntu: apt-get, by sudo unless root. Elsewhere: says what to install and ends with 1, unless
# SKIP_DEPENDENCIES=1 says that it is there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list=${1:-$here/dependencies-debian.txt}

say() { printf '%s\n' "$*" >&2; }

if [[ ${SKIP_DEPENDENCIES:-0} == 1 ]]; then
    exit 0
fi

packages=()
optional=' '
while read -r package purpose; do
    [[ -z $package || $package == '#'* ]] && continue
    packages+=("$package")
    [[ $purpose == '# optional:'* ]] && optional+="$package "
done <"$list"

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say 'Feedwarden is built from these, under whatever names your system has for them:'
    sed -n 's/^\([a-z0-9.+-]\{1,\}\)  *# */  \1: /p' "$list" >&2
    say 'Qt has to be 6.4 or newer, CMake 3.25 or newer, GCC 12 or newer (or another compiler for C++20).'
    say 'Once they are there: SKIP_DEPENDENCIES=1, in front of this command, goes on without looking for packages.'
    exit 1
fi

# One question for all: it answers within milliseconds.
installed=" $(dpkg-query --show --showformat='${Package}=${db:Status-Status} ' "${packages[@]}" 2>/dev/null || true)"
missing=()
required=()
for package in "${packages[@]}"; do
    [[ $installed == *" $package=installed "* ]] && continue
    missing+=("$package")
    [[ $optional == *" $package "* ]] || required+=("$package")
done
if ((${#missing[@]} == 0)); then
    exit 0
fi
say "Installing ${missing[*]}"

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        say "Neither root nor sudo: please run, as root: apt-get install ${missing[*]}"
        ((${#required[@]} == 0)) && exit 0
        exit 1
    fi
    as_root=(sudo)
fi
# Nothing may ask a question: there may be nobody to answer it.
apt_get() {
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=120 -o Dpkg::Options::=--force-confold -q "$@" </dev/null >&2
}
install() { apt_get install -y --no-install-recommends "$@"; }

# Without lists no package is known; with old ones a download fails. Both are cured by reading them anew.
if ! apt_get -s install "${missing[@]}" 2>/dev/null >/dev/null; then
    apt_get update || say 'The package lists could not be read anew.'
    install "${missing[@]}" && exit 0
else
    install "${missing[@]}" && exit 0
    apt_get update || say 'The package lists could not be read anew.'
    install "${missing[@]}" && exit 0
fi
if ((${#required[@]} == 0)); then
    say 'Going on without them: none is required.'
    exit 0
fi
say "These packages could not be installed: ${missing[*]}"
exit 1
