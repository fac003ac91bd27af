// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/tellingdriver.h"
#include "ui/format/buttons.h"
#include "ui/format/statepalette.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace feedwarden {

class TableView;

/// A list of things that are told by a driver, with what the current one says below it and buttons that change it: what
/// channels and planned times have in common.
class TellingPage : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] TableView *table() const { return m_table; }
    /// Says that something has not been done.
    void complain(const QString &reason);

    // For tests.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString outcome() const;

signals:
    /// Something was done that can be taken back.
    void acted(const QString &what);

protected:
    TellingPage(TellingDriver *driver, QAbstractItemModel *model, const QString &name, QWidget *parent);

    [[nodiscard]] TellingDriver *driver() const { return m_driver; }
    /// Without them nothing can be done: see endButtons().
    FlatButton *addButton(const QString &text, FlatButton::Kind kind, const std::function<void()> &work);
    void addStretch();
    /// In the table; elsewhere these keys are about something else.
    void addKeys(const QAbstractButton *button, const QList<QKeySequence> &keys);
    /// Between what is said and the buttons.
    void addBelow(QWidget *widget);
    void say(Condition condition, const QString &headline, const QString &sentence);
    void setOutcome(const QString &outcome);
    /// The driver is asked to remove: `what` is told once it is done.
    void beginRemoving(const QString &what) { m_doing = what; }
    /// As wide as what is in them now, within reason; `stretching` takes the rest.
    void fitColumns(int stretching, int stateColumn);
    /// Something else is current, or is otherwise.
    virtual void showCurrent() = 0;

    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QPointer<TellingDriver> m_driver;
    QString m_doing;
    TableView *m_table;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_sentence;
    QLabel *m_outcome;
    QVBoxLayout *m_below;
    QHBoxLayout *m_buttons;
};

}   // namespace feedwarden
