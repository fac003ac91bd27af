// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace feedwarden {

/// Where a window is to stand that stood at `wanted` last: there, as long as enough of its upper edge lies on one of
/// `screens` to take hold of it; else in the middle of the first one, no larger than that. With no screen at all
/// nothing changes.
[[nodiscard]] QRect placeOnScreens(const QRect &wanted, const QList<QRect> &screens);

/// Where a window stands at first that belongs to one at `owner`, on the screen `its`: in the middle of another one of
/// `screens`, where there is one, no larger than that; else over its owner.
[[nodiscard]] QRect firstPlaceOn(const QSize &wanted, const QRect &owner, const QRect &its,
                                 const QList<QRect> &screens);

/// A part of the main window in a window of its own, on another monitor perhaps. Whoever closes it wants the part back
/// in its place: closed() says so, and the part stays in here until it is taken.
class PartWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit PartWindow(QWidget *parent);

    /// Takes it in, as a child; it is shown with the window.
    void setPart(QWidget *part);
    /// The part, for another place; null where there is none.
    [[nodiscard]] QWidget *part() const { return m_part; }

    /// Back onto a screen, when that where it stood is gone.
    void comeIntoSight();

signals:
    void closed();         ///< By the user or the desktop; the window is hidden.
    void placeChanged();   ///< It was moved or has another size.

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    QWidget *m_part = nullptr;
};

}   // namespace feedwarden
