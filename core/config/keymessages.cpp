// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keymessages.h"

#include <QHostAddress>

#include <algorithm>
#include <numeric>
#include <vector>

namespace feedwarden {

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

QString unknownKeyMessage(const QString &key, const QStringList &known)
{
    const auto distanceTo = [&](const QString &name) { return editDistance(QStringView(key).left(80), name); };
    const auto nearest = std::ranges::min_element(known, {}, distanceTo);
    if (nearest != known.cend() && distanceTo(*nearest) <= std::max<qsizetype>(2, nearest->size() / 4))
        return QStringLiteral("unknown key; did you mean %1?").arg(*nearest);
    return QStringLiteral("unknown key; known here are %1").arg(known.join(QLatin1String(", ")));
}

QString quoted(const QString &text) { return u'"' + text + u'"'; }

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

}   // namespace feedwarden
