// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/conformanceprinter.h"

#include "app/common/commandline.h"
#include "core/base/escaping.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace feedwarden {

using Outcome = ConformanceCheck::Outcome;

/// How many symbols a headline names.
static constexpr qsizetype MostSymbols = 5;

ConformancePrinter::ConformancePrinter(Format format, const QString &venue, std::function<void(const QString &)> write)
    : m_format(format), m_venue(venue), m_write(std::move(write))
{
}

void ConformancePrinter::begin(const QString &kind, const QString &name, const QStringList &symbols)
{
    m_runs.append(QJsonObject{{QLatin1String("against"), kind},
                              {QLatin1String("name"), name},
                              {QLatin1String("symbols"), QJsonArray::fromStringList(symbols)},
                              {QLatin1String("checks"), QJsonArray()}});
    if (m_format == Format::Json)
        return;
    writeAbsent();
    QString text = kind == QLatin1String("nothing") ? QStringLiteral("%1 alone").arg(m_venue)
                                                    : QStringLiteral("%1 against the %2").arg(m_venue, kind);
    if (!name.isEmpty())
        text += u' ' + escaped(name);
    if (!symbols.isEmpty())
        text += QLatin1String(", ") + escaped(symbols.mid(0, MostSymbols).join(QLatin1String(", ")))
                + (symbols.size() > MostSymbols ? QStringLiteral(", ...") : QString());
    m_write(wrappedWords(text.split(u' '), {}, 4, Width));
}

void ConformancePrinter::writeRow(Outcome outcome, const QString &sentence, const QString &detail)
{
    static constexpr qsizetype Indent = 10;
    // What fails is to be seen at a glance.
    const QString word = outcome == Outcome::Fails ? QStringLiteral("FAILS") : QString(nameOf(outcome));
    const QString text = detail.isEmpty() ? sentence : sentence + QLatin1String(": ") + escaped(detail);
    m_write(wrappedWords(text.split(u' '), (QLatin1String("  ") + word).leftJustified(Indent), Indent, Width));
}

void ConformancePrinter::writeAbsent()
{
    if (!m_absent.isEmpty())
        writeRow(Outcome::Skipped, QStringLiteral("data of %1 are decoded").arg(m_absent.join(QLatin1String(", "))),
                 m_absentWhy);
    m_absent.clear();
}

void ConformancePrinter::add(const ConformanceCheck &check)
{
    ++m_counts[int(check.outcome)];
    if (m_format == Format::Table) {
        if (check.channel && check.outcome == Outcome::Skipped) {
            if (check.detail != m_absentWhy)
                writeAbsent();
            m_absent.append(channelName(*check.channel));
            m_absentWhy = check.detail;
            return;
        }
        if (!check.channel)
            writeAbsent();
        writeRow(check.outcome, check.sentence(), check.detail);
        return;
    }
    QJsonObject object{{QLatin1String("check"), QString(nameOf(check.item))},
                       {QLatin1String("outcome"), QString(nameOf(check.outcome))},
                       {QLatin1String("sentence"), check.sentence()},
                       {QLatin1String("detail"), check.detail}};
    if (check.channel)
        object.insert(QLatin1String("channel"), QString(channelName(*check.channel)));
    QJsonObject run = m_runs.last().toObject();
    QJsonArray checks = run.value(QLatin1String("checks")).toArray();
    checks.append(object);
    run.insert(QLatin1String("checks"), checks);
    m_runs.replace(m_runs.size() - 1, run);
}

void ConformancePrinter::finish()
{
    writeAbsent();
    const auto count = [this](Outcome outcome) { return m_counts[int(outcome)]; };
    if (m_format == Format::Table) {
        m_write(QStringLiteral("%1: %2 hold, %3 fail, %4 skipped\n")
                    .arg(m_venue)
                    .arg(count(Outcome::Holds))
                    .arg(count(Outcome::Fails))
                    .arg(count(Outcome::Skipped)));
        return;
    }
    const QJsonObject object{{QLatin1String("venue"), m_venue},
                             {QLatin1String("holds"), count(Outcome::Holds)},
                             {QLatin1String("fails"), count(Outcome::Fails)},
                             {QLatin1String("skipped"), count(Outcome::Skipped)},
                             {QLatin1String("runs"), m_runs}};
    m_write(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

}   // namespace feedwarden
