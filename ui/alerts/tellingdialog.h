// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlets/alerts/alertservice.h"
#include "ui/alerts/tellingdriver.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

class QAction;
class QStackedWidget;

namespace feedwarden {

class AlertChannelPage;
class FlatTabBar;
class NoticeBar;
class PlannedPage;
class QuietPage;

enum class TellingTab { Channels, QuietHours, PlannedTimes };

/// Where alerts are told, and when they are not: channels, quiet hours and planned times, a tab each. What was done can
/// be taken back, whichever of them it was.
///
/// Not modal.
class TellingDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// Both are borrowed and may go before the dialog; `alerts` may be null: then nothing can be tried.
    TellingDialog(TellingDriver *driver, AlertService *alerts, QWidget *parent = nullptr);

    void showTab(TellingTab tab);
    [[nodiscard]] TellingTab tab() const;

    // For tests.
    [[nodiscard]] AlertChannelPage *channels() const { return m_channels; }
    [[nodiscard]] QuietPage *quietHours() const { return m_quiet; }
    [[nodiscard]] PlannedPage *plannedTimes() const { return m_planned; }

protected:
    [[nodiscard]] QAbstractButton *buttonForEnter() const override;

private:
    void showNotice(const QString &what);
    void undo();

    QPointer<TellingDriver> m_driver;
    bool m_isUndoing = false;

    NoticeBar *m_notice;
    FlatTabBar *m_tabs;
    QStackedWidget *m_pages;
    AlertChannelPage *m_channels;
    QuietPage *m_quiet;
    PlannedPage *m_planned;
    QAction *m_undo;
};

}   // namespace feedwarden
