#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/mutation/run.sh [--seed N] [--per-file N | --all | --known] [--jobs N] [--list] [FILE ...]
#
# Builds the preset mutation, then changes core/resilience, core/feed and core/quality, or each FILE (a pattern), in small
# ways and expects the tests to fail (tests/mutation/mutate.py --help). The table at the end says how many did, and which
# changes nobody noticed; the exit code is 1 below 90 %, or where one is not in tests/mutation/survivors.txt. With --known
# it is 1 where one of those that are in there is noticed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/install-dependencies.sh >&2
packaging/install-dependencies.sh tests/mutation/dependencies-debian.txt >&2
cmake --preset mutation -DFEEDWARDEN_TESTS=ON >/dev/null
cmake --build --preset mutation >&2
exec python3 tests/mutation/mutate.py "$@"
