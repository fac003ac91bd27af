#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [--seconds N] [--no-build] [TARGET ...]
#
# Installs clang where it is missing, builds the fuzzers and lets each of them, or each TARGET, look for N seconds
# (default 20) for bytes that break a promise. A name may have a *: 'decode-*'. What breaks one is kept in
# tests/fuzz/corpus/TARGET, where the tests run it from then on. At the end there is a table; the exit code is 1 where
# something was found. What was merely interesting stays in build/fuzz/interesting, so that the next run begins there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=20
build=yes
wanted=()
while (($# > 0)); do
    case $1 in
    --seconds)
        seconds=${2:?--seconds needs a number}
        shift
        ;;
    --seconds=*) seconds=${1#*=} ;;
    --no-build) build=no ;;
    -*)
        printf 'There is no %s; there are --seconds N and --no-build.\n' "$1" >&2
        exit 2
        ;;
    *) wanted+=("$1") ;;
    esac
    shift
done
if ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    printf 'How many seconds is %s?\n' "$seconds" >&2
    exit 2
fi

if [[ $build == yes ]]; then
    packaging/install-dependencies.sh
    packaging/install-dependencies.sh tests/fuzz/dependencies-debian.txt
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz
fi
program=build/fuzz/bin/fuzzers
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
export ASAN_OPTIONS=allocator_may_return_null=1:detect_stack_use_after_return=0
export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1
symbolizer=$(command -v llvm-symbolizer-16 || true)
[[ -z $symbolizer ]] || export ASAN_SYMBOLIZER_PATH=$symbolizer

targets=()
lengths=()
while read -r name longest; do
    for pattern in "${wanted[@]:-*}"; do
        # shellcheck disable=SC2053  # It is a pattern.
        if [[ $name == $pattern ]]; then
            targets+=("$name")
            lengths+=("$longest")
            break
        fi
    done
done < <("$program" --list)
if ((${#targets[@]} == 0)); then
    printf 'There is no such target. There are:\n' >&2
    "$program" --list | cut -d' ' -f1 >&2
    exit 2
fi

logs=build/fuzz/logs
mkdir -p "$logs"
rows=()
found=0
for i in "${!targets[@]}"; do
    target=${targets[$i]}
    corpus=tests/fuzz/corpus/$target
    interesting=build/fuzz/interesting/$target
    broken=build/fuzz/broken/$target
    mkdir -p "$corpus" "$interesting" "$broken"
    rm -f "$broken"/*
    export FEEDWARDEN_FUZZ_TARGET=$target
    "$program" --words >"$logs/$target.words"
    result=held
    "$program" -max_total_time="$seconds" -max_len="${lengths[$i]}" -dict="$logs/$target.words" -timeout=20 \
        -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix="$broken/" "$interesting" "$corpus" \
        >"$logs/$target.log" 2>&1 || result=BROKEN
    if [[ $result == BROKEN ]]; then
        found=1
        for file in "$broken"/*; do
            [[ -f $file ]] || continue
            kept=$corpus/found-$(sha1sum "$file" | cut -c1-12)
            cp "$file" "$kept"
            result="BROKEN: $kept"
        done
        grep -m1 -E 'BROKEN PROMISE|ERROR:|runtime error' "$logs/$target.log" >&2 || tail -n 20 "$logs/$target.log" >&2
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$logs/$target.log")
    speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$logs/$target.log")
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$logs/$target.log" | tail -n 1)
    rows+=("$(printf '%-22s %10s %8s %8s  %s' "$target" "${runs:--}" "${speed:--}" "${edges:--}" "$result")")
    printf '%s\n' "${rows[-1]}" >&2
done
printf '\n%-22s %10s %8s %8s  %s\n' target runs runs/s edges result
printf '%s\n' "${rows[@]}"
exit "$found"
