#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/compare/run.sh [ARGUMENTS OF measure.py]
#
# Installs what the comparison needs, builds it (preset release), measures everything in one go and writes docs/speed.md
# with its plots. Best as root on a calm machine with two processors or more, which takes about an hour; other users
# cannot raise the priority of what is measured. A short try: --seconds 2 --rounds 1 --connections 50 --only compare
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(git rev-parse --show-toplevel)
node=$root/build/release/compare-node

# Where Node comes from elsewhere than Debian, its own npm comes along and Debian's would not install beside it.
missing=()
while read -r package _; do
    [[ -n $package && $package != \#* ]] || continue
    [[ $package != nodejs && $package != npm && $package != python3 ]] || ! command -v "${package/nodejs/node}" >/dev/null || continue
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done <packages-debian.txt
if ((${#missing[@]} > 0)); then
    apt-get install -y --no-install-recommends "${missing[@]}"
fi
"$root/packaging/install-dependencies.sh"

cd "$root"
cmake --preset release >/dev/null
cmake --build --preset release --target compare -- -j "${BUILD_JOBS:-$(nproc)}"
mkdir -p "$node"
cp tests/bench/compare/{package.json,package-lock.json,contender.js,contender-ws.js,contender-tardis.js} "$node"
(cd "$node" && npm ci --no-audit --no-fund --ignore-scripts)

python3 tests/bench/compare/measure.py --programs build/release/bin --node "$node" \
    --results build/release/speed.json "$@"
python3 tests/bench/compare/page.py --results build/release/speed.json --docs docs
