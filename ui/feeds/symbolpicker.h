// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/symbolfetch.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace feedwarden {

class FlatButton;
class SymbolListModel;

/// Chooses symbols: by the exchange's own list, searched while typing, or by typing them where the list is not there.
///
/// Return in the search takes the first match, or the symbols that stand there; Down goes to the list, where Space
/// chooses.
class SymbolPicker final : public QWidget
{
    Q_OBJECT
public:
    using Check = std::function<bool(const QString &symbol)>;

    explicit SymbolPicker(QWidget *parent = nullptr);

    /// Another exchange: its list is asked for. `title` is its name, `example` how it writes symbols, `canBe` whether
    /// something can be a symbol of it.
    void setVenue(const QString &title, const QString &example, const Check &canBe);
    void setAsking();
    void setOutcome(const SymbolOutcome &outcome);

    void setChosen(const QStringList &symbols);
    [[nodiscard]] QStringList chosen() const;
    /// What stands in the search and would be lost.
    [[nodiscard]] QString typed() const;
    /// Takes what is typed as Return does. False where it cannot be a symbol, which is told.
    bool takeTyped();
    [[nodiscard]] QLineEdit *search() const { return m_search; }

signals:
    void chosenChanged();
    void typedChanged();
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showStatus();
    void applyInks();

    SymbolListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_chosenLabel;
    QLabel *m_status;
    FlatButton *m_again;
    QString m_title, m_example;
    Check m_canBe;
    SymbolOutcome m_outcome;
    bool m_isAsking = false;
    QString m_problem;   ///< Of what was typed; stands before everything else.
};

}   // namespace feedwarden
