// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/rulewords.h"

#include "core/config/configurationkeys.h"
#include "core/words/sentences.h"
#include "core/words/units.h"
#include "ui/feeds/feeddraft.h"

#include <QCoreApplication>
#include <QLocale>

namespace feedwarden {

namespace {

/// The context of these texts in the catalogues.
struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

/// Without separators of thousands: what is shown is typed again, and there a comma may be a decimal one.
QString numberText(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(std::round(number * 1e6) / 1e6, 'f', QLocale::FloatingPointShortest);
}

/// At least one: none at all is no reason for an alert, whatever the limit.
int leastCount(double threshold) { return std::max(1, int(std::ceil(threshold))); }

QString joined(const QStringList &names, const QString &lastTwo)
{
    if (names.size() < 2)
        return names.value(0);
    return lastTwo.arg(joinWords(names.first(names.size() - 1)), names.constLast());
}

/// A limit as it is read in a sentence: with the units of the language, where thresholdText() has those that are typed.
QString saidLimit(AlertKind kind, double threshold)
{
    const RuleMeasure measure = measureOf(kind);
    if (measure != RuleMeasure::Milliseconds && measure != RuleMeasure::Seconds)
        return thresholdText(kind, threshold);
    const double ms = measure == RuleMeasure::Seconds ? threshold * 1'000 : threshold;
    const double whole = std::round(ms);
    return whole == ms ? exactDurationText(std::chrono::milliseconds(qint64(whole))) : thresholdText(kind, threshold);
}

QStringList titlesOf(const QStringList &names, const QMap<QString, QString> &titles)
{
    QStringList list;
    for (const QString &name : names)
        list.append(titles.value(name, name));
    return list;
}

/// As it goes on after "when", about whatever there is of that kind.
QString conditionOfAll(const AlertRule &rule)
{
    const QString limit = saidLimit(rule.kind, rule.threshold);
    switch (rule.kind) {
    case AlertKind::OwnLink:
        return RuleWords::tr("no exchange can be reached");
    case AlertKind::LineDown:
        return RuleWords::tr("a feed or the session of an account is down");
    case AlertKind::BreakerOpen:
        return RuleWords::tr("a feed failed so often that its breaker holds it");
    case AlertKind::Stale:
        return RuleWords::tr("at least %1 of the streams of a feed are silent").arg(limit);
    case AlertKind::Gap:
        //: As it goes on after "when".
        return RuleWords::tr("a feed has at least %n gap(s) within ten minutes", nullptr, leastCount(rule.threshold));
    case AlertKind::Quality:
        return RuleWords::tr("the quality of a feed is below %1 of 100").arg(limit);
    case AlertKind::Latency:
        return RuleWords::tr("one in twenty messages of a feed comes more than %1 late").arg(limit);
    case AlertKind::NotUnderstood:
        return RuleWords::tr("what comes on a feed is not understood at least %n time(s) within ten minutes", nullptr,
                             leastCount(rule.threshold));
    case AlertKind::Account:
        return RuleWords::tr("an account is refused and not tried any more");
    case AlertKind::Ban:
        return RuleWords::tr("an exchange bans this address for more than %1").arg(limit);
    case AlertKind::Budget:
        return RuleWords::tr("an exchange leaves %1 or fewer attempts to connect").arg(limit);
    case AlertKind::SloBurn:
        return RuleWords::tr("the error budget of a feed is spent at least %1 times too fast").arg(limit);
    case AlertKind::Storage:
        return RuleWords::tr("the history cannot be written");
    case AlertKind::Channel:
        return RuleWords::tr("alerts do not get through on a channel");
    }
    Q_UNREACHABLE();
}

/// The same about those that are named.
QString conditionOfSome(const AlertRule &rule, const QString &names)
{
    const QString limit = saidLimit(rule.kind, rule.threshold);
    switch (rule.kind) {
    case AlertKind::OwnLink:
    case AlertKind::Storage:
        return conditionOfAll(rule);
    case AlertKind::LineDown:
        return RuleWords::tr("%1 is down").arg(names);
    case AlertKind::BreakerOpen:
        return RuleWords::tr("%1 failed so often that its breaker holds it").arg(names);
    case AlertKind::Stale:
        return RuleWords::tr("at least %1 of the streams of %2 are silent").arg(limit, names);
    case AlertKind::Gap:
        //: As it goes on after "when"; %1 are names.
        return RuleWords::tr("%1 has at least %n gap(s) within ten minutes", nullptr, leastCount(rule.threshold))
            .arg(names);
    case AlertKind::Quality:
        return RuleWords::tr("the quality of %2 is below %1 of 100").arg(limit, names);
    case AlertKind::Latency:
        return RuleWords::tr("one in twenty messages of %2 comes more than %1 late").arg(limit, names);
    case AlertKind::NotUnderstood:
        return RuleWords::tr("what comes on %1 is not understood at least %n time(s) within ten minutes", nullptr,
                             leastCount(rule.threshold))
            .arg(names);
    case AlertKind::Account:
        return RuleWords::tr("account %1 is refused and not tried any more").arg(names);
    case AlertKind::Ban:
        return RuleWords::tr("%2 bans this address for more than %1").arg(limit, names);
    case AlertKind::Budget:
        return RuleWords::tr("%2 leaves %1 or fewer attempts to connect").arg(limit, names);
    case AlertKind::SloBurn:
        return RuleWords::tr("the error budget of %2 is spent at least %1 times too fast").arg(limit, names);
    case AlertKind::Channel:
        return RuleWords::tr("alerts do not get through on %1").arg(names);
    }
    Q_UNREACHABLE();
}

}   // namespace

QString ruleTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::OwnLink:
        return RuleWords::tr("Your own link is down");
    case AlertKind::LineDown:
        return RuleWords::tr("A feed is down");
    case AlertKind::BreakerOpen:
        return RuleWords::tr("A breaker is open");
    case AlertKind::Stale:
        return RuleWords::tr("Streams are silent");
    case AlertKind::Gap:
        return RuleWords::tr("Messages are missing");
    case AlertKind::Quality:
        return RuleWords::tr("The quality is low");
    case AlertKind::Latency:
        return RuleWords::tr("Messages come late");
    case AlertKind::NotUnderstood:
        return RuleWords::tr("What comes is not understood");
    case AlertKind::Account:
        return RuleWords::tr("An account is refused");
    case AlertKind::Ban:
        return RuleWords::tr("This address is banned");
    case AlertKind::Budget:
        return RuleWords::tr("Few attempts to connect are left");
    case AlertKind::SloBurn:
        return RuleWords::tr("The error budget is spent too fast");
    case AlertKind::Storage:
        return RuleWords::tr("The history is not written");
    case AlertKind::Channel:
        return RuleWords::tr("Alerts do not get through");
    }
    Q_UNREACHABLE();
}

