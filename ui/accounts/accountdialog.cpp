// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "core/account/accountprotocols.h"
#include "core/config/accountconfig.h"
#include "core/words/accountdescription.h"
#include "core/words/sentences.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/unlockdialog.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static constexpr int KeyCharacters = 60;   ///< What a usual key takes, and what is said of one.

/// A name for an account of that exchange that nobody has yet.
static QString freeName(const QString &venue, const QStringList &taken)
{
    QString name = venue;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(venue).arg(number);
    return name;
}

AccountDialog::AccountDialog(AccountsDriver *driver, const QString &account, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew() ? tr("Add an account") : tr("Edit %1").arg(account));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space * 2);
    m_form->setVerticalSpacing(space);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);

    m_venue = new QComboBox(this);
    const QStringList venues = accountVenues();
    for (const QString &id : venues)
        m_venue->addItem(accountVenueTitle(id), id);
    m_form->addRow(tr("E&xchange"), m_venue);
    m_environment = new QComboBox(this);
    m_form->addRow(tr("En&vironment"), m_environment);
    m_name = new QLineEdit(this);
    m_name->setMinimumWidth(space * KeyCharacters);
    m_form->addRow(tr("&Name"), m_name);
    m_key = new SecretField(this);
    m_form->addRow(tr("API &key"), m_key);
    m_secret = new SecretField(this);
    m_form->addRow(tr("S&ecret"), m_secret);
    m_secretNote = makeLabel();
    m_form->addRow(QString(), m_secretNote);
    m_passphrase = new SecretField(this);
    m_form->addRow(tr("&Passphrase"), m_passphrase);
    m_store = makeLabel();
    m_form->addRow(QString(), m_store);
    m_unlock = new FlatButton({}, FlatButton::Kind::Plain, this);
    m_unlockRow = new QHBoxLayout;
    m_unlockRow->addWidget(m_unlock);
    m_unlockRow->addStretch(1);
    m_form->addRow(QString(), m_unlockRow);

    auto *const result = new QGridLayout;
    result->setHorizontalSpacing(space);
    result->setVerticalSpacing(space / 2);
    result->setColumnStretch(1, 1);
    result->setRowStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_text = makeLabel();
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_text, 4);   // What comes of a test must not move the buttons.
    result->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    result->addWidget(m_headline, 0, 1);
    result->addWidget(m_text, 1, 1);
    layout->addLayout(result, 1);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    m_test = new FlatButton(tr("&Test connection"), FlatButton::Kind::Primary, this);
    m_save = new FlatButton({}, FlatButton::Kind::Plain, this);
    auto *const cancel = new FlatButton(tr("Cancel"), FlatButton::Kind::Quiet, this);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    if (!isNew()) {
        const AccountDraft draft = driver->find(account).value_or(AccountDraft());
        m_name->setText(account);
        m_name->setEnabled(false);
        m_name->setToolTip(tr("Events and files speak of the account by its name, so it stays"));
        const QStringList ids = accountVenues();
        for (const QString &id : ids) {
            // "bybit-spot" means the account of Bybit.
            if (accountVenueTitle(id) == accountVenueTitle(draft.venue))
                m_venue->setCurrentIndex(m_venue->findData(id));
        }
        m_venue->setEnabled(false);
        for (SecretField *field : {m_key, m_secret, m_passphrase})
            field->setPlaceholderText(tr("unchanged"));
        fillEnvironments();
        m_environment->setCurrentIndex(std::max(0, m_environment->findData(draft.environment)));
        m_key->setFocus(Qt::OtherFocusReason);   // A new key is what most editing is about.
    } else {
        fillEnvironments();
        m_venue->setFocus(Qt::OtherFocusReason);
    }

    connect(m_venue, &QComboBox::currentIndexChanged, this, [this] {
        fillEnvironments();
        edited();
    });
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountDialog::edited);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsUsers = true; });
    connect(m_name, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    for (SecretField *field : {m_key, m_secret, m_passphrase})
        connect(field, &SecretField::secretChanged, this, &AccountDialog::edited);
    connect(m_unlock, &QAbstractButton::clicked, this, [this] {
        if (m_driver)
            (new UnlockDialog(m_driver, this))->open();
    });
    connect(m_test, &QAbstractButton::clicked, this, &AccountDialog::test);
    connect(m_save, &QAbstractButton::clicked, this, &AccountDialog::save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(driver, &AccountsDriver::storeChanged, this, &AccountDialog::showStore);
    connect(driver, &AccountsDriver::tested, this, &AccountDialog::takeTest);
    connect(driver, &AccountsDriver::saved, this, [this] {
        if (m_isSaving)
            accept();
    });
    connect(driver, &AccountsDriver::saveFailed, this, [this](const QString &reason) {
        if (!std::exchange(m_isSaving, false))
            return;
        refresh();
        tell(Condition::Down, tr("Not saved"), reason);
    });
    driver->openStore();
    showStore();
    edited();
    applyFonts();
    layout->activate();
    fitHeight();
    resize(width(), minimumHeight());
}

AccountDialog::~AccountDialog()
{
    if (m_trial == Trial::Running && m_driver)
        m_driver->cancelTest();
}

QString AccountDialog::venue() const { return m_venue->currentData().toString(); }

void AccountDialog::fillEnvironments()
{
    const QSignalBlocker blocker(m_environment);
    m_environment->clear();
    const QStringList environments = accountEnvironments(venue());
    for (const QString &environment : environments)
        m_environment->addItem(environmentTitle(environment), environment);
    m_environment->setEnabled(environments.size() > 1);
    const bool hasPassphrase = accountHasPassphrase(venue());
    m_form->setRowVisible(m_passphrase, hasPassphrase);
    if (isNew()) {
        const CredentialHints hints = credentialHints(venue());
        m_key->setPlaceholderText(hints.key);
        m_secret->setPlaceholderText(hints.secret);
    }
    if (isNew() && !m_nameIsUsers && m_driver)
        m_name->setText(freeName(venue(), m_driver->names()));
}

AccountDraft AccountDialog::draft() const
{
    return {m_name->text().trimmed(), venue(), m_environment->currentData().toString()};
}

Credentials AccountDialog::credentials() const
{
    return {m_key->secret(), m_secret->secret(), m_passphrase->isHidden() ? Secret() : m_passphrase->secret()};
}

QString AccountDialog::missing() const
{
    const QString name = m_name->text().trimmed();
    if (isNew()) {
        if (!isConfigName(name) || !isSecretName(name))
            return tr("A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.");
        if (m_driver && m_driver->names().contains(name))
            return tr("There is an account of this name already.");
        if (m_key->isBlank() || m_secret->isBlank() || (!m_passphrase->isHidden() && m_passphrase->isBlank()))
            return m_passphrase->isHidden() ? tr("Enter key and secret as the exchange shows them.")
                                            : tr("Enter key, secret and passphrase as the exchange shows them.");
    }
    return {};
}

/// Whatever was learnt is of other credentials than these.
void AccountDialog::edited()
{
    if (m_trial == Trial::Running && m_driver)
        m_driver->cancelTest();
    m_trial = Trial::None;
    const int lines = m_secret->lineCount();
    m_form->setRowVisible(m_secretNote, lines > 1);
    m_secretNote->setText(lines > 1 ? tr("%n line(s): a private key", nullptr, lines) : QString());
    refresh();
}

void AccountDialog::showStore()
{
    const QString problem = m_driver ? m_driver->storeProblem() : QString();
    const QString title = m_driver ? m_driver->storeTitle() : QString();
    const bool isPassphraseMissing = m_driver && m_driver->isPassphraseMissing();
    m_form->setRowVisible(m_unlockRow, isPassphraseMissing);
    if (isPassphraseMissing) {
        m_store->setText(UnlockDialog::requestText(*m_driver, problem));
        m_unlock->setText(UnlockDialog::buttonText(m_driver->isVaultNew()));
        m_unlock->updateGeometry();
    } else if (!problem.isEmpty())
        m_store->setText(problem);
    else if (title.isEmpty())
        m_store->setText(tr("Looking for a place to keep them…"));
    else
        //: %1 is a keychain, a vault or a folder.
        m_store->setText(tr("Kept in %1, and never shown again. A key that can only read is enough.").arg(title));
    applyFonts();
    refresh();
}

void AccountDialog::test()
{
    if (!m_driver)
        return;
    if (m_trial == Trial::Running) {
        edited();
        return;
    }
    m_trial = Trial::Running;
    refresh();
    m_driver->test(draft(), credentials());
}

void AccountDialog::takeTest(const AccountTrialOutcome &outcome)
{
    if (m_trial != Trial::Running)
        return;
    m_trial = outcome.isLetIn ? Trial::Passed : Trial::Failed;
    const AccountDescription text = describe(outcome);
    refresh();
    //: What came of a test, and a few words on it.
    tell(text.condition, text.detail.isEmpty() ? text.word : tr("%1: %2").arg(text.word, text.detail),
         joinSentences({text.explanation, text.next}));
    if (outcome.isLetIn)
        m_save->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::save()
{
    if (!m_driver)
        return;
    if (m_trial == Trial::Running) {
        m_driver->cancelTest();
        m_trial = Trial::None;
    }
    m_isSaving = true;
    refresh();
    m_driver->save(draft(), credentials());
}

void AccountDialog::tell(Condition condition, const QString &headline, const QString &text)
{
    m_mark->setCondition(condition);
    m_headline->setText(headline);
    m_text->setText(text);
}

void AccountDialog::refresh()
{
    const QString lacking = missing();
    const bool isReady = lacking.isEmpty() && !m_isSaving;
    const bool canKeep = m_driver && m_driver->storeProblem().isEmpty() && !m_driver->storeTitle().isEmpty();
    m_test->setEnabled(isReady);
    m_save->setEnabled(isReady && canKeep);
    const bool isProven = m_trial == Trial::Passed;
    m_save->setText(isProven ? tr("&Save") : tr("&Save anyway"));
    m_save->setKind(isProven ? FlatButton::Kind::Primary : FlatButton::Kind::Plain);
    m_save->setToolTip(!canKeep   ? tr("There is no place yet to keep the secret in")
                       : isProven ? QString()
                                  : tr("Saves without a test that has passed"));
    const bool isRunning = m_trial == Trial::Running;
    m_test->setText(isRunning ? tr("S&top testing") : tr("&Test connection"));
    m_test->updateGeometry();
    m_test->setKind(isProven || isRunning ? FlatButton::Kind::Plain : FlatButton::Kind::Primary);
    m_save->updateGeometry();
    switch (m_trial) {
    case Trial::None:
        if (lacking.isEmpty())
            tell(Condition::NoData, tr("Not tested yet"),
                 tr("The test logs in once and reads the account; nothing is ordered or changed."));
        else
            tell(Condition::NoData, tr("Not complete yet"), lacking);
        break;
    case Trial::Running:
        tell(Condition::Connecting, tr("Testing…"), tr("Connects, logs in and reads the account."));
        break;
    case Trial::Passed:
    case Trial::Failed:
        break;   // What came of it stays until something is edited.
    }
}

void AccountDialog::done(int result)
{
    if (m_trial == Trial::Running && m_driver)
        m_driver->cancelTest();
    m_trial = Trial::None;
    for (SecretField *field : {m_key, m_secret, m_passphrase}) {
        const QSignalBlocker blocker(field);
        field->forget();
    }
    QDialog::done(result);
}

/// Enter goes on with the next step: it tests, and saves what has passed. On a button it presses that.
QAbstractButton *AccountDialog::buttonForEnter() const
{
    return m_trial == Trial::Passed ? m_save : m_trial == Trial::Running ? nullptr : m_test;
}

void AccountDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void AccountDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    const QColor quiet = tonesOf(palette()).quietText;
    const bool hasProblem = m_driver && !m_driver->storeProblem().isEmpty();
    setInk(m_store, hasProblem ? styleOf(Condition::Blocked, palette()).color : quiet);
    setInk(m_secretNote, quiet);
}

}   // namespace feedwarden
