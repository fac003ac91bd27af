// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/surfacedialog.h"

#include <QList>
#include <QString>

class QPlainTextEdit;
class QTreeWidget;

namespace feedwarden {

/// Something that this program is linked with.
struct LinkedLibrary {
    QString name;
    QString version;   ///< Of the build; empty where the build does not know it.
    QString licence;   ///< SPDX; "blessing" is SQLite's public domain. Empty: only its text says.
    QString home;      ///< Empty for what a library brings along by itself.
    QString text;      ///< The licence, where this system has it; else empty.
};
/// Where a build that brings its libraries along has their licences, one PACKAGE_VERSION.txt each.
[[nodiscard]] QString bundledLicences();
/// As they were at the build (`cmake/Libraries.cmake`), then what else has its licence in `bundled`.
[[nodiscard]] QList<LinkedLibrary> linkedLibraries(const QString &bundled);

/// Which version this is, and under which licences it and what it is linked with come.
class AboutDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    void showText();

    QList<LinkedLibrary> m_libraries;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

}   // namespace feedwarden
