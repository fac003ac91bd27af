// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPixmap>
#include <QString>

#include <vector>

namespace feedwarden {

class MainWindow;
class Theme;

/// Saves a picture of each page, light and dark: DIR/quality-light.png, ..., and of each dialog and list that can be
/// opened now: DIR/dialogs/feed-light.png, ... One picture per turn, so that charts have their say before it is taken.
/// Thread: the main one.
class Screenshots final : public QObject
{
    Q_OBJECT
public:
    /// `window` and `theme` are borrowed.
    Screenshots(MainWindow *window, Theme *theme, QString folder, QObject *parent = nullptr);

    void start();

signals:
    void saved(const QString &path);
    void finished();
    void failed(const feedwarden::Error &error);

private:
    /// One page or one dialog, in one theme.
    struct Picture {
        bool isDark = false;
        int page = -1;   ///< Otherwise `dialog`.
        QString dialog;
    };

    void prepare();
    void take();
    [[nodiscard]] QPixmap picture(const Picture &what) const;   ///< Null where there is nothing to be seen.

    MainWindow *const m_window;
    Theme *const m_theme;
    const QString m_folder;
    std::vector<Picture> m_pictures;   ///< To be taken.
    size_t m_next = 0;
};

}   // namespace feedwarden
