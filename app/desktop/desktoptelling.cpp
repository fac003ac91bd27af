// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoptelling.h"

#include "app/desktop/desktoprules.h"
#include "core/account/vaultfile.h"
#include "core/base/privatefiles.h"
#include "core/config/configurationfile.h"
#include "core/config/configurationkeys.h"
#include "core/config/configurationwriter.h"
#include "ui/alerts/rulewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace feedwarden {

using Writer = ConfigurationWriter;
using Tables = ConfigurationWriter::Tables;
using Step = ConfigurationSteps::Step;

/// More is none of ours: what a channel reads is a line of 1 KiB.
static constexpr qint64 LargestSecretFile = 4'096;

/// The keys of one table, as the file spells them below it.
static QStringList keysBelow(QStringView table)
{
    QStringList keys;
    for (const KeySpec *const spec : keysOf(table))
        keys << spec->key();
    return keys;
}

static ConfigValue valueBelow(const QString &table, const QString &key, const KeyTarget &target)
{
    return findKey(QString(table + u'.' + key))->read(target);
}

/// The rules without that channel. Error: Configuration, for people, where a rule would then go everywhere.
static Result<QList<AlertRule>> rulesWithout(QList<AlertRule> rules, const QString &channel)
{
    for (AlertRule &rule : rules) {
        if (!rule.channels.removeAll(channel) || !rule.channels.isEmpty())
            continue;
        return Error{ErrorCode::Configuration,
                     DesktopTelling::tr("The rule “%1” goes to “%2” alone. Choose another channel there first.")
                         .arg(ruleTitle(rule.kind), channel)};
    }
    return rules;
}

static QString tellingNotWritten(const Error &error)
{
    return DesktopTelling::tr("The configuration could not be written: %1").arg(error.detail);
}

static Error changedMeanwhile()
{
    return Error{ErrorCode::Configuration,
                 DesktopTelling::tr("it has been changed meanwhile; close this and look at it again")};
}

/// The file as it is, wiped with the last who holds it; null where there is none. Error: Resource.
static Result<std::shared_ptr<Secret>> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::shared_ptr<Secret>();
    Secret content = Secret::ofSize(LargestSecretFile);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const qint64 read = isOpen ? file.read(content.writable().data(), content.size()) : -1;
    if (read < 0)
        return Error{ErrorCode::Resource, DesktopTelling::tr("%1 cannot be read").arg(path)};
    content.truncate(qsizetype(read));
    return std::make_shared<Secret>(std::move(content));
}

/// Null: there is to be no such file.
static Result<void> putContent(const QString &path, const std::shared_ptr<Secret> &content)
{
    if (!content) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::Resource, DesktopTelling::tr("%1 cannot be removed").arg(path)};
        return {};
    }
    if (auto made = createPrivateDirectory(QFileInfo(path).absolutePath()); !made)
        return made;
    const QByteArrayView view = content->view();
    return writePrivateFile(path, QByteArray::fromRawData(view.data(), view.size()));
}

void DesktopTelling::setConfiguration(const Configuration &configuration, const QString &path)
{
    if (path != m_steps.path())
        m_simulated.clear();
    m_steps.setPath(path);
    m_configuration = configuration;
    readHosts();
    emit changed();
}

QList<std::pair<QString, QString>> DesktopTelling::feeds() const { return namedFeeds(m_configuration.feeds); }

QString DesktopTelling::hostOf(const AlertChannelConfig &channel) const { return m_hosts.value(channel.secretFile); }

/// Once for all who ask: nothing that is painted reads files.
void DesktopTelling::readHosts()
{
    m_hosts.clear();
    for (const AlertChannelConfig &channel : std::as_const(m_configuration.alerts.channels)) {
        if (isSimulated() || channel.kind == AlertChannelKind::Telegram || channel.kind == AlertChannelKind::Command)
            continue;
        const SecretOutcome read = readPassphraseFile(channel.secretFile);
        const QByteArrayView view = read.credentials.passphrase.view();
        QString address = QString::fromUtf8(view.data(), view.size()).trimmed();
        m_hosts.insert(channel.secretFile, QUrl(address, QUrl::StrictMode).host());
        wipe(address);
    }
}

