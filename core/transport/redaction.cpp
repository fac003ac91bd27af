// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/redaction.h"

#include <QUrlQuery>

#include <algorithm>

namespace feedwarden {

static constexpr int KeyLikeLength = 32;
static constexpr int ShortestSecret = 6;

static bool looksLikeKey(QStringView segment)
{
    return segment.size() >= KeyLikeLength && std::all_of(segment.begin(), segment.end(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
           });
}

QString redacted(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList segments = shown.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments) {
        if (looksLikeKey(segment))
            segment = QStringLiteral("***");
    }
    shown.setPath(segments.join(u'/'), QUrl::TolerantMode);
    return shown.toString(QUrl::FullyEncoded);
}

QStringList secretsOf(const QUrl &url)
{
    QStringList secrets;
    for (const auto format : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        secrets << url.userName(format) << url.password(format) << url.query(format);
        const auto segments = url.path(format).split(u'/');
        for (const QString &segment : segments) {
            if (looksLikeKey(segment))
                secrets << segment;
        }
        const auto items = QUrlQuery(url).queryItems(format);
        for (const auto &item : items)
            secrets << item.second;
    }
    secrets.removeIf([](const QString &secret) { return secret.size() < ShortestSecret; });
    secrets.removeDuplicates();
    // A value is part of its query: the longer one has to go first, or it is not found any more.
    std::sort(secrets.begin(), secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return secrets;
}

QString loggable(QString text, const QStringList &secrets, int maxLength)
{
    for (const QString &secret : secrets)
        text.replace(secret, QStringLiteral("***"));
    text.truncate(maxLength);
    for (QChar &c : text) {
        const bool isHarmless = c.isPrint() && !(c >= u'\u202a' && c <= u'\u202e')
                                && !(c >= u'\u2066' && c <= u'\u2069');
        if (!isHarmless && !c.isSurrogate())
            c = u'?';
    }
    return text;
}

}   // namespace feedwarden
