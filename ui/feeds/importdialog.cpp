// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/importdialog.h"

#include "ui/feeds/feedsdriver.h"
#include "ui/format/buttons.h"
#include "ui/format/focusedge.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/statepalette.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace feedwarden {

ImportDialog::ImportDialog(FeedsDriver *driver, const ImportPreview &preview, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_path(preview.path)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a configuration"));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    const bool isWrong = !preview.errors.isEmpty();
    const bool changes = preview.changesAnything();

    auto *const head = new QGridLayout;
    head->setHorizontalSpacing(space);
    head->setVerticalSpacing(space / 2);
    head->setColumnStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_mark->setCondition(isWrong ? Condition::Down : changes ? Condition::Planned : Condition::NoData);
    m_headline = makeLabel();
    m_headline->setText(isWrong   ? tr("%n error(s) in the file", nullptr, int(preview.errors.size()))
                        : changes ? tr("This is what would change")
                                  : tr("Nothing would change"));
    m_text = makeLabel();
    m_text->setText(isWrong   ? tr("It cannot be taken before they are mended. Nothing has been changed.")
                    : changes ? tr("The configuration that there is stays beside it, as a file that ends in “.bak”.")
                              : tr("The file says what the configuration says already."));
    head->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    head->addWidget(m_headline, 0, 1);
    head->addWidget(m_text, 1, 1);
    layout->addLayout(head);
    auto *const place = makeLabel();
    place->setObjectName(QStringLiteral("place"));
    place->setText(QDir::toNativeSeparators(preview.path));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(place);

    const QStringList lines = importLines(preview);
    auto *const list = new QPlainTextEdit(this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(isWrong ? tr("Errors") : tr("Changes"));
    list->setPlainText(lines.join(QLatin1Char('\n')));
    list->setFrameStyle(QFrame::NoFrame);
    new FocusEdge(list);
    list->document()->setDocumentMargin(space / 2);   // For the frame that shows the keyboard, no more.
    list->setMinimumSize(space * 84, fontMetrics().lineSpacing() * 12);
    list->setVisible(!lines.isEmpty());
    layout->addWidget(list, 1);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    auto *const cancel = new FlatButton(changes ? tr("Cancel") : tr("Close"), FlatButton::Kind::Quiet, this);
    auto *const apply = new FlatButton(tr("&Apply"), FlatButton::Kind::Primary, this);
    apply->setVisible(changes);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(apply, &QAbstractButton::clicked, this, [this] {
        if (m_driver)
            m_driver->import(m_path);
    });
    connect(driver, &FeedsDriver::imported, this, &QDialog::accept);
    connect(driver, &FeedsDriver::importFailed, this, [this](const QString &reason) {
        m_mark->setCondition(Condition::Down);
        m_headline->setText(tr("Not taken"));
        m_text->setText(reason);
    });
    (changes ? apply : cancel)->setFocus(Qt::OtherFocusReason);
    applyFonts();
    setMinimumWidth(space * 60);   // A few short words would make a small window, and break its lines.
    layout->activate();
    fitHeight();
}

/// Enter presses the button that has the keyboard: one of them has it from the beginning.
void ImportDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void ImportDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    setInk(findChild<QLabel *>(QStringLiteral("place")), tonesOf(palette()).quietText);
}

}   // namespace feedwarden
