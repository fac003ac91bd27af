// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "ui/dashboard/mainwindow.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

namespace feedwarden {

/// Long enough for a page that is made now to fetch and paint its data.
static constexpr int SettleMs = 150;

Screenshots::Screenshots(MainWindow *window, Theme *theme, QString folder, QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_folder(std::move(folder))
{
}

void Screenshots::start()
{
    const QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral("dialogs"))) {
        emit failed({ErrorCode::Resource, QStringLiteral("the folder %1 cannot be made").arg(m_folder)});
        return;
    }
    m_pictures.clear();
    m_next = 0;
    for (const bool isDark : {false, true}) {
        for (int page = 0; page < m_window->pageCount(); ++page)
            m_pictures.push_back({isDark, page, {}});
    }
    const QStringList dialogs = MainWindow::dialogNames();
    for (const bool isDark : {false, true}) {
        for (const QString &dialog : dialogs)
            m_pictures.push_back({isDark, -1, dialog});
    }
    prepare();
}

void Screenshots::prepare()
{
    if (m_next >= m_pictures.size()) {
        emit finished();
        return;
    }
    const Picture &what = m_pictures[m_next];
    m_theme->setChoice(what.isDark ? Theme::Choice::Dark : Theme::Choice::Light);
    if (what.page >= 0) {
        m_window->showPage(what.page);
    } else {
        m_window->showPage(0);
        m_window->open(what.dialog);
    }
    QTimer::singleShot(SettleMs, this, &Screenshots::take);
}

/// A dialog alone; a list or menu on the window that it belongs to.
QPixmap Screenshots::picture(const Picture &what) const
{
    if (what.page >= 0)
        return m_window->grab();
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *const widget : all) {
        if (!widget->isVisible() || widget == m_window)
            continue;
        if (qobject_cast<QDialog *>(widget))
            return widget->grab();
        if (widget->windowType() != Qt::Popup)
            continue;
        QPixmap whole = m_window->grab();
        QPainter painter(&whole);
        painter.drawPixmap(m_window->mapFromGlobal(widget->mapToGlobal(QPoint())), widget->grab());
        return whole;
    }
    return {};
}

void Screenshots::take()
{
    const Picture &what = m_pictures[m_next++];
    const QString name = what.page >= 0 ? m_window->pageName(what.page) : QStringLiteral("dialogs/") + what.dialog;
    const QString path = QDir(m_folder).filePath(
        QStringLiteral("%1-%2.png").arg(name, what.isDark ? QStringLiteral("dark") : QStringLiteral("light")));
    const QPixmap taken = picture(what);
    if (!taken.isNull()) {
        if (!taken.save(path)) {
            emit failed({ErrorCode::Resource, QStringLiteral("%1 cannot be written").arg(path)});
            return;
        }
        emit saved(path);
    }
    if (what.page < 0) {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *const widget : all) {
            if (widget != m_window && widget->isVisible())
                widget->close();
        }
    }
    prepare();
}

}   // namespace feedwarden
