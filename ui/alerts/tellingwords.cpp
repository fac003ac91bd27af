// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/tellingwords.h"

#include "core/base/clock.h"
#include "core/config/accountconfig.h"
#include "core/config/configurationkeys.h"
#include "core/outlets/alerts/addresscheck.h"
#include "core/words/sentences.h"
#include "core/words/units.h"
#include "ui/alerts/rulesmodel.h"
#include "ui/alerts/rulewords.h"
#include "ui/feeds/feeddraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTimeZone>

#include <algorithm>

namespace feedwarden {

namespace {

/// The context of these texts in the catalogues.
struct TellingWords {
    Q_DECLARE_TR_FUNCTIONS(TellingWords)
};

constexpr qsizetype LongestSecret = 1'000;   ///< Bytes; what sends reads a line of 1 KiB at most.

QString severitySentence(AlertSeverity least)
{
    switch (least) {
    case AlertSeverity::Info:
        return TellingWords::tr("It is told of everything");
    case AlertSeverity::Warning:
        return TellingWords::tr("It is told of warnings and of what is critical");
    case AlertSeverity::Critical:
        return TellingWords::tr("It is told of what is critical alone");
    }
    Q_UNREACHABLE();
}

/// Of all rules, those that a later one does not replace and that are switched on.
QList<AlertRule> rulesInForce(const AlertSettings &settings)
{
    QList<AlertRule> rules;
    const QList<RuleRow> rows = ruleRows(settings);
    for (const RuleRow &row : rows) {
        if (row.rule.enabled && !row.isOverruled)
            rules.append(row.rule);
    }
    return rules;
}

}   // namespace

QString channelKindTitle(AlertChannelKind kind)
{
    switch (kind) {
    case AlertChannelKind::Telegram:
        return QStringLiteral("Telegram");
    case AlertChannelKind::Webhook:
        return TellingWords::tr("Webhook");
    case AlertChannelKind::Slack:
        return QStringLiteral("Slack");
    case AlertChannelKind::Discord:
        return QStringLiteral("Discord");
    case AlertChannelKind::Command:
        return TellingWords::tr("Program");
    }
    Q_UNREACHABLE();
}

QString channelSecretTitle(AlertChannelKind kind)
{
    switch (kind) {
    case AlertChannelKind::Telegram:
        return TellingWords::tr("The bot's &token");
    case AlertChannelKind::Webhook:
    case AlertChannelKind::Slack:
    case AlertChannelKind::Discord:
        return TellingWords::tr("The webhook's &address");
    case AlertChannelKind::Command:
        return {};
    }
    Q_UNREACHABLE();
}

QString channelSecretHint(AlertChannelKind kind)
{
    switch (kind) {
    case AlertChannelKind::Telegram:
        return TellingWords::tr("BotFather gives it to you when you make a bot, like 123456:AB-cd.");
    case AlertChannelKind::Webhook:
        return TellingWords::tr("It begins with https:// and takes JSON.");
    case AlertChannelKind::Slack:
        return TellingWords::tr("Slack shows it for an incoming webhook: https://hooks.slack.com/services/…");
    case AlertChannelKind::Discord:
        return TellingWords::tr("Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…");
    case AlertChannelKind::Command:
        return {};
    }
    Q_UNREACHABLE();
}

QString channelSecretProblem(const AlertChannelConfig &channel, QStringView secret)
{
    if (channel.kind == AlertChannelKind::Command || secret.isEmpty())
        return {};
    if (secret.toUtf8().size() > LongestSecret)
        return TellingWords::tr("It is longer than any that there is: %1 characters at most.").arg(LongestSecret);
    if (secret.contains(u'\n') || secret.contains(u'\r'))
        return TellingWords::tr("It has to be a single line.");
    if (channel.kind == AlertChannelKind::Telegram) {
        const bool isToken = std::ranges::all_of(secret, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u':' || c == u'_' || c == u'-');
        });
        return isToken ? QString() : TellingWords::tr("A token has letters, digits and the signs : _ - alone.");
    }
    const auto internal = channel.allowInternal ? InternalTargets::Allowed : InternalTargets::Refused;
    const QString text = secret.toString();
    const auto target = httpTargetOf(text, internal);
    if (!target) {
        if (!channel.allowInternal && httpTargetOf(text, InternalTargets::Allowed))
            return TellingWords::tr("It has to begin with https://, so that nobody on the way can read it.");
        return TellingWords::tr("Paste the whole address, beginning with https:// and without a user name, a password "
                                "or a part behind #.");
    }
    if (const QHostAddress number(target->host);
        !channel.allowInternal && !number.isNull() && isInternalAddress(number))
        return TellingWords::tr("It is inside your network; that has to be allowed below.");
    return {};
}

