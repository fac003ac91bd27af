#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_scripts.sh SOURCE_DIR: what the scripts decide. cmake, ctest, apt-get and the built programs are stand-ins that say how
# they were called; nothing is built or installed.
set -u
source_dir=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tree=$folder/tree
mkdir -p "$tree/build/release/bin" "$tree/.ci" "$folder/bin" "$folder/home" "$folder/elsewhere"
cp -r "$source_dir/packaging" "$source_dir/run.sh" "$source_dir/test.sh" "$tree/"
cp "$source_dir/.ci/run" "$tree/.ci/"
for program in feedwarden feedwarden-agent; do
    # shellcheck disable=SC2016
    printf '#!/bin/sh\necho "%s in $(basename "$PWD") platform=${QT_QPA_PLATFORM:-none}:" "$@"\n' "$program" \
        >"$tree/build/release/bin/$program"
done
# What is called goes to $folder/calls; what a stand-in is to answer is in $folder/answers.
cat >"$folder/stand-in" <<'SCRIPT'
#!/bin/sh
name=$(basename "$0")
echo "$name $*" >>"$STAND_IN_FOLDER/calls"
case $name in
uname) echo "${STAND_IN_SYSTEM:-Linux}" ;;
sudo) exec "$@" ;;
apt-get)
    case "$*" in
    *update*) [ -n "${STAND_IN_OFFLINE:-}" ] && exit 100; touch "$STAND_IN_FOLDER/updated" ;;
    *) [ -e "$STAND_IN_FOLDER/updated" ] || exit 100 ;;
    esac
    ;;
dpkg-query)
    for package in $(sed -n 's/^\([a-z][a-z0-9.+-]*\) .*/\1/p' "$STAND_IN_FOLDER/tree/packaging/dependencies-debian.txt"); do
        case " ${STAND_IN_MISSING:-} " in
        *" $package "*) ;;
        *" $package:removed "*) printf '%s=config-files ' "$package" ;;
        *) printf '%s=installed ' "$package" ;;
        esac
    done
    [ -z "${STAND_IN_MISSING:-}" ]
    ;;
ctest) echo '100% tests passed, 0 tests failed out of 1'; exit "${STAND_IN_CTEST:-0}" ;;
esac
SCRIPT
for name in cmake ctest uname sudo apt-get dpkg-query; do
    cp "$folder/stand-in" "$folder/bin/$name"
