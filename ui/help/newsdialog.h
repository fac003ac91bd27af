// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/surfacedialog.h"

#include <QString>

class QSettings;

namespace feedwarden {

/// The first section of a changelog, which is the newest: what stands below the first heading of the second level, and
/// that heading.
struct NewsSection {
    QString title;   ///< "0.1.0, unreleased"; empty where there is none.
    QString text;    ///< Markdown.
};
[[nodiscard]] NewsSection newestSection(const QString &changelog);

/// Whether `settings` last saw another version than `version`; from now on it has seen this one. False on the first
/// start of all: then everything is new. Null: false.
[[nodiscard]] bool isVersionNew(QSettings *settings, const QString &version);

/// What is new in this version, as the changelog says.
class NewsDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    explicit NewsDialog(QWidget *parent = nullptr);
};

}   // namespace feedwarden
