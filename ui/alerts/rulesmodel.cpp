// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/rulesmodel.h"

#include "core/words/alertwords.h"
#include "ui/alerts/rulewords.h"
#include "ui/format/statepalette.h"

namespace feedwarden {

static bool isOverruledAt(const QList<AlertRule> &rules, int place)
{
    const AlertRule &rule = rules[place];
    const auto later = [&](const auto &holds) {
        return std::any_of(rules.cbegin() + place + 1, rules.cend(),
                           [&](const AlertRule &other) { return other.kind == rule.kind && holds(other); });
    };
    if (rule.only.isEmpty())
        return later([](const AlertRule &other) { return other.only.isEmpty(); });
    return std::all_of(rule.only.cbegin(), rule.only.cend(), [&](const QString &name) {
        return later([&name](const AlertRule &other) { return other.only.contains(name); });
    });
}

QList<RuleRow> ruleRows(const AlertSettings &settings)
{
    QList<RuleRow> rows;
    for (int number = 0; number < AlertKindCount; ++number) {
        const auto kind = AlertKind(number);
        QList<RuleRow> forAll, forSome;
        for (int place = 0; place < int(settings.rules.size()); ++place) {
            const AlertRule &rule = settings.rules[place];
            if (rule.kind == kind)
                (rule.only.isEmpty() ? forAll : forSome).append({rule, place, isOverruledAt(settings.rules, place)});
        }
        if (forAll.isEmpty())
            forAll.append({builtInAlertRule(kind), std::nullopt, false});
        rows << forAll << forSome;
    }
    return rows;
}

static Condition severityCondition(const RuleRow &row)
{
    if (!row.rule.enabled || row.isOverruled)
        return Condition::NoData;
    switch (row.rule.severity) {
    case AlertSeverity::Info:
        return Condition::Connecting;
    case AlertSeverity::Warning:
        return Condition::Degraded;
    case AlertSeverity::Critical:
        return Condition::Down;
    }
    Q_UNREACHABLE();
}

void RulesModel::setSettings(const AlertSettings &settings, const QMap<QString, QString> &titles)
{
    const QList<RuleRow> rows = ruleRows(settings);
    const bool isSame = std::equal(
        rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const RuleRow &a, const RuleRow &b) { return a.place == b.place && a.rule.kind == b.rule.kind; });
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    m_settings = settings;
    m_titles = titles;
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RulesModel::rowOf(AlertKind kind, std::optional<int> place) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].place == place && m_rows[row].rule.kind == kind)
            return row;
    }
    return -1;
}

int RulesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RulesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RulesModel::textAt(const RuleRow &row, int column) const
{
    switch (column) {
    case RuleColumn:
        return ruleTitle(row.rule.kind);
    case WhenColumn:
        return ruleWhen(row.rule);
    case ScopeColumn:
        return ruleScope(row.rule, m_titles);
    case SeverityColumn:
        return wordFor(row.rule.severity);
    case WaysColumn:
        return ruleWays(row.rule, m_settings);
    case StateColumn:
        if (row.isOverruled)
            return tr("replaced");
        if (!row.rule.enabled)
            return tr("off");
        return row.place ? tr("yours") : tr("built in");
    default:
        return {};
    }
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return ruleSentence(row.rule, m_settings, m_titles);
    case CellRole::State:
        return int(severityCondition(row));
    case CellRole::Stale:
        return !row.rule.enabled || row.isOverruled;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn:
        return tr("Rule");
    case WhenColumn:
        return tr("Told when");
    case ScopeColumn:
        return tr("About");
    case SeverityColumn:
        return tr("Severity");
    case WaysColumn:
        return tr("Told by");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

}   // namespace feedwarden
