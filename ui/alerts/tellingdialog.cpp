// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/tellingdialog.h"

#include "ui/alerts/alertchannelpage.h"
#include "ui/alerts/plannedpage.h"
#include "ui/alerts/quietpage.h"
#include "ui/dashboard/noticebar.h"
#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"
#include "ui/format/tableview.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

TellingDialog::TellingDialog(TellingDriver *driver, AlertService *alerts, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where and when alerts are told"));
    const int space = letterWidth(fontMetrics());
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_notice = new NoticeBar(tr("&Undo"), NoticeBar::Kind::Done, this);
    outer->addWidget(m_notice);
    m_tabs = new FlatTabBar(this);
    m_tabs->setAccessibleName(tr("Where and when alerts are told"));
    for (const QString &title : {tr("Channels"), tr("Quiet hours"), tr("Planned times")})
        m_tabs->addTab(title);
    outer->addWidget(m_tabs);
    m_pages = new QStackedWidget(this);
    outer->addWidget(m_pages, 1);
    m_channels = new AlertChannelPage(driver, alerts, this);
    m_quiet = new QuietPage(driver, this);
    m_planned = new PlannedPage(driver, this);
    for (QWidget *const page : std::initializer_list<QWidget *>{m_channels, m_quiet, m_planned})
        m_pages->addWidget(page);

    m_undo = new QAction(tr("&Undo"), this);
    m_undo->setShortcut(QKeySequence(QKeySequence::Undo));
    addAction(m_undo);
    auto *const add = new QAction(tr("Add"), this);
    add->setShortcut(QKeySequence(QKeySequence::New));
    addAction(add);
    connect(add, &QAction::triggered, this, [this] {
        if (tab() == TellingTab::Channels)
            m_channels->addChannel();
        else if (tab() == TellingTab::PlannedTimes)
            m_planned->addPlanned();
    });
    connect(m_undo, &QAction::triggered, this, &TellingDialog::undo);
    connect(m_notice, &NoticeBar::actionRequested, m_undo, &QAction::trigger);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    for (TellingPage *const page : std::initializer_list<TellingPage *>{m_channels, m_planned})
        connect(page, &TellingPage::acted, this, &TellingDialog::showNotice);
    connect(m_quiet, &QuietPage::acted, this, &TellingDialog::showNotice);
    connect(driver, &TellingDriver::done, this, [this] {
        if (std::exchange(m_isUndoing, false))
            showNotice(tr("It is as it was before."));
    });
    connect(driver, &TellingDriver::failed, this, [this](const QString &reason) {
        if (!std::exchange(m_isUndoing, false))
            return;
        showNotice({});
        if (tab() == TellingTab::Channels)
            m_channels->complain(reason);
        else if (tab() == TellingTab::QuietHours)
            m_quiet->complain(reason);
        else
            m_planned->complain(reason);
    });
    showNotice({});
    resize(space * 150, sizeHint().height());
    showTab(TellingTab::Channels);
}

void TellingDialog::showTab(TellingTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
    switch (tab) {
    case TellingTab::Channels:
        m_channels->table()->setFocus(Qt::OtherFocusReason);
        return;
    case TellingTab::QuietHours:
        m_tabs->setFocus(Qt::OtherFocusReason);
        return;
    case TellingTab::PlannedTimes:
        m_planned->table()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

TellingTab TellingDialog::tab() const { return TellingTab(m_tabs->currentIndex()); }

void TellingDialog::showNotice(const QString &what)
{
    const bool canUndo = m_driver && m_driver->canUndo();
    m_undo->setEnabled(canUndo);
    m_notice->setNotice(canUndo ? what : QString(), {}, {});
}

void TellingDialog::undo()
{
    if (!m_driver || !m_driver->canUndo())
        return;
    m_isUndoing = true;
    m_driver->undo();
}

QAbstractButton *TellingDialog::buttonForEnter() const
{
    return tab() == TellingTab::QuietHours ? m_quiet->saveButton() : nullptr;
}

}   // namespace feedwarden
