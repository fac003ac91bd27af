// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/alertsettings.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace feedwarden {

using namespace std::chrono_literals;

AlertRule builtInAlertRule(AlertKind kind)
{
    AlertRule rule{.kind = kind};
    switch (kind) {
    case AlertKind::OwnLink:
        rule.severity = AlertSeverity::Critical;
        rule.lasting = 15s;
        break;
    case AlertKind::LineDown:
        rule.severity = AlertSeverity::Critical;
        rule.lasting = 60s;
        break;
    case AlertKind::BreakerOpen:
        break;
    case AlertKind::Stale:
        rule.lasting = 60s;
        rule.threshold = 0.5;   // Share of the feed's streams: one quiet market is none of this.
        break;
    case AlertKind::Gap:
        rule.threshold = 3;   // Within AlertBook::CountWindow: one alone is mended in a second.
        break;
    case AlertKind::Quality:
        rule.lasting = 5min;
        rule.threshold = 50;
        break;
    case AlertKind::Latency:
        rule.lasting = 5min;
        rule.threshold = 2'000;   // Where a stream counts as lagging (semantics 10).
        break;
    case AlertKind::NotUnderstood:
        rule.threshold = 10;   // Within AlertBook::CountWindow.
        break;
    case AlertKind::Account:
        rule.severity = AlertSeverity::Critical;
        break;
    case AlertKind::Ban:
        rule.severity = AlertSeverity::Critical;
        rule.threshold = 60;   // Seconds: a 429 without a wish of its own waits for so long (semantics 2).
        break;
    case AlertKind::Budget:
        // Some exchanges publish a few attempts a second: for a moment nothing is left of that every time.
        rule.lasting = 5min;
        break;
    case AlertKind::SloBurn:
        rule.threshold = 14.4;   // Two percent of a month's budget within an hour (Google's SRE workbook, chapter 5).
        break;
    case AlertKind::Storage:
        rule.lasting = 10s;   // Another program may hold the file for a moment.
        break;
    case AlertKind::Channel:
        break;
    }
    return rule;
}

QLatin1String nameOf(AlertChannelKind kind)
{
    switch (kind) {
    case AlertChannelKind::Telegram:
        return QLatin1String("telegram");
    case AlertChannelKind::Webhook:
        return QLatin1String("webhook");
    case AlertChannelKind::Slack:
        return QLatin1String("slack");
    case AlertChannelKind::Discord:
        return QLatin1String("discord");
    case AlertChannelKind::Command:
        return QLatin1String("command");
    }
    Q_UNREACHABLE();
}

AlertRule AlertSettings::ruleFor(AlertKind kind, const QString &subject) const
{
    const AlertRule *forAll = nullptr, *byName = nullptr;
    for (const AlertRule &rule : rules) {
        if (rule.kind != kind)
            continue;
        if (rule.only.isEmpty())
            forAll = &rule;
        else if (rule.only.contains(subject))
            byName = &rule;
    }
    if (byName)
        return *byName;
    return forAll ? *forAll : builtInAlertRule(kind);
}

std::optional<QuietHours> QuietHours::fromString(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)\z)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QuietHours hours{QTime(match.captured(1).toInt(), match.captured(2).toInt()),
                           QTime(match.captured(3).toInt(), match.captured(4).toInt())};
    if (hours.from == hours.to)
        return {};   // All day or never? Nobody can know.
    return hours;
}

bool QuietHours::contains(QTime localTime) const
{
    return from < to ? localTime >= from && localTime < to : localTime >= from || localTime < to;
}

QStringList alertPlaceholders()
{
    return {QStringLiteral("title"),    QStringLiteral("text"), QStringLiteral("event"),
            QStringLiteral("severity"), QStringLiteral("kind"), QStringLiteral("subject"),
            QStringLiteral("machine"),  QStringLiteral("time"), QStringLiteral("id")};
}

QString usualAlertTemplate()
{
    return QStringLiteral(R"({"event":"{{event}}","severity":"{{severity}}","kind":"{{kind}}","subject":"{{subject}}",)"
                          R"("title":"{{title}}","text":"{{text}}","machine":"{{machine}}","time":"{{time}}",)"
                          R"("id":"{{id}}"})");
}