RuleMeasure measureOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::OwnLink:
    case AlertKind::LineDown:
    case AlertKind::BreakerOpen:
    case AlertKind::Account:
    case AlertKind::Storage:
    case AlertKind::Channel:
        return RuleMeasure::None;
    case AlertKind::Stale:
        return RuleMeasure::Share;
    case AlertKind::Gap:
    case AlertKind::NotUnderstood:
    case AlertKind::Budget:
        return RuleMeasure::Count;
    case AlertKind::Quality:
        return RuleMeasure::Points;
    case AlertKind::Latency:
        return RuleMeasure::Milliseconds;
    case AlertKind::Ban:
        return RuleMeasure::Seconds;
    case AlertKind::SloBurn:
        return RuleMeasure::Times;
    }
    Q_UNREACHABLE();
}

QString thresholdTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::OwnLink:
    case AlertKind::LineDown:
    case AlertKind::BreakerOpen:
    case AlertKind::Account:
    case AlertKind::Storage:
    case AlertKind::Channel:
        return {};
    case AlertKind::Stale:
        return RuleWords::tr("Silent streams, at &least");
    case AlertKind::Gap:
        return RuleWords::tr("Gaps in ten minutes, at &least");
    case AlertKind::Quality:
        return RuleWords::tr("Quality be&low");
    case AlertKind::Latency:
        return RuleWords::tr("&Late by more than");
    case AlertKind::NotUnderstood:
        return RuleWords::tr("Times in ten minutes, at &least");
    case AlertKind::Ban:
        return RuleWords::tr("Banned for &longer than");
    case AlertKind::Budget:
        return RuleWords::tr("Attempts &left, at most");
    case AlertKind::SloBurn:
        return RuleWords::tr("Times too fast, at &least");
    }
    Q_UNREACHABLE();
}

