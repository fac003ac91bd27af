#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/build-packages.sh [--build DIR] [FORMAT]...
#
# Builds the packages of Linux in DIR (build/packages unless it is named) and leaves them in DIR/packages with their
# checksums. FORMAT is DEB or TXZ (the archive that brings everything with it), both unless one is named.
# The same commit gives the same bytes, from whatever folder: SOURCE_DATE_EPOCH is the commit's time unless it is set.
# Other settings of the build: FEEDWARDEN_CMAKE="-DFEEDWARDEN_HOMEPAGE=https://…", also for who publishes them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/packages
formats=()
while (($# > 0)); do
    case $1 in
    --build)
        build=${2:?--build needs a folder}
        shift
        ;;
    DEB | TXZ) formats+=("$1") ;;
    *)
        printf '%s is not understood; there are --build DIR, DEB and TXZ\n' "$1" >&2
        exit 2
        ;;
    esac
    shift
done
((${#formats[@]} > 0)) || formats=(DEB TXZ)

packaging/install-dependencies.sh
name=${FEEDWARDEN_BUILD:-}
if git rev-parse --git-dir >/dev/null 2>&1; then
    name=${name:-$(git describe --always --dirty --abbrev=12)}
    : "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
fi
# Outside a repository the time is that of the changelog, which each version has its own of.
: "${SOURCE_DATE_EPOCH:=$(stat -c %Y CHANGELOG.md)}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

# shellcheck disable=SC2086
cmake --preset release -B "$build" -DCMAKE_INSTALL_PREFIX=/usr -DFEEDWARDEN_TESTS=OFF -DFEEDWARDEN_BENCHMARKS=OFF \
    -DFEEDWARDEN_DISTRIBUTION=ON -DFEEDWARDEN_LIBRARY=ON -DFEEDWARDEN_BUILD="${name:-local}" ${FEEDWARDEN_CMAKE:-}
cmake --build "$build"
rm -rf "$build/packages"
for format in "${formats[@]}"; do
    (cd "$build" && cpack -G "$format")
done
rm -rf "$build/packages/_CPack_Packages"
ls -l "$build/packages"
