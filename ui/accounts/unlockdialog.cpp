// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/unlockdialog.h"

#include "ui/accounts/secretfield.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static constexpr int PassphraseCharacters = 46;   ///< A sentence of several words, as passphrases are.

QString UnlockDialog::buttonText(bool isVaultNew) { return isVaultNew ? tr("Set passp&hrase…") : tr("&Unlock…"); }

QString UnlockDialog::requestText(const AccountsDriver &driver, const QString &problem)
{
    if (driver.isVaultNew())
        return tr("Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.");
    //: %1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.
    return tr("%1 “Unlock…” asks for it.").arg(problem);
}

UnlockDialog::UnlockDialog(AccountsDriver *driver, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_isNew(driver->isVaultNew())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_isNew ? tr("Passphrase of a new vault") : tr("Unlock the vault"));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);

    QLabel *const purpose = makeLabel();
    purpose->setText(m_isNew ? tr("The keys of your accounts are to lie in an encrypted file, the vault, that this "
                                  "passphrase alone opens.")
                             : tr("The keys of your accounts are in an encrypted file, the vault. Its passphrase is "
                                  "kept in memory until Feedwarden ends."));
    layout->addWidget(purpose);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space * 2);
    m_form->setVerticalSpacing(space);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    m_passphrase = new SecretField(this);
    m_passphrase->setMinimumWidth(space * PassphraseCharacters);
    m_form->addRow(tr("&Passphrase"), m_passphrase);
    m_repeated = new SecretField(this);
    m_form->addRow(tr("The same &again"), m_repeated);
    m_note = makeLabel();
    m_note->setText(
        tr("A forgotten passphrase cannot be recovered: every account's keys have to be entered anew then."));
    m_form->addRow(QString(), m_note);
    m_form->setRowVisible(m_repeated, m_isNew);
    m_form->setRowVisible(m_note, m_isNew);

    auto *const said = new QGridLayout;
    said->setHorizontalSpacing(space);
    said->setColumnStretch(1, 1);
    said->setRowStretch(1, 1);
    said->setRowMinimumHeight(0, fontMetrics().lineSpacing());   // The mark stands beside the first line.
    m_mark = new ShapeMark(this);
    m_message = makeLabel();
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_message, 2);   // What is said must not move the buttons.
    said->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    said->addWidget(m_message, 0, 1, 2, 1);
    layout->addLayout(said, 1);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    m_unlock = new FlatButton(m_isNew ? tr("&Set passphrase") : tr("&Unlock"), FlatButton::Kind::Primary, this);
    auto *const cancel = new FlatButton(tr("Cancel"), FlatButton::Kind::Quiet, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);
    layout->addLayout(buttons);

    for (SecretField *field : {m_passphrase, m_repeated})
        connect(field, &SecretField::secretChanged, this, &UnlockDialog::edited);
    connect(m_unlock, &QAbstractButton::clicked, this, &UnlockDialog::unlock);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(driver, &AccountsDriver::unlocked, this, [this] {
        m_isOpening = false;
        accept();
    });
    connect(driver, &AccountsDriver::unlockFailed, this, [this](const QString &reason) {
        if (m_isOpening)
            refuse(reason);
    });
    edited();
    applyInk();
    m_passphrase->setFocus(Qt::OtherFocusReason);
    layout->activate();
    fitHeight();
    resize(width(), minimumHeight());
}

UnlockDialog::~UnlockDialog()
{
    if (m_isOpening && m_driver)
        m_driver->cancelUnlock();
}

void UnlockDialog::unlock()
{
    if (!m_driver || m_isOpening)
        return;
    Secret passphrase = m_passphrase->line();
    if (m_isNew && !(m_repeated->line() == passphrase)) {
        refuse(tr("These were not the same. Type the passphrase twice."));
        return;
    }
    m_isOpening = true;
    m_unlock->setEnabled(false);
    tell(Condition::Connecting, tr("Opening the vault…"));
    m_driver->unlock(std::move(passphrase));
}

void UnlockDialog::refuse(const QString &reason)
{
    m_isOpening = false;
    for (SecretField *field : {m_passphrase, m_repeated})
        field->forget();
    m_passphrase->setFocus(Qt::OtherFocusReason);
    tell(Condition::Down, reason);
}

void UnlockDialog::edited()
{
    if (m_isOpening && m_driver)
        m_driver->cancelUnlock();   // It was another one.
    m_isOpening = false;
    m_unlock->setEnabled(!m_passphrase->line().isEmpty() && (!m_isNew || !m_repeated->line().isEmpty()));
    tell(Condition::NoData, {});
}

void UnlockDialog::tell(Condition condition, const QString &text)
{
    m_mark->setVisible(!text.isEmpty());
    m_mark->setCondition(condition);
    m_message->setText(text);
    m_passphrase->setAccessibleDescription(text);
}

void UnlockDialog::done(int result)
{
    if (std::exchange(m_isOpening, false) && m_driver)
        m_driver->cancelUnlock();
    for (SecretField *field : {m_passphrase, m_repeated}) {
        const QSignalBlocker blocker(field);
        field->forget();
    }
    QDialog::done(result);
}

/// Enter goes on with the next step: to the empty field, or to the vault. On a button it presses that.
void UnlockDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        SurfaceDialog::keyPressEvent(event);
        return;
    }
    if (auto *const button = qobject_cast<FlatButton *>(focusWidget()))
        button->click();
    else if (m_isNew && !m_passphrase->isBlank() && m_repeated->isBlank())
        m_repeated->setFocus(Qt::TabFocusReason);
    else
        m_unlock->click();   // Does nothing while it is disabled.
}

void UnlockDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
}

void UnlockDialog::applyInk() { setInk(m_note, tonesOf(palette()).quietText); }

}   // namespace feedwarden
