// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

#include "core/base/durations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <toml++/toml.h>

namespace feedwarden {

static QJsonValue toJson(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto *number = node.as_integer())
        return qint64(number->get());
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *truth = node.as_boolean())
        return truth->get();
    if (const auto *table = node.as_table()) {
        QJsonObject object;
        for (const auto &[key, value] : *table)
            object.insert(QString::fromUtf8(key.str().data(), qsizetype(key.str().size())), toJson(value));
        return object;
    }
    return QJsonValue::Undefined;
}

Result<QList<ScheduledFault>> readScenario(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Resource, QStringLiteral("%1: %2").arg(fileName, file.errorString())};
    const QByteArray text = file.readAll();
    const auto wrong = [&](const toml::source_region &where, const QString &what) {
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1:%2: %3").arg(fileName).arg(where.begin.line).arg(what)};
    };
    toml::table table;
    try {
        table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error &error) {
        const std::string_view what = error.description();
        return wrong(error.source(), QString::fromUtf8(what.data(), qsizetype(what.size())));
    }

    QList<ScheduledFault> faults;
    for (const auto &[key, value] : table) {
        const auto *entries = value.as_array();
        if (key.str() != "fault" || !entries)
            return wrong(key.source(), QStringLiteral("only [[fault]] tables are allowed here"));
        for (const toml::node &entry : *entries) {
            QJsonObject object = toJson(entry).toObject();
            ScheduledFault scheduled;
            const QJsonValue at = object.take(QLatin1String("at"));
            if (!at.isUndefined()) {
                const Result<std::chrono::milliseconds> wait = parseDuration(at.toString());
                if (!wait)
                    return wrong(entry.source(), QStringLiteral("at: ") + wait.error().detail);
                scheduled.at = *wait;
            }
            const Result<Fault> fault = Fault::fromJson(object);
            if (!fault)
                return wrong(entry.source(), fault.error().detail);
            scheduled.fault = *fault;
            faults.append(scheduled);
        }
    }
    return faults;
}

}   // namespace feedwarden