done
chmod +x "$folder"/bin/* "$tree"/build/release/bin/*

failures=0
# check WHAT EXPECTED ACTUAL
check() {
    if [[ $2 == "$3" ]]; then
        printf 'PASS   : %s\n' "$1"
    else
        printf 'FAIL!  : %s\n   Actual  : %s\n   Expected: %s\n' "$1" "$3" "$2"
        failures=$((failures + 1))
    fi
}
# call [VARIABLE=VALUE]... COMMAND...: from another folder, in an environment without a display. Standard output.
call() {
    rm -f "$folder/calls" "$folder/updated"
    (cd "$folder/elsewhere" && env -i PATH="$folder/bin:$PATH" HOME="$folder/home" STAND_IN_FOLDER="$folder" "$@" \
        2>"$folder/errors" </dev/null)
}
calls() { grep -E "^($1) " "$folder/calls" 2>/dev/null | tr '\n' ';'; }

run=$tree/run.sh
configuration=$folder/home/.config/feedwarden/feedwarden.toml

check 'without display and configuration: the demo of the agent' \
    'feedwarden-agent in elsewhere platform=none: run --demo' "$(call "$run")"
check 'and it says so' '2' "$(grep -cE 'no display|starting the demo' "$folder/errors")"
check 'the release is built, without the tests' \
    'cmake --preset release;cmake --build --preset release --target feedwarden feedwarden-agent;' "$(calls cmake)"
check 'with a display: the demo of the desktop' 'feedwarden in elsewhere platform=none: --demo' "$(call DISPLAY=:0 "$run")"
check 'Wayland is a display' 'feedwarden in elsewhere platform=none: --demo' "$(call WAYLAND_DISPLAY=w "$run")"
check 'a chosen platform is a display' 'feedwarden in elsewhere platform=offscreen: --demo' \
    "$(call QT_QPA_PLATFORM=offscreen "$run")"
check 'without display, a configuration named' 'feedwarden-agent in elsewhere platform=none: run --config my file.toml' \
    "$(call "$run" --config 'my file.toml')"
check 'the same in one word' 'feedwarden-agent in elsewhere platform=none: run --config=f.toml' \
    "$(call "$run" --config=f.toml)"
check 'without display, the demo by name' 'feedwarden-agent in elsewhere platform=none: run --demo' "$(call "$run" --demo)"
check 'the data folder belongs to the agent too' 'feedwarden-agent in elsewhere platform=none: run --demo --data-dir d' \
    "$(call "$run" --data-dir d)"
check 'what only the desktop does is done offscreen' \
    'feedwarden in elsewhere platform=offscreen: --demo --screenshots d --after 5' "$(call "$run" --screenshots d --after 5)"
check 'a version needs no demo' 'feedwarden in elsewhere platform=offscreen: --version' "$(call "$run" --version)"
check 'with a display, a configuration named' 'feedwarden in elsewhere platform=none: --config f.toml --data-dir d' \
    "$(call DISPLAY=:0 "$run" --config f.toml --data-dir d)"
mkdir -p "$(dirname "$configuration")" && touch "$configuration"
check 'with a display and a configuration' 'feedwarden in elsewhere platform=none:' "$(call DISPLAY=:0 "$run")"
check 'nothing is said then' '0' "$(wc -l <"$folder/errors" | tr -d ' ')"
check 'without display but with a configuration' 'feedwarden-agent in elsewhere platform=none: run' "$(call "$run")"
check 'XDG_CONFIG_HOME is followed' 'feedwarden in elsewhere platform=none: --demo' \
    "$(call DISPLAY=:0 XDG_CONFIG_HOME="$folder/nothing" "$run")"
check 'macOS keeps it elsewhere and needs no DISPLAY' 'feedwarden in elsewhere platform=none: --demo' \
    "$(call STAND_IN_SYSTEM=Darwin "$run")"
rm -r "$folder/home/.config"

test=$tree/test.sh
summary='100% tests passed, 0 tests failed out of 1'
check 'the summary is what comes last' "$summary" "$(call "$test" | tail -n 1)"
check 'the tests of the development preset' \
    'cmake --preset dev -DFEEDWARDEN_DESKTOP=ON -DFEEDWARDEN_TESTS=ON;cmake --build --preset dev;ctest --test-dir build/dev -j6 --output-on-failure;' \
    "$(calls 'cmake|ctest')"
call "$test" --preset asan --repeat 3 -R tst_x --werror >/dev/null
check 'preset, repetition, warnings and the rest' \
    'cmake --preset asan -DFEEDWARDEN_DESKTOP=ON -DFEEDWARDEN_TESTS=ON -DFEEDWARDEN_WERROR=ON;cmake --build --preset asan;ctest --test-dir build/asan -j6 --output-on-failure --repeat until-fail:3 -R tst_x;' \
    "$(calls 'cmake|ctest')"
call STAND_IN_CTEST=8 "$test" >/dev/null
check 'the exit code is that of the tests' '8' "$?"
call "$test" --preset fast >/dev/null
check 'an unknown preset is a wrong call' '2 ' "$? $(calls 'cmake|ctest')"
call "$test" --preset >/dev/null
check 'a preset without a name too' '2' "$?"
call "$test" --build-only >/dev/null
check 'built and not run' '0 cmake --build --preset dev;' "$? $(calls 'cmake --build|ctest')"
call "$tree/.ci/run" >/dev/null
check 'CI runs both presets' 'ctest --test-dir build/dev -j6 --output-on-failure;ctest --test-dir build/asan -j6 --output-on-failure;' \
    "$(calls ctest)"
check 'with warnings as errors, of which one is built ahead' '3' "$(grep -c 'FEEDWARDEN_WERROR=ON' "$folder/calls")"
check 'without the window under the sanitizers' '2' "$(grep -c 'preset asan -DFEEDWARDEN_DESKTOP=OFF' "$folder/calls")"
check 'and with the quick ones' '2' "$(grep -c 'preset asan .*-DFEEDWARDEN_SANITIZE=QUICK' "$folder/calls")"
call STAND_IN_CTEST=8 "$tree/.ci/run" >/dev/null
check 'CI stops at the first failure' '8 ctest --test-dir build/dev -j6 --output-on-failure;' "$? $(calls ctest)"

install=$tree/packaging/install-dependencies.sh
call "$install" >"$folder/output"
check 'nothing missing: nothing said, nothing asked but dpkg' '0 0 1' \
    "$? $(cat "$folder/output" "$folder/errors" | wc -l | tr -d ' ') $(grep -c . "$folder/calls")"
call STAND_IN_MISSING='cmake mold' "$install"
check 'what is missing is installed, after the lists were read' '0 update;install -y --no-install-recommends cmake mold;' \
    "$? $(calls apt-get | tr ';' '\n' | grep -v -- '-s install' | sed 's/.*-q //' | tr '\n' ';')"
call STAND_IN_MISSING='cmake:removed' "$install"
check 'what was removed is missing' '0 1' "$? $(calls apt-get | tr ';' '\n' | grep -c 'install -y .* cmake$')"
printf 'made-up   # needed by one command alone\n' >"$folder/list"
call "$install" "$folder/list"
check 'another list is installed likewise' '0 1' "$? $(calls apt-get | tr ';' '\n' | grep -c 'install -y .* made-up$')"
call STAND_IN_OFFLINE=1 STAND_IN_MISSING=cmake "$install"
check 'what is required and cannot be had is an error' '1 1' "$? $(grep -c 'could not be installed: cmake' "$folder/errors")"
call STAND_IN_OFFLINE=1 STAND_IN_MISSING='ccache mold' "$install"
check 'what is optional and cannot be had is none' '0' "$?"
call STAND_IN_OFFLINE=1 STAND_IN_MISSING=cmake "$test" >/dev/null
check 'then nothing is built' '1 ' "$? $(calls 'cmake|ctest')"
mv "$folder/bin/apt-get" "$folder/apt-get"
check_path=$PATH
if command -v apt-get >/dev/null; then
    # Only what the script itself needs, so that the machine's own apt-get is out of sight.
    mkdir "$folder/few"
    for program in bash dirname env sed cat basename grep; do
        ln -s "$(command -v "$program")" "$folder/few/"
    done
    check_path=$folder/few
fi
(cd "$folder/elsewhere" && env -i PATH="$check_path" "$BASH" "$install" 2>"$folder/errors")
check 'elsewhere it says what to install' '1 1 1' \
    "$? $(grep -c '^  cmake: build system' "$folder/errors") $(grep -c '^  libsimdjson-dev: decoding' "$folder/errors")"
(cd "$folder/elsewhere" && env -i SKIP_DEPENDENCIES=1 PATH="$check_path" "$BASH" "$install" 2>"$folder/errors")
check 'and can be told that it is there' '0 0' "$? $(wc -l <"$folder/errors" | tr -d ' ')"

printf '%s failed\n' "$failures"
exit $((failures > 0))
