// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "ui/dashboard/mainwindow.h"
#include "ui/settings/theme.h"

#include <QDir>
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
    if (!QDir().mkpath(m_folder)) {
        emit failed({ErrorCode::Resource, QStringLiteral("the folder %1 cannot be made").arg(m_folder)});
        return;
    }
    m_picture = 0;
    prepare();
}

void Screenshots::prepare()
{
    const int pages = m_window->pageCount();
    if (m_picture >= 2 * pages) {
        emit finished();
        return;
    }
    m_theme->setChoice(m_picture < pages ? Theme::Choice::Light : Theme::Choice::Dark);
    m_window->showPage(m_picture % pages);
    QTimer::singleShot(SettleMs, this, &Screenshots::take);
}

void Screenshots::take()
{
    const int pages = m_window->pageCount();
    const QString colours = m_picture < pages ? QStringLiteral("light") : QStringLiteral("dark");
    const QString file = QStringLiteral("%1-%2.png").arg(m_window->pageName(m_picture % pages), colours);
    const QString path = QDir(m_folder).filePath(file);
    if (!m_window->grab().save(path)) {
        emit failed({ErrorCode::Resource, QStringLiteral("%1 cannot be written").arg(path)});
        return;
    }
    emit saved(path);
    ++m_picture;
    prepare();
}

}   // namespace feedwarden
