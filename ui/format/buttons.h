// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/format/statepalette.h"

#include <QAbstractButton>
#include <QTabBar>

#include <optional>

namespace feedwarden {

/// A push button painted from Tones: flat, with a visible focus frame. The style's own buttons are louder than anything
/// that stands all day beside figures should be. `&` marks its mnemonic as usual.
class FlatButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind {
        Plain,     ///< A frame.
        Primary,   ///< The next thing to do: filled.
        Quiet,     ///< No frame until the pointer or the focus is on it.
    };

    explicit FlatButton(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// A shape before the text, in the state's colour.
    void setShape(std::optional<Condition> condition);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Kind m_kind;
    std::optional<Condition> m_condition;
};

/// Several buttons in one frame of which one is checked: the ranges of the time axis. Arrow keys move between them.
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { First, Middle, Last, Only };

    SegmentButton(const QString &text, Place place, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Place m_place;
};

/// Opens a menu: three lines, painted.
class MenuButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MenuButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// Flat tabs with a line below the current one.
class FlatTabBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit FlatTabBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void tabInserted(int index) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
};

/// A shape alone, for labels that have a state beside them. Says its condition's word to screen readers.
class ShapeMark final : public QWidget
{
    Q_OBJECT
public:
    explicit ShapeMark(QWidget *parent = nullptr);

    [[nodiscard]] Condition condition() const { return m_condition; }
    void setCondition(Condition condition);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Condition m_condition = Condition::NoData;
};

}   // namespace feedwarden
