#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/endurance/run.sh [--minutes N|--hours N|--days N] [--seed N] [--reconnects N] [--only soak|reconnects]
#                        [--preset release|dev] [--no-build]
#
# Builds the agent and the simulator and lets the one live with the other and with random faults for 15 minutes, or as
# long as is said; then loses and regains 100,000 sessions. Each part ends with its checks; the exit code is 1 where one
# of them fails, and all figures are in build/PRESET/endurance.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

preset=release
build=yes
only=
reconnects=100000
soak=()
while (($# > 0)); do
    name=$1
    case $name in
    --no-build)
        build=no
        shift
        continue
        ;;
    --minutes | --hours | --days | --seed | --reconnects | --only | --preset) ;;
    *)
        printf 'There is no %s; the first lines of this script say what there is.\n' "$name" >&2
        exit 2
        ;;
    esac
    if (($# < 2)); then
        printf '%s needs a value.\n' "$name" >&2
        exit 2
    fi
    case $name in
    --reconnects) reconnects=$2 ;;
    --only) only=$2 ;;
    --preset) preset=$2 ;;
    *) soak+=("$name" "$2") ;;
    esac
    shift 2
done
case $preset/$only in
release/ | release/soak | release/reconnects | dev/ | dev/soak | dev/reconnects) ;;
*)
    printf 'The preset is release or dev, and what is run alone is soak or reconnects.\n' >&2
    exit 2
    ;;
esac

if [[ $build == yes ]]; then
    packaging/install-dependencies.sh
    cmake --preset "$preset" -DFEEDWARDEN_TESTS=ON >/dev/null
    cmake --build --preset "$preset" --target endurance
fi
results=build/$preset/endurance
mkdir -p "$results"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
code=0
if [[ $only != reconnects ]]; then
    python3 -B tests/endurance/soak.py --programs "build/$preset" --results "$results/soak.json" "${soak[@]}" || code=1
fi
if [[ $only != soak ]]; then
    python3 -B tests/endurance/reconnects.py --programs "build/$preset" --results "$results/reconnects.json" \
        --reconnects "$reconnects" || code=1
fi
exit "$code"
