// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartactions.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

namespace feedwarden {

ChartActions::ChartActions(QWidget *view, std::function<QString()> csv, QString fileName)
    : QObject(view), m_view(view), m_csv(std::move(csv)), m_fileName(std::move(fileName))
{
    const auto add = [this](const QString &text, const QString &name, void (ChartActions::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        return action;
    };
    m_copyImage = add(tr("Copy as &image"), QStringLiteral("copyImage"), &ChartActions::copyImage);
    m_copyCsv = add(tr("&Copy as CSV"), QStringLiteral("copyCsv"), &ChartActions::copyCsv);
    m_copyCsv->setShortcut(QKeySequence::Copy);
    m_copyCsv->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_saveImage = add(tr("&Save image…"), QStringLiteral("saveImage"), &ChartActions::saveImage);
}

void ChartActions::popupBelow(const QList<QAction *> &first, QPoint globalPosition)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!first.isEmpty()) {
        menu->addActions(first);
        menu->setDefaultAction(first.constFirst());
        menu->addSeparator();
    }
    menu->addAction(m_copyImage);
    menu->addAction(m_copyCsv);
    menu->addSeparator();
    menu->addAction(m_saveImage);
    menu->popup(globalPosition);
}

void ChartActions::copyImage() { QGuiApplication::clipboard()->setPixmap(m_view->grab()); }

void ChartActions::copyCsv()
{
    const QString csv = m_csv();
    auto *data = new QMimeData;
    data->setText(csv);
    data->setData(QStringLiteral("text/csv"), csv.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartActions::saveImage()
{
    // Taken now: what is saved is what was on screen when the user asked.
    const QPixmap image = m_view->grab();
    auto *dialog = new QFileDialog(m_view, tr("Save image"), m_fileName + QStringLiteral(".png"), tr("Images (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, image](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit())
            return;
        auto *message = new QMessageBox(QMessageBox::Warning, tr("Save image"),
                                        tr("The image could not be written to %1: %2.").arg(path, file.errorString()),
                                        QMessageBox::Ok, m_view);
        message->setTextFormat(Qt::PlainText);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    dialog->open();
}

}   // namespace feedwarden
