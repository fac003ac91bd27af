// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QString>

#include <functional>

class QAction;
class QPrinter;

namespace feedwarden {

class TableView;

/// What can be done with every chart and every table: copy as text, as CSV and as image, save as image, print. The
/// actions belong to `view` and stand in its context menu. A child of the view.
///
/// Ctrl+C copies what a program for tables takes best from where the focus is: of a chart its CSV, of a table the
/// marked rows as text. Copied and printed are all rows of a table that its filter lets through, seen or not; as text
/// the marked ones, where there are some.
class ChartActions final : public QObject
{
    Q_OBJECT
public:
    /// `csv` is asked when it is needed. `fileName` without an ending is what a saved image is called at first.
    ChartActions(QWidget *view, std::function<QString()> csv, QString fileName);
    /// Of a table, whose CSV is what it shows. The actions are added behind those that its menu has.
    ChartActions(TableView *table, QString fileName);

    /// On `paper`: a chart as large as fits, sharp at any size; a table over as many pages as it takes. Colours are
    /// those of light ground. False where nothing could be printed.
    bool printOn(QPrinter *paper) const;

    void popup(QPoint globalPosition) { popupBelow({}, globalPosition); }
    /// With `first` above the chart's own.
    void popupBelow(const QList<QAction *> &first, QPoint globalPosition);

public slots:
    void copyText();
    void copyImage();
    void copyCsv();
    void print();       ///< Asks on which printer, without blocking the window.
    void saveImage();   ///< Asks where, without blocking the window; a file that cannot be written is told.

private:
    QWidget *const m_view;
    const std::function<QString()> m_csv;
    const QString m_fileName;
    TableView *const m_table;   ///< The view, where it is one.
    QAction *m_copyText = nullptr;
    QAction *m_print = nullptr;
    QAction *m_copyImage = nullptr;
    QAction *m_copyCsv = nullptr;
    QAction *m_saveImage = nullptr;
};

}   // namespace feedwarden
