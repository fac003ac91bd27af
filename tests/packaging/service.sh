#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/test-packages.sh service runs in a system that systemd has booted, with the package installed: the
# service as docs/agent-service.md and docs/desk.md say it is run. Prints a line for each check, and "tried" at the end.
set -u

check() { # check WHAT COMMAND...
    local what=$1
    shift
    if "$@" >/tmp/said 2>&1; then
        printf 'PASS   : %s\n' "$what"
    else
        printf 'FAIL!  : %s\n' "$what"
        sed 's/^/   /' /tmp/said
        journalctl --no-pager -u feedwarden-agent | tail -n 15 | sed 's/^/   /'
    fi
}
# soon SECONDS COMMAND...: within that time
soon() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.2
    done
}
# shellcheck disable=SC2053  # It is a pattern.
says() { [[ $(systemctl show -p "$1" --value feedwarden-agent) == $2 ]]; } # says PROPERTY PATTERN

feedwarden-sim serve --venue binance-spot --listen 127.0.0.1:39411 >/tmp/sim 2>&1 </dev/null &
cat >/etc/feedwarden.part <<'TOML'
config_version = 1
[[feed]]
name = "binance"
venue = "binance-spot"
symbols = ["BTCUSDT"]
channels = ["trade"]
url = "ws://127.0.0.1:39411"
rest_url = "http://127.0.0.1:39412"
[metrics]
enabled = true
listen = "127.0.0.1:9464"
username = "prometheus"
password_file = "/run/credentials/feedwarden-agent.service/metrics-password"
TOML
install -Dm644 /etc/feedwarden.part /etc/feedwarden/feedwarden.toml
rm /etc/feedwarden.part
(umask 077 && printf 'a secret of some length' >/etc/feedwarden/metrics-password)
mkdir -p /etc/systemd/system/feedwarden-agent.service.d
cat >/etc/systemd/system/feedwarden-agent.service.d/here.conf <<'UNIT'
[Service]
Environment=FEEDWARDEN_GOVERNOR_WINDOW_SHARE=0.2
LoadCredential=metrics-password:/etc/feedwarden/metrics-password
UNIT
systemctl daemon-reload

check 'it is enabled and ready at once' systemctl enable --now feedwarden-agent
check 'its status says that the feed is trusted' soon 30 says StatusText '1 of 1 feed trusted'
check 'the trust signal is where it has to be' test -S /run/feedwarden/trust.sock
check 'data are its own' test "$(stat -c '%U %a' /var/lib/feedwarden)" = 'feedwarden 700'
scraped() { curl -sf -u "prometheus:$1" http://127.0.0.1:9464/metrics | grep 'feedwarden_feed_trusted{'; }
check 'a credential of systemd is the password of the metrics' soon 10 scraped 'a secret of some length'
refused() { ! scraped 'another one'; }
check 'and another one is refused' refused
trusted() {
    feedwarden-agent trust --at now --config /etc/feedwarden/feedwarden.toml --data-dir /var/lib/feedwarden | grep 'yes  *trusted'
}
check 'its history is read while it runs' soon 10 trusted

check 'reloaded' systemctl reload feedwarden-agent
cp /etc/feedwarden/feedwarden.toml /tmp/good.toml
echo broken >>/etc/feedwarden/feedwarden.toml
check 'a broken configuration is told, and the last good one stays' soon 10 says StatusText '1 of 1 feed trusted; *errors*'
cp /tmp/good.toml /etc/feedwarden/feedwarden.toml
check 'and put right again' soon 10 says StatusText '1 of 1 feed trusted'

first=$(systemctl show -p MainPID --value feedwarden-agent)
kill -STOP "$first"
another() { says NRestarts 1 && says ActiveState active && ! says MainPID "$first"; }
check 'one that stands still is replaced by the watchdog' soon 60 another
check 'and trusted again' soon 30 says StatusText '1 of 1 feed trusted'
# By number: pkill by name would find the simulated exchange as well.
kill -KILL "$(systemctl show -p MainPID --value feedwarden-agent)"
killed() { says NRestarts 2 && says StatusText '1 of 1 feed trusted'; }
check 'one that was killed comes back' soon 30 killed

check 'stopped in order' systemctl stop feedwarden-agent
check 'it says so' says StatusText stopped
check 'without a failure' says Result success
echo broken >/etc/feedwarden/feedwarden.toml
fails() { ! systemctl start feedwarden-agent; }
check 'a wrong configuration ends the start' fails
check 'with 2' says ExecMainStatus 2
check 'which is not tried again' says ActiveState failed

cp /tmp/good.toml /etc/feedwarden/feedwarden.toml
systemctl reset-failed feedwarden-agent
systemctl start feedwarden-agent
check 'removed while it runs' apt-get -q remove -y feedwarden
gone() { ! pgrep -x feedwarden-agen; }
check 'nothing of it runs any more' gone
check 'purged' apt-get -q purge -y feedwarden
check 'nothing of it is wanted at the next start' test ! -e /etc/systemd/system/multi-user.target.wants/feedwarden-agent.service
echo tried
