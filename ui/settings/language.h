// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <functional>

class QSettings;

namespace feedwarden {

/// The language of the window: what the user chose, else the system's. Sets the default locale, by which numbers and
/// dates are written, and has the catalogues changed; everything else follows LanguageChange.
class Language final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, English, German };
    Q_ENUM(Choice)
    static constexpr Choice Choices[] = {Choice::System, Choice::English, Choice::German};

    /// Installs the catalogues of a language in the place of those before.
    using Install = std::function<void(const QLocale &locale)>;

    /// `settings` keeps the choice; borrowed, may be null. The system's language is the default locale of now. Nothing
    /// is installed where that is the choice: it is taken to be so already.
    explicit Language(QSettings *settings = nullptr, Install install = {}, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] QLocale locale() const;
    /// A language is named by itself, so that it is found by whoever reads no other; with a mnemonic.
    [[nodiscard]] static QString nameOf(Choice choice);

public slots:
    void setChoice(feedwarden::Language::Choice choice);

signals:
    /// After the catalogues are installed. Widgets hear of it later, by their LanguageChange.
    void choiceChanged(feedwarden::Language::Choice choice);

private:
    void apply();

    QSettings *const m_settings;
    const Install m_install;
    const QLocale m_system;
    Choice m_choice = Choice::System;
};

}   // namespace feedwarden
