// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/streamtablemodel.h"

#include "core/words/words.h"
#include "ui/format/plaintip.h"
#include "ui/format/units.h"

#include <QLocale>

#include <cmath>

namespace feedwarden {

/// What a stream says is old as soon as it is no longer Trusted, but for what has not begun.
static bool isOld(TrustState trust)
{
    switch (trust) {
    case TrustState::Pending:
    case TrustState::Syncing:
    case TrustState::Trusted:
        return false;
    case TrustState::Silent:
    case TrustState::Gapped:
    case TrustState::Blind:
    case TrustState::Rejected:
    case TrustState::Paused:
        return true;
    }
    Q_UNREACHABLE();
}

static Condition conditionOf(TrustState trust)
{
    switch (trust) {
    case TrustState::Pending:
    case TrustState::Syncing:
        return Condition::Connecting;
    case TrustState::Trusted:
        return Condition::Trusted;
    case TrustState::Silent:
    case TrustState::Gapped:
        return Condition::Degraded;
    case TrustState::Blind:
        return Condition::Down;
    case TrustState::Rejected:
        return Condition::Blocked;
    case TrustState::Paused:
        return Condition::NoData;
    }
    Q_UNREACHABLE();
}

static int severityOf(TrustState trust)
{
    switch (trust) {
    case TrustState::Trusted:
        return 0;
    case TrustState::Paused:
        return 1;
    case TrustState::Pending:
        return 2;
    case TrustState::Syncing:
        return 3;
    case TrustState::Silent:
        return 4;
    case TrustState::Gapped:
        return 5;
    case TrustState::Blind:
        return 6;
    case TrustState::Rejected:
        return 7;
    }
    Q_UNREACHABLE();
}

/// Between bid and ask, in hundredths of a percent of their middle; below 0 where they cross.
static std::optional<double> spreadOf(const StreamSnapshot &stream)
{
    if (!stream.bid || !stream.ask)
        return {};
    const double bid = stream.bid->toDouble(), ask = stream.ask->toDouble();
    return bid + ask > 0 ? std::optional(2e4 * (ask - bid) / (bid + ask)) : std::nullopt;
}

static QString spreadText(std::optional<double> spread)
{
    if (!spread)
        return unknownText();
    const double size = std::abs(*spread);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
    //: A spread in basis points, hundredths of a percent.
    return StreamTableModel::tr("%1 bp").arg(QLocale().toString(*spread, 'f', decimals));
}

StreamTableModel::StreamTableModel(QObject *parent) : StateTableModel(ColumnCount, parent) {}

int StreamTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant StreamTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::ToolTipRole:
        if (column == StreamColumn)
            return plainTip(row.stream.key.toString() + QLatin1Char('\n') + wordFor(row.stream.key.channel));
        if (column == TrustColumn)
            return plainTip(sentenceFor(row.stream.trust));
        if (column == SpreadColumn && spreadOf(row.stream))
            return plainTip(tr("Between %1 and %2, in hundredths of a percent of the middle (basis points)")
                                .arg(decimalText(row.stream.bid), decimalText(row.stream.ask)));
        return {};
    case CellRole::Sort:
        return sortValue(row, column);
    case CellRole::Filter:
        return QString(row.stream.key.toString() + QLatin1Char(' ') + row.shown.word);
    default:
        return StateTableModel::data(index, role);
    }
}

QVariant StreamTableModel::sortValue(const Row &row, int column) const
{
    switch (Column(column)) {
    case StreamColumn:
        return row.stream.key.toString();
    case TrustColumn:
        return severityOf(row.stream.trust);
    case LastColumn:
        return row.stream.lastPrice ? row.stream.lastPrice->toDouble() : -1e300;
    case BidColumn:
        return row.stream.bid ? row.stream.bid->toDouble() : -1e300;
    case AskColumn:
        return row.stream.ask ? row.stream.ask->toDouble() : -1e300;
    case SpreadColumn:
        return spreadOf(row.stream).value_or(-1e300);
    case AgeColumn:
        return row.stream.lastMessageAt ? toMs(m_now - *row.stream.lastMessageAt) : 1e300;
    case MessagesColumn:
        return row.stream.messages;
    case GapsColumn:
        return row.stream.gaps;
    case DuplicatesColumn:
        return row.stream.duplicates;
    case BlindColumn:
        return toMs(row.stream.blindTime);
    case ColumnCount:
        break;
    }
    return {};
}

QString StreamTableModel::titleOf(int column) const
{
    switch (Column(column)) {
    case StreamColumn:
        return tr("Stream");
    case TrustColumn:
        return tr("Trust");
    case LastColumn:
        return tr("Last price");
    case BidColumn:
        return tr("Bid");
    case AskColumn:
        return tr("Ask");
    case SpreadColumn:
        return tr("Spread");
    case AgeColumn:
        return tr("Age");
    case MessagesColumn:
        return tr("Messages");
    case GapsColumn:
        return tr("Gaps");
    case DuplicatesColumn:
        return tr("Duplicates");
    case BlindColumn:
        return tr("Blind");
    case ColumnCount:
        break;
    }
    return {};
}

void StreamTableModel::setStreams(const QList<StreamSnapshot> &streams, Clock::time_point now)
{
    m_now = now;
    const auto sameStream = [](const Row &row, const StreamSnapshot &stream) { return row.stream.key == stream.key; };
    if (!std::equal(m_rows.cbegin(), m_rows.cend(), streams.cbegin(), streams.cend(), sameStream)) {
        beginResetModel();   // Another feed, or its streams changed: a selection would mean nothing.
        m_rows.clear();
        for (const StreamSnapshot &stream : streams) {
            m_rows.push_back({.stream = stream, .shown = {}});
            updateTexts(m_rows.back());
        }
        endResetModel();
        return;
    }
    for (int row = 0; row < int(m_rows.size()); ++row)
        updateRow(row, &streams[row]);
}

void StreamTableModel::setNow(Clock::time_point now)
{
    m_now = now;
    for (int row = 0; row < int(m_rows.size()); ++row)
        updateRow(row, nullptr);
}

void StreamTableModel::updateTexts(Row &row) const
{
    const StreamSnapshot &stream = row.stream;
    StateTableRow &shown = row.shown;
    shown.condition = conditionOf(stream.trust);
    shown.isStale = isOld(stream.trust);
    shown.word = wordFor(stream.trust);
    //: A stream without an event yet that is accepted as such.
    shown.detail = stream.isQuiet ? tr("quiet, no event yet") : QString();
    shown.cells.resize(ColumnCount);
    shown.cells[StreamColumn] = stream.key.toString();
    shown.cells[TrustColumn] = shown.word;
    shown.cells[LastColumn] = decimalText(stream.lastPrice);
    shown.cells[BidColumn] = decimalText(stream.bid);
    shown.cells[AskColumn] = decimalText(stream.ask);
    shown.cells[SpreadColumn] = spreadText(spreadOf(stream));
    shown.cells[AgeColumn] = stream.lastMessageAt ? durationText(m_now - *stream.lastMessageAt) : unknownText();
    shown.cells[MessagesColumn] = countText(stream.messages);
    shown.cells[GapsColumn] = countText(stream.gaps);
    shown.cells[DuplicatesColumn] = countText(stream.duplicates);
    shown.cells[BlindColumn] = totalDurationText(stream.blindTime);
}

void StreamTableModel::updateRow(int row, const StreamSnapshot *stream)
{
    Row &mine = m_rows[size_t(row)];
    const StateTableRow before = mine.shown;
    if (stream)
        mine.stream = *stream;
    updateTexts(mine);
    tellChanges(row, before);
}

}   // namespace feedwarden
