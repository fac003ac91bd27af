// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertmessage.h"

#include "core/base/escaping.h"
#include "core/base/redactor.h"
#include "core/words/alertwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

static constexpr qsizetype LongestName = 100;
static constexpr qsizetype MostSaid = 20;   ///< Alerts of a group whose own texts are told.

/// What came from elsewhere, fit for one line.
static QString cleanLine(const QString &text) { return escaped(withoutSecrets(text)); }

static AlertFacts cleanFacts(AlertFacts facts)
{
    facts.title = cleanLine(facts.title).left(LongestName);
    facts.subject = cleanLine(facts.subject).left(LongestName);
    facts.detail = cleanLine(facts.detail);
    return facts;
}

AlertMessage alertMessageOf(const AlertNotice &notice, const QString &machine, WallTime now)
{
    const Alert &first = notice.alerts.first();
    AlertMessage message;
    message.event = nameOf(notice.type);
    message.severity = first.severity;
    message.kind = nameOf(first.facts.kind);
    message.machine = cleanLine(machine).left(LongestName);
    message.time = now;
    message.id = QStringLiteral("%1-%2-%3")
                     .arg(message.machine)
                     .arg(first.id)
                     .arg(std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count());
    const bool isOver = notice.type == AlertNotice::Type::Resolved;
    QStringList names, titles, texts;
    for (const Alert &alert : notice.alerts) {
        const AlertFacts facts = cleanFacts(alert.facts);
        if (!facts.subject.isEmpty())
            names.append(facts.subject);
        titles.append(facts.title);
        if (texts.size() < MostSaid)
            texts.append(isOver ? alertEndTitle(facts, alert.end.value_or(AlertEnd::Recovered)) : alertText(facts));
    }
    message.subject = names.join(QLatin1String(", "));
    if (notice.alerts.size() == 1) {
        message.title = isOver ? texts.first() : alertTitle(cleanFacts(first.facts));
        message.text = isOver ? QString() : texts.first();
    } else {
        message.title = isOver ? alertEndTitle(first.facts.kind, titles) : alertTitle(first.facts.kind, titles);
        QStringList lines;
        for (qsizetype i = 0; i < texts.size() && !isOver; ++i)
            lines.append(titles[i] + QLatin1String(": ") + texts[i]);
        message.text = lines.join(u'\n');
    }
    return message;
}

AlertMessage alertTestMessage(const QString &machine, WallTime now)
{
    const QString name = cleanLine(machine).left(LongestName);
    return {.id = QStringLiteral("%1-test-%2").arg(name).arg(now.time_since_epoch().count()),
            .event = QStringLiteral("test"),
            .severity = AlertSeverity::Info,
            .kind = QStringLiteral("test"),
            .subject = {},
            .title = alertTestTitle(),
            .text = alertTestText(),
            .machine = name,
            .time = now};
}

