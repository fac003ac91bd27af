// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertchanneldialog.h"

#include "core/words/sentences.h"
#include "ui/accounts/secretfield.h"
#include "ui/alerts/tellingwords.h"
#include "ui/feeds/feeddraft.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/withoutkey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

static constexpr int ChannelFieldCharacters = 64;   ///< What an address takes, and what is said of one.
static const QString ChannelSecretKey = QStringLiteral("secret");

/// A name for a channel of that kind that nobody has yet.
static QString freeChannelName(AlertChannelKind kind, const QStringList &taken)
{
    const QString first = nameOf(kind);
    QString name = first;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(first).arg(number);
    return name;
}

static QStringList otherNames(const TellingDriver *driver, std::optional<int> place)
{
    QStringList names;
    const QList<AlertChannelConfig> channels = driver ? driver->settings().channels : QList<AlertChannelConfig>();
    for (int each = 0; each < int(channels.size()); ++each) {
        if (place != each)
            names.append(channels[each].name);
    }
    return names;
}

AlertChannelDialog::AlertChannelDialog(TellingDriver *driver, std::optional<int> place,
                                       const AlertChannelConfig &channel, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_place(place), m_before(channel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew() ? tr("Add a channel") : tr("Edit “%1”").arg(channel.name));
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space * 2);
    m_form->setVerticalSpacing(space / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);

    m_kind = new QComboBox(this);
    for (int number = 0; number <= int(AlertChannelKind::Command); ++number)
        m_kind->addItem(channelKindTitle(AlertChannelKind(number)), number);
    m_form->addRow(tr("&Kind"), m_kind);
    const auto makeLine = [this](const char *key) {
        auto *const line = new QLineEdit(this);
        line->setObjectName(QLatin1String(key));
        connect(line, &QLineEdit::textChanged, this, &AlertChannelDialog::refresh);
        return line;
    };
    m_name = makeLine("name");
    m_name->setMinimumWidth(space * ChannelFieldCharacters);
    addRow(tr("&Name"), m_name);
    m_secret = new SecretField(this);
    m_secret->setObjectName(ChannelSecretKey);
    addRow(tr("S&ecret"), m_secret);
    m_chat = makeLine("chat_id");
    addRow(tr("C&hat"), m_chat);
    m_command = makeLine("command");
    addRow(tr("&Program"), m_command);
    m_template = new QPlainTextEdit(this);
    m_template->setObjectName(QStringLiteral("template"));
    m_template->setTabChangesFocus(true);
    m_template->setFixedHeight(fontMetrics().lineSpacing() * 3 + space * 2);
    addRow(tr("&What is sent"), m_template);
    m_severity = new QComboBox(this);
    for (const AlertSeverity least : {AlertSeverity::Info, AlertSeverity::Warning, AlertSeverity::Critical})
        m_severity->addItem(severityScope(least), int(least));
    m_form->addRow(tr("T&old of"), m_severity);
    m_timeout = makeLine("timeout_ms");
    addRow(tr("Gi&ve up after"), m_timeout);
    m_api = makeLine("api_url");
    addRow(tr("Ser&ver"), m_api);
    m_internal = new QCheckBox(tr("Addresses of this computer and of &inner networks are allowed, and http://"), this);
    m_form->addRow(QString(), m_internal);
    m_enabled = new QCheckBox(tr("The channel is s&witched on"), this);
    m_form->addRow(QString(), m_enabled);

    auto *const result = new QGridLayout;
    result->setHorizontalSpacing(space);
    result->setVerticalSpacing(space / 2);
    result->setColumnStretch(1, 1);
    result->setRowStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_text = makeLabel();
    m_text->setObjectName(QStringLiteral("preview"));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_text, 3);   // What is said must not move the buttons.
    result->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    result->addWidget(m_headline, 0, 1);
    result->addWidget(m_text, 1, 1);
    layout->addLayout(result, 1);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    m_save = new FlatButton(isNew() ? tr("&Add the channel") : tr("&Save"), FlatButton::Kind::Primary, this);
    auto *const cancel = new FlatButton(tr("Cancel"), FlatButton::Kind::Quiet, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    m_kind->setCurrentIndex(m_kind->findData(int(channel.kind)));
    m_name->setText(isNew() ? freeChannelName(channel.kind, otherNames(driver, place)) : channel.name);
    m_chat->setText(channel.chatId);
    m_command->setText(commandText(channel.command));
    m_template->setPlainText(channel.bodyTemplate);
    m_template->setPlaceholderText(usualAlertTemplate());
    m_severity->setCurrentIndex(m_severity->findData(int(channel.severity)));
    m_timeout->setText(typedText(channel.timeout));
    m_api->setText(channel.apiUrl);
    m_internal->setChecked(channel.allowInternal);
    m_enabled->setChecked(channel.enabled);
    if (!isNew()) {
        m_name->setEnabled(false);
        m_name->setToolTip(tr("Rules and waiting messages go by the name, so it stays"));
        m_kind->setEnabled(false);
        m_kind->setToolTip(tr("A channel of another kind is another channel"));
        m_secret->setPlaceholderText(tr("unchanged"));
    }
    showKind();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_secret->forget();   // A token is no address.
        if (!m_nameIsUsers)
            m_name->setText(freeChannelName(kind(), otherNames(m_driver, m_place)));
        showKind();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsUsers = true; });
    connect(m_secret, &SecretField::secretChanged, this, &AlertChannelDialog::refresh);
    connect(m_template, &QPlainTextEdit::textChanged, this, &AlertChannelDialog::refresh);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &AlertChannelDialog::refresh);
    for (QCheckBox *const box : {m_internal, m_enabled})
        connect(box, &QCheckBox::toggled, this, &AlertChannelDialog::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &AlertChannelDialog::save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(driver, &TellingDriver::saved, this, [this](int at) {
        if (!m_isSaving)
            return;
        m_savedPlace = at;
        accept();
    });
    connect(driver, &TellingDriver::saveFailed, this, [this](const QString &reason) {
        if (!std::exchange(m_isSaving, false))
            return;
        refresh();
        tell(Condition::Down, tr("Not saved"), reason);
    });
    applyFonts();
    layout->activate();
    fitHeight();
    resize(width(), minimumHeight());
    if (isNew())
        m_kind->setFocus(Qt::OtherFocusReason);
    else
        (m_secret->isHidden() ? static_cast<QWidget *>(m_command) : m_secret)->setFocus(Qt::OtherFocusReason);
}

