// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace feedwarden {

/// A frame around what scrolls, as long as the keyboard is on it and nothing inside shows that: views without a frame
/// of their own look the same with the keyboard as without. In lists and tables the marked row says it, where one is in
/// sight. Belongs to `area` and lies above it; the mouse does not see it.
///
/// A plain QScrollArea with one is a named panel to screen readers, which pass over it else; it has to be made before
/// the area gets its name.
class FocusEdge final : public QWidget
{
    Q_OBJECT
public:
    explicit FocusEdge(QAbstractScrollArea *area);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isWanted() const;
    void look();

    QAbstractScrollArea *const m_area;
    bool m_isShown = false;
};

}   // namespace feedwarden
