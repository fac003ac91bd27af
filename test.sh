#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./test.sh [--preset dev|asan|alone|release] [--repeat N] [--werror] [--benchmarks] [--no-window] [--quick]
#           [--build-only] [CTEST ARGUMENTS]
#
# Installs what the build needs, builds everything and runs the tests. The last lines are CTest's summary, the exit code
# is CTest's. --repeat runs each test N times or until it fails; --benchmarks builds the programs of tests/bench too;
# --no-window leaves out the desktop program and its tests; --quick, of the preset asan, the checks that take longest to
# compile; --build-only runs nothing.
# Other arguments go to ctest: ./test.sh -R tst_breaker
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

preset=dev
configure=(-DFEEDWARDEN_TESTS=ON)
desktop=ON
quick=false
run=true
ctest=(--output-on-failure)

value_of() {
    if (($# < 2)); then
        printf '%s needs a value\n' "$1" >&2
        exit 2
    fi
    printf '%s' "$2"
}
while (($# > 0)); do
    case $1 in
    --preset) preset=$(value_of "$@") && shift ;;
    --preset=*) preset=${1#*=} ;;
    --repeat) ctest+=(--repeat "until-fail:$(value_of "$@")") && shift ;;
    --repeat=*) ctest+=(--repeat "until-fail:${1#*=}") ;;
    --werror) configure+=(-DFEEDWARDEN_WERROR=ON) ;;
    --no-window) desktop=OFF ;;
    --quick) quick=true ;;
    --build-only) run=false ;;
    --benchmarks) configure+=(-DFEEDWARDEN_BENCHMARKS=ON) ;;
    *) ctest+=("$1") ;;
    esac
    shift
done
case $preset in
dev | asan | alone | release) ;;
*)
    printf 'There is no preset %s; there are dev, asan, alone and release.\n' "$preset" >&2
    exit 2
    ;;
esac

# Three times the processors of a small machine: most tests wait for sockets and clocks.
jobs=6
if $quick && [[ $preset == asan ]]; then
    configure+=(-DFEEDWARDEN_SANITIZE=QUICK)
fi

packaging/install-dependencies.sh
cmake --preset "$preset" -DFEEDWARDEN_DESKTOP="$desktop" "${configure[@]}"
cmake --build --preset "$preset"
$run || exit 0

# Wherever the tests run, they run without a screen and in one language, time zone and home.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
exec ctest --test-dir "build/$preset" -j"$jobs" "${ctest[@]}"
