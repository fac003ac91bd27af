// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;

namespace feedwarden {

class CommandField;
class FlatButton;
class MenuButton;
class SegmentButton;
class TimeAxis;

/// The upper edge: menu, Live, the ranges of the time axis, the whole in one line, search.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(TimeAxis *axis, QMenu *menu, QWidget *parent = nullptr);

    void setSummary(const QString &trusted, const QString &blindToday);
    void setNotice(const QString &notice);   ///< "Demo": shown before the summary; empty hides it.
    /// Without any there is neither a time to choose nor a summary.
    void setHasFeeds(bool hasFeeds);
    [[nodiscard]] CommandField *search() const { return m_search; }
    [[nodiscard]] QString summary() const;

public slots:
    void openMenu();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();
    void showAxis();

    TimeAxis *const m_axis;
    QMenu *const m_menu;
    MenuButton *m_menuButton;
    FlatButton *m_live;
    QButtonGroup *m_ranges;
    QLabel *m_notice;
    QLabel *m_trusted;
    QLabel *m_blindWords;
    QLabel *m_blind;
    CommandField *m_search;
};

}   // namespace feedwarden