QString severityScope(AlertSeverity least)
{
    switch (least) {
    case AlertSeverity::Info:
        return TellingWords::tr("Everything");
    case AlertSeverity::Warning:
        return TellingWords::tr("Warnings and what is critical");
    case AlertSeverity::Critical:
        return TellingWords::tr("Only what is critical");
    }
    Q_UNREACHABLE();
}

QString channelTarget(const AlertChannelConfig &channel, const QString &host)
{
    switch (channel.kind) {
    case AlertChannelKind::Telegram:
        return channel.chatId;
    case AlertChannelKind::Command:
        return QFileInfo(channel.command.value(0)).fileName();
    case AlertChannelKind::Webhook:
    case AlertChannelKind::Slack:
    case AlertChannelKind::Discord:
        return host.isEmpty() ? unknownText() : host;
    }
    Q_UNREACHABLE();
}

QList<AlertRule> rulesOf(const QString &channel, const AlertSettings &settings)
{
    // Also of one that is switched off: what it would be told.
    AlertSettings asked = settings;
    for (AlertChannelConfig &each : asked.channels)
        each.enabled = each.enabled || each.name == channel;
    QList<AlertRule> rules;
    const QList<AlertRule> all = rulesInForce(asked);
    for (const AlertRule &rule : all) {
        if (channelsOf(rule, asked).contains(channel))
            rules.append(rule);
    }
    return rules;
}

QString channelRules(const QString &channel, const AlertSettings &settings)
{
    const qsizetype all = rulesInForce(settings).size();
    const qsizetype own = rulesOf(channel, settings).size();
    if (own == 0)
        //: Of rules of alerts.
        return TellingWords::tr("None");
    //: Of rules of alerts.
    return own == all ? TellingWords::tr("All") : TellingWords::tr("%1 of %2").arg(own).arg(all);
}

QString channelSentence(const AlertChannelConfig &channel, const AlertSettings &settings, const QString &host)
{
    QStringList sentences;
    switch (channel.kind) {
    case AlertChannelKind::Telegram:
        sentences << TellingWords::tr("A message goes to the chat %1 of Telegram.").arg(channel.chatId);
        break;
    case AlertChannelKind::Slack:
    case AlertChannelKind::Discord:
        sentences << TellingWords::tr("A message goes to %1.").arg(channelKindTitle(channel.kind));
        break;
    case AlertChannelKind::Webhook:
        sentences << (host.isEmpty() ? TellingWords::tr("JSON goes to the webhook's address.")
                                     : TellingWords::tr("JSON goes to %1.").arg(host));
        break;
    case AlertChannelKind::Command:
        sentences << TellingWords::tr("The program %1 is started.").arg(commandText(channel.command));
        break;
    }
    const QList<AlertRule> rules = rulesOf(channel.name, settings);
    const QString what = severitySentence(channel.severity);
    if (!settings.enabled)
        sentences << TellingWords::tr("Nothing is told to it: all alerts are switched off.");
    else if (!channel.enabled)
        sentences << TellingWords::tr("Nothing is told to it: it is switched off.");
    else if (rules.isEmpty())
        sentences << TellingWords::tr("Nothing is told to it: no rule goes there.");
    else if (rules.size() == rulesInForce(settings).size())
        sentences << TellingWords::tr("%1, by all rules.").arg(what);
    else if (rules.size() <= 3) {
        QStringList titles;
        for (const AlertRule &rule : rules)
            titles.append(TellingWords::tr("“%1”").arg(ruleTitle(rule.kind)));
        titles.removeDuplicates();
        sentences << TellingWords::tr("%1, by the rules %2.").arg(what, joinWords(titles));
    } else {
        sentences << TellingWords::tr("%1, by %n rule(s).", nullptr, int(rules.size())).arg(what);
    }
    if (!channel.secretFile.isEmpty())
        sentences << TellingWords::tr("Its secret is kept in %1.").arg(QDir::toNativeSeparators(channel.secretFile));
    return joinSentences(sentences);
}

