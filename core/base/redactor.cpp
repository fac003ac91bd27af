// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redactor.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>

namespace feedwarden {

static QString replacement() { return QStringLiteral("***"); }

/// What lies between two pieces of one secret that was written in lines: a break or its escape, "\\r\\n" at most.
static bool isLineBreak(QByteArrayView gap)
{
    static constexpr qsizetype LongestBreak = 6;
    return gap.size() <= LongestBreak && std::all_of(gap.begin(), gap.end(), [](char c) {
               return c == '\n' || c == '\r' || c == '\\' || c == 'n' || c == 'r';
           });
}

/// Names and shapes that mark a secret. In each, what is captured stays, and what follows it goes.
static const std::vector<QRegularExpression> &shapes()
{
    static const std::vector<QRegularExpression> list = [] {
        const auto shape = [](const QString &pattern) {
            QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption
                                                       | QRegularExpression::DotMatchesEverythingOption);
            expression.optimize();
            return expression;
        };
        // A value in a query, in JSON, in JSON within JSON, or in a header.
        const QString sign = QStringLiteral(R"((?:\\?["'])?\s*[:=]\s*(?:\\?["'])?)");
        // Long, or with a digit: "token: expired" is no secret.
        const QString keyLike = QStringLiteral(
            R"((?:(?=[A-Za-z+/_.%~-]*[0-9])[A-Za-z0-9+/=_.%~-]{8,}|[A-Za-z0-9+/=_.%~-]{20,}))");
        return std::vector{
            shape(QStringLiteral(R"((-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----).*?(?=-----END|\z))")),
            shape(QStringLiteral(R"(()\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?)")),
            shape(QStringLiteral(R"((\b(?:Bearer|Basic)\s+))") + keyLike),
            shape(
                QStringLiteral(R"(((?<![A-Za-z0-9])(?:listen_?key|sign|signature|signed_challenge|original_challenge|)"
                               R"((?:access_|session_|ws_)?token|jwt|api[-_]?sign|api[-_]?secret|secret(?:[-_]?key)?|)"
                               R"((?:x-)?(?:[a-z]+-)*api[-_]?key|(?:[a-z]+-)?access-(?:key|sign)|x-bapi-sign))")
                + sign + QLatin1Char(')') + keyLike),
            // Passphrases are of any shape; but only where they are clearly given, and not spoken of.
            shape(QStringLiteral(R"(((?<![A-Za-z0-9])(?:[a-z-]*passphrase|password)(?:\\?["'])\s*:\s*\\?["']))"
                                 R"([^"'\\]+)")),
            shape(QStringLiteral(R"(((?<![A-Za-z0-9])(?:passphrase|password)=)[^\s&"',;]+)")),
            shape(QStringLiteral(R"((ACCESS-PASSPHRASE:\s*)[^\r\n]+)")),
        };
    }();
    return list;
}

static void overwrite(QByteArray &bytes)
{
    volatile char *const data = bytes.data();   // So that no compiler leaves it out as useless.
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = '\0';
}

Redactor::Redactor() : m_key{QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()} {}

Redactor &Redactor::program()
{
    static Redactor redactor;
    return redactor;
}

void Redactor::add(QByteArrayView secret)
{
    // Signs that are written otherwise in a URL or in JSON would break it into pieces that are too short.
    static constexpr char Digits[] = "0123456789ABCDEF";
    QByteArray encoded, escapedSlashes;
    encoded.reserve(3 * secret.size());   // So that nothing is left where it grew out of.
    escapedSlashes.reserve(2 * secret.size());
    for (const char c : secret) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
                             || c == '.' || c == '_' || c == '~';
        if (isPlain)
            encoded.append(c);
        else
            encoded.append('%').append(Digits[uchar(c) >> 4]).append(Digits[c & 0xf]);
        if (c == '/')
            escapedSlashes.append('\\');
        escapedSlashes.append(c);
    }
    {
        const std::unique_lock lock(m_mutex);
        for (const QByteArrayView form : {secret, QByteArrayView(encoded), QByteArrayView(escapedSlashes)})
            addForm(form);
    }
    overwrite(encoded);
    overwrite(escapedSlashes);
}

void Redactor::addForm(QByteArrayView secret)
{
    if (secret.size() < ShortestSecret)
        return;
    const qsizetype length = std::min(secret.size(), Piece);
    auto found = std::find_if(m_known.begin(), m_known.end(),
                              [&](const Fingerprints &known) { return known.length == length; });
    if (found == m_known.end())
        found = m_known.insert(m_known.end(), Fingerprints{length, {}});
    for (qsizetype i = 0; i + length <= secret.size(); ++i)
        found->values.insert(sipHash(m_key, secret.sliced(i, length)));
}

QString Redactor::withoutKnown(const QString &text) const
{
    struct Mark {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    std::vector<Mark> marks;
    const std::shared_lock lock(m_mutex);
    if (m_known.empty())
        return text;
    const QByteArray bytes = text.toUtf8();
    for (const Fingerprints &known : m_known) {
        for (qsizetype i = 0; i + known.length <= bytes.size(); ++i) {
            if (known.values.contains(sipHash(m_key, QByteArrayView(bytes).sliced(i, known.length))))
                marks.push_back({i, i + known.length});
        }
    }
    if (marks.empty())
        return text;
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.begin < b.begin; });
    QByteArray result;
    qsizetype done = 0;
    for (size_t i = 0; i < marks.size();) {
        Mark whole = marks[i];
        while (++i < marks.size()
               && (marks[i].begin <= whole.end
                   || isLineBreak(QByteArrayView(bytes).sliced(whole.end, marks[i].begin - whole.end))))
            whole.end = std::max(whole.end, marks[i].end);
        result += QByteArrayView(bytes).sliced(done, whole.begin - done);
        result += replacement().toLatin1();
        done = whole.end;
    }
    result += QByteArrayView(bytes).sliced(done);
    return QString::fromUtf8(result);
}

QString Redactor::redacted(const QString &text) const
{
    // By value first: what is left of a shape then is not taken for another value.
    QString result = withoutKnown(text);
    for (const QRegularExpression &shape : shapes())
        result.replace(shape, QStringLiteral("\\1") + replacement());
    return result;
}

QString withoutSecrets(const QString &text) { return Redactor::program().redacted(text); }

}   // namespace feedwarden
