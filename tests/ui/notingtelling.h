// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/tellingdriver.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace feedwarden::test {

/// Keeps channels, quiet hours and planned times in memory, and answers at once.
class NotingTelling final : public TellingDriver
{
public:
    [[nodiscard]] AlertSettings settings() const override { return now.first; }
    [[nodiscard]] QList<Maintenance> plannedTimes() const override { return now.second; }
    [[nodiscard]] QList<std::pair<QString, QString>> feeds() const override
    {
        return {{QStringLiteral("binance"), QStringLiteral("Binance <b>Spot</b>")},
                {QStringLiteral("kraken"), QStringLiteral("Kraken Spot")}};
    }
    [[nodiscard]] QString hostOf(const AlertChannelConfig &channel) const override
    {
        return channel.kind == AlertChannelKind::Webhook ? QStringLiteral("example.org") : QString();
    }
    void saveChannel(std::optional<int> place, const AlertChannelConfig &before, const AlertChannelConfig &channel,
                     Secret secret) override
    {
        if (isRefused())
            return;
        befores << before;
        secrets << secret.view().toByteArray();
        AlertChannelConfig kept = channel;
        if (!secret.isEmpty())
            kept.secretFile = QStringLiteral("/secrets/") + channel.name;
        put(now.first.channels, place, kept);
    }
    void removeChannel(int place, const AlertChannelConfig &) override
    {
        if (!refusal.isEmpty()) {
            emit failed(refusal);
            return;
        }
        steps << now;
        now.first.channels.removeAt(place);
        emit changed();
        emit done();
    }
    void saveSettings(const AlertSettings &settings) override
    {
        if (isRefused())
            return;
        steps << now;
        now.first = settings;
        emit changed();
        emit saved(-1);
    }
    void savePlanned(std::optional<int> place, const Maintenance &, const Maintenance &planned) override
    {
        if (!isRefused())
            put(now.second, place, planned);
    }
    void removePlanned(int place, const Maintenance &) override
    {
        steps << now;
        now.second.removeAt(place);
        emit changed();
        emit done();
    }
    void undo() override
    {
        now = steps.takeLast();
        emit changed();
        emit done();
    }
    [[nodiscard]] bool canUndo() const override { return !steps.isEmpty(); }

    std::pair<AlertSettings, QList<Maintenance>> now;
    QList<std::pair<AlertSettings, QList<Maintenance>>> steps;
    QList<AlertChannelConfig> befores;
    QList<QByteArray> secrets;
    QString refusal;

private:
    [[nodiscard]] bool isRefused()
    {
        if (!refusal.isEmpty())
            emit saveFailed(refusal);
        return !refusal.isEmpty();
    }
    template<typename Value>
    void put(QList<Value> &values, std::optional<int> place, const Value &value)
    {
        steps << now;
        if (place)
            values[*place] = value;
        else
            values << value;
        emit changed();
        emit saved(place.value_or(int(values.size()) - 1));
    }
};

}   // namespace feedwarden::test