QString thresholdText(AlertKind kind, double threshold)
{
    const auto durationOf = [](double ms) {
        const double whole = std::round(ms);
        return whole == ms ? typedText(std::chrono::milliseconds(qint64(whole)))
                           : numberText(ms) + QStringLiteral(" ms");
    };
    switch (measureOf(kind)) {
    case RuleMeasure::None:
        return {};
    case RuleMeasure::Share:
        return percentText(numberText(threshold * 100));
    case RuleMeasure::Count:
    case RuleMeasure::Points:
    case RuleMeasure::Times:
        return numberText(threshold);
    case RuleMeasure::Milliseconds:
        return durationOf(threshold);
    case RuleMeasure::Seconds:
        return durationOf(threshold * 1'000);
    }
    Q_UNREACHABLE();
}

std::optional<double> typedThreshold(AlertKind kind, const QString &text)
{
    const RuleMeasure measure = measureOf(kind);
    if (measure == RuleMeasure::Milliseconds || measure == RuleMeasure::Seconds) {
        const auto duration = typedDuration(text);
        if (!duration)
            return std::nullopt;
        return double(duration->count()) / (measure == RuleMeasure::Seconds ? 1'000 : 1);
    }
    // A point is a decimal point wherever one is, as it is in the file.
    QString number = text.trimmed();
    if (measure == RuleMeasure::Share && number.endsWith(QLatin1Char('%')))
        number = number.chopped(1).trimmed();
    bool isNumber = false;
    const double value = number.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return measure == RuleMeasure::Share ? value / 100 : value;
}

bool hasSubject(AlertKind kind) { return kind != AlertKind::OwnLink && kind != AlertKind::Storage; }

QStringList channelsOf(const AlertRule &rule, const AlertSettings &settings)
{
    QStringList names;
    for (const AlertChannelConfig &channel : settings.channels) {
        if (channel.enabled && (rule.channels.isEmpty() || rule.channels.contains(channel.name))
            && rule.severity >= channel.severity)
            names.append(channel.name);
    }
    return names;
}

QString ruleSentence(const AlertRule &rule, const AlertSettings &settings, const QMap<QString, QString> &titles)
{
    //: The last two of several names, of which one is enough.
    const QString names = joined(titlesOf(rule.only, titles), RuleWords::tr("%1 or %2"));
    const QString condition = rule.only.isEmpty() ? conditionOfAll(rule) : conditionOfSome(rule, names);
    //: A condition, and how long it has to last: "a feed is down for more than 30 s".
    const QString when = rule.lasting.count() == 0
                             ? condition
                             : RuleWords::tr("%1 for more than %2").arg(condition, exactDurationText(rule.lasting));
    if (!rule.enabled)
        return RuleWords::tr("When %1, nobody is told: the rule is switched off.").arg(when);
    if (!settings.enabled)
        return RuleWords::tr("When %1, nobody is told: all alerts are switched off.").arg(when);

    const QStringList channels = channelsOf(rule, settings);
    //: The last two of several names, all of which are meant.
    const QString by = joined(channels, RuleWords::tr("%1 and %2"));
    QStringList sentences;
    if (!settings.desktop && channels.isEmpty())
        sentences
            << RuleWords::tr("When %1, nobody is told: no channel takes it, and notifications are off.").arg(when);
    else if (channels.isEmpty())
        sentences << RuleWords::tr("When %1, tell me on this computer.").arg(when);
    else if (settings.desktop)
        sentences << RuleWords::tr("When %1, tell me on this computer and by %2.").arg(when, by);
    else
        sentences << RuleWords::tr("When %1, tell me by %2.").arg(when, by);

    QStringList choosy;
    for (const AlertChannelConfig &channel : settings.channels) {
        const bool isMeant = rule.channels.isEmpty() || rule.channels.contains(channel.name);
        if (channel.enabled && isMeant && rule.severity < channel.severity)
            choosy << channel.name;
    }
    if (!choosy.isEmpty())
        sentences << RuleWords::tr("Not by %1: only what is more serious goes there.")
                         .arg(joined(choosy, RuleWords::tr("%1 and %2")));
    if (QuietHours::fromString(settings.quietHours) && (settings.desktop || !channels.isEmpty())) {
        sentences << (rule.severity == AlertSeverity::Critical && settings.quietCritical
                          ? RuleWords::tr("Also in quiet hours (%1).").arg(settings.quietHours)
                          : RuleWords::tr("In quiet hours (%1) it waits until they end.").arg(settings.quietHours));
    }
    return joinSentences(sentences);
}

QString ruleWhen(const AlertRule &rule)
{
    const QString threshold = saidLimit(rule.kind, rule.threshold);
    QString limit;
    switch (rule.kind) {
    case AlertKind::OwnLink:
    case AlertKind::LineDown:
    case AlertKind::BreakerOpen:
    case AlertKind::Account:
    case AlertKind::Storage:
    case AlertKind::Channel:
        break;
    case AlertKind::Stale:
    case AlertKind::Gap:
    case AlertKind::NotUnderstood:
    case AlertKind::SloBurn:
        limit = RuleWords::tr("at least %1").arg(threshold);
        break;
    case AlertKind::Quality:
        limit = RuleWords::tr("below %1").arg(threshold);
        break;
    case AlertKind::Latency:
    case AlertKind::Ban:
        limit = RuleWords::tr("above %1").arg(threshold);
        break;
    case AlertKind::Budget:
        limit = RuleWords::tr("at most %1").arg(threshold);
        break;
    }
    const QString lasting = exactDurationText(rule.lasting);
    if (rule.lasting.count() == 0)
        return limit.isEmpty() ? RuleWords::tr("at once") : limit;
    //: How long something has to last; the second one with a limit before it: "below 50, for 5 min".
    return limit.isEmpty() ? RuleWords::tr("for %1").arg(lasting) : RuleWords::tr("%1, for %2").arg(limit, lasting);
}

QString ruleWays(const AlertRule &rule, const AlertSettings &settings)
{
    QStringList ways = channelsOf(rule, settings);
    if (settings.desktop)
        ways.prepend(RuleWords::tr("This computer"));
    return ways.isEmpty() ? RuleWords::tr("Nowhere") : joinWords(ways);
}

QString ruleScope(const AlertRule &rule, const QMap<QString, QString> &titles)
{
    if (!hasSubject(rule.kind))
        return unknownText();
    return rule.only.isEmpty() ? RuleWords::tr("All") : joinWords(titlesOf(rule.only, titles));
}

QString ruleRange(AlertKind kind, const QString &key)
{
    if (key == QLatin1String("for_ms")) {
        const KeySpec *const spec = findKey(u"alerts.rule.for_ms");
        const auto least = kind == AlertKind::LineDown ? ShortestLineDown
                                                       : std::chrono::milliseconds(qint64(spec->low));
        return RuleWords::tr("%1 to %2")
            .arg(typedText(least), typedText(std::chrono::milliseconds(qint64(spec->high))));
    }
    if (key == QLatin1String("threshold") && measureOf(kind) == RuleMeasure::Share)
        return RuleWords::tr("%1 to %2").arg(thresholdText(kind, 0), thresholdText(kind, 1));
    if (key == QLatin1String("threshold") && measureOf(kind) == RuleMeasure::Points)
        return RuleWords::tr("of 100 points");
    return {};
}

QMap<QString, QString> ruleProblems(const AlertRule &rule)
{
    QMap<QString, QString> problems;
    AlertRule copy = rule;
    for (const QString &key : {QStringLiteral("for_ms"), QStringLiteral("threshold")}) {
        const KeySpec *const spec = findKey(QString(QLatin1String("alerts.rule.") + key));
        if (spec->admits(spec->read({.alertRule = &copy})))
            continue;
        const QString range = ruleRange(rule.kind, key);
        problems.insert(
            key,
            range.isEmpty()
                ? RuleWords::tr("Allowed: %1 to %2").arg(thresholdText(rule.kind, spec->low), numberText(spec->high))
                : RuleWords::tr("Allowed: %1").arg(range));
    }
    if (const auto problem = problemOf(rule); problem && !problems.contains(problem->key)) {
        if (problem->key == QLatin1String("for_ms"))
            problems.insert(problem->key,
                            RuleWords::tr("At least %1: before that nobody knows whether your own link is to blame")
                                .arg(typedText(ShortestLineDown)));
        else if (problem->key == QLatin1String("threshold"))
            problems.insert(problem->key, RuleWords::tr("Allowed: %1").arg(ruleRange(rule.kind, problem->key)));
        else
            problems.insert(problem->key, problem->message);
    }
    return problems;
}

}   // namespace feedwarden
