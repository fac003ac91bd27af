// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/alerts/alertservice.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

class QAbstractButton;
class QLabel;
class QTreeWidget;

namespace feedwarden {

/// The alerts that last, to be acknowledged and snoozed, and the channels on which they go, to be tried.
class AlertDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// How long a snoozed alert is not told again.
    static constexpr std::chrono::hours SnoozeTime{1};

    /// `alerts` is borrowed, and may go before the dialog.
    explicit AlertDialog(AlertService *alerts, QWidget *parent = nullptr);

    /// Shows a button that leads to the rules; not at first.
    void setOffersRules(bool offers);

    // For tests.
    [[nodiscard]] QTreeWidget *alertView() const { return m_alertView; }
    [[nodiscard]] QTreeWidget *channelView() const { return m_channelView; }
    [[nodiscard]] QAbstractButton *acknowledgeButton() const { return m_acknowledge; }
    [[nodiscard]] QAbstractButton *snoozeButton() const { return m_snooze; }
    [[nodiscard]] QAbstractButton *testButton() const { return m_test; }
    [[nodiscard]] QString outcome() const;

signals:
    void rulesRequested();

private:
    void showAlerts();
    void showChannels();
    void showButtons();
    [[nodiscard]] quint64 selectedAlert() const;     ///< 0 for none.
    [[nodiscard]] QString selectedChannel() const;   ///< Empty for none.

    const QPointer<AlertService> m_alerts;
    QTreeWidget *m_alertView;
    QTreeWidget *m_channelView;
    QAbstractButton *m_acknowledge;
    QAbstractButton *m_snooze;
    QAbstractButton *m_test;
    QAbstractButton *m_rules;
    QLabel *m_details;
    QLabel *m_outcome;
};

}   // namespace feedwarden
