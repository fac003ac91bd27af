// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/symbollist.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace feedwarden {

/// The symbols of an exchange, thousands of them, of which some are chosen: what the words that are typed leave of
/// them, the best match first. Without words the chosen ones come first. Holds no widget.
///
/// What is chosen need not be listed: symbols can be typed where there is no list. A row keeps its place while it is
/// chosen or not; only other words, or another list, put rows in order anew.
class SymbolListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Beside Qt's own; the check state is whether it is chosen.
    enum Role {
        SymbolRole = Qt::UserRole,
        DetailRole,    ///< What is bought and paid with, "BTC / USDT", and whether it is traded.
        TradingRole,   ///< bool.
    };

    explicit SymbolListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setListed(const QList<ListedSymbol> &symbols);
    void setChosen(const QStringList &symbols);
    void setFilter(const QString &words);

    /// In the order in which they were chosen.
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }
    [[nodiscard]] bool isListed(const QString &symbol) const { return m_places.contains(symbol); }
    [[nodiscard]] qsizetype listedCount() const { return m_listed; }
    /// The listed symbol that is spelled so but for case and signs ("btcusd" for "BTC/USD"); empty where none is, or
    /// several are.
    [[nodiscard]] QString spelledLike(const QString &text) const;
    void setIsChosen(const QString &symbol, bool isChosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    struct Entry {
        ListedSymbol listed;
        QString key;         ///< The symbol in capitals, letters and digits alone.
        QString words;       ///< All that can be found, in capitals.
        int quoteRank = 0;   ///< What is usual first.
    };
    static Entry entryOf(const ListedSymbol &symbol);
    void addMissing(const QString &symbol);
    void order();

    std::vector<Entry> m_entries;
    QHash<QString, int> m_places;   ///< Of m_entries, by symbol; listed ones.
    qsizetype m_listed = 0;         ///< Entries behind it were typed.
    QStringList m_chosen;
    QSet<QString> m_isChosen;
    QString m_filter;
    std::vector<int> m_rows;   ///< Of m_entries.
};

}   // namespace feedwarden
