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
    QString licence;   ///< SPDX; "blessing" is SQLite's public domain.
    QString home;
    QString text;   ///< The licence, where this system has it; else empty.
};
/// As they were at the build: `cmake/Libraries.cmake`.
[[nodiscard]] QList<LinkedLibrary> linkedLibraries();

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
