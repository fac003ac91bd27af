// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the window stand: the side panel left or right, and both parts of the lower band in windows of
// their own, on another monitor perhaps.
#include "ui/accounts/accountsdriver.h"
#include "ui/charts/timelineview.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/partwindow.h"
#include "ui/dashboard/sidepanel.h"
#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace feedwarden {

/// For the settings' file.
static QString keyOf(size_t part, const char *what)
{
    return QStringLiteral("layout/%1%2")
        .arg(part == 0 ? QStringLiteral("pages") : QStringLiteral("side"), QLatin1String(what));
}

void MainWindow::makeLayoutActions(QMenu *menu)
{
    menu->addSeparator();
    m_sideLeftAction = addAction(tr("Si&de panel on the left"), {}, [this] {
        m_isSideLeft = m_sideLeftAction->isChecked();
        placeParts();
        saveSoon();
    });
    m_outActions[size_t(Part::Side)] = addAction(tr("Side panel in its &own window"), {}, [this] {
        moveOut(Part::Side, m_outActions[size_t(Part::Side)]->isChecked());
    });
    m_outActions[size_t(Part::Pages)] = addAction(tr("&Pages in their own window"), {}, [this] {
        moveOut(Part::Pages, m_outActions[size_t(Part::Pages)]->isChecked());
    });
    for (QAction *const action :
         {m_sideLeftAction, m_outActions[size_t(Part::Side)], m_outActions[size_t(Part::Pages)]}) {
        action->setCheckable(true);
        menu->addAction(action);
    }
    for (size_t part = 0; part < PartCount; ++part)
        m_outActions[part]->setObjectName(keyOf(part, "Out"));
    menu->addAction(addAction(tr("Reset la&yout"), {}, [this] { resetLayout(); }));
}

QWidget *MainWindow::widgetOf(Part part) const { return part == Part::Pages ? m_tabbed : m_side; }

void MainWindow::moveOut(Part part, bool isOut)
{
    m_isOut[size_t(part)] = isOut;
    placeParts();
    if (isOut && isVisible())
        m_partWindows[size_t(part)]->activateWindow();
    saveSoon();
}

/// On the monitor where the window is not, where there is one: that is what it is wanted for.
QRect MainWindow::firstPlaceOf(Part part) const
{
    const int side = std::max(m_side->sizeHint().width(), m_side->minimumWidth()) + letterWidth(fontMetrics()) * 8;
    const QSize wanted(part == Part::Pages ? width() * 3 / 4 : side, height() * 2 / 3);
    QList<QRect> all;
    const auto screens = QGuiApplication::screens();
    for (const QScreen *one : screens)
        all << one->availableGeometry();
    QRect place = firstPlaceOn(wanted, geometry(), screen()->availableGeometry(), all);
    if (part == Part::Side && place.intersects(geometry()))
        place.moveRight(geometry().right());   // Not below the other one.
    return place;
}

