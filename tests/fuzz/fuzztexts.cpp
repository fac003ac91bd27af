// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/csvcells.h"
#include "tests/fuzz/fuzztarget.h"

#include "core/account/credentialstext.h"
#include "core/base/csvtable.h"
#include "core/base/durations.h"
#include "core/base/escaping.h"
#include "core/base/redactor.h"
#include "core/feed/decimal.h"
#include "core/feed/stream.h"
#include "core/venues/venuetime.h"

#include <QtEndian>

#include <cmath>
#include <cstdlib>

namespace feedwarden::fuzz {

// Texts that people, programs and exchanges write, and texts that are made of them.

namespace {

/// UTF-8; behind a first byte 0xff whatever 16 bits there are, so that there are broken surrogates too.
QString textOf(const QByteArray &input)
{
    if (!input.startsWith('\xff'))
        return QString::fromUtf8(input);
    QString text;
    for (qsizetype i = 1; i + 1 < input.size(); i += 2)
        text += QChar(qFromLittleEndian<quint16>(input.constData() + i));
    return text;
}

/// Cells, behind U+001F each, in rows, behind U+001E each.
void tryCsv(const QByteArray &input)
{
    QList<QStringList> rows;
    for (const QString &row : textOf(input).split(QChar(0x1e)))
        rows.append(row.split(QChar(0x1f)));
    CsvTable table(rows.first());
    for (qsizetype i = 1; i < rows.size(); ++i) {
        for (const QString &cell : rows[i])
            table.text(cell);
        table.endRow();
    }
    const auto read = csvCells(table.toString());
    promise(read.has_value(), "an export is CSV");
    promise(read->size() == rows.size(), "as many rows are read as were written");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        promise((*read)[i].size() == rows[i].size(), "as many cells are read as were written");
        for (qsizetype j = 0; j < rows[i].size(); ++j) {
            const QString &cell = (*read)[i][j];
            promise(!beginsFormula(cell), "no cell begins a formula", cell.toUtf8());
            promise(cell == rows[i][j] || (beginsFormula(rows[i][j]) && cell == u'\'' + rows[i][j]),
                    "a cell is read as it was written", cell.toUtf8());
        }
    }
}

void tryNumber(const QByteArray &input)
{
    const std::string_view text(input.constData(), size_t(input.size()));
    const auto number = Decimal::parse(text);
    if (number) {
        char digits[Decimal::MaxSentLength];
        const char *const end = number->writeAsSent(digits);
        promise(end - digits <= qsizetype(Decimal::MaxSentLength), "a number has room");
        const auto again = Decimal::parse({digits, size_t(end - digits)});
        promise(again && *again == *number, "a number is written as it is read", QByteArray(digits, end - digits));
        promise(again->sentScale() == number->sentScale(), "and with its digits", input);
        const double expected = std::strtod(QByteArray(input).constData(), nullptr);
        const double error = std::abs(number->toDouble() - expected);
        promise(error <= std::abs(expected) * 1e-15 || error < 1e-45, "a number is what it says",
                QByteArray::number(number->toDouble(), 'g', 17) + " for " + input);
        promise(number->isNegative() == (number->mantissa() < 0) && number->isZero() == (number->mantissa() == 0),
                "a number has one sign");
        promise((*number <=> *number) == 0, "a number is itself");
    }
    if (const auto time = wallTimeFromRfc3339(text)) {
        const QString written = toRfc3339(*time);
        const QByteArray bytes = written.toUtf8();
        const auto again = wallTimeFromRfc3339({bytes.constData(), size_t(bytes.size())});
        promise(again.has_value(), "a time is written as it is read", bytes);
        const auto lost = *time - *again;
        promise(lost >= 0ms && lost < 1ms, "and cut to milliseconds", bytes);
    }
}

/// Neither a control character nor a mark that turns what follows round.
bool isVisible(QChar c)
{
    return c.category() != QChar::Other_Control && (c < QChar(0x202a) || c > QChar(0x202e))
           && (c < QChar(0x2066) || c > QChar(0x2069));
}

void tryWords(const QByteArray &input)
{
    const QString text = textOf(input);
    if (const auto duration = parseDuration(text)) {
        promise(duration->count() >= 0, "a duration is not negative");
        const auto again = parseDuration(formatDuration(*duration));
        promise(again && *again == *duration, "a duration is written as it is read", text.toUtf8());
    }
    static const WallTime now{std::chrono::seconds(1'790'000'000)};
    if (const auto instant = parseInstant(text, now); instant && !text.startsWith(u'-') && text != QLatin1String("now"))
        promise(instant->time_since_epoch().count() >= 0, "an instant is after 1970", text.toUtf8());
    if (const auto key = StreamKey::fromString(text))
        promise(key->toString() == text, "a stream is written as it is read", text.toUtf8());

    const QString safe = escaped(text);
    QString back;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar c = safe[i];
        promise(isVisible(c), "no control characters");
        if (c != u'\\') {
            back += c;
            continue;
        }
        const QChar kind = i + 1 < safe.size() ? safe[++i] : QChar();
        if (kind == u'\\')
            back += kind;
        else if (kind == u'n')
            back += u'\n';
        else if (kind == u'r')
            back += u'\r';
        else if (kind == u't')
            back += u'\t';
        else if (kind == u'x') {
            back += QChar(safe.mid(i + 1, 2).toUShort(nullptr, 16));
            i += 2;
        } else {
            promise(kind == u'u' && safe.mid(i + 1, 1) == QLatin1String("{"), "an escape is one of ours",
                    safe.toUtf8());
            const qsizetype end = safe.indexOf(u'}', i);
            const char32_t code = safe.mid(i + 2, end - i - 2).toUInt(nullptr, 16);
            back += code < 0x10000 ? QString(QChar(char16_t(code))) : QString::fromUcs4(&code, 1);
            i = end;
        }
    }
    promise(back == text, "an escaped text can be told back", safe.toUtf8());
}

/// A secret, and behind the first line break a text that may hold it.
void trySecrets(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArray secret = end < 0 ? input : input.first(end);
    static_cast<void>(readCredentials(input));
    if (secret.size() < Redactor::Piece || secret.size() > 256 || secret.contains("***"))
        return;
    Redactor redactor;
    redactor.add(secret);
    const QString known = QString::fromUtf8(secret);
    if (known.toUtf8() != secret)
        return;   // What is no text cannot stand in one.
    const QString text = QString::fromUtf8(end < 0 ? QByteArray() : input.mid(end + 1));
    for (const QString &whole :
         {text, known, QString(text + known), QString(known + text), QString(u'"' + known + u'"')})
        promise(!redactor.redacted(whole).contains(known), "a secret is taken out", whole.toUtf8());
}

}   // namespace

void addTextTargets(std::vector<Target> &into)
{
    into.push_back({"csv", 512, {"\x1f", "\x1e", "=1+1", "\"\"", "\r\n", "\xff", "@", "'", "\xef\xbc\x9d"}, tryCsv});
    into.push_back({"number",
                    128,
                    {"1e30", "1e-30", "1e999", "NaN", "Infinity", "-0", "0.000000000000000001", "999999999999999999",
                     "9223372036854775808", "2026-11-20T14:03:07.123456789Z", "+14:00", "23:59:60"},
                    tryNumber});
    into.push_back({"words",
                    256,
                    {"1h30m", "500ms", "36500d", "-24h", "now", "2026-11-20", "T14:03:07Z", "+01:00", "/trade", "\\u{",
                     "\xff", "\xe2\x80\xae", "\xed\xa0\x80"},
                    tryWords});
    into.push_back(
        {"secret",
         1024,
         {"key = \"", "secret = \"", "passphrase = \"", "-----BEGIN PRIVATE KEY-----", "%2F", "\n", "token="},
         trySecrets});
}

}   // namespace feedwarden::fuzz
