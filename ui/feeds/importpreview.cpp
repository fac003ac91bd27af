// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/importpreview.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

#include <utility>

namespace feedwarden {

namespace {

/// The context of these texts in the catalogues.
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString titleIn(const Configuration &configuration, const QString &name)
{
    const FeedConfig *const feed = configuration.findFeed(name);
    const VenueFacts *const venue = feed ? venueOf(*feed) : nullptr;
    //: A feed's name and its exchange.
    return venue ? ImportWords::tr("%1 (%2)").arg(name, venue->title) : name;
}

QString lineOf(const ConfigError &error)
{
    const bool isKey = error.key != QLatin1String("syntax") && error.key != QLatin1String("file");
    if (error.line <= 0)
        return ImportWords::tr("%1: %2").arg(error.key, error.message);
    //: A line of a file, the key there, and what is wrong with it.
    return isKey ? ImportWords::tr("Line %1, %2: %3").arg(QString::number(error.line), error.key, error.message)
                 : ImportWords::tr("Line %1: %2").arg(QString::number(error.line), error.message);
}

QString changesOf(const FeedChange &change)
{
    QStringList parts;
    const auto add = [&parts](bool isChanged, const QString &text) {
        if (isChanged)
            parts << text;
    };
    // Parts of a list behind "changes: ".
    add(change.needsRestart, ImportWords::tr("exchange or options"));
    add(change.streamsChanged, ImportWords::tr("symbols or channels"));
    add(change.policiesChanged, ImportWords::tr("policies"));
    add(change.endpointChanged, ImportWords::tr("address"));
    add(change.limitsChanged, ImportWords::tr("streams per connection or twin lines"));
    return joinWords(parts);
}

}   // namespace

QStringList importLines(const ImportPreview &preview)
{
    QStringList lines;
    if (!preview.errors.isEmpty()) {
        for (const ConfigError &error : preview.errors)
            lines << lineOf(error);
        return lines;
    }
    const ConfigurationChange change = diff(preview.from, preview.to);
    for (const QString &name : change.addedFeeds)
        lines << ImportWords::tr("Added: %1").arg(titleIn(preview.to, name));
    for (const QString &name : change.removedFeeds)
        lines << ImportWords::tr("Removed: %1").arg(titleIn(preview.from, name));
    for (const FeedChange &feed : change.changedFeeds) {
        const QString title = titleIn(preview.to, feed.name);
        if (feed.enabledChanged) {
            const FeedConfig *const now = preview.to.findFeed(feed.name);
            lines << (now && now->enabled ? ImportWords::tr("Enabled: %1").arg(title)
                                          : ImportWords::tr("Disabled: %1").arg(title));
        }
        if (const QString parts = changesOf(feed); !parts.isEmpty())
            lines << ImportWords::tr("Changed: %1 – %2").arg(title, parts);
    }
    const std::pair<bool, QString> settings[] = {
        {change.accountsChanged, ImportWords::tr("accounts")},
        {change.policiesChanged, ImportWords::tr("policies of all feeds")},
        {change.generalChanged, ImportWords::tr("threads or data folder (from the next start on)")},
        {change.logChanged, ImportWords::tr("log")},
        {change.networkChanged, ImportWords::tr("proxy or authorities (every line is opened anew)")},
        {change.secretsChanged, ImportWords::tr("the place of secrets")},
        {change.historyChanged, ImportWords::tr("history")},
        {change.trustChanged, ImportWords::tr("trust signal")},
        {change.governorChanged, ImportWords::tr("how often exchanges are contacted")},
        {change.qualityChanged, ImportWords::tr("quality score")},
        {change.metricsChanged, ImportWords::tr("metrics")},
        {change.sloChanged, ImportWords::tr("objectives or planned times")},
        {change.alertsChanged, ImportWords::tr("alerts")},
        {change.publishChanged, ImportWords::tr("publishing")}};
    for (const auto &[isChanged, text] : settings) {
        if (isChanged)
            lines << ImportWords::tr("Settings: %1").arg(text);
    }
    return lines;
}

}   // namespace feedwarden
