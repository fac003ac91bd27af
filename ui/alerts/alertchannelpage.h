// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/alerts/alertservice.h"
#include "ui/alerts/tellingpage.h"

class QCheckBox;

namespace feedwarden {

class AlertChannelModel;
struct AlertChannelRow;

/// Where alerts are told: this computer and the channels, each with what came of it. They are added, changed, switched,
/// removed and tried here.
class AlertChannelPage final : public TellingPage
{
    Q_OBJECT
public:
    /// Both are borrowed and may go before the page; `alerts` may be null: then nothing can be tried.
    AlertChannelPage(TellingDriver *driver, AlertService *alerts, QWidget *parent = nullptr);

    void addChannel();

private:
    [[nodiscard]] const AlertChannelRow *current() const;
    void takeRows();
    void edit(std::optional<int> place, const AlertChannelConfig &channel);
    void editChannel();
    void switchChannel();
    void removeChannel();
    void tryChannel();
    void noteTrial(const QString &channel, const AlertDelivery &delivery);
    void showCurrent() override;

    QPointer<AlertService> m_alerts;
    AlertChannelModel *m_model;
    QString m_tried;      ///< The channel whose answer is still to come.
    QString m_switched;   ///< What is told once it is saved.
    QCheckBox *m_sound;
    FlatButton *m_edit;
    FlatButton *m_switch;
    FlatButton *m_remove;
    FlatButton *m_try;
};

}   // namespace feedwarden
