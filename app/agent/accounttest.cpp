// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/accounttest.h"

#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "core/resilience/classify.h"
#include "core/words/accountdescription.h"

#include <QDir>
#include <QEventLoop>

namespace feedwarden {

AccountTrialOutcome tryAccountOnce(const Configuration &configuration, const AccountConfig &account,
                                   Credentials credentials)
{
    Configuration alone = configuration;
    alone.feeds.clear();
    alone.accounts.clear();
    Monitor monitor;
    monitor.setBanFile(QDir(dataDirectory(configuration)).filePath(QStringLiteral("bans.json")));
    monitor.apply(alone);

    AccountTrialOutcome result;
    QEventLoop loop;
    QObject::connect(&monitor, &Monitor::accountTried, &loop, [&](quint64, const AccountTrialOutcome &outcome) {
        result = outcome;
        monitor.shutDown();
    });
    QObject::connect(&monitor, &Monitor::stopped, &loop, &QEventLoop::quit);
    monitor.tryAccount(account, std::move(credentials));
    loop.exec();
    return result;
}

QString trialAsText(const AccountConfig &account, const AccountTrialOutcome &outcome)
{
    const AccountDescription text = describe(outcome);
    QString head = QStringLiteral("%1, %2: %3")
                       .arg(account.name, accountPlace(account.venue, account.environment), text.word);
    if (!text.detail.isEmpty())
        head += QStringLiteral(" (%1)").arg(text.detail);
    QStringList lines{head, text.explanation, text.next};
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

QJsonObject trialAsJson(const AccountConfig &account, const AccountTrialOutcome &outcome)
{
    const auto may = [](const std::optional<bool> &right) { return right ? QJsonValue(*right) : QJsonValue(); };
    const KeyPermissions permissions = outcome.permissions.value_or(KeyPermissions());
    const QString detail = outcome.problem.isEmpty() ? outcome.failure.detail : outcome.problem;
    const Cause cause = outcome.failure.cause;
    return {{QStringLiteral("account"), account.name},
            {QStringLiteral("venue"), account.venue},
            {QStringLiteral("environment"), account.environment},
            {QStringLiteral("accepted"), outcome.isLetIn},
            {QStringLiteral("cause"), cause == Cause::None ? QJsonValue() : QJsonValue(nameOf(cause))},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("can_read"), may(permissions.canRead)},
            {QStringLiteral("can_trade"), may(permissions.canTrade)},
            {QStringLiteral("can_withdraw"), may(permissions.canWithdraw)},
            {QStringLiteral("bound_to_addresses"), may(permissions.isBoundToAddresses)},
            {QStringLiteral("expires_at"),
             permissions.expiresAt ? QJsonValue(toRfc3339(*permissions.expiresAt)) : QJsonValue()}};
}

}   // namespace feedwarden