QString DesktopTelling::secretPath(const QString &channel) const
{
    const QFileInfo file(m_steps.path());
    return QDir::cleanPath(file.absoluteDir().absoluteFilePath(QStringLiteral("alert-%1.secret").arg(channel)));
}

void DesktopTelling::take(const QByteArray &text)
{
    // What has been written is what is shown next; that it comes into force is a matter of the event loop.
    if (const ReadResult read = parseConfiguration(text, m_steps.path()); read.configuration) {
        m_configuration.alerts = read.configuration->alerts;
        m_configuration.slo.maintenance = read.configuration->slo.maintenance;
    }
    readHosts();
    emit changed();
    emit fileWritten();
}

Result<void> DesktopTelling::change(const ConfigurationSteps::Work &work)
{
    QByteArray after;
    bool isBeside = false;
    const auto changed = m_steps.change([&](Writer &writer, const Configuration &written, Step &step) {
        const auto worked = work(writer, written, step);
        after = writer.text();
        isBeside = bool(step.putBackBeside);
        return worked;
    });
    if (!changed)
        return changed.error();
    if (*changed || isBeside)
        take(after);
    if (isBeside)
        emit secretWritten(m_configuration);
    return {};
}

void DesktopTelling::simulate(const Simulated &next)
{
    m_simulated.append({m_configuration.alerts, m_configuration.slo.maintenance});
    if (m_simulated.size() > ConfigurationSteps::MostSteps)
        m_simulated.removeFirst();
    emit tellingEdited(next.alerts, next.plannedTimes);
}

namespace {

/// One table's values before, after and as they are where nothing is written.
struct TableEdit {
    Tables tables;
    QString name;
    KeyTarget before, after, usual;
    /// How a value is to stand in the file.
    std::function<ConfigValue(const QString &key, const ConfigValue &value)> spelled;
};

}   // namespace

/// Key by key: what is as it was keeps its place, its comments and its spelling, and what is as usual is not written.
static Result<void> writeTable(Writer &writer, std::optional<int> place, const TableEdit &edit)
{
    QList<Writer::Entry> entries;
    for (const QString &key : keysBelow(edit.name)) {
        const ConfigValue value = valueBelow(edit.name, key, edit.after);
        const bool isRequired = findKey(QString(edit.name + u'.' + key))->isRequired;
        const bool isUsual = !isRequired && value == valueBelow(edit.name, key, edit.usual);
        if (!place) {
            if (!isUsual)
                entries.append({key, edit.spelled(key, value)});
            continue;
        }
        if (value == valueBelow(edit.name, key, edit.before))
            continue;
        const auto set = isUsual ? writer.unsetAt(edit.tables, size_t(*place), key)
                                 : writer.setAt(edit.tables, size_t(*place), key, edit.spelled(key, value));
        if (!set)
            return set;
    }
    return place ? Result<void>() : writer.addTable(edit.tables, entries);
}

static Result<void> writeChannel(Writer &writer, std::optional<int> place, AlertChannelConfig before,
                                 AlertChannelConfig channel, const QDir &folder)
{
    AlertChannelConfig usual;
    return writeTable(writer, place,
                      {.tables = Tables::AlertChannels,
                       .name = QStringLiteral("alerts.channel"),
                       .before = {.alertChannel = &before},
                       .after = {.alertChannel = &channel},
                       .usual = {.alertChannel = &usual},
                       .spelled = [&folder](const QString &key, const ConfigValue &value) -> ConfigValue {
                           // Beside the configuration by its name alone, so that both can be moved.
                           if (key == QLatin1String("secret_file")) {
                               const QFileInfo file(std::get<QString>(value));
                               if (file.absoluteDir() == folder)
                                   return file.fileName();
                           }
                           return value;
                       }});
}

