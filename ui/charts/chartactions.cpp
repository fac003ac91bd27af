// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartactions.h"

#include "ui/format/tableview.h"
#include "ui/settings/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>
#include <QWidget>

namespace feedwarden {

/// CSV of ours as text whose cells stand behind tabs: for people, and for whatever does not read CSV.
static QString tabbed(const QString &csv)
{
    QString text;
    bool isQuoted = false;
    for (qsizetype at = 0; at < csv.size(); ++at) {
        const QChar sign = csv[at];
        if (sign == u'"') {
            if (isQuoted && at + 1 < csv.size() && csv[at + 1] == u'"') {
                text += sign;
                ++at;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (isQuoted && (sign == u'\n' || sign == u'\t')) {
            text += u' ';   // A row is a line.
        } else {
            text += !isQuoted && sign == u',' ? QChar(u'\t') : sign;
        }
    }
    return text;
}

ChartActions::ChartActions(TableView *table, QString fileName)
    : ChartActions(
        table, [table] { return table->csv(); }, std::move(fileName))
{
    if (table->contextMenuPolicy() == Qt::DefaultContextMenu)
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

ChartActions::ChartActions(QWidget *view, std::function<QString()> csv, QString fileName)
    : QObject(view),
      m_view(view),
      m_csv(std::move(csv)),
      m_fileName(std::move(fileName)),
      m_table(qobject_cast<TableView *>(view))
{
    if (!m_view->actions().isEmpty()) {
        auto *const separator = new QAction(this);
        separator->setSeparator(true);
        m_view->addAction(separator);
    }
    const auto add = [this](const QString &text, const QString &name, void (ChartActions::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        return action;
    };
    m_copyText = add(tr("Copy as &text"), QStringLiteral("copyText"), &ChartActions::copyText);
    m_copyCsv = add(tr("&Copy as CSV"), QStringLiteral("copyCsv"), &ChartActions::copyCsv);
    m_copyImage = add(tr("Copy as &image"), QStringLiteral("copyImage"), &ChartActions::copyImage);
    QAction *const byKey = m_table ? m_copyText : m_copyCsv;
    byKey->setShortcut(QKeySequence::Copy);
    byKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_saveImage = add(tr("&Save image…"), QStringLiteral("saveImage"), &ChartActions::saveImage);
    m_print = add(tr("&Print…"), QStringLiteral("print"), &ChartActions::print);
    if (m_table)
        m_view->addAction(m_table->columnsAction());
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
    menu->addActions({m_copyText, m_copyCsv, m_copyImage});
    menu->addSeparator();
    menu->addActions({m_saveImage, m_print});
    if (m_table)
        menu->addAction(m_table->columnsAction());
    menu->popup(globalPosition);
}

void ChartActions::copyText()
{
    QGuiApplication::clipboard()->setText(m_table ? m_table->selectedText() : tabbed(m_csv()));
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

void ChartActions::print()
{
    auto *const dialog = new QPrintDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    dialog->printer()->setDocName(m_fileName);
    dialog->printer()->setCreator(QStringLiteral("Feedwarden"));
    if (!m_table)
        dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *paper) {
        if (printOn(paper))
            return;
        auto *const message = new QMessageBox(QMessageBox::Warning, tr("Print"),
                                              tr("It could not be printed: the printer does not answer."),
                                              QMessageBox::Ok, m_view);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    dialog->open();
}

bool ChartActions::printOn(QPrinter *paper) const
{
    if (m_table) {
        QTextDocument document;
        document.setDefaultFont(m_table->font());
        document.setHtml(m_table->html());
        document.print(paper);
        return paper->printerState() != QPrinter::Error;
    }
    // Nobody wants a dark page.
    const QPalette before = m_view->palette();
    const bool hadOwn = m_view->testAttribute(Qt::WA_SetPalette);
    m_view->setPalette(Theme::lightPalette());
    QPainter painter;
    const bool isBegun = painter.begin(paper);
    if (isBegun) {
        const QRectF page = paper->pageLayout().paintRectPixels(paper->resolution());
        const double scale = std::min(page.width() / m_view->width(), page.height() / m_view->height());
        painter.scale(scale, scale);
        m_view->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    }
    m_view->setPalette(hadOwn ? before : QPalette());
    return isBegun && painter.end();
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
