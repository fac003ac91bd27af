// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoprules.h"

#include "core/config/configurationkeys.h"
#include "core/config/configurationwriter.h"
#include "core/monitor/monitor.h"
#include "core/venues/venueregistry.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace feedwarden {

/// The keys of a rule beside its kind, as the file spells them below the rule's table.
static QStringList ruleKeys()
{
    QStringList keys;
    for (const KeySpec *const spec : keysOf(u"alerts.rule")) {
        if (!spec->isRequired)
            keys << spec->key();
    }
    return keys;
}

static ConfigValue ruleValue(AlertRule rule, const QString &key)
{
    const KeySpec *const spec = findKey(QString(QLatin1String("alerts.rule.") + key));
    ConfigValue value = spec->read({.alertRule = &rule});
    // As people write it: 500 and not 500.0.
    if (const auto *const number = std::get_if<double>(&value); number && *number == std::floor(*number))
        return qint64(*number);
    return value;
}

DesktopRules::DesktopRules(const Monitor *monitor, QObject *parent) : RulesDriver(parent), m_monitor(monitor) {}

void DesktopRules::setConfiguration(const Configuration &configuration, const QString &path)
{
    if (path != m_path)
        m_steps.clear();   // They belong to another file, or to none.
    m_configuration = configuration;
    m_path = path;
    emit changed();
}

static QString feedTitle(const FeedConfig &feed)
{
    const VenueFacts *const facts = venueOf(feed);
    return facts ? facts->title : feed.name;
}

QList<std::pair<QString, QString>> DesktopRules::subjects(AlertKind kind) const
{
    QList<std::pair<QString, QString>> names;
    const auto addFeeds = [&] {
        QHash<QString, int> counts;
        for (const FeedConfig &feed : m_configuration.feeds)
            ++counts[feedTitle(feed)];
        for (const FeedConfig &feed : m_configuration.feeds) {
            const QString title = feedTitle(feed);
            //: An exchange, and the name of one of its several feeds.
            names.append({feed.name, counts.value(title) > 1 ? tr("%1 (%2)").arg(title, feed.name) : title});
        }
    };
    const auto addAccounts = [&] {
        for (const AccountConfig &account : m_configuration.accounts)
            names.append({account.name, tr("account %1").arg(account.name)});
    };
    switch (kind) {
    case AlertKind::OwnLink:
    case AlertKind::Storage:
        break;
    case AlertKind::LineDown:
        addFeeds();
        addAccounts();
        break;
    case AlertKind::BreakerOpen:
    case AlertKind::Stale:
    case AlertKind::Gap:
    case AlertKind::Quality:
    case AlertKind::Latency:
    case AlertKind::NotUnderstood:
    case AlertKind::SloBurn:
        addFeeds();
        break;
    case AlertKind::Account:
        addAccounts();
        break;
    case AlertKind::Ban:
    case AlertKind::Budget:
        for (const Monitor::HostHeadroom &host : m_monitor->headroom())
            names.append({host.host, host.host.section(QStringLiteral("://"), -1)});
        break;
    case AlertKind::Channel:
        for (const AlertChannelConfig &channel : m_configuration.alerts.channels)
            names.append({channel.name, channel.name});
        break;
    }
    return names;
}

void DesktopRules::note(const Step &step)
{
    m_steps.append(step);
    if (m_steps.size() > MostSteps)
        m_steps.removeFirst();
}

/// What has been written is what is shown next; that it comes into force is a matter of the event loop.
void DesktopRules::take(const QByteArray &text)
{
    if (const ReadResult read = parseConfiguration(text, m_path); read.configuration)
        m_configuration.alerts = read.configuration->alerts;
    emit changed();
    emit fileWritten();
}

template<typename Work>
Result<int> DesktopRules::change(std::optional<int> place, const AlertRule &before, Step step, const Work &work)
{
    auto writer = ConfigurationWriter::open(m_path);
    if (!writer)
        return writer.error();
    step.before = writer->original();
    // Rules have no name but their place, and somebody may have been at the file since it was read.
    const ReadResult read = parseConfiguration(writer->text(), m_path);
    if (!read.configuration)
        return Error{ErrorCode::Configuration, read.errors.value(0).toString()};
    const QList<AlertRule> &rules = read.configuration->alerts.rules;
    if (place && rules.value(*place) != before)
        return Error{ErrorCode::Configuration,
                     tr("the rules have been changed meanwhile; close this and look at them again")};
    if (const auto worked = work(*writer, step); !worked)
        return worked.error();
    const bool changes = writer->isChanged();
    step.after = writer->text();
    if (const auto saved = writer->save(); !saved)
        return saved.error();
    const int count = int(rules.size());
    if (changes) {
        note(step);
        take(step.after);
    }
    return count;
}

