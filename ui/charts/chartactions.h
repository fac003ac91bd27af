// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QString>

#include <functional>

class QAction;

namespace feedwarden {

/// What can be done with every chart: copy as image, copy as CSV, save as image. The actions belong to `view` (Ctrl+C
/// copies the CSV while it has the focus) and stand in its context menu. A child of the view.
class ChartActions final : public QObject
{
    Q_OBJECT
public:
    /// `csv` is asked when it is needed. `fileName` without an ending is what a saved image is called at first.
    ChartActions(QWidget *view, std::function<QString()> csv, QString fileName);

    void popup(QPoint globalPosition) { popupBelow({}, globalPosition); }
    /// With `first` above the chart's own.
    void popupBelow(const QList<QAction *> &first, QPoint globalPosition);

public slots:
    void copyImage();
    void copyCsv();
    void saveImage();   ///< Asks where, without blocking the window; a file that cannot be written is told.

private:
    QWidget *const m_view;
    const std::function<QString()> m_csv;
    const QString m_fileName;
    QAction *m_copyImage = nullptr;
    QAction *m_copyCsv = nullptr;
    QAction *m_saveImage = nullptr;
};

}   // namespace feedwarden
