#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/threads/run.sh [TIMES]
#
# Builds what several threads touch at once with the thread sanitizer and runs its test TIMES times (default 20). The
# exit code is 1 where a race or a broken promise was found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

times=${1:-20}
if ! [[ $times =~ ^[1-9][0-9]*$ ]]; then
    printf 'How many times is %s?\n' "$times" >&2
    exit 2
fi
packaging/install-dependencies.sh
cmake --preset tsan >/dev/null
cmake --build --preset tsan
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
export TSAN_OPTIONS=suppressions=$PWD/tests/threads/qt.supp:halt_on_error=1:second_deadlock_stack=1
for ((i = 1; i <= times; ++i)); do
    if ! build/tsan/tests/tst_threads >build/tsan/threads.log 2>&1; then
        cat build/tsan/threads.log
        printf 'Run %d of %d found something.\n' "$i" "$times" >&2
        exit 1
    fi
done
printf '%d runs without a race.\n' "$times"
