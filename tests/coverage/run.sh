#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/coverage/run.sh [--no-build] [--html DIR]
#
# Installs gcovr where it is missing, builds the preset coverage and runs the tests of core/resilience, core/feed and
# core/quality. Prints for each of their files how many branches were taken and in which lines one was not; the exit code
# is 1 below 95 %, or where a test fails. Edges that only an exception takes are not counted. --html DIR shows them in
# the sources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

least=95
build=yes
html=()
while (($# > 0)); do
    case $1 in
    --no-build) build=no ;;
    --html)
        mkdir -p "${2:?--html needs a folder}"
        html=(--html-details "$2/index.html")
        shift
        ;;
    *)
        printf 'There is no %s; there are --no-build and --html DIR.\n' "$1" >&2
        exit 2
        ;;
    esac
    shift
done

if [[ $build == yes ]]; then
    packaging/install-dependencies.sh
    packaging/install-dependencies.sh tests/coverage/dependencies-debian.txt
    cmake --preset coverage -DFEEDWARDEN_TESTS=ON >/dev/null
    cmake --build --preset coverage
fi
# What earlier runs have counted would count again.
find build/coverage -name '*.gcda' -delete
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
# Each test in a process of its own, as CTest runs them, but without its time limit: counting makes them slow.
tests=("tst_streamledger " "tst_qualityrating ")
for program in tests_resilience tests_feed; do
    while read -r test; do
        tests+=("$program $test")
    done < <("build/coverage/tests/$program" 2>&1 | sed -n 's/^  \(tst_[a-z]*\)$/\1/p')
done
export QT_LOGGING_RULES='feedwarden.*=false'
logs=build/coverage/logs
mkdir -p "$logs"
rm -f "$logs"/*
# shellcheck disable=SC2016  # The inner shell expands it.
printf '%s\n' "${tests[@]}" | xargs -P 2 -I '{}' bash -c '
    read -r program test <<<"$1"
    if ! "build/coverage/tests/$program" ${test:+"$test"} >"$2/${test:-$program}.log" 2>&1; then
        grep -A 4 "^FAIL!" "$2/${test:-$program}.log" || tail -n 5 "$2/${test:-$program}.log"
        exit 1
    fi' counted '{}' "$logs"

# Objects of the rooms themselves, and of the tests, whose copies of what headers define are the ones that run.
gcovr --root . --filter 'core/(resilience|feed|quality)/' --branches --exclude-throw-branches \
    --exclude-unreachable-branches --fail-under-branch "$least" --txt - "${html[@]}" \
    build/coverage/core/CMakeFiles/feedwarden_logic.dir build/coverage/tests/unit
