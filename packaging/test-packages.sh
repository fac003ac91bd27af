#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/test-packages.sh [--packages DIR] [--keep] [PART]...
#
# Takes the packages through what users do with them, in an installation of Debian that has nothing but its base:
# installed, started, upgraded from the version before, removed, purged. Builds them first, unless DIR has them.
# PART: lint, install, library, archive; all of them unless one is named. Two are none of them: "reproducible" builds
# everything twice from nothing and compares; "service" boots a system whose systemd runs the agent, which not every
# machine lets a container do.
# Root is needed (chroot), and debootstrap, lintian, appstream, desktop-file-utils, xvfb, patchelf; systemd-container for
# "service". BASE names a folder with the base of a system, so that it is not made anew each time.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$source_dir"

packages='' keep=false parts=()
while (($# > 0)); do
    case $1 in
    --packages)
        packages=$(cd "${2:?--packages needs a folder}" && pwd)
        shift
        ;;
    --keep) keep=true ;;
    lint | install | library | archive | service | reproducible) parts+=("$1") ;;
    *)
        printf '%s is not understood\n' "$1" >&2
        exit 2
        ;;
    esac
    shift
done
((${#parts[@]} > 0)) || parts=(lint install library archive)
if ((EUID != 0)); then
    echo 'This needs root: it installs packages into a chroot.' >&2
    exit 1
fi
if [[ -z $packages && ${parts[*]} != reproducible ]]; then
    packaging/build-packages.sh
    packages=$source_dir/build/packages/packages
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/feedwarden-packages.XXXXXX")
started=()
finish() {
    local pid
    for pid in ${started[@]+"${started[@]}"}; do
        kill "$pid" 2>/dev/null || true
    done
    # What is mounted in there is mounted for the processes in it alone (inside()); this makes sure of it.
    if mount | grep -qF " $work"; then
        echo "Something is mounted in $work: it stays." >&2
    elif $keep; then
        echo "What was made stays in $work" >&2
    else
        rm -rf --one-file-system "$work"
    fi
}
trap finish EXIT

failures=0
# check WHAT COMMAND...: its output is shown where it fails.
check() {
    local what=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        printf 'PASS   : %s\n' "$what"
    else
        printf 'FAIL!  : %s\n' "$what"
        tail -n 30 "$work/said" | sed 's/^/   /'
        failures=$((failures + 1))
    fi
}
# inside ROOT COMMAND...: in that system, with a /proc that is mounted for it alone, and nothing of our environment.
inside() {
    local root=$1
    shift
    unshare --mount --pid --fork --kill-child --mount-proc --root="$root" --wd=/ env -i \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/var/tmp LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
# system NAME: a new one of the base alone.
system() {
    local base=${BASE:-$work/base}
    if [[ ! -d $base/usr ]]; then
        debootstrap --variant=minbase bookworm "$base" "${MIRROR:-http://deb.debian.org/debian}" >"$work/debootstrap.log" 2>&1 \
            || { tail "$work/debootstrap.log" >&2 && exit 1; }
    fi
    cp -a "$base" "$work/$1"
    # No service is started in a chroot.
    printf '#!/bin/sh\nexit 101\n' >"$work/$1/usr/sbin/policy-rc.d"
    chmod +x "$work/$1/usr/sbin/policy-rc.d"
    if [[ -e /etc/resolv.conf ]]; then
        cp -L /etc/resolv.conf "$work/$1/etc/resolv.conf"
    fi
}
# A screen that a chroot reaches without sharing a folder with us.
screen() {
    [[ -z ${display:-} ]] || return 0
    local number
    for number in 61 62 63 64 65 66 67 68 69; do
        Xvfb ":$number" -listen tcp -nolisten unix -ac -screen 0 1440x900x24 >"$work/xvfb.log" 2>&1 &
        local pid=$!
        for _ in {1..100}; do
            if (exec 3<>"/dev/tcp/127.0.0.1/$((6000 + number))") 2>/dev/null && kill -0 "$pid" 2>/dev/null; then
                started+=("$pid")
                display=127.0.0.1:$number
                return 0
            fi
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill "$pid" 2>/dev/null || true
    done
    echo 'Xvfb does not start.' >&2
    exit 1
}
# pictures ROOT PROGRAM: the demo's window on that screen; every page, light and dark, not in one colour.
pictures() {
    screen
    inside "$1" env DISPLAY="$display" QT_QPA_PLATFORM=xcb timeout 300 "$2" --demo --screenshots /var/tmp/shots --after 8 || return
    local count
    count=$(find "$1/var/tmp/shots" -name '*.png' -size +8k | wc -l)
    echo "$count pictures"
    ((count >= 16))
}
is_version() { [[ $(inside "$1" "$2" --version | head -n 1) == "$(basename "$2") $version" ]]; }
one() { # one PATTERN: the only file of that name
    local found=("$packages"/$1)
    if ((${#found[@]} != 1)) || [[ ! -e ${found[0]} ]]; then
        echo "Not one file is $packages/$1" >&2
        exit 1
    fi
    echo "${found[0]}"
}
version=$(sed -n 's/^project(feedwarden VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

lint() {
    local deb
    for deb in "$packages"/*.deb; do
        check "lintian has no error in $(basename "$deb")" lintian --allow-root --fail-on error "$deb"
    done
    dpkg-deb -x "$(one 'feedwarden_*.deb')" "$work/unpacked"
    local share=$work/unpacked/usr/share
    check 'the .desktop file is right' desktop-file-validate "$share/applications/feedwarden.desktop"
    check 'the catalogue entry is right' appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
    check 'the type of files is right' update-mime-database "$share/mime"
    local page
    for page in "$share"/man/man1/*.1.gz; do
        check "$(basename "$page") reads without a warning" is_quiet man --warnings -l "$page"
    done
    check 'three programs have a page' test "$(find "$share/man" -name '*.1.gz' | wc -l)" -eq 3
    local size
    for size in 16 22 24 32 48 64 96 128 256 512; do
        check "an icon of $size pixels" grep -q "PNG image data, $size x $size" \
            <(file "$share/icons/hicolor/${size}x$size/apps/feedwarden.png")
    done
    check 'the bill of materials is complete' "$source_dir/tests/packaging/billofmaterials.py" \
        "$share/feedwarden/feedwarden.cdx.json" "$work"/unpacked/usr/bin/*
}
is_quiet() {
    local said
    said=$(MANWIDTH=80 "$@" 2>&1 >/dev/null) || true
    echo "$said"
    [[ -z $said ]]
}

# What is there, but for what package managers write down and other packages' caches.
list_of() {
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \
        -o -path ./tmp -o -path ./var/tmp -o -path ./run \) -prune -o -print) | grep -vE '^\./etc/(passwd|group|shadow|gshadow|subuid|subgid)-$' | sort
}
agent() { # agent ROOT ARGUMENTS...: as the service runs it
    local root=$1
    shift
    inside "$root" setpriv --reuid feedwarden --regid feedwarden --clear-groups feedwarden-agent "$@" \
        --config /etc/feedwarden/feedwarden.toml --data-dir /var/lib/feedwarden
}
runs_a_while() { # the agent against an exchange on loopback: both in one system, and then its history
    inside "$1" sh -c '
        feedwarden-sim serve --venue binance-spot --listen 127.0.0.1:39411 >/tmp/sim 2>&1 </dev/null & sim=$!
        for i in $(seq 200); do grep -q venue /tmp/sim && break; sleep 0.1; done
        setpriv --reuid feedwarden --regid feedwarden --clear-groups timeout -s TERM 60 feedwarden-agent run \
            --config /etc/feedwarden/feedwarden.toml --data-dir /var/lib/feedwarden --output jsonl --for 12s >/tmp/lines
        code=$?
        kill $sim
        grep -q "trusted" /tmp/lines && exit $code' || return
    agent "$1" trust --format json | tee "$work/trust"
}
installed() {
    local deb root=$work/installed
    deb=$(one 'feedwarden_*.deb')
    # The version before is this one with a lower number: none has been published yet.
    dpkg-deb -R "$deb" "$work/before"
    sed -i "s/^Version: .*/Version: 0.0.1-1/" "$work/before/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone -b "$work/before" "$work/feedwarden_0.0.1-1.deb" >/dev/null

    system installed
    inside "$root" apt-get -q update >"$work/apt.log" 2>&1
    inside "$root" apt-get -q satisfy -y --no-install-recommends "$(dpkg-deb -f "$deb" Depends)" fonts-dejavu-core \
        >>"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log" && exit 1; }
    list_of "$root" >"$work/list.before"
    sort "$root/etc/passwd" >"$work/users.before"
    cp "$work/feedwarden_0.0.1-1.deb" "$root/var/tmp/before.deb"
    cp "$deb" "$root/var/tmp/now.deb"

    check 'the version before is installed' inside "$root" apt-get -q install -y --no-install-recommends /var/tmp/before.deb
    check 'the service has its user' grep -q '^feedwarden:' "$root/etc/passwd"
    local program
    for program in feedwarden feedwarden-agent feedwarden-sim; do
        check "$program starts" is_version "$root" "/usr/bin/$program"
    done
    check "the service's unit is right" inside "$root" systemd-analyze verify --man=no \
        /usr/lib/systemd/system/feedwarden-agent.service
    check "the window's demo" pictures "$root" /usr/bin/feedwarden

    mkdir -p "$root/etc/feedwarden"
    install -d -o "$(stat -c %u "$root/var/lib")" -m 700 "$root/var/lib/feedwarden"
    inside "$root" chown feedwarden:feedwarden /var/lib/feedwarden
    cat >"$root/etc/feedwarden/feedwarden.toml" <<'TOML'
config_version = 1
[[feed]]
name = "binance"
venue = "binance-spot"
url = "ws://127.0.0.1:39411"
rest_url = "http://127.0.0.1:39412"
symbols = ["BTCUSDT"]
channels = ["trade"]
TOML
    check 'the agent keeps a history' runs_a_while "$root"
    agent "$root" samples --step 1s --format csv >"$work/samples.before"
    check 'which has samples' test "$(wc -l <"$work/samples.before")" -gt 3
    sha256sum "$root/etc/feedwarden/feedwarden.toml" >"$work/sum.before"

    check 'upgraded' inside "$root" apt-get -q install -y --no-install-recommends /var/tmp/now.deb
    check 'to this version' test "$(inside "$root" dpkg-query -W -f '${Version}' feedwarden)" = "$version-1"
    check 'the configuration is kept' sha256sum -c "$work/sum.before"
    agent "$root" samples --step 1s --format csv >"$work/samples.after"
    check 'the history is kept' cmp "$work/samples.before" "$work/samples.after"
    check 'and goes on' runs_a_while "$root"
    agent "$root" samples --step 1s --format csv >"$work/samples.later"
    check 'with what came since' test "$(wc -l <"$work/samples.later")" -gt "$(wc -l <"$work/samples.after")"

    check 'back to the version before' inside "$root" apt-get -q install -y --allow-downgrades --no-install-recommends \
        /var/tmp/before.deb
    check 'the configuration is still there' sha256sum -c "$work/sum.before"
    agent "$root" samples --step 1s --format csv >"$work/samples.back"
    check 'and the history' cmp "$work/samples.later" "$work/samples.back"

    check 'removed' inside "$root" apt-get -q remove -y feedwarden
    check 'the programs are gone' test ! -e "$root/usr/bin/feedwarden-agent"
    check 'configuration and history are not' test -e "$root/etc/feedwarden/feedwarden.toml" -a -n "$(ls -A "$root/var/lib/feedwarden")"
    check 'purged' inside "$root" apt-get -q purge -y feedwarden
    list_of "$root" >"$work/list.after"
    sort "$root/etc/passwd" >"$work/users.after"
    check 'nothing is left' diff "$work/list.before" "$work/list.after"
    check 'nor the user' diff "$work/users.before" "$work/users.after"
}

library() {
    local root=$work/library consumer=$source_dir/tests/packaging/consumer triplet
    triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
    dpkg-deb -x "$(one 'libfeedwarden0*.deb')" "$root"
    dpkg-deb -x "$(one 'libfeedwarden-dev_*.deb')" "$root"
    dpkg-deb -x "$(one 'feedwarden_*.deb')" "$root"
    check 'a program is configured against the library' cmake -S "$consumer" -B "$work/consumer" -G Ninja \
        -DCMAKE_PREFIX_PATH="$root/usr" -DCMAKE_BUILD_TYPE=Debug
    check 'it is built, and every header by itself' cmake --build "$work/consumer"
    "$root/usr/bin/feedwarden-sim" serve --venue binance-spot >"$work/sim" 2>&1 </dev/null &
    started+=($!)
    for _ in {1..200}; do
        grep -q url "$work/sim" && break
        sleep 0.1
    done
    local url
    url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$work/sim")
    check 'it hears trades that can be trusted' env LD_LIBRARY_PATH="$root/usr/lib/$triplet" "$work/consumer/consumer" "$url"
    check "the documentation's example is built" build_example "$root"
    check 'and hears trades' hears_trades "$root/usr/lib/$triplet" "$url"
    # Only our own file is looked for below the scratch root.
    mkdir -p "$work/pkgconfig"
    sed "s|^prefix=.*|prefix=$root/usr|" "$root/usr/lib/$triplet/pkgconfig/feedwarden.pc" >"$work/pkgconfig/feedwarden.pc"
    # shellcheck disable=SC2046
    check 'pkg-config knows what a compiler wants' g++ -std=c++20 -fPIC -o "$work/consumer/plain" "$consumer/main.cpp" \
        $(PKG_CONFIG_PATH="$work/pkgconfig" pkg-config --cflags --libs feedwarden)
    check 'and that runs as well' env LD_LIBRARY_PATH="$root/usr/lib/$triplet" "$work/consumer/plain" "$url"
}
build_example() {
    cmake -S "$source_dir/resources/examples/library" -B "$work/example" -G Ninja -DCMAKE_PREFIX_PATH="$1/usr" &&
        cmake --build "$work/example"
}
hears_trades() { # it goes on until it is stopped
    LD_LIBRARY_PATH=$1 timeout 10 "$work/example/watch_trades" "$2" >"$work/heard" || true
    head "$work/heard"
    grep -q '^trade ' "$work/heard"
}

archive() {
    local file root=$work/archive
    file=$(one 'feedwarden-*-linux-*.tar.xz')
    local bytes
    bytes=$(stat -c %s "$file")
    printf 'INFO   : %s has %s bytes\n' "$(basename "$file")" "$bytes"
    check 'the archive has at most 60 MB' test "$bytes" -le 60000000
    system archive
    check 'there is no Qt and no X in the base' test -z "$(find "$root/usr/lib" -name 'libQt*' -o -name 'libX11*' -o -name 'libxcb*')"
    mkdir -p "$root/opt"
    tar -C "$root/opt" -xf "$file"
    local top
    top=/opt/$(basename "$file" .tar.xz)
    check 'it is one folder' test -d "$root$top/bin" -a "$(find "$root/opt" -mindepth 1 -maxdepth 1 | wc -l)" -eq 1
    local program
    for program in feedwarden feedwarden-agent feedwarden-sim; do
        check "$program starts without any package" is_version "$root" "$top/bin/$program"
    done
    check 'every licence is there' test "$(find "$root$top/share/doc/feedwarden/licences" -name '*_*.txt' -size +0 | wc -l)" -ge 60
    check 'the bill of materials is complete' "$source_dir/tests/packaging/billofmaterials.py" \
        "$root$top/share/feedwarden/feedwarden.cdx.json" "$root$top"/bin/feedwarden*
    check 'so is that of what comes along' "$source_dir/tests/packaging/billofmaterials.py" --files "$root$top" \
        "$root$top/share/feedwarden/bundled.cdx.json"
    check 'the agent monitors a simulated exchange' inside "$root" timeout 120 "$top/bin/feedwarden-agent" run --demo --for 5s --output jsonl
    check "the window's demo" pictures "$root" "$top/bin/feedwarden"
    mv "$root$top" "$root/opt/elsewhere"
    check 'it runs from another place, too' is_version "$root" /opt/elsewhere/bin/feedwarden
}

# A system that boots, tries the service (tests/packaging/service.sh says what of it) and powers off.
service() {
    local root=$work/service deb
    deb=$(one 'feedwarden_*.deb')
    system service
    cp "$deb" "$root/var/tmp/now.deb"
    inside "$root" sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends systemd systemd-sysv dbus curl \
        /var/tmp/now.deb' >"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log" && exit 1; }
    rm "$root/usr/sbin/policy-rc.d"   # From here on services are started and stopped.
    cp "$source_dir/tests/packaging/service.sh" "$root/var/tmp/service.sh"
    cat >"$root/etc/systemd/system/try-feedwarden.service" <<'UNIT'
[Unit]
After=multi-user.target
[Service]
Type=oneshot
ExecStart=bash /var/tmp/service.sh
ExecStopPost=systemctl poweroff
StandardOutput=file:/var/tmp/service.said
StandardError=inherit
[Install]
WantedBy=multi-user.target
UNIT
    inside "$root" systemctl enable try-feedwarden.service >/dev/null 2>&1
    SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 timeout 300 systemd-nspawn --quiet --register=no --keep-unit -D "$root" -b \
        >"$work/boot.log" 2>&1 </dev/null || true
    if [[ ! -e $root/var/tmp/service.said ]]; then
        tail -n 20 "$work/boot.log"
        check 'a system with systemd boots' false
        return
    fi
    cat "$root/var/tmp/service.said"
    failures=$((failures + $(grep -c '^FAIL!' "$root/var/tmp/service.said" || true)))
    check 'all of it was tried' grep -q '^tried$' "$root/var/tmp/service.said"
}

reproducible() {
    local copy
    for copy in one a-longer-name-than-that; do
        mkdir -p "$work/$copy"
        git archive HEAD | tar -x -C "$work/$copy"
        (cd "$work/$copy" && CCACHE_DISABLE=1 SOURCE_DATE_EPOCH=$(git -C "$source_dir" log -1 --format=%ct) \
            FEEDWARDEN_BUILD=$(git -C "$source_dir" rev-parse --short=12 HEAD) packaging/build-packages.sh) >"$work/$copy.log" 2>&1 \
            || { tail -n 20 "$work/$copy.log" && exit 1; }
    done
    local file name
    for file in "$work"/one/build/packages/packages/*.{deb,tar.xz}; do
        name=$(basename "$file")
        check "two builds of $name are the same" cmp "$file" "$work/a-longer-name-than-that/build/packages/packages/$name"
    done
}

for part in "${parts[@]}"; do
    case $part in
    install) installed ;;
    *) "$part" ;;
    esac
done
printf '%s failed\n' "$failures"
exit $((failures > 0))
