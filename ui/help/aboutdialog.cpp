// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "core/base/buildinfo.h"
#include "ui/format/buttons.h"
#include "ui/format/celldelegates.h"
#include "ui/format/focusedge.h"
#include "ui/format/letterwidth.h"
#include "ui/format/tableview.h"
#include "ui/settings/language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QLabel>
#include <QMap>
#include <QPlainTextEdit>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace feedwarden {

namespace {

/// As the build writes them.
struct BuiltWith {
    const char *name, *version, *licence, *home, *packages;
};
const BuiltWith Built[] = {
#include "linkedlibraries.inc"
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}   // namespace

QString bundledLicences()
{
    return QDir(QCoreApplication::applicationDirPath())
        .absoluteFilePath(QStringLiteral("../share/doc/feedwarden/licences"));
}

QList<LinkedLibrary> linkedLibraries(const QString &bundled)
{
    // What a build brings along is told by its file: package, "_", version.
    QMap<QString, QString> versions;
    const auto files = QDir(bundled).entryList({QStringLiteral("*_*.txt")}, QDir::Files);
    for (const QString &file : files)
        versions.insert(file.section(QLatin1Char('_'), 0, 0), file.section(QLatin1Char('_'), 1).chopped(4));
    const auto bundledText = [&](const QString &package) {
        return contentOf(QStringLiteral("%1/%2_%3.txt").arg(bundled, package, versions[package]));
    };

    QList<LinkedLibrary> libraries;
    QSet<QString> named;
    for (const BuiltWith &built : Built) {
        LinkedLibrary library{QString::fromLatin1(built.name),
                              QString::fromLatin1(built.version),
                              QString::fromLatin1(built.licence),
                              QString::fromLatin1(built.home),
                              {}};
        const QStringList packages = QString::fromLatin1(built.packages).split(QLatin1Char(','));
        for (const QString &package : packages) {
            named.insert(package);
            if (library.text.isEmpty() && versions.contains(package))
                library.text = bundledText(package);
        }
        for (const QString &package : packages) {
            if (library.text.isEmpty())
                library.text = contentOf(QStringLiteral("/usr/share/doc/%1/copyright").arg(package));
        }
        libraries << library;
    }
    for (auto part = versions.cbegin(); part != versions.cend(); ++part) {
        if (!named.contains(part.key()))
            libraries << LinkedLibrary{part.key(), part.value(), {}, {}, bundledText(part.key())};
    }
    return libraries;
}

AboutDialog::AboutDialog(QWidget *parent) : SurfaceDialog(parent), m_libraries(linkedLibraries(bundledLicences()))
{
    setWindowTitle(tr("About Feedwarden"));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);

    auto *const head = new QHBoxLayout;
    head->setSpacing(space * 2);
    auto *const icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(fontMetrics().height() * 3));
    icon->setVisible(!QApplication::windowIcon().isNull());
    head->addWidget(icon, 0, Qt::AlignTop);
    QLabel *const name = makeLabel();
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    name->setText(tr("Feedwarden %1").arg(QStringLiteral(FEEDWARDEN_VERSION)));
    name->setToolTip(versionText(QStringLiteral("feedwarden")).trimmed());
    QLabel *const what = makeLabel();
    what->setText(tr("Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted."));
    QLabel *const with = makeLabel();
    with->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    with->setText(
        tr("Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version "
           "3 or later, without any warranty.")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    auto *const words = new QVBoxLayout;
    words->setSpacing(space);
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(with);
    if (const QString note = Language::noteOf(spokenLanguageFor(QLocale())); !note.isEmpty()) {
        QLabel *const language = makeLabel();
        language->setText(note);
        words->addWidget(language);
    }
    head->addLayout(words, 1);
    layout->addLayout(head);

    m_list = new QTreeWidget(this);
    auto *const header = new FlatHeader(m_list);
    m_list->setHeader(header);
    m_list->setHeaderLabels({tr("Part"), tr("Licence"), tr("Where")});
    header->setStretchLastSection(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("This program and what it is linked with"));
    m_list->setItemDelegate(new CellDelegate(CellDelegate::Weight::Normal, m_list));
    m_list->setItemDelegateForColumn(0, new CellDelegate(CellDelegate::Weight::Strong, m_list));
    const auto add = [this](const QStringList &texts) {
        auto *const item = new QTreeWidgetItem(m_list, texts);
        for (int column = 0; column < int(texts.size()); ++column)
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    };
    add({QStringLiteral("Feedwarden"), QStringLiteral("GPL-3.0-or-later"), tr("its whole text is below")});
    for (const LinkedLibrary &library : std::as_const(m_libraries))
        add({QStringLiteral("%1 %2").arg(library.name, library.version).trimmed(),
             library.licence.isEmpty() ? tr("see the text below") : library.licence,
             library.home.isEmpty() ? tr("comes with this program") : library.home});
    m_list->resizeColumnToContents(1);
    QFont strong = m_list->font();   // The widest name as it is painted: a version without its end is none.
    strong.setWeight(QFont::DemiBold);
    int widest = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(m_list->topLevelItem(row)->text(0)));
    header->resizeSection(0, widest + CellDelegate::margin(QFontMetrics(strong), true)
                                 + CellDelegate::margin(QFontMetrics(strong), false));
    layout->addWidget(m_list, 3);

    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Licence of the chosen part"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    new FocusEdge(m_text);
    layout->addWidget(m_text, 4);

    auto *const close = new FlatButton(tr("&Close"), FlatButton::Kind::Plain, this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AboutDialog::showText);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    resize(space * 110, fontMetrics().height() * 38);
}

void AboutDialog::showText()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row <= 0) {
        m_text->setPlainText(contentOf(QStringLiteral(":/feedwarden/LICENSE")));
        return;
    }
    const LinkedLibrary &library = m_libraries[row - 1];
    m_text->setPlainText(library.text.isEmpty()
                             ? tr("%1 comes under %2. The text: %3\nMore about it: %4")
                                   .arg(library.name, library.licence,
                                        QStringLiteral("https://spdx.org/licenses/%1.html").arg(library.licence),
                                        library.home)
                             : library.text);
}

}   // namespace feedwarden
