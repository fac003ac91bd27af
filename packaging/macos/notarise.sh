#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/macos/notarise.sh DMG PROFILE: has Apple look at a signed image and staples the answer to it. PROFILE is one of
# `xcrun notarytool store-credentials`. Not tried yet: docs/packaging.md.
set -euo pipefail
xcrun notarytool submit "$1" --keychain-profile "$2" --wait
xcrun stapler staple "$1"
spctl --assess --type open --context context:primary-signature --verbose "$1"