QByteArray toPayload(const AlertMessage &message)
{
    return QJsonDocument(QJsonObject{{QLatin1String("id"), message.id},
                                     {QLatin1String("event"), message.event},
                                     {QLatin1String("severity"), nameOf(message.severity)},
                                     {QLatin1String("kind"), message.kind},
                                     {QLatin1String("subject"), message.subject},
                                     {QLatin1String("title"), message.title},
                                     {QLatin1String("text"), message.text},
                                     {QLatin1String("machine"), message.machine},
                                     {QLatin1String("time"), toRfc3339(message.time)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<AlertMessage> alertMessageFrom(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const auto severity = alertSeverityFromName(object.value(QLatin1String("severity")).toString());
    const auto time = QDateTime::fromString(object.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
    if (!severity || !time.isValid())
        return {};
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return AlertMessage{.id = text("id"),
                        .event = text("event"),
                        .severity = *severity,
                        .kind = text("kind"),
                        .subject = text("subject"),
                        .title = text("title"),
                        .text = text("text"),
                        .machine = text("machine"),
                        .time = toWallTime(time)};
}

/// Cut between characters.
static QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString cut = text.left(most - 1);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'\u2026';
}

QString plainTextOf(const AlertMessage &message, qsizetype most)
{
    QString text = u'[' + wordFor(message.severity) + QLatin1String("] ") + message.title;
    if (!message.text.isEmpty())
        text += u'\n' + message.text;
    return shortened(text, most - message.machine.size() - 1)
           + (message.machine.isEmpty() ? QString() : u'\n' + message.machine);
}

QString withoutMarkup(QString text)
{
    text.replace(u'<', u'\u2039');
    text.replace(u'>', u'\u203a');
    text.replace(u'&', u'\uff06');
    return text;
}

static QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray telegramBody(const AlertMessage &message, const QString &chatId)
{
    return compactJson({{QLatin1String("chat_id"), chatId},
                        {QLatin1String("text"), plainTextOf(message)},
                        {QLatin1String("disable_web_page_preview"), true},
                        {QLatin1String("disable_notification"), message.severity == AlertSeverity::Info}});
}

QByteArray slackBody(const AlertMessage &message)
{
    QString text = plainTextOf(message);
    text.replace(u'&', QLatin1String("&amp;"));
    text.replace(u'<', QLatin1String("&lt;"));
    text.replace(u'>', QLatin1String("&gt;"));
    return compactJson({{QLatin1String("text"), text},
                        {QLatin1String("mrkdwn"), false},
                        {QLatin1String("parse"), QLatin1String("none")},
                        {QLatin1String("link_names"), false},
                        {QLatin1String("unfurl_links"), false},
                        {QLatin1String("unfurl_media"), false}});
}

QByteArray discordBody(const AlertMessage &message)
{
    // Two thousand are allowed, and an escaped character counts twice.
    const QString plain = plainTextOf(message, 950);
    QString text;
    for (const QChar c : plain) {
        // Behind a backslash every sign stands for itself: no emphasis, link, list, mention, time stamp or emoji
        // begins.
        if (QStringView(u"\\*_~`|<>#[]()@:-+=").contains(c))
            text += u'\\';
        text += c;
    }
    constexpr int SuppressEmbeds = 1 << 2;
    return compactJson({{QLatin1String("content"), text},
                        {QLatin1String("allowed_mentions"), QJsonObject{{QLatin1String("parse"), QJsonArray()}}},
                        {QLatin1String("flags"), SuppressEmbeds}});
}

/// As it stands between the quotes of a JSON string.
static QString insideString(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);   // ["..."]
    return QString::fromUtf8(json.sliced(2, json.size() - 4));
}

QByteArray webhookBody(const AlertMessage &message, const QString &bodyTemplate)
{
    const QHash<QString, QString> values{
        {QStringLiteral("title"), message.title},     {QStringLiteral("text"), message.text},
        {QStringLiteral("event"), message.event},     {QStringLiteral("severity"), nameOf(message.severity)},
        {QStringLiteral("kind"), message.kind},       {QStringLiteral("subject"), message.subject},
        {QStringLiteral("machine"), message.machine}, {QStringLiteral("time"), toRfc3339(message.time)},
        {QStringLiteral("id"), message.id},
    };
    const QString source = bodyTemplate.isEmpty() ? usualAlertTemplate() : bodyTemplate;
    // In one pass: what is put in is not looked at again, whatever braces it has.
    QString body;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(QLatin1String("{{"), at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(QLatin1String("}}"), open);
        const QString name = close < 0 ? QString() : source.mid(open + 2, close - open - 2);
        if (!values.contains(name)) {
            const qsizetype next = open < 0 ? source.size() : open + 1;
            body += QStringView(source).sliced(at, next - at);
            at = next;
            continue;
        }
        body += QStringView(source).sliced(at, open - at);
        body += insideString(values.value(name));
        at = close + 2;
    }
    return body.toUtf8();
}

QProcessEnvironment commandEnvironment(const AlertMessage &message, const QProcessEnvironment &ours)
{
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR", "DISPLAY",
                             "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "SystemRoot"}) {
        if (ours.contains(QLatin1String(name)))
            environment.insert(QLatin1String(name), ours.value(QLatin1String(name)));
    }
    const auto insert = [&](const char *name, const QString &value) {
        environment.insert(QLatin1String("FEEDWARDEN_ALERT_") + QLatin1String(name), value);
    };
    insert("ID", message.id);
    insert("EVENT", message.event);
    insert("SEVERITY", nameOf(message.severity));
    insert("KIND", message.kind);
    insert("SUBJECT", shortened(message.subject, 3'000));
    insert("TITLE", shortened(message.title, 3'000));
    insert("MACHINE", message.machine);
    insert("TIME", toRfc3339(message.time));
    return environment;
}

}   // namespace feedwarden
