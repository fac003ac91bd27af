// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/alertchannel.h"

#include "core/account/vaultfile.h"
#include "core/base/escaping.h"
#include "core/base/redactor.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace feedwarden {

QLatin1String nameOf(AlertDelivery::Outcome outcome)
{
    switch (outcome) {
    case AlertDelivery::Outcome::Delivered:
        return QLatin1String("delivered");
    case AlertDelivery::Outcome::Throttled:
        return QLatin1String("throttled");
    case AlertDelivery::Outcome::Failed:
        return QLatin1String("failed");
    case AlertDelivery::Outcome::Blocked:
        return QLatin1String("blocked");
    case AlertDelivery::Outcome::Rejected:
        return QLatin1String("rejected");
    case AlertDelivery::Outcome::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

AlertDelivery judgeAnswer(const PostAnswer &answer, bool isTelegram)
{
    using Outcome = AlertDelivery::Outcome;
    switch (answer.outcome) {
    case PostAnswer::Outcome::Answered:
        break;
    case PostAnswer::Outcome::Refused:
        return {Outcome::Blocked, answer.detail, {}};
    case PostAnswer::Outcome::Failed:
        return {Outcome::Failed, answer.detail, {}};
    case PostAnswer::Outcome::Cancelled:
        return {Outcome::Cancelled, {}, {}};
    }
    const QJsonObject json = isTelegram ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    AlertDelivery delivery;
    delivery.detail = QStringLiteral("HTTP %1").arg(answer.status);
    // What they say of it helps most; it is theirs, so it is text and nothing else.
    const QString said = isTelegram ? json.value(QLatin1String("description")).toString()
                                    : QString::fromUtf8(answer.body.left(200)).simplified();
    if (!said.isEmpty() && answer.status >= 400)
        delivery.detail += QLatin1String(": ") + escaped(withoutSecrets(said)).left(300);
    const int status = answer.status;
    if (status >= 200 && status < 300) {
        // Whoever stands in the way of Telegram may answer with a page that says 200.
        if (!isTelegram || json.value(QLatin1String("ok")).toBool())
            return {Outcome::Delivered, {}, {}};
        delivery.outcome = Outcome::Failed;
        delivery.detail += QLatin1String(": not what Telegram answers");
        return delivery;
    }
    if (status == 429) {
        delivery.outcome = Outcome::Throttled;
        delivery.retryAfter = answer.retryAfter;
        const QJsonValue wish = json.value(QLatin1String("parameters")).toObject().value(QLatin1String("retry_after"));
        if (wish.isDouble())
            delivery.retryAfter = std::chrono::seconds(qint64(std::clamp(wish.toDouble(), 0.0, 259'200.0)));
        return delivery;
    }
    if (status >= 300 && status < 400) {
        delivery.outcome = Outcome::Blocked;
        delivery.detail += QLatin1String(": redirections are not followed; write the final address");
    } else if (status == 408 || status >= 500 || status < 200) {
        delivery.outcome = Outcome::Failed;
    } else if (status == 400 || status == 413 || status == 422) {
        delivery.outcome = Outcome::Rejected;
    } else {
        delivery.outcome = Outcome::Blocked;
    }
    return delivery;
}

namespace {

/// Telegram and all that takes JSON at an address.
class HttpChannel final : public AlertChannel
{
public:
    HttpChannel(AlertChannelConfig config, HttpSurroundings around)
        : m_config(std::move(config)), m_around(std::move(around))
    {
    }

    AlertDelivery deliver(const AlertMessage &message, const std::atomic<bool> &isCancelled) override
    {
        const auto internal = m_config.allowInternal ? InternalTargets::Allowed : InternalTargets::Refused;
        const SecretOutcome secret = readPassphraseFile(m_config.secretFile);
        if (!secret.isOk())
            return {AlertDelivery::Outcome::Blocked, QLatin1String("secret_file: ") + secret.detail, {}};
        const QByteArrayView view = secret.credentials.passphrase.view();
        const QString text = QString::fromUtf8(view.data(), view.size()).trimmed();
        const bool isTelegram = m_config.kind == AlertChannelKind::Telegram;
        QString address = text;
        if (isTelegram) {
            Redactor::program().add(text.toUtf8());
            // Whatever else stood there would become part of a path.
            const bool isToken = std::ranges::all_of(text, [](QChar c) {
                return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u':' || c == u'_' || c == u'-');
            });
            if (!isToken)
                return {AlertDelivery::Outcome::Blocked,
                        QStringLiteral("secret_file: its first line is no token of a Telegram bot"),
                        {}};
            address = m_config.apiUrl;
            while (address.endsWith(u'/'))
                address.chop(1);
            address += QLatin1String("/bot") + text + QLatin1String("/sendMessage");
        } else {
            // Not the host, which is no secret and helps whoever reads the log.
            const QUrl url(text);
            Redactor::program().add(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        }
        const auto target = httpTargetOf(address, internal);
        if (!target)
            return {AlertDelivery::Outcome::Blocked,
                    (isTelegram ? QLatin1String("api_url: ") : QLatin1String("secret_file: ")) + target.error().detail,
                    {}};
        return judgeAnswer(postJson(*target, bodyOf(message), internal, m_around, m_config.timeout, isCancelled),
                           isTelegram);
    }

private:
    [[nodiscard]] QByteArray bodyOf(const AlertMessage &message) const
    {
        switch (m_config.kind) {
        case AlertChannelKind::Telegram:
            return telegramBody(message, m_config.chatId);
        case AlertChannelKind::Slack:
            return slackBody(message);
        case AlertChannelKind::Discord:
            return discordBody(message);
        case AlertChannelKind::Webhook:
        case AlertChannelKind::Command:
            break;
        }
        return webhookBody(message, m_config.bodyTemplate);
    }

    const AlertChannelConfig m_config;
    const HttpSurroundings m_around;
};

/// A program of the user's: its arguments are those of the configuration and nothing else, so that no text of an
/// exchange can become an option or a command.
class CommandChannel final : public AlertChannel
{
public:
    explicit CommandChannel(AlertChannelConfig config) : m_config(std::move(config)) {}

    AlertDelivery deliver(const AlertMessage &message, const std::atomic<bool> &isCancelled) override
    {
        using Outcome = AlertDelivery::Outcome;
        constexpr int Slice = 50;
        QProcess process;
        process.setProgram(m_config.command.first());
        process.setArguments(m_config.command.mid(1));
        process.setProcessEnvironment(commandEnvironment(message, QProcessEnvironment::systemEnvironment()));
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        // A group of its own: what it starts ends with it.
        process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
        process.start();
        if (!process.waitForStarted(int(m_config.timeout.count())))
            return {
                Outcome::Blocked, QStringLiteral("the command cannot be started: %1").arg(process.errorString()), {}};
        process.write(plainTextOf(message).toUtf8() + '\n');
        process.closeWriteChannel();
        const Clock::duration begun = Clock::awake();   // A command does not run while the machine sleeps.
        while (process.state() != QProcess::NotRunning && !process.waitForFinished(Slice)) {
            const bool isOver = Clock::awake() - begun >= m_config.timeout;
            if (process.state() == QProcess::NotRunning || (!isOver && !isCancelled.load()))
                continue;
#ifdef Q_OS_UNIX
            if (process.processId() > 0)
                ::kill(-pid_t(process.processId()), SIGKILL);
#endif
            process.kill();
            process.waitForFinished(1'000);
            if (!isOver)
                return {Outcome::Cancelled, {}, {}};
            return {Outcome::Failed,
                    QStringLiteral("the command took longer than %1 ms").arg(m_config.timeout.count()),
                    {}};
        }
        if (process.exitStatus() != QProcess::NormalExit)
            return {Outcome::Failed, QStringLiteral("the command was ended by a signal"), {}};
        if (process.exitCode() != 0)
            return {Outcome::Failed, QStringLiteral("the command ended with %1").arg(process.exitCode()), {}};
        return {Outcome::Delivered, {}, {}};
    }

private:
    const AlertChannelConfig m_config;
};

}   // namespace

std::unique_ptr<AlertChannel> makeAlertChannel(const AlertChannelConfig &config, const HttpSurroundings &around)
{
    if (config.kind == AlertChannelKind::Command)
        return std::make_unique<CommandChannel>(config);
    return std::make_unique<HttpChannel>(config, around);
}

}   // namespace feedwarden