void DesktopTelling::saveChannel(std::optional<int> place, const AlertChannelConfig &before,
                                 const AlertChannelConfig &channel, Secret secret)
{
    // From the event loop: whoever asks is not done with asking yet.
    QMetaObject::invokeMethod(
        this,
        [this, place, before, channel = channel, kept = std::make_shared<Secret>(std::move(secret))]() mutable {
            const int at = place.value_or(int(m_configuration.alerts.channels.size()));
            if (!kept->isEmpty())
                channel.secretFile = secretPath(channel.name);
            if (isSimulated()) {
                Simulated next{m_configuration.alerts, m_configuration.slo.maintenance};
                if (at < int(next.alerts.channels.size()))
                    next.alerts.channels[at] = channel;
                else
                    next.alerts.channels.append(channel);
                simulate(next);
                emit saved(at);
                return;
            }
            const auto written = change([&](Writer &writer, const Configuration &now, Step &step) -> Result<void> {
                if (place && now.alerts.channels.value(*place) != before)
                    return changedMeanwhile();
                if (!kept->isEmpty()) {
                    // A file of somebody else's stays as it is; from now on it is ours that is read.
                    const QString path = channel.secretFile;
                    const auto former = contentOf(path);
                    if (!former)
                        return former.error();
                    const auto line = std::make_shared<Secret>(Secret::joined({kept->view(), "\n"}));
                    step.putBackBeside = [path, former = *former] { return putContent(path, former); };
                    if (const auto put = putContent(path, line); !put)
                        return put;
                }
                return writeChannel(writer, place, before, channel, QFileInfo(m_steps.path()).absoluteDir());
            });
            if (!written)
                emit saveFailed(tellingNotWritten(written.error()));
            else
                emit saved(at);
        },
        Qt::QueuedConnection);
}

void DesktopTelling::removeChannel(int place, const AlertChannelConfig &before)
{
    if (isSimulated()) {
        Simulated next{m_configuration.alerts, m_configuration.slo.maintenance};
        const auto rules = rulesWithout(next.alerts.rules, before.name);
        if (!rules) {
            emit failed(rules.error().detail);
            return;
        }
        if (place < 0 || place >= int(next.alerts.channels.size()))
            return;
        next.alerts.rules = *rules;
        next.alerts.channels.removeAt(place);
        simulate(next);
        emit done();
        return;
    }
    QString refusal;
    const auto removed = change([&](Writer &writer, const Configuration &now, Step &step) -> Result<void> {
        if (now.alerts.channels.value(place) != before)
            return changedMeanwhile();
        const auto rules = rulesWithout(now.alerts.rules, before.name);
        if (!rules) {
            refusal = rules.error().detail;
            return rules.error();
        }
        for (int rule = 0; rule < int(rules->size()); ++rule) {
            const QStringList &left = rules->at(rule).channels;
            if (left == now.alerts.rules[rule].channels)
                continue;
            const auto set = writer.setAt(Tables::AlertRules, size_t(rule), QStringLiteral("channels"), left);
            if (!set)
                return set;
        }
        const auto table = writer.textAt(Tables::AlertChannels, size_t(place));
        if (!table)
            return table.error();
        step.putBackInto = [table = *table](Writer &into) { return into.addTableText(Tables::AlertChannels, table); };
        if (before.secretFile == secretPath(before.name)) {
            const auto former = contentOf(before.secretFile);
            if (!former)
                return former.error();
            step.putBackBeside = [path = before.secretFile, former = *former] { return putContent(path, former); };
            if (const auto put = putContent(before.secretFile, nullptr); !put)
                return put;
        }
        return writer.removeAt(Tables::AlertChannels, size_t(place));
    });
    if (removed)
        emit done();
    else
        emit failed(refusal.isEmpty() ? tellingNotWritten(removed.error()) : refusal);
}

