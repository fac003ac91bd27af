// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace feedwarden {

/// A short list of which any number is checked, in the look of our tables. The whole row is the box; Space checks the
/// current one.
class CheckList final : public QListWidget
{
    Q_OBJECT
public:
    static constexpr int FewestRows = 4, MostRows = 7;   ///< That it asks room for.

    explicit CheckList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}   // namespace feedwarden
