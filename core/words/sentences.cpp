// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sentences.h"

#include <algorithm>
#include <iterator>

namespace feedwarden {

QString joinSentences(const QStringList &sentences)
{
    static constexpr QChar WideEnds[] = {u'。', u'！', u'？'};
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        const bool hasOwnSpace = !text.isEmpty() && std::ranges::find(WideEnds, text.back()) != std::end(WideEnds);
        if (!text.isEmpty() && !hasOwnSpace)
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

}   // namespace feedwarden