void DesktopTelling::saveSettings(const AlertSettings &settings)
{
    QMetaObject::invokeMethod(
        this,
        [this, settings] {
            if (isSimulated()) {
                AlertSettings next = settings;
                next.rules = m_configuration.alerts.rules;
                next.channels = m_configuration.alerts.channels;
                simulate({next, m_configuration.slo.maintenance});
                emit saved(-1);
                return;
            }
            const auto written = change([&](Writer &writer, const Configuration &now, Step &) -> Result<void> {
                const QString table = QStringLiteral("alerts");
                AlertSettings before = now.alerts, after = settings, usual;
                for (const QString &key : keysBelow(table)) {
                    const ConfigValue value = valueBelow(table, key, {.alerts = &after});
                    if (value == valueBelow(table, key, {.alerts = &before}))
                        continue;
                    const QString name = table + u'.' + key;
                    const auto set = value == valueBelow(table, key, {.alerts = &usual}) ? writer.unset(name)
                                                                                         : writer.set(name, value);
                    if (!set)
                        return set;
                }
                return {};
            });
            if (!written)
                emit saveFailed(tellingNotWritten(written.error()));
            else
                emit saved(-1);
        },
        Qt::QueuedConnection);
}

static Result<void> writePlanned(Writer &writer, std::optional<int> place, Maintenance before, Maintenance planned)
{
    Maintenance usual;
    return writeTable(
        writer, place,
        {.tables = Tables::Maintenance,
         .name = QStringLiteral("maintenance"),
         .before = {.maintenance = &before},
         .after = {.maintenance = &planned},
         .usual = {.maintenance = &usual},
         .spelled = [](const QString &key, const ConfigValue &value) -> ConfigValue {
             // As people write it.
             if (key == QLatin1String("begin") || key == QLatin1String("end"))
                 return QString(std::get<QString>(value)).replace(QLatin1String(".000Z"), QLatin1String("Z"));
             return value;
         }});
}

void DesktopTelling::savePlanned(std::optional<int> place, const Maintenance &before, const Maintenance &planned)
{
    QMetaObject::invokeMethod(
        this,
        [this, place, before, planned] {
            const int at = place.value_or(int(m_configuration.slo.maintenance.size()));
            if (isSimulated()) {
                Simulated next{m_configuration.alerts, m_configuration.slo.maintenance};
                if (at < int(next.plannedTimes.size()))
                    next.plannedTimes[at] = planned;
                else
                    next.plannedTimes.append(planned);
                simulate(next);
                emit saved(at);
                return;
            }
            const auto written = change([&](Writer &writer, const Configuration &now, Step &) -> Result<void> {
                if (place && now.slo.maintenance.value(*place) != before)
                    return changedMeanwhile();
                return writePlanned(writer, place, before, planned);
            });
            if (!written)
                emit saveFailed(tellingNotWritten(written.error()));
            else
                emit saved(at);
        },
        Qt::QueuedConnection);
}

void DesktopTelling::removePlanned(int place, const Maintenance &before)
{
    if (isSimulated()) {
        Simulated next{m_configuration.alerts, m_configuration.slo.maintenance};
        if (place < 0 || place >= int(next.plannedTimes.size()))
            return;
        next.plannedTimes.removeAt(place);
        simulate(next);
        emit done();
        return;
    }
    const auto removed = change([&](Writer &writer, const Configuration &now, Step &step) -> Result<void> {
        if (now.slo.maintenance.value(place) != before)
            return changedMeanwhile();
        const auto table = writer.textAt(Tables::Maintenance, size_t(place));
        if (!table)
            return table.error();
        step.putBackInto = [table = *table](Writer &into) { return into.addTableText(Tables::Maintenance, table); };
        return writer.removeAt(Tables::Maintenance, size_t(place));
    });
    if (removed)
        emit done();
    else
        emit failed(tellingNotWritten(removed.error()));
}

void DesktopTelling::undo()
{
    if (!canUndo())
        return;
    if (isSimulated()) {
        const Simulated before = m_simulated.takeLast();
        emit tellingEdited(before.alerts, before.plannedTimes);
        emit done();
        return;
    }
    const auto undone = m_steps.undo();
    take(Writer::bytesOf(m_steps.path()));
    emit secretWritten(m_configuration);
    if (undone)
        emit done();
    else
        emit failed(tellingNotWritten(undone.error()));
}

}   // namespace feedwarden