static QString ruleNotWritten(const Error &error)
{
    return DesktopRules::tr("The configuration could not be written: %1").arg(error.detail);
}

static Result<void> writeRule(ConfigurationWriter &writer, std::optional<int> place, const AlertRule &before,
                              const AlertRule &rule)
{
    const AlertRule usual = builtInAlertRule(rule.kind);
    QList<ConfigurationWriter::Entry> entries = {{QStringLiteral("kind"), QString(nameOf(rule.kind))}};
    for (const QString &key : ruleKeys()) {
        const ConfigValue value = ruleValue(rule, key);
        const bool isUsual = value == ruleValue(usual, key);
        if (!place) {
            if (!isUsual)
                entries.append({key, value});
            continue;
        }
        // What is as it was keeps its place, its comments and its spelling.
        if (value == ruleValue(before, key))
            continue;
        const auto set = isUsual ? writer.unsetInAlertRule(size_t(*place), key)
                                 : writer.setInAlertRule(size_t(*place), key, value);
        if (!set)
            return set;
    }
    return place ? Result<void>() : writer.addAlertRule(entries);
}

void DesktopRules::save(std::optional<int> place, const AlertRule &before, const AlertRule &rule)
{
    // From the event loop: whoever asks is not done with asking yet.
    QMetaObject::invokeMethod(
        this,
        [this, place, before, rule] {
            if (isSimulated()) {
                QList<AlertRule> rules = m_configuration.alerts.rules;
                note({.simulated = rules});
                if (place && *place < int(rules.size()))
                    rules[*place] = rule;
                else
                    rules.append(rule);
                emit rulesEdited(rules);
                emit saved(place.value_or(int(rules.size()) - 1));
                return;
            }
            const auto written = change(place, before, {}, [&](ConfigurationWriter &writer, Step &) {
                return writeRule(writer, place, before, rule);
            });
            if (!written)
                emit saveFailed(ruleNotWritten(written.error()));
            else
                emit saved(place.value_or(*written));
        },
        Qt::QueuedConnection);
}

void DesktopRules::remove(int place, const AlertRule &before)
{
    if (isSimulated()) {
        QList<AlertRule> rules = m_configuration.alerts.rules;
        if (place < 0 || place >= int(rules.size()))
            return;
        note({.simulated = rules});
        rules.removeAt(place);
        emit rulesEdited(rules);
        emit done();
        return;
    }
    const auto removed = change(place, before, {}, [&](ConfigurationWriter &writer, Step &step) -> Result<void> {
        const auto table = writer.alertRuleText(size_t(place));
        if (!table)
            return table.error();
        step.table = *table;
        return writer.removeAlertRule(size_t(place));
    });
    if (!removed)
        emit failed(ruleNotWritten(removed.error()));
    else
        emit done();
}

void DesktopRules::undo()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.constLast();
    if (isSimulated()) {
        m_steps.removeLast();
        emit rulesEdited(step.simulated);
        emit done();
        return;
    }
    const bool isLast = ConfigurationWriter::bytesOf(m_path) == step.after;
    const auto putBack = [&]() -> Result<void> {
        // Where nobody has been at the file since, it is as it was to the byte.
        if (isLast)
            return ConfigurationWriter::putBack(m_path, step.before, step.after);
        if (step.table.isEmpty())
            return Error{ErrorCode::Configuration, tr("it has been changed since, so it stays as it is")};
        auto writer = ConfigurationWriter::open(m_path);
        if (!writer)
            return writer.error();
        if (const auto added = writer->addAlertRuleText(step.table); !added)
            return added;
        return writer->save();
    };
    if (const auto put = putBack(); !put) {
        if (!isLast && step.table.isEmpty())
            m_steps.clear();   // Nor can what was done before that.
        emit failed(ruleNotWritten(put.error()));
        return;
    }
    if (isLast)
        m_steps.removeLast();
    else
        m_steps.clear();
    take(ConfigurationWriter::bytesOf(m_path));
    emit done();
}

}   // namespace feedwarden
