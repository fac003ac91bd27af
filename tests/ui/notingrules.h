// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/rulesdriver.h"
#include "ui/alerts/rulewords.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace feedwarden::test {

/// Keeps the rules in memory, and answers at once.
class NotingRules final : public RulesDriver
{
public:
    [[nodiscard]] AlertSettings settings() const override { return now; }
    [[nodiscard]] QList<std::pair<QString, QString>> subjects(AlertKind kind) const override
    {
        if (kind == AlertKind::Channel)
            return {{QStringLiteral("phone"), QStringLiteral("phone")}};
        if (!hasSubject(kind))
            return {};
        return {{QStringLiteral("binance"), QStringLiteral("Binance <b>Spot</b>")},
                {QStringLiteral("kraken"), QStringLiteral("Kraken Spot")},
                {QStringLiteral("okx"), QStringLiteral("OKX")}};
    }
    void save(std::optional<int> place, const AlertRule &before, const AlertRule &rule) override
    {
        if (!refusal.isEmpty()) {
            emit saveFailed(refusal);
            return;
        }
        befores << before;
        steps << now.rules;
        if (place)
            now.rules[*place] = rule;
        else
            now.rules << rule;
        emit changed();
        emit saved(place.value_or(int(now.rules.size()) - 1));
    }
    void remove(int place, const AlertRule &before) override
    {
        befores << before;
        steps << now.rules;
        now.rules.removeAt(place);
        emit changed();
        emit done();
    }
    void undo() override
    {
        now.rules = steps.takeLast();
        emit changed();
        emit done();
    }
    [[nodiscard]] bool canUndo() const override { return !steps.isEmpty(); }

    AlertSettings now;
    QList<QList<AlertRule>> steps;
    QList<AlertRule> befores;
    QString refusal;
};

}   // namespace feedwarden::test
