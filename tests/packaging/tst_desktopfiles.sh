#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_desktopfiles.sh SOURCE_DIR BUILD_DIR BIN_DIR: what desktops and package managers say of the files beside the programs.
# A check whose tool is not here is skipped with a word.
set -u
source_dir=$1 build_dir=$2 bin_dir=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
# check WHAT TOOL ARGUMENTS...
check() {
    local what=$1
    shift
    if ! command -v "$1" >/dev/null; then
        printf 'SKIP   : %s: there is no %s here\n' "$what" "$1"
    elif "$@" >"$folder/said" 2>&1; then
        printf 'PASS   : %s\n' "$what"
    else
        printf 'FAIL!  : %s\n' "$what"
        sed 's/^/   /' "$folder/said"
        failures=$((failures + 1))
    fi
}
check 'the .desktop file is right' desktop-file-validate "$source_dir/resources/feedwarden.desktop"
check 'the type of incidents is XML' xmllint --noout "$source_dir/packaging/linux/feedwarden.xml"
metainfo=$(find "$build_dir/packaging/linux" -maxdepth 1 -name '*.metainfo.xml' 2>/dev/null | head -n 1)
if [[ -n $metainfo ]]; then
    check 'the catalogue entry is right' appstreamcli validate --no-net "$metainfo"
    sed 's/<launchable.*//; s/<summary>.*<\/summary>//' "$metainfo" >"$folder/broken.metainfo.xml"
    if command -v appstreamcli >/dev/null; then
        ! appstreamcli validate --no-net "$folder/broken.metainfo.xml" >"$folder/said" 2>&1
        check 'a broken one would be found' test $? -eq 0
    fi
fi
check 'the bill of materials has what the programs are linked with' python3 "$source_dir/tests/packaging/billofmaterials.py" \
    "$build_dir/packaging/sbom/feedwarden.cdx.json" "$bin_dir/feedwarden-agent" "$bin_dir/feedwarden-sim"

# A man page says what --help says: each option stands in it.
if command -v python3 >/dev/null; then
    for program in feedwarden-agent feedwarden-sim; do
        check "$program has a man page" python3 "$source_dir/packaging/linux/manpage.py" "$bin_dir/$program" "$folder/$program.1"
        missing='' count=0
        for option in $("$bin_dir/$program" --help | grep -oE '(^| |\[)--[a-z][a-z-]+' | tr -d ' [' | sort -u); do
            count=$((count + 1))
            grep -qF -- "${option//-/\\-}" "$folder/$program.1" || missing+=" $option"
        done
        [[ $count -gt 5 && -z $missing ]]
        code=$?
        printf '%s: each option of %s stands in its page %s\n' "$([[ $code == 0 ]] && echo 'PASS   ' || echo 'FAIL!  ')" "$program" "$missing"
        failures=$((failures + code))
    done
fi
printf '%s failed\n' "$failures"
exit $((failures > 0))
