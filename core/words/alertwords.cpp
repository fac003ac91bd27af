// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/alertwords.h"

#include "core/words/sentences.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace feedwarden {

namespace {

struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

constexpr int MostNamed = 8;

QString numberText(std::optional<double> value, int decimals = 0)
{
    return value ? QLocale().toString(*value, 'f', decimals) : unknownText();
}

QString delayText(std::optional<double> value) { return value ? latencyText(*value) : unknownText(); }

QString withDemo(const QString &title, bool isSimulated)
{
    //: %1 is what is wrong. The exchanges are simulated.
    return isSimulated ? AlertWords::tr("Demo: %1").arg(title) : title;
}

QString titleOf(const AlertFacts &facts)
{
    switch (facts.kind) {
    case AlertKind::OwnLink:
        return AlertWords::tr("No exchange can be reached: your own link is down");
    case AlertKind::LineDown:
        return facts.isAccount ? AlertWords::tr("The session of account %1 is down").arg(facts.title)
                               : AlertWords::tr("%1 is down").arg(facts.title);
    case AlertKind::BreakerOpen:
        return AlertWords::tr("%1: breaker open").arg(facts.title);
    case AlertKind::Stale:
        return AlertWords::tr("%1: %2 of %3 streams are silent")
            .arg(facts.title, countText(quint64(facts.affected)), countText(quint64(facts.total)));
    case AlertKind::Gap:
        return AlertWords::tr("%1: messages are missing").arg(facts.title);
    case AlertKind::Quality:
        return AlertWords::tr("%1: quality is down to %2").arg(facts.title, numberText(facts.value));
    case AlertKind::Latency:
        return AlertWords::tr("%1: messages come %2 late").arg(facts.title, delayText(facts.value));
    case AlertKind::NotUnderstood:
        return AlertWords::tr("%1: what comes is not understood").arg(facts.title);
    case AlertKind::Account:
        return AlertWords::tr("Account %1 is refused and not tried any more").arg(facts.title);
    case AlertKind::Ban:
        return AlertWords::tr("%1 has banned this address").arg(facts.title);
    case AlertKind::Budget:
        return AlertWords::tr("%1: %2 attempts to connect left").arg(facts.title, numberText(facts.value));
    case AlertKind::SloBurn:
        return AlertWords::tr("%1: the error budget is spent %2 times too fast")
            .arg(facts.title, numberText(facts.value, 1));
    case AlertKind::Storage:
        return AlertWords::tr("The history is not written");
    case AlertKind::Channel:
        return AlertWords::tr("Alerts do not get through on %1").arg(facts.title);
    }
    Q_UNREACHABLE();
}

}   // namespace

QString wordFor(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return AlertWords::tr("info");
    case AlertSeverity::Warning:
        return AlertWords::tr("warning");
    case AlertSeverity::Critical:
        return AlertWords::tr("critical");
    }
    Q_UNREACHABLE();
}

QString alertTitle(const AlertFacts &facts) { return withDemo(titleOf(facts), facts.isSimulated); }

static QString listOf(const QStringList &titles)
{
    const QString named = joinWords(titles.mid(0, MostNamed));
    const int rest = int(titles.size()) - MostNamed;
    return rest > 0 ? AlertWords::tr("%1 and %n more", nullptr, rest).arg(named) : named;
}

QString alertTitle(AlertKind kind, const QStringList &titles)
{
    const QString list = listOf(titles);
    const int n = int(titles.size());
    switch (kind) {
    case AlertKind::OwnLink:
        return titleOf({.kind = kind});
    case AlertKind::LineDown:
        return AlertWords::tr("%n feeds are down: %1", nullptr, n).arg(list);
    case AlertKind::BreakerOpen:
        return AlertWords::tr("Breaker open on %n feeds: %1", nullptr, n).arg(list);
    case AlertKind::Stale:
        return AlertWords::tr("Silent streams on %n feeds: %1", nullptr, n).arg(list);
    case AlertKind::Gap:
        return AlertWords::tr("Messages are missing on %n feeds: %1", nullptr, n).arg(list);
    case AlertKind::Quality:
        return AlertWords::tr("Low quality on %n feeds: %1", nullptr, n).arg(list);
    case AlertKind::Latency:
        return AlertWords::tr("Messages come late on %n feeds: %1", nullptr, n).arg(list);
    case AlertKind::NotUnderstood:
        return AlertWords::tr("What comes is not understood on %n feeds: %1", nullptr, n).arg(list);
    case AlertKind::Account:
        return AlertWords::tr("%n accounts are refused: %1", nullptr, n).arg(list);
    case AlertKind::Ban:
        return AlertWords::tr("%n hosts have banned this address: %1", nullptr, n).arg(list);
    case AlertKind::Budget:
        return AlertWords::tr("Few attempts to connect are left on %n hosts: %1", nullptr, n).arg(list);
    case AlertKind::SloBurn:
        return AlertWords::tr("The error budget of %n feeds is spent too fast: %1", nullptr, n).arg(list);
    case AlertKind::Storage:
        return titleOf({.kind = kind});
    case AlertKind::Channel:
        return AlertWords::tr("Alerts do not get through on %n channels: %1", nullptr, n).arg(list);
    }
    Q_UNREACHABLE();
}