static std::optional<AlertKeyProblem> problemOfTemplate(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(\{\{(.*?)\}\})"));
    QString filled = text;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!alertPlaceholders().contains(name))
            return AlertKeyProblem{QStringLiteral("template"),
                                   QStringLiteral("has an unknown placeholder {{%1}}; known are %2")
                                       .arg(name.left(40), alertPlaceholders().join(QLatin1String(", ")))};
    }
    filled.replace(placeholder, QStringLiteral("x"));
    if (QJsonDocument::fromJson(filled.toUtf8()).isNull())
        return AlertKeyProblem{QStringLiteral("template"),
                               QStringLiteral("must be JSON in which placeholders stand between quotes")};
    return {};
}

std::optional<AlertKeyProblem> problemOf(const AlertChannelConfig &channel)
{
    const auto needs = [](const char *key, const QString &message) {
        return AlertKeyProblem{QLatin1String(key), message};
    };
    const QString kind = nameOf(channel.kind);
    const bool isCommand = channel.kind == AlertChannelKind::Command;
    if (isCommand == channel.command.isEmpty())
        return needs("command", isCommand ? QStringLiteral("is required for kind = \"command\"")
                                          : QStringLiteral("goes together with kind = \"command\""));
    if (isCommand && !QFileInfo(channel.command.first()).isAbsolute())
        return needs("command", QStringLiteral("must begin with the absolute path of a program"));
    if (isCommand != channel.secretFile.isEmpty())
        return needs("secret_file",
                     isCommand
                         ? QStringLiteral("is not for kind = \"command\"")
                         : QStringLiteral("is required for kind = \"%1\": a file that only you can read, whose "
                                          "first line is %2")
                               .arg(kind, channel.kind == AlertChannelKind::Telegram ? QStringLiteral("the bot's token")
                                                                                     : QStringLiteral("the address")));
    if ((channel.kind == AlertChannelKind::Telegram) == channel.chatId.isEmpty())
        return needs("chat_id", channel.chatId.isEmpty() ? QStringLiteral("is required for kind = \"telegram\"")
                                                         : QStringLiteral("goes together with kind = \"telegram\""));
    static const QRegularExpression chat(QStringLiteral(R"(\A(-?\d{1,20}|@\w{1,64})\z)"));
    if (!channel.chatId.isEmpty() && !chat.match(channel.chatId).hasMatch())
        return needs("chat_id", QStringLiteral("must be a number such as \"-1001234567890\", or \"@name\""));
    const QUrl api(channel.apiUrl, QUrl::StrictMode);
    const bool isHttp = api.scheme() == QLatin1String("http") && channel.allowInternal;
    if (!api.isValid() || api.host().isEmpty() || (api.scheme() != QLatin1String("https") && !isHttp)
        || !api.userInfo().isEmpty() || api.hasQuery() || api.hasFragment())
        return needs("api_url", QStringLiteral("must be an address that begins with https:// and has a host"));
    if (!channel.bodyTemplate.isEmpty() && channel.kind != AlertChannelKind::Webhook)
        return needs("template", QStringLiteral("goes together with kind = \"webhook\""));
    if (!channel.bodyTemplate.isEmpty())
        return problemOfTemplate(channel.bodyTemplate);
    return {};
}

std::optional<AlertKeyProblem> problemOf(const AlertRule &rule)
{
    if (rule.kind == AlertKind::LineDown && rule.lasting < ShortestLineDown)
        return AlertKeyProblem{QStringLiteral("for_ms"),
                               QStringLiteral("must be at least %1 for line_down: by then it is known whether your own "
                                              "link is to blame")
                                   .arg(ShortestLineDown.count())};
    const bool isShare = rule.kind == AlertKind::Stale;
    if (isShare && rule.threshold > 1)
        return AlertKeyProblem{QStringLiteral("threshold"),
                               QStringLiteral("must be at most 1 for stale: a share of the feed's streams")};
    return {};
}

}   // namespace feedwarden
