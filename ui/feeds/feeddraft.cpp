// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feeddraft.h"

#include "core/base/durations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace feedwarden {

namespace {

/// The context of these texts in the catalogues.
struct FeedDraftWords {
    Q_DECLARE_TR_FUNCTIONS(FeedDraftWords)
};

KeyTarget targetOf(FeedPolicies &policies)
{
    return {.backoff = &policies.backoff, .breaker = &policies.breaker, .health = &policies.health};
}

bool isDuration(const KeySpec &spec)
{
    return spec.type == KeyType::Milliseconds || spec.type == KeyType::AutoOrMilliseconds;
}

}   // namespace

QStringList policyKeys()
{
    return {QStringLiteral("reconnection.strategy"),         QStringLiteral("reconnection.multiplier"),
            QStringLiteral("reconnection.initial_delay_ms"), QStringLiteral("reconnection.max_delay_ms"),
            QStringLiteral("reconnection.jitter"),           QStringLiteral("reconnection.jitter_factor"),
            QStringLiteral("breaker.failure_threshold"),     QStringLiteral("breaker.cooldown_ms"),
            QStringLiteral("health.ping_interval_ms"),       QStringLiteral("health.stale_after_ms")};
}

FeedPolicies policiesWith(const FeedPolicies &defaults, const OwnPolicies &own)
{
    FeedPolicies policies = defaults;
    const KeyTarget target = targetOf(policies);
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const KeySpec *const spec = findKey(it.key());
        if (spec && spec->admits(it.value()))
            spec->write(target, it.value());
    }
    return policies;
}

QMap<QString, QString> policyProblems(const FeedPolicies &defaults, const OwnPolicies &own)
{
    QMap<QString, QString> problems;
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const KeySpec *const spec = findKey(it.key());
        if (!spec || !spec->admits(it.value()))
            problems.insert(it.key(), FeedDraftWords::tr("Allowed: %1").arg(policyRange(it.key())));
    }
    const FeedPolicies policies = policiesWith(defaults, own);
    const auto tell = [&](const QString &key, const QString &text) {
        if (!problems.contains(key))
            problems.insert(key, text);
    };
    // Told at what the user has written: a default is not his to mend.
    const QString initial = QStringLiteral("reconnection.initial_delay_ms");
    const QString most = QStringLiteral("reconnection.max_delay_ms");
    if (policies.backoff.initialDelay > policies.backoff.maxDelay) {
        if (own.contains(most))
            tell(most, FeedDraftWords::tr("At least the first wait, %1").arg(typedText(policies.backoff.initialDelay)));
        else
            tell(initial, FeedDraftWords::tr("At most the longest wait, %1").arg(typedText(policies.backoff.maxDelay)));
    }
    if (policies.breaker.cooldown > policies.breaker.maxCooldown)
        tell(QStringLiteral("breaker.cooldown_ms"),
             FeedDraftWords::tr("At most the longest pause, %1").arg(typedText(policies.breaker.maxCooldown)));
    return problems;
}

QString policyRange(const QString &key)
{
    const KeySpec *const spec = findKey(key);
    if (!spec)
        return {};
    if (!isDuration(*spec)) {
        const QLocale locale;
        //: A range of numbers.
        return FeedDraftWords::tr("%1 to %2").arg(locale.toString(spec->low), locale.toString(spec->high));
    }
    const QString range = FeedDraftWords::tr("%1 to %2")
                              .arg(typedText(std::chrono::milliseconds(qint64(spec->low))),
                                   typedText(std::chrono::milliseconds(qint64(spec->high))));
    //: "auto" is a word of the configuration and stays.
    return spec->type == KeyType::AutoOrMilliseconds ? FeedDraftWords::tr("%1, or “auto”").arg(range) : range;
}

std::optional<std::chrono::milliseconds> typedDuration(QString text)
{
    text = text.toLower().remove(QRegularExpression(QStringLiteral("\\s")));
    text.replace(QLatin1String("min"), QLatin1String("m"));
    const auto parsed = parseDuration(text);
    if (!parsed)
        return std::nullopt;
    return *parsed;
}

QString typedText(std::chrono::milliseconds duration)
{
    // "1m30s": a blank between number and unit, and between the parts.
    QString text = formatDuration(duration);
    static const QRegularExpression Part(QStringLiteral("(\\d+)([a-z]+)"));
    text.replace(Part, QStringLiteral("\\1 \\2 "));
    static const QRegularExpression Minutes(QStringLiteral("\\bm\\b"));
    return text.replace(Minutes, QStringLiteral("min")).trimmed();
}

QString freeFeedName(const QString &venue, const QStringList &taken)
{
    QString name = venue;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(venue.first(std::min(venue.size(), qsizetype(36)))).arg(number);
    return name;
}

QStringList typedSymbols(const QString &text)
{
    static const QRegularExpression Separator(QStringLiteral("[,;\\s]+"));
    QStringList symbols = text.split(Separator, Qt::SkipEmptyParts);
    symbols.removeDuplicates();
    return symbols;
}

}   // namespace feedwarden
