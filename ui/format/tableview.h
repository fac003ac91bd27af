// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QStringList>
#include <QTableView>

class QMenu;
class QSettings;

namespace feedwarden {

/// A flat header: quiet words over a hairline, a small painted arrow where sorted. Sections are made wider and moved
/// with the mouse, but the first one stays the first.
class FlatHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FlatHeader(QWidget *parent = nullptr);

    /// For a view that is no TableView: keeps under `key` how wide sections are and in which order they stand, takes up
    /// what was kept, and offers in its context menu to put them back to how they are now. Borrowed; may be null.
    void keep(QSettings *settings, const QString &key);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// A table of ours: rows as selection, hairlines by the delegates, columns as wide as their widest text ever is, one of
/// them taking the rest. Nothing moves when values change. Tab leaves the table, Ctrl+C copies the selected rows.
///
/// Columns that the user has made wider or narrower, moved, shown or hidden stay so, and nothing else moves with them:
/// what a column gets or gives is room right of the last one, until the window has another width.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// Per column its widest text (several, separated by a line feed); empty = as wide as the header. `stretching`
    /// takes what is left, but at least its own.
    void setSamples(const QStringList &samples, int stretching);
    void setSample(int column, const QString &sample);
    /// So many characters the column that takes the rest can use; what is left beyond them goes to all columns, so that
    /// figures stay near their names on wide screens. 0, as at first: whatever there is.
    void setLongestText(int characters);
    /// Columns that go first where the window is too narrow, in this order.
    void setDispensable(const QList<int> &columns);

    /// What stands in a table without rows; empty for nothing.
    void setEmptyText(const QString &text);

    /// The row under the pointer; -1 for none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Header and `rows` rows.
    [[nodiscard]] int heightFor(int rows) const;
    /// The selected rows as tab-separated text, header first; all rows where none is selected.
    [[nodiscard]] QString selectedText() const;
    /// All rows as CSV, header first, rows and columns in the order in which they are shown, with the columns that can
    /// be shown.
    [[nodiscard]] QString csv() const;
    /// The same as a table to be printed.
    [[nodiscard]] QString html() const;

    /// Keeps under `key` what the user has made of the columns, and takes up what was kept. Borrowed; may be null.
    void keepColumns(QSettings *settings, const QString &key);
    /// What the user has made of them; widths in widths of a character, so that they fit another font too. Empty for
    /// nothing.
    [[nodiscard]] QStringList columns() const;
    /// Takes up what columns() gave; of a table with another number of columns nothing.
    void setColumns(const QStringList &columns);
    /// Shows or hides a column, whatever the width would say; the first one and the one that takes the rest stay.
    void setColumnWanted(int column, bool isWanted);
    /// All columns in their places, as wide as their texts and shown where there is room.
    void resetColumns();
    /// Opens the choice of columns, also to be had by a click with the right button on the header.
    [[nodiscard]] QAction *columnsAction() const { return m_columnsAction; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    void measure();
    void fillColumnsMenu(QMenu *menu);
    void saveColumns();
    [[nodiscard]] bool canHide(int column) const { return column != 0 && column != m_stretching; }
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] QList<int> columnsInOrder() const;
    /// By the user; then its own one by its texts.
    [[nodiscard]] int widthOf(int column) const;
    void noteWidth(int column, int width);
    void forgetWidth(int column);
    [[nodiscard]] QModelIndexList rowsToCopy() const;
    void setHoveredRow(int row);
    void distribute();
    [[nodiscard]] int shareOf(int rest, int columns) const;

    QStringList m_samples;
    QString m_emptyText;
    QList<int> m_widths;
    QList<int> m_dispensable;
    int m_stretching = -1;
    int m_longestText = 0;
    int m_share = 0;   ///< What each column gets of what the stretching one cannot use.
    int m_hoveredRow = -1;
    QHash<int, bool> m_wantedColumns;   ///< What the user has said; all others are shown while there is room.
    QHash<int, double> m_userWidths;    ///< In widths of a character.
    double m_blank = 0;                 ///< What the user has left free right of the last column; likewise.
    bool m_isDistributing = false;      ///< Sections change by us, not by the user.
    QSettings *m_settings = nullptr;
    QString m_settingsKey;
    QAction *m_columnsAction;
};

}   // namespace feedwarden
