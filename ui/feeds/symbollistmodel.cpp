// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/symbollistmodel.h"

#include <algorithm>

namespace feedwarden {

static QString keyOf(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key += c.toUpper();
    }
    return key;
}

/// Of the hundred things that bitcoin is paid with somewhere, these are meant most often.
static int rankOfQuote(const QString &quote)
{
    static const QStringList Usual = {QStringLiteral("USDT"), QStringLiteral("USD"), QStringLiteral("USDC"),
                                      QStringLiteral("EUR"),  QStringLiteral("BTC"), QStringLiteral("ETH")};
    const qsizetype place = Usual.indexOf(quote);
    return int(place < 0 ? Usual.size() : place);
}

SymbolListModel::Entry SymbolListModel::entryOf(const ListedSymbol &symbol)
{
    return {symbol, keyOf(symbol.symbol),
            (symbol.symbol + QLatin1Char(' ') + symbol.base + QLatin1Char(' ') + symbol.quote).toUpper(),
            rankOfQuote(symbol.quote)};
}

void SymbolListModel::setListed(const QList<ListedSymbol> &symbols)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(size_t(symbols.size() + m_chosen.size()));
    m_places.clear();
    m_places.reserve(symbols.size());
    for (const ListedSymbol &symbol : symbols) {
        m_places.insert(symbol.symbol, int(m_entries.size()));
        m_entries.push_back(entryOf(symbol));
    }
    m_listed = symbols.size();
    for (const QString &symbol : std::as_const(m_chosen))
        addMissing(symbol);
    order();
    endResetModel();
}

void SymbolListModel::addMissing(const QString &symbol)
{
    const bool isThere = std::any_of(m_entries.begin() + m_listed, m_entries.end(),
                                     [&symbol](const Entry &entry) { return entry.listed.symbol == symbol; });
    if (!m_places.contains(symbol) && !isThere)
        m_entries.push_back(entryOf({.symbol = symbol}));
}

void SymbolListModel::setChosen(const QStringList &symbols)
{
    if (symbols == m_chosen)
        return;
    beginResetModel();
    m_chosen = symbols;
    m_chosen.removeDuplicates();
    m_isChosen = QSet<QString>(m_chosen.cbegin(), m_chosen.cend());
    m_entries.resize(size_t(m_listed));
    for (const QString &symbol : std::as_const(m_chosen))
        addMissing(symbol);
    order();
    endResetModel();
    emit chosenChanged();
}

void SymbolListModel::setFilter(const QString &words)
{
    const QString filter = words.simplified().toUpper();
    if (filter == m_filter && !filter.isEmpty())
        return;
    beginResetModel();
    m_filter = filter;
    order();
    endResetModel();
}

void SymbolListModel::setIsChosen(const QString &symbol, bool isChosen)
{
    if (m_isChosen.contains(symbol) == isChosen)
        return;
    if (isChosen) {
        m_chosen.append(symbol);
        m_isChosen.insert(symbol);
    } else {
        m_chosen.removeOne(symbol);
        m_isChosen.remove(symbol);
    }
    const bool isKnown = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                     [&symbol](const Entry &entry) { return entry.listed.symbol == symbol; });
    if (!isKnown) {
        beginResetModel();
        addMissing(symbol);
        order();
        endResetModel();
    } else {
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (m_entries[size_t(m_rows[size_t(row)])].listed.symbol == symbol)
                emit dataChanged(index(row), index(row), {Qt::CheckStateRole});
        }
    }
    emit chosenChanged();
}

QString SymbolListModel::spelledLike(const QString &text) const
{
    if (m_places.contains(text))
        return text;
    const QString key = keyOf(text);
    QString found;
    for (size_t i = 0; i < size_t(m_listed) && !key.isEmpty(); ++i) {
        if (m_entries[i].key != key)
            continue;
        if (!found.isEmpty())
            return {};
        found = m_entries[i].listed.symbol;
    }
    return found;
}

/// What is typed may be a symbol, its beginning, what is bought, or anything in between: the nearer, the further up.
void SymbolListModel::order()
{
    m_rows.clear();
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString key = keyOf(m_filter);
    std::vector<int> ranks(m_entries.size());
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[size_t(i)];
        const bool isChosen = m_isChosen.contains(entry.listed.symbol);
        if (words.isEmpty()) {
            if (qsizetype(i) >= m_listed && !isChosen)
                continue;   // It was typed and taken back.
            ranks[size_t(i)] = isChosen ? 0 : entry.listed.isTrading ? 1 : 2;
        } else {
            const bool isKey = !key.isEmpty() && entry.key.contains(key);
            if (!isKey && !std::all_of(words.cbegin(), words.cend(), [&entry](const QString &word) {
                    return entry.words.contains(word);
                }))
                continue;
            int rank = 3;
            if (!key.isEmpty()) {
                if (entry.key == key)
                    rank = 0;
                else if (entry.listed.base.compare(m_filter, Qt::CaseInsensitive) == 0)
                    rank = 1;
                else if (entry.key.startsWith(key))
                    rank = 2;
            }
            ranks[size_t(i)] = rank * 2 + (entry.listed.isTrading ? 0 : 1);
        }
        m_rows.push_back(i);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        if (ranks[size_t(a)] != ranks[size_t(b)])
            return ranks[size_t(a)] < ranks[size_t(b)];
        const int byQuote = m_entries[size_t(a)].quoteRank - m_entries[size_t(b)].quoteRank;
        if (!words.isEmpty() && byQuote != 0)
            return byQuote < 0;
        return m_entries[size_t(a)].listed.symbol < m_entries[size_t(b)].listed.symbol;
    });
}

int SymbolListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SymbolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = m_rows[size_t(index.row())];
    const ListedSymbol &symbol = m_entries[size_t(place)].listed;
    switch (role) {
    case Qt::DisplayRole:
    case SymbolRole:
        return symbol.symbol;
    case Qt::CheckStateRole:
        return int(m_isChosen.contains(symbol.symbol) ? Qt::Checked : Qt::Unchecked);
    case TradingRole:
        return symbol.isTrading;
    case Qt::AccessibleDescriptionRole:
    case DetailRole: {
        if (place >= m_listed)
            return m_listed > 0 ? tr("not in the list") : QString();
        //: What is bought and what it is paid with.
        const QString pair = symbol.base.isEmpty() || symbol.quote.isEmpty()
                                 ? symbol.base + symbol.quote
                                 : tr("%1 / %2").arg(symbol.base, symbol.quote);
        //: A pair, which the exchange lists but does not let be traded now.
        return symbol.isTrading ? pair : tr("%1 – not traded now").arg(pair);
    }
    default:
        return {};
    }
}

bool SymbolListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    setIsChosen(index.data(SymbolRole).toString(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SymbolListModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

}   // namespace feedwarden
