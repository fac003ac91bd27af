#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_service.sh UNIT SYSUSERS AGENT: what systemd says of the service's files, with the agent as it was built. Exit code 77
# where systemd's own tools are not there.
set -u
unit=$1 users=$2 agent=$3
if ! command -v systemd-analyze >/dev/null; then
    echo 'SKIP   : there is no systemd-analyze here'
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
# check WHAT CODE
check() {
    if [[ $2 == 0 ]]; then
        printf 'PASS   : %s\n' "$1"
    else
        printf 'FAIL!  : %s\n' "$1"
        sed 's/^/   /' "$folder/said"
        failures=$((failures + 1))
    fi
}
# with NAME SED: the unit, changed so.
with() { sed "$2" "$unit" >"$folder/$1.service"; }
verify() { systemd-analyze verify --man=no "$folder/$1.service" >"$folder/said" 2>&1 && ! [[ -s $folder/said ]]; }
# 20 is 2.0 of 10 points of exposure: what is left is the network, which a feed needs.
exposure() { systemd-analyze security --no-pager --offline=yes --threshold=20 "$folder/$1.service" >"$folder/said" 2>&1; }

with feedwarden-agent "s|^ExecStart=[^ ]*|ExecStart=$agent|"
verify feedwarden-agent
check 'the unit is right' $?
with wrong "s|^ExecStart=[^ ]*|ExecStart=$agent|; s|^WatchdogSec=.*|WatchdogSec=soon|"
! verify wrong
check 'a wrong value would be found' $?
with missing "s|^ExecStart=[^ ]*|ExecStart=$folder/nothing|"
! verify missing
check 'a missing program would be found' $?
exposure feedwarden-agent
check 'it is shut in' $?
with open "s|^ExecStart=[^ ]*|ExecStart=$agent|; /^SystemCallFilter/d; /^Protect/d; /^CapabilityBoundingSet/d"
! exposure open
check 'an open one would be found' $?

# Its command line is one that the program takes.
command=$(sed -n 's/^ExecStart=[^ ]* //p' "$unit" | sed "s|%E|$folder|; s|%S|$folder|")
# shellcheck disable=SC2086
"$agent" $command >"$folder/said" 2>&1
[[ $? == 2 ]] && grep -q 'there is no configuration file' "$folder/said"
check 'its command line is understood' $?

if command -v systemd-sysusers >/dev/null; then
    mkdir -p "$folder/root/etc"
    systemd-sysusers --root="$folder/root" "$users" >"$folder/said" 2>&1 && grep -q '^feedwarden:' "$folder/root/etc/passwd" \
        && grep -q '^feedwarden:' "$folder/root/etc/group"
    check 'its user can be made' $?
fi
printf '%s failed\n' "$failures"
exit $((failures > 0))