QString desktopSentence(const AlertSettings &settings)
{
    if (!settings.enabled)
        return TellingWords::tr("Nothing is shown: all alerts are switched off.");
    if (!settings.desktop)
        return TellingWords::tr("Nothing is shown on this computer: notifications are switched off.");
    return settings.sound ? TellingWords::tr("A notification is shown on this computer for every alert, with a sound "
                                             "where it is critical.")
                          : TellingWords::tr("A notification is shown on this computer for every alert, without a "
                                             "sound.");
}

QMap<QString, QString> channelProblems(const AlertChannelConfig &channel, const QStringList &taken)
{
    QMap<QString, QString> problems;
    if (!isConfigName(channel.name))
        problems.insert(QStringLiteral("name"),
                        TellingWords::tr("A name has 1 to 40 small letters, digits and hyphens."));
    else if (taken.contains(channel.name))
        problems.insert(QStringLiteral("name"), TellingWords::tr("There is a channel of this name already."));
    AlertChannelConfig copy = channel;
    if (const KeySpec *const spec = findKey(u"alerts.channel.timeout_ms");
        !spec->admits(spec->read({.alertChannel = &copy})))
        problems.insert(QStringLiteral("timeout_ms"),
                        TellingWords::tr("Allowed: %1").arg(channelHint(QStringLiteral("timeout_ms"))));
    if (channel.kind != AlertChannelKind::Command && copy.secretFile.isEmpty())
        copy.secretFile = QStringLiteral("/to-be-named");
    if (const auto problem = problemOf(copy)) {
        const QString &key = problem->key;
        if (key == QLatin1String("command"))
            problems.insert(key, TellingWords::tr("Begin with the whole path of a program."));
        else if (key == QLatin1String("chat_id"))
            problems.insert(key, TellingWords::tr("Write a number such as -1001234567890, or @name."));
        else if (key == QLatin1String("api_url"))
            problems.insert(key, TellingWords::tr("Write an address that begins with https:// and has a host."));
        else if (key == QLatin1String("template"))
            problems.insert(key, TellingWords::tr("It has to be JSON, in which nothing but these stands between {{ "
                                                  "and }}, and that between quotes: %1.")
                                     .arg(alertPlaceholders().join(QLatin1String(", "))));
        else
            problems.insert(key, problem->message);
    }
    return problems;
}

QString channelHint(const QString &key)
{
    if (key == QLatin1String("name"))
        return TellingWords::tr("Rules go by it, so it stays: small letters, digits and hyphens.");
    if (key == QLatin1String("chat_id"))
        return TellingWords::tr("A number such as -1001234567890, or @name.");
    if (key == QLatin1String("command"))
        return TellingWords::tr("A program with its whole path, and its arguments; what has blanks stands in quotes.");
    if (key == QLatin1String("template"))
        return TellingWords::tr("Empty: the usual one. Else JSON, with these between quotes: %1.")
            .arg(QLatin1String("{{") + alertPlaceholders().join(QLatin1String("}}, {{")) + QLatin1String("}}"));
    if (key == QLatin1String("api_url"))
        return TellingWords::tr("Telegram's own, or another server that speaks like it.");
    if (key == QLatin1String("timeout_ms")) {
        const KeySpec *const spec = findKey(u"alerts.channel.timeout_ms");
        const auto text = [](double ms) { return typedText(std::chrono::milliseconds(qint64(ms))); };
        return TellingWords::tr("%1 to %2").arg(text(spec->low), text(spec->high));
    }
    return {};
}

QStringList typedCommand(const QString &text) { return QProcess::splitCommand(text); }

