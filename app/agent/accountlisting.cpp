// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/accountlisting.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace feedwarden {

namespace {

class AccountListing
{
    Q_DECLARE_TR_FUNCTIONS(AccountListing)
};

}   // namespace

QList<ListedAccount> listedAccounts(const Configuration &configuration, const std::optional<QStringList> &entries)
{
    QList<ListedAccount> accounts;
    for (const AccountConfig &account : configuration.accounts) {
        ListedAccount listed{.name = account.name,
                             .venue = account.venue,
                             .environment = account.environment,
                             .isEnabled = account.enabled,
                             .entry = account.key};
        if (entries)
            listed.isStored = entries->contains(account.key);
        accounts.append(listed);
    }
    return accounts;
}

QString accountsAsTable(const QList<ListedAccount> &accounts)
{
    std::vector<QStringList> lines = {{AccountListing::tr("Account"), AccountListing::tr("Venue"),
                                       AccountListing::tr("Environment"), AccountListing::tr("Enabled"),
                                       AccountListing::tr("Entry"), AccountListing::tr("Secret")}};
    for (const ListedAccount &account : accounts) {
        const QString stored = !account.isStored   ? AccountListing::tr("unknown")
                               : *account.isStored ? AccountListing::tr("stored")
                                                   : AccountListing::tr("missing");
        lines.push_back({account.name, account.venue, account.environment,
                         account.isEnabled ? AccountListing::tr("yes") : AccountListing::tr("no"), account.entry,
                         stored});
    }
    QString text;
    for (const QStringList &line : lines) {
        QString row;
        for (qsizetype column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : lines)
                width = std::max(width, other[column].size());
            row += line[column].leftJustified(width + 2);
        }
        text += row.trimmed() + u'\n';
    }
    return text;
}

QJsonArray accountsAsJson(const QList<ListedAccount> &accounts)
{
    QJsonArray array;
    for (const ListedAccount &account : accounts)
        array.append(
            QJsonObject{{QLatin1String("name"), account.name},
                        {QLatin1String("venue"), account.venue},
                        {QLatin1String("environment"), account.environment},
                        {QLatin1String("enabled"), account.isEnabled},
                        {QLatin1String("entry"), account.entry},
                        {QLatin1String("stored"), account.isStored ? QJsonValue(*account.isStored) : QJsonValue()}});
    return array;
}

}   // namespace feedwarden