/// A field, and below it what is to be said of it.
void AlertChannelDialog::addRow(const QString &title, QWidget *field)
{
    QLabel *const note = makeLabel();
    m_notes.insert(field->objectName(), note);
    auto *const both = new QVBoxLayout;
    both->setContentsMargins({});
    both->setSpacing(0);
    auto *const holder = new QWidget(this);
    holder->setLayout(both);
    both->addWidget(field);
    both->addWidget(note);
    auto *const label = new QLabel(title, this);
    label->setBuddy(field);
    field->setAccessibleName(withoutKey(title));   // Buddies are looked for beside it only.
    m_form->addRow(label, holder);
}

AlertChannelKind AlertChannelDialog::kind() const { return AlertChannelKind(m_kind->currentData().toInt()); }

void AlertChannelDialog::showKind()
{
    const AlertChannelKind now = kind();
    const auto showRow = [this](QWidget *field, bool isShown) {
        m_form->setRowVisible(field->parentWidget(), isShown);
        field->setVisible(isShown);
    };
    const bool isCommand = now == AlertChannelKind::Command;
    showRow(m_secret, !isCommand);
    if (auto *const label = qobject_cast<QLabel *>(m_form->labelForField(m_secret->parentWidget())))
        label->setText(channelSecretTitle(now));
    m_secret->setAccessibleName(withoutKey(channelSecretTitle(now)));
    showRow(m_chat, now == AlertChannelKind::Telegram);
    showRow(m_api, now == AlertChannelKind::Telegram);
    showRow(m_command, isCommand);
    showRow(m_template, now == AlertChannelKind::Webhook);
    m_form->setRowVisible(m_internal, !isCommand);
    refresh();
}

AlertChannelConfig AlertChannelDialog::channel() const
{
    AlertChannelConfig channel = m_before;
    channel.kind = kind();
    channel.name = m_name->text().trimmed();
    channel.enabled = m_enabled->isChecked();
    channel.severity = AlertSeverity(m_severity->currentData().toInt());
    channel.timeout = typedDuration(m_timeout->text()).value_or(channel.timeout);
    const bool isTelegram = channel.kind == AlertChannelKind::Telegram;
    const AlertChannelConfig usual;
    channel.chatId = isTelegram ? m_chat->text().trimmed() : QString();
    channel.apiUrl = isTelegram ? m_api->text().trimmed() : usual.apiUrl;
    if (isTelegram && channel.apiUrl.isEmpty())
        channel.apiUrl = usual.apiUrl;
    const bool isCommand = channel.kind == AlertChannelKind::Command;
    // What is shown need not be spelled like what is kept.
    if (!isCommand)
        channel.command.clear();
    else if (m_command->text() != commandText(m_before.command))
        channel.command = typedCommand(m_command->text());
    channel.bodyTemplate = channel.kind == AlertChannelKind::Webhook ? m_template->toPlainText() : QString();
    if (channel.bodyTemplate.trimmed().isEmpty())
        channel.bodyTemplate.clear();
    channel.allowInternal = !isCommand && m_internal->isChecked();
    return channel;
}