QString commandText(const QStringList &command)
{
    QStringList parts;
    for (QString part : command) {
        const bool isQuoted = part.isEmpty()
                              || std::ranges::any_of(part, [](QChar c) { return c.isSpace() || c == u'"'; });
        if (isQuoted)   // QProcess reads three quotes as one.
            part = QLatin1Char('"') + part.replace(QLatin1Char('"'), QLatin1String("\"\"\"")) + QLatin1Char('"');
        parts << part;
    }
    return parts.join(QLatin1Char(' '));
}

std::optional<QTime> typedTime(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString quietSentence(const AlertSettings &settings)
{
    if (!settings.enabled)
        return TellingWords::tr("All alerts are switched off: nobody is told of anything, at any time.");
    const auto hours = QuietHours::fromString(settings.quietHours);
    if (!hours)
        return TellingWords::tr("There are no quiet hours: alerts are told at any time.");
    const auto textOf = [](QTime time) { return time.toString(QStringLiteral("HH:mm")); };
    const QString zone = toDateTime(wallNow()).toLocalTime().timeZoneAbbreviation();
    QStringList sentences;
    //: Times of day, and the name of the local time, like CET.
    sentences << TellingWords::tr("Quiet every day from %1 to %2, in the time of this computer (%3).")
                     .arg(textOf(hours->from), textOf(hours->to), zone);
    sentences << (settings.quietCritical ? TellingWords::tr("Only what is critical gets through.")
                                         : TellingWords::tr("Nothing gets through, not even what is critical."));
    sentences
        << TellingWords::tr("What lasts until %1 is told then; what came and went is not.").arg(textOf(hours->to));
    return joinSentences(sentences);
}

std::optional<WallTime> typedMoment(const QString &text)
{
    const QStringList parts = text.simplified().split(QLatin1Char(' '));
    if (parts.size() != 2)
        return std::nullopt;
    const QDate date = QDate::fromString(parts[0], QStringLiteral("yyyy-M-d"));
    QTime time = QTime::fromString(parts[1], QStringLiteral("H:mm"));
    if (!time.isValid())
        time = QTime::fromString(parts[1], QStringLiteral("H:mm:ss"));
    if (!date.isValid() || !time.isValid() || date.year() < 1970 || date.year() > 2200)
        return std::nullopt;
    const WallTime moment = toWallTime(QDateTime(date, time));
    // What a change of clocks leaves out is moved by Qt rather than refused.
    const QDateTime back = toDateTime(moment).toLocalTime();
    return back.date() == date && back.time() == time ? std::optional(moment) : std::nullopt;
}

QString momentText(WallTime time)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    const bool hasSeconds = local.time().second() != 0;
    return local.toString(hasSeconds ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString plannedState(const Maintenance &planned, WallTime now)
{
    if (now >= planned.end)
        //: A planned time.
        return TellingWords::tr("over");
    if (now >= planned.begin)
        //: A planned time, and how much of it is left.
        return TellingWords::tr("now, for another %1").arg(durationText(planned.end - now));
    //: How long until a planned time begins.
    return TellingWords::tr("in %1").arg(durationText(planned.begin - now));
}

QString plannedSentence(const Maintenance &planned, const QString &title, WallTime now)
{
    const QString from = momentText(planned.begin);
    const QString to = momentText(planned.end);
    const QString length = durationText(planned.end - planned.begin);
    QStringList sentences;
    if (now >= planned.end) {
        sentences
            << (title.isEmpty()
                    ? TellingWords::tr("From %1 to %2 (%3) nothing new of any feed was an alert.").arg(from, to, length)
                    : TellingWords::tr("From %1 to %2 (%3) nothing new of %4 was an alert.")
                          .arg(from, to, length, title));
    } else {
        sentences << (title.isEmpty()
                          ? TellingWords::tr("From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the "
                                             "sessions of accounts too.")
                                .arg(from, to, length)
                          : TellingWords::tr("From %1 to %2 (%3) nothing new of %4 is an alert.")
                                .arg(from, to, length, title));
        sentences << TellingWords::tr("What lasts at its end is told then.");
    }
    sentences << TellingWords::tr("Reports count this time neither as up nor as down.");
    return joinSentences(sentences);
}

}   // namespace feedwarden
