#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./run.sh [ARGUMENTS]: installs what the build needs, builds, and starts the desktop with ARGUMENTS.
#
# Where there is no configuration yet it starts the demo. Where there is no display it starts the agent instead:
# with --config FILE on that file, otherwise on the demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
caller=$OLDPWD

say() { printf '%s\n' "$*" >&2; }

packaging/install-dependencies.sh
{
    cmake --preset release
    cmake --build --preset release --target feedwarden feedwarden-agent
} >&2
bin=$PWD/build/release/bin
cd "$caller"   # File names among the arguments are the caller's.

# Where Qt looks for it: QStandardPaths::GenericConfigLocation.
if [[ $(uname) == Darwin ]]; then
    default_configuration=$HOME/Library/Preferences/feedwarden/feedwarden.toml
else
    default_configuration=${XDG_CONFIG_HOME:-${HOME:-/root}/.config}/feedwarden/feedwarden.toml
fi

names_configuration=false   # --config or --demo is given
for_agent=true              # nothing is asked that only the desktop can do
only_informs=false          # --version, --help
expects_value=false
for argument in "$@"; do
    if $expects_value; then
        expects_value=false
        continue
    fi
    case $argument in
    --config) names_configuration=true expects_value=true ;;
    --config=* | --demo) names_configuration=true ;;
    --data-dir) expects_value=true ;;
    --data-dir=*) ;;
    --version | --help | -h | -v) only_informs=true for_agent=false ;;
    *) for_agent=false ;;
    esac
done

demo=()
if ! $names_configuration && ! $only_informs && [[ ! -e $default_configuration ]]; then
    say "There is no configuration at $default_configuration yet: starting the demo on simulated exchanges."
    demo=(--demo)
fi

if [[ $(uname) == Linux && -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    if $for_agent; then
        say 'There is no display: starting feedwarden-agent instead of the desktop.'
        exec "$bin/feedwarden-agent" run ${demo[@]+"${demo[@]}"} "$@"
    fi
    export QT_QPA_PLATFORM=offscreen
fi
exec "$bin/feedwarden" ${demo[@]+"${demo[@]}"} "$@"