QMap<QString, QString> AlertChannelDialog::problems() const
{
    const AlertChannelConfig now = channel();
    QMap<QString, QString> problems = channelProblems(now, otherNames(m_driver, m_place));
    if (!typedDuration(m_timeout->text()))
        problems.insert(QStringLiteral("timeout_ms"), tr("Write it like 30 s or 500 ms"));
    if (now.kind != AlertChannelKind::Command) {
        const Secret typed = m_secret->secret();
        const QByteArrayView view = typed.view();
        QString text = QString::fromUtf8(view.data(), view.size());
        const QString problem = channelSecretProblem(now, text);
        wipe(text);
        if (!problem.isEmpty())
            problems.insert(ChannelSecretKey, problem);
        else if (m_secret->isBlank() && isNew())
            problems.insert(ChannelSecretKey, now.kind == AlertChannelKind::Telegram
                                                  ? tr("Enter the bot's token.")
                                                  : tr("Enter the webhook's address."));
    }
    return problems;
}

QString AlertChannelDialog::missing() const
{
    const QMap<QString, QString> wrong = problems();
    // In the order of the fields.
    for (const char *key : {"name", "secret", "chat_id", "command", "template", "timeout_ms", "api_url"}) {
        if (const auto found = wrong.constFind(QLatin1String(key)); found != wrong.cend())
            return *found;
    }
    return wrong.isEmpty() ? QString() : wrong.first();
}

void AlertChannelDialog::save()
{
    if (!m_driver || m_isSaving || !missing().isEmpty())
        return;
    m_isSaving = true;
    refresh();
    m_driver->saveChannel(m_place, m_before, channel(),
                          kind() == AlertChannelKind::Command ? Secret() : m_secret->secret());
}

void AlertChannelDialog::tell(Condition condition, const QString &headline, const QString &text)
{
    m_mark->setCondition(condition);
    setTextOf(m_headline, headline);
    setTextOf(m_text, text);
}

void AlertChannelDialog::refresh()
{
    const QMap<QString, QString> wrong = problems();
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        auto *const field = findChild<QWidget *>(note.key());
        const auto *const line = qobject_cast<QLineEdit *>(field);
        // What is not there yet is not wrong yet.
        const bool isWrong = wrong.contains(note.key()) && !(line && line->text().isEmpty());
        QString hint = note.key() == ChannelSecretKey ? channelSecretHint(kind()) : channelHint(note.key());
        if (note.key() == ChannelSecretKey)
            hint = joinSentences({hint, tr("It is kept in a file that only you can read, and never shown again.")});
        setTextOf(*note, isWrong ? wrong.value(note.key()) : hint);
        setInk(*note, isWrong ? styleOf(Condition::Down, palette()).color : tonesOf(palette()).quietText);
        field->setAccessibleDescription((*note)->text());
    }
    const QString lacking = missing();
    m_save->setEnabled(lacking.isEmpty() && !m_isSaving);
    m_save->setToolTip(lacking.isEmpty() ? QString() : plainTip(lacking));
    m_save->setAccessibleDescription(lacking);
    if (!lacking.isEmpty()) {
        tell(Condition::NoData, tr("Not complete yet"), lacking);
        return;
    }
    // As it will be among the others.
    AlertSettings settings = m_driver ? m_driver->settings() : AlertSettings();
    AlertChannelConfig now = channel();
    if (m_place && *m_place < int(settings.channels.size()))
        settings.channels[*m_place] = now;
    else
        settings.channels.append(now);
    if (!m_secret->isBlank())
        now.secretFile.clear();   // Where that will be is not known here.
    const Condition condition = !now.enabled ? Condition::NoData : Condition::Trusted;
    const QString host = m_driver && m_secret->isBlank() ? m_driver->hostOf(m_before) : QString();
    tell(condition, tr("This is what it does"), channelSentence(now, settings, host));
}

QAbstractButton *AlertChannelDialog::buttonForEnter() const { return m_save; }

void AlertChannelDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void AlertChannelDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    refresh();
}

}   // namespace feedwarden