void MainWindow::placeParts()
{
    for (const Part part : {Part::Pages, Part::Side}) {
        QWidget *const widget = widgetOf(part);
        PartWindow *&window = m_partWindows[size_t(part)];
        if (!m_isOut[size_t(part)]) {
            m_lower->insertWidget(part == Part::Side && !m_isSideLeft ? m_lower->count() : 0, widget);
            widget->show();
            if (window)
                window->hide();
            continue;
        }
        if (!window) {
            window = new PartWindow(this);
            const QByteArray place = m_settings ? m_settings->value(keyOf(size_t(part), "Place")).toByteArray()
                                                : QByteArray();
            if (place.isEmpty() || !window->restoreGeometry(place))
                window->setGeometry(firstPlaceOf(part));
            connect(window, &PartWindow::placeChanged, this, &MainWindow::saveSoon);
            // Not at once: with the program's end all windows are closed, and this one is to come back with it.
            connect(
                window, &PartWindow::closed, this,
                [this, part] {
                    if (isVisible())
                        moveOut(part, false);
                },
                Qt::QueuedConnection);
            connect(qGuiApp, &QGuiApplication::screenRemoved, window, &PartWindow::comeIntoSight, Qt::QueuedConnection);
        }
        //: The title of a window that holds the pages with charts and tables.
        window->setWindowTitle(part == Part::Pages ? tr("Pages – Feedwarden")
                                                   //: The title of a window that explains one exchange.
                                                   : tr("Selected exchange – Feedwarden"));
        window->setFont(font());
        window->addActions(actions());   // All keys work there too.
        if (window->part() != widget)
            window->setPart(widget);
        if (isVisible()) {
            window->comeIntoSight();
            window->show();
        }
    }
    m_lower->setVisible(m_lower->count() > 0);
    for (int place = 0; place < m_lower->count(); ++place)
        m_lower->setStretchFactor(place, m_lower->widget(place) == m_tabbed ? 1 : 0);
    m_bands->setStretchFactor(0, m_lower->count() > 0 ? 0 : 1);   // Somebody has to take what is left.
    fitLower();
    fitBands();
    m_sideLeftAction->setChecked(m_isSideLeft);
    m_sideLeftAction->setEnabled(!m_isOut[size_t(Part::Side)] && !m_isOut[size_t(Part::Pages)]);
    for (size_t part = 0; part < PartCount; ++part)
        m_outActions[part]->setChecked(m_isOut[part]);
}

/// The side panel as wide as the user has made it, or as it wants to be; the pages have the rest.
void MainWindow::fitLower()
{
    if (m_lower->count() != PartCount)
        return;
    const int whole = std::max(m_lower->width(), width());
    const int wish = m_side->sizeHint().width();
    const int side = m_sideWidth > 0 ? m_sideWidth : std::clamp(whole / 6, wish, wish * 3 / 2);
    const int rest = std::max(1, whole - side);
    m_lower->setSizes(m_isSideLeft ? QList<int>{side, rest} : QList<int>{rest, side});
}

void MainWindow::showPartWindows(bool areShown)
{
    for (size_t part = 0; part < PartCount; ++part) {
        if (!m_isOut[part] || !m_partWindows[part])
            continue;
        if (areShown)
            m_partWindows[part]->comeIntoSight();
        m_partWindows[part]->setVisible(areShown);
    }
}

QWidget *MainWindow::windowInUse()
{
    for (PartWindow *const window : m_partWindows) {
        if (window && window->isActiveWindow())
            return window;
    }
    return this;
}

void MainWindow::resetLayout()
{
    m_isSideLeft = false;
    m_isOut = {};
    m_sideWidth = 0;
    m_bandsAreUsers = false;
    for (PartWindow *&window : m_partWindows) {
        if (window)
            window->hide();
    }
    if (m_settings) {
        for (const char *const key : {"window/bands", "window/lower"})
            m_settings->remove(QLatin1String(key));
        for (size_t part = 0; part < PartCount; ++part)
            m_settings->remove(keyOf(part, "Place"));
    }
    placeParts();
    for (PartWindow *&window : m_partWindows) {
        delete window;   // With the place that it had; the next one begins anew.
        window = nullptr;
    }
    fitBands();
    saveSoon();
}

void MainWindow::restoreLayout()
{
    m_isSideLeft = m_settings->value(QStringLiteral("layout/sideLeft")).toBool();
    for (size_t part = 0; part < PartCount; ++part)
        m_isOut[part] = m_settings->value(keyOf(part, "Out")).toBool();
    m_sideWidth = std::clamp(m_settings->value(QStringLiteral("layout/sideWidth")).toInt(), 0, QWIDGETSIZE_MAX);
    placeParts();
}

void MainWindow::saveLayout()
{
    m_settings->setValue(QStringLiteral("layout/sideLeft"), m_isSideLeft);
    m_settings->setValue(QStringLiteral("layout/sideWidth"), m_sideWidth);
    for (size_t part = 0; part < PartCount; ++part) {
        m_settings->setValue(keyOf(part, "Out"), m_isOut[part]);
        if (m_partWindows[part])
            m_settings->setValue(keyOf(part, "Place"), m_partWindows[part]->saveGeometry());
    }
}

}   // namespace feedwarden
