// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/newsdialog.h"

#include "ui/format/buttons.h"
#include "ui/format/focusedge.h"
#include "ui/format/letterwidth.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace feedwarden {

NewsSection newestSection(const QString &changelog)
{
    NewsSection section;
    const QStringList lines = changelog.split(QLatin1Char('\n'));
    QStringList text;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("## "))) {
            if (!section.title.isEmpty())
                break;
            section.title = line.mid(3).trimmed();
        } else if (!section.title.isEmpty()) {
            text << line;
        }
    }
    section.text = text.join(QLatin1Char('\n')).trimmed();
    return section;
}

bool isVersionNew(QSettings *settings, const QString &version)
{
    if (!settings)
        return false;
    static const auto Key = QStringLiteral("told/version");
    const QString before = settings->value(Key).toString();
    if (before == version)
        return false;
    settings->setValue(Key, version);
    return !before.isEmpty();
}

NewsDialog::NewsDialog(QWidget *parent) : SurfaceDialog(parent)
{
    setWindowTitle(tr("What's new"));
    QFile file(QStringLiteral(":/feedwarden/CHANGELOG.md"));
    const NewsSection news = newestSection(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                          : QString());
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    QLabel *const title = makeLabel();
    QFont strong = title->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    // Its date, or that it has none yet, is of the English list.
    title->setText(tr("New in Feedwarden %1").arg(news.title.section(QLatin1Char(','), 0, 0)));
    layout->addWidget(title);
    auto *const text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(windowTitle());
    text->setTabChangesFocus(true);
    new FocusEdge(text);
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(space);   // For the frame that shows the keyboard.
    text->document()->setIndentWidth(space * 2);
    text->setMarkdown(news.text);
    layout->addWidget(text, 1);
    auto *const close = new FlatButton(tr("&Close"), FlatButton::Kind::Primary, this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(space * 100, fontMetrics().height() * 32);
}

}   // namespace feedwarden
