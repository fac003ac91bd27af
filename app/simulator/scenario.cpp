// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <toml++/toml.h>

namespace feedwarden {

Result<std::chrono::milliseconds> parseWait(QStringView text)
{
    static constexpr std::pair<QLatin1String, qint64> Units[] = {
        {QLatin1String("ms"), 1},        {QLatin1String("s"), 1000},       {QLatin1String("m"), 60'000},
        {QLatin1String("h"), 3'600'000}, {QLatin1String("d"), 86'400'000},
    };
    const Error error{ErrorCode::InvalidArgument,
                      QStringLiteral("\"%1\" is not a duration such as 500ms, 30s, 5m, 1h30m or 7d").arg(text)};
    if (text.isEmpty())
        return error;
    qint64 total = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= QLatin1Char('0') && text[digits] <= QLatin1Char('9'))
            ++digits;
        qsizetype end = digits;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QStringView unit = text.sliced(digits, end - digits);
        const auto *found = std::find_if(std::begin(Units), std::end(Units),
                                         [&](const auto &entry) { return unit == entry.first; });
        if (digits == 0 || digits > 9 || found == std::end(Units))
            return error;
        total += text.first(digits).toLongLong() * found->second;
        text = text.sliced(end);
    }
    return std::chrono::milliseconds(total);
}

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
                const Result<std::chrono::milliseconds> wait = parseWait(at.toString());
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
