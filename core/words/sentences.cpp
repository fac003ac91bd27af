// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace feedwarden {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

}   // namespace

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

QString joinWords(const QStringList &words)
{
    QString text = words.value(0);
    for (const QString &word : words.mid(1)) {
        //: A list that goes on: what is in it already, and the next one.
        text = Sentences::tr("%1, %2").arg(text, word);
    }
    return text;
}

}   // namespace feedwarden
