// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace feedwarden {

class FlatButton;
class FlowLayout;
class RehearsalDriver;
class RowList;
class ScriptView;
struct RehearsalFaultKind;

/// Makes a simulated exchange misbehave, to see what one would see: above by scripts that play by themselves, below by
/// hand, while none plays: first the exchange, then for how long, then the fault. What the button under the pointer or
/// the keyboard does is told beside the buttons, and below that what is going on with its remaining time.
class RehearsalPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `driver` is borrowed and may go before the panel.
    explicit RehearsalPanel(RehearsalDriver *driver, QWidget *parent = nullptr);

    [[nodiscard]] QString venue() const { return m_venue; }

    /// Its height depends on its width: a layout would ask for what its narrowest takes.
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    /// Follows the table's selection; unknown feeds change nothing.
    void selectFeed(const QString &feed);

signals:
    void feedChosen(const QString &feed);   ///< By the user, here.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildVenues();
    void buildFaults();
    void selectVenue(const QString &venue);
    void enableFaults();
    void showScript();
    void explain(const QString &fault);   ///< Empty: how to begin.
    void inject(const QString &fault);
    void showRunning();
    [[nodiscard]] Clock::duration durationOf(const RehearsalFaultKind &fault) const;
    [[nodiscard]] QString titleOfVenue(const QString &venue) const;
    [[nodiscard]] QString titleOfFault(const QString &fault) const;

    QPointer<RehearsalDriver> m_driver;
    ScriptView *m_scripts;
    QWidget *m_faults;   ///< All that is about single faults.
    QString m_venue;
    QWidget *m_venueRow;
    QWidget *m_faultArea;
    QList<FlatButton *> m_faultButtons;
    QButtonGroup *m_venueButtons;
    QComboBox *m_duration;
    QLabel *m_hint;
    QLabel *m_explanation;
    QLabel *m_runningTitle;
    RowList *m_running;
    FlatButton *m_clear;
    QTimer m_tick;   ///< Counts the remaining times down while on screen.
};

}   // namespace feedwarden
