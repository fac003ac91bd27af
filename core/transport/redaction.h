// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace feedwarden {

/// A URL as it may be logged and shown: without user info, query and fragment. Path segments that look like a key are
/// left out too, since Binance puts the listen key of an account into the path: 32 or more letters, digits, - or _.
[[nodiscard]] QString redacted(const QUrl &url);

/// What must not be repeated from a request, longest first: user info, query and its values, key-like path segments.
/// Parts shorter than 6 characters are not secrets and would only garble the text.
[[nodiscard]] QStringList secretsOf(const QUrl &url);

/// Text of a peer as one line of a log: each of `secrets` becomes "***", control and bidirectional formatting
/// characters become "?", and no more than `maxLength` characters are kept.
[[nodiscard]] QString loggable(QString text, const QStringList &secrets = {}, int maxLength = 256);

}   // namespace feedwarden