QString alertText(const AlertFacts &facts)
{
    const QString lines = facts.total > 1 ? AlertWords::tr("%1 of %2 lines.").arg(facts.affected).arg(facts.total)
                                          : QString();
    switch (facts.kind) {
    case AlertKind::OwnLink:
        return AlertWords::tr("All feeds are down together. Check cable, router and provider; lines come back by "
                              "themselves as soon as something can be reached.");
    case AlertKind::LineDown:
    case AlertKind::BreakerOpen:
        return joinSentences({lines, sentenceFor(facts.cause), adviceFor(facts.cause), facts.detail});
    case AlertKind::Stale:
        return joinSentences({facts.detail.isEmpty() ? QString() : AlertWords::tr("Among them %1.").arg(facts.detail),
                              AlertWords::tr("Their prices are old; what stands is asked for anew by itself.")});
    case AlertKind::Gap:
        return joinSentences(
            {AlertWords::tr("%1 gaps in ten minutes.").arg(numberText(facts.value)),
             facts.detail.isEmpty() ? QString() : AlertWords::tr("The last one in %1.").arg(facts.detail),
             AlertWords::tr("Books are read anew by themselves; missing trades stay missing.")});
    case AlertKind::Quality:
        return AlertWords::tr("Out of 100; told of below %1. The feed's page says where the points went.")
            .arg(numberText(facts.limit));
    case AlertKind::Latency:
        return AlertWords::tr("One message in twenty is even later; told of above %1. Check this computer's load and "
                              "its link.")
            .arg(delayText(facts.limit));
    case AlertKind::NotUnderstood:
        return joinSentences({AlertWords::tr("%1 times in ten minutes.").arg(numberText(facts.value)),
                              sentenceFor(facts.cause),
                              AlertWords::tr("The exchange may have changed its interface, or this is a fault of "
                                             "Feedwarden: look for an update, or report it.")});
    case AlertKind::Account:
        return joinSentences(
            {sentenceFor(facts.cause), facts.detail,
             AlertWords::tr("Check key, address list and permissions at the exchange, then edit or enable "
                            "the account.")});
    case AlertKind::Ban:
        return joinSentences(
            {facts.until ? AlertWords::tr("Until %1.").arg(timeText(*facts.until, TimeStyle::DateTime)) : QString(),
             AlertWords::tr("Nothing is sent there before. Other programs on this address count too.")});
    case AlertKind::Budget:
        return AlertWords::tr("More would end in a ban. Look for what makes lines end so often.");
    case AlertKind::SloBurn:
        return AlertWords::tr("At this rate the month's share of blind time is used up early; told of from %1 on.")
            .arg(numberText(facts.limit, 1));
    case AlertKind::Storage:
        return joinSentences({facts.detail, AlertWords::tr("What happens meanwhile waits in memory, within bounds.")});
    case AlertKind::Channel:
        return joinSentences({facts.detail, AlertWords::tr("What is to be told there waits, and is tried again by "
                                                           "itself.")});
    }
    Q_UNREACHABLE();
}

QString alertEndTitle(const AlertFacts &facts, AlertEnd end)
{
    if (end == AlertEnd::Stopped)
        return withDemo(AlertWords::tr("Stopped: %1").arg(titleOf(facts)), facts.isSimulated);
    if (end == AlertEnd::Removed)
        return withDemo(AlertWords::tr("No longer watched: %1").arg(titleOf(facts)), facts.isSimulated);
    switch (facts.kind) {
    case AlertKind::OwnLink:
        return withDemo(AlertWords::tr("Exchanges can be reached again"), facts.isSimulated);
    case AlertKind::LineDown:
        return facts.isAccount ? AlertWords::tr("The session of account %1 is connected again").arg(facts.title)
                               : withDemo(AlertWords::tr("%1 is connected again").arg(facts.title), facts.isSimulated);
    case AlertKind::Account:
        return AlertWords::tr("Account %1 is accepted again").arg(facts.title);
    case AlertKind::Ban:
        return AlertWords::tr("The ban by %1 is over").arg(facts.title);
    case AlertKind::Storage:
        return AlertWords::tr("The history is written again");
    case AlertKind::Channel:
        return AlertWords::tr("Alerts get through on %1 again").arg(facts.title);
    default:
        //: %1 is what was wrong: "Kraken: breaker open".
        return withDemo(AlertWords::tr("Over: %1").arg(titleOf(facts)), facts.isSimulated);
    }
}

QString alertEndTitle(AlertKind kind, const QStringList &titles)
{
    if (kind == AlertKind::LineDown)
        return AlertWords::tr("%n feeds are connected again: %1", nullptr, int(titles.size())).arg(listOf(titles));
    return AlertWords::tr("Over: %1").arg(alertTitle(kind, titles));
}

QString alertTestTitle() { return AlertWords::tr("Feedwarden: a test"); }

QString alertTestText()
{
    return AlertWords::tr("Somebody asked whether alerts get through here. They do; nothing is wrong.");
}

}   // namespace feedwarden
