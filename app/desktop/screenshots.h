// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

namespace feedwarden {

class MainWindow;
class Theme;

/// Saves a picture of each page, light and dark: DIR/quality-light.png, ... One picture per turn, so that charts have
/// their say before it is taken. Thread: the main one.
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
    void prepare();
    void take();

    MainWindow *const m_window;
    Theme *const m_theme;
    const QString m_folder;
    int m_picture = 0;
};

}   // namespace feedwarden
