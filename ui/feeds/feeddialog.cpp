// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feeddialog.h"

#include "core/config/accountconfig.h"
#include "core/words/symbolwords.h"
#include "core/words/words.h"
#include "ui/feeds/policyfields.h"
#include "ui/feeds/symbolpicker.h"
#include "ui/format/buttons.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace feedwarden {

/// What a first look at an exchange wants; where it has none of them, its first channel.
static constexpr Channel UsualChannels[] = {Channel::Trade, Channel::BookTicker};

FeedDialog::FeedDialog(FeedsDriver *driver, const QString &feed, QWidget *parent)
    : SurfaceDialog(parent), m_driver(driver), m_feed(feed)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew() ? tr("Add a feed") : tr("Edit %1").arg(feed));
    m_venues = driver->venues();
    if (!isNew())
        m_before = driver->find(feed).value_or(FeedDraft());
    m_wanted = m_before.channels;

    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);

    auto *const columns = new QGridLayout;
    columns->setHorizontalSpacing(space * 4);
    columns->setVerticalSpacing(space);
    columns->setColumnStretch(0, 3);
    columns->setColumnStretch(1, 2);
    layout->addLayout(columns, 1);
    const auto addTitle = [this](QBoxLayout *to, const QString &text, QWidget *buddy) {
        auto *const label = new TextLabel(text, this);
        label->setBuddy(buddy);
        to->addWidget(label);
    };

    auto *const left = new QVBoxLayout;
    left->setSpacing(space / 2);
    columns->addLayout(left, 0, 0);
    m_venue = new QComboBox(this);
    addTitle(left, tr("E&xchange"), m_venue);
    left->addWidget(m_venue);
    left->addSpacing(space);
    m_symbols = new SymbolPicker(this);
    addTitle(left, tr("&Symbols"), m_symbols->search());
    left->addWidget(m_symbols, 1);

    auto *const right = new QVBoxLayout;
    right->setSpacing(space / 2);
    columns->addLayout(right, 0, 1);
    m_name = new QLineEdit(this);
    m_name->setMinimumWidth(space * 34);
    addTitle(right, tr("&Name"), m_name);
    right->addWidget(m_name);
    m_nameNote = makeLabel();
    m_nameNote->setWordWrap(false);
    right->addWidget(m_nameNote);
    right->addSpacing(space);
    m_channelTitle = new TextLabel(tr("Channels"), this);
    right->addWidget(m_channelTitle);
    m_channelBox = new QWidget(this);
    m_channelBox->setAccessibleName(tr("Channels"));
    m_channelGrid = new QGridLayout(m_channelBox);
    m_channelGrid->setContentsMargins({});
    m_channelGrid->setHorizontalSpacing(space * 3);
    m_channelGrid->setVerticalSpacing(space / 2);
    right->addWidget(m_channelBox);
    right->addSpacing(space);
    m_enabled = new QCheckBox(tr("Connect it whenever Feedwarden &runs"), this);
    m_enabled->setChecked(true);
    right->addWidget(m_enabled);
    addAddresses(right);
    right->addStretch(1);

    m_showPolicies = new FlatButton(QString(), FlatButton::Kind::Plain, this);
    m_showPolicies->setCheckable(true);
    auto *const disclosure = new QHBoxLayout;
    disclosure->addWidget(m_showPolicies);
    disclosure->addStretch(1);
    layout->addLayout(disclosure);
    m_policies = new PolicyFields(this);
    layout->addWidget(m_policies);

    auto *const result = new QGridLayout;
    result->setHorizontalSpacing(space);
    result->setVerticalSpacing(space / 2);
    result->setColumnStretch(1, 1);
    m_mark = new ShapeMark(this);
    m_headline = makeLabel();
    m_text = makeLabel();
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_text, 2);   // What is said must not move the buttons.
    result->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    result->addWidget(m_headline, 0, 1);
    result->addWidget(m_text, 1, 1);
    layout->addLayout(result);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    m_save = new FlatButton(isNew() ? tr("&Add the feed") : tr("&Save"), FlatButton::Kind::Primary, this);
    auto *const cancel = new FlatButton(tr("Cancel"), FlatButton::Kind::Quiet, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    for (const FeedVenue &each : std::as_const(m_venues)) {
        if (each.takesNewFeeds || each.id == m_before.venue)
            m_venue->addItem(each.title, each.id);
    }
    m_venue->setPlaceholderText(tr("Choose an exchange"));
    m_venue->setCurrentIndex(-1);   // None is asked for anything before somebody has chosen it.
    if (!isNew()) {
        m_venue->setCurrentIndex(m_venue->findData(m_before.venue));
        m_venue->setEnabled(false);
        m_venue->setToolTip(tr("A feed stays with its exchange; another exchange is another feed"));
        m_name->setText(m_feed);
        m_name->setEnabled(false);
        m_name->setToolTip(tr("Events and files speak of the feed by its name, so it stays"));
        m_enabled->setChecked(m_before.enabled);
    }
    takeVenue();
    if (!isNew()) {
        m_symbols->setChosen(m_before.symbols);
        m_policies->setOwn(m_before.policies);
    }
    showPolicies(!m_before.policies.isEmpty());

    connect(m_venue, &QComboBox::currentIndexChanged, this, &FeedDialog::takeVenue);
    connect(m_symbols, &SymbolPicker::chosenChanged, this, &FeedDialog::refresh);
    connect(m_symbols, &SymbolPicker::typedChanged, this, &FeedDialog::refresh);
    connect(m_symbols, &SymbolPicker::retryRequested, this, &FeedDialog::ask);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsUsers = true; });
    connect(m_name, &QLineEdit::textChanged, this, &FeedDialog::refresh);
    connect(m_enabled, &QCheckBox::toggled, this, &FeedDialog::refresh);
    connect(m_showPolicies, &QAbstractButton::toggled, this, &FeedDialog::showPolicies);
    connect(m_policies, &PolicyFields::changed, this, &FeedDialog::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &FeedDialog::save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(driver, &FeedsDriver::symbolsAnswered, this, [this](quint64 question, const SymbolOutcome &outcome) {
        if (question != m_question || question == 0)
            return;
        m_question = 0;
        m_symbols->setOutcome(outcome);
        refresh();
    });
    connect(driver, &FeedsDriver::saved, this, [this] {
        if (m_isSaving)
            accept();
    });
    connect(driver, &FeedsDriver::saveFailed, this, [this](const QString &reason) {
        if (!std::exchange(m_isSaving, false))
            return;
        refresh();
        tell(Condition::Down, tr("Not saved"), reason);
    });
    m_symbols->search()->setFocus(Qt::OtherFocusReason);
    if (isNew())
        m_venue->setFocus(Qt::OtherFocusReason);
    refresh();
    applyFonts();
    layout->activate();
    fitHeight();
    // As wide as it is with its policies: unfolding them moves nothing sideways.
    const int margins = 2 * layout->contentsMargins().left();
    resize(std::max(sizeHint().width(), m_policies->sizeHint().width() + margins), minimumHeight());
}

FeedDialog::~FeedDialog() { cancelAsking(); }

void FeedDialog::addAddresses(QBoxLayout *to)
{
    const int space = letterWidth(fontMetrics());
    auto *const box = new QWidget(this);
    auto *const grid = new QGridLayout(box);
    grid->setContentsMargins(0, space * 3 / 2, 0, 0);
    grid->setHorizontalSpacing(space * 2);
    grid->setVerticalSpacing(space / 2);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &title, const QString &key, const QString &now) {
        auto *const line = new QLineEdit(now, box);
        line->setObjectName(key);
        line->setPlaceholderText(tr("the exchange’s own"));
        auto *const label = new TextLabel(title, box);
        label->setBuddy(line);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1);
        connect(line, &QLineEdit::textChanged, this, &FeedDialog::refresh);
        return line;
    };
    m_url = add(tr("A&ddress"), QStringLiteral("url"), m_before.url);
    m_restUrl = add(tr("R&EST address"), QStringLiteral("rest_url"), m_before.restUrl);
    m_addressNote = makeLabel();
    m_addressNote->setText(tr("For a test network of the exchange, or for feedwarden-sim."));
    grid->addWidget(m_addressNote, grid->rowCount(), 0, 1, 2);
    connect(m_restUrl, &QLineEdit::editingFinished, this, [this, asked = m_before.restUrl]() mutable {
        if (std::exchange(asked, m_restUrl->text()) != m_restUrl->text())
            ask();
    });
    // What is simulated in the program itself has its own.
    box->setVisible(m_driver->hasFile());
    to->addWidget(box);
}

const FeedVenue *FeedDialog::venue() const
{
    const QString id = m_venue->currentData().toString();
    const auto found = std::find_if(m_venues.cbegin(), m_venues.cend(),
                                    [&id](const FeedVenue &each) { return each.id == id; });
    return found == m_venues.cend() ? nullptr : &*found;
}

void FeedDialog::takeVenue()
{
    const FeedVenue *const now = venue();
    m_symbols->setEnabled(now);
    m_channelTitle->setVisible(now);
    if (!now)
        return;
    m_symbols->setVenue(now->title, now->symbolExample, [driver = m_driver, id = now->id](const QString &symbol) {
        return driver && driver->canBeSymbol(id, symbol);
    });
    fillChannels();
    m_policies->setDefaults(now->defaults);
    if (isNew() && !m_nameIsUsers && m_driver)
        m_name->setText(freeFeedName(now->id, m_driver->names()));
    ask();
    refresh();
}

void FeedDialog::ask()
{
    cancelAsking();
    const FeedVenue *const now = venue();
    if (!now || !m_driver)
        return;
    if (!now->hasSymbolList) {
        SymbolOutcome outcome;
        outcome.venue = now->id;
        outcome.problem = SymbolProblem::NoList;
        m_symbols->setOutcome(outcome);
        return;
    }
    m_symbols->setAsking();
    m_question = m_driver->askSymbols(now->id, m_feed, m_restUrl->text().trimmed());
}

void FeedDialog::cancelAsking()
{
    if (m_question != 0 && m_driver)
        m_driver->cancelSymbols(m_question);
    m_question = 0;
}

void FeedDialog::fillChannels()
{
    for (const auto &[channel, box] : std::as_const(m_channels))
        delete box;
    m_channels.clear();
    const FeedVenue *const now = venue();
    if (!now)
        return;
    // What was chosen stays chosen, also when exchanges that lack it were passed on the way to this one.
    const auto has = [now](Channel channel) { return now->channels.contains(channel); };
    QList<Channel> wanted = m_wanted;
    if (std::none_of(wanted.cbegin(), wanted.cend(), has))
        wanted = QList<Channel>(std::begin(UsualChannels), std::end(UsualChannels));
    if (std::none_of(wanted.cbegin(), wanted.cend(), has))
        wanted = now->channels.mid(0, 1);
    const int columns = int(now->channels.size()) > 8 ? 3 : 2;   // Low enough for a small screen, policies and all.
    const int rows = (int(now->channels.size()) + columns - 1) / columns;
    QWidget *last = m_name;
    for (int i = 0; i < int(now->channels.size()); ++i) {
        const Channel channel = now->channels[i];
        auto *const box = new QCheckBox(wordFor(channel), m_channelBox);
        box->setChecked(wanted.contains(channel));
        if (const QString explanation = explanationFor(channel); !explanation.isEmpty()) {
            box->setToolTip(plainTip(explanation));
            box->setAccessibleDescription(explanation);
        }
        connect(box, &QCheckBox::toggled, this, [this] {
            m_wanted = channels();
            refresh();
        });
        m_channelGrid->addWidget(box, i % rows, i / rows);
        m_channels.append({channel, box});
        setTabOrder(last, box);
        last = box;
    }
    setTabOrder(last, m_enabled);
}

QList<Channel> FeedDialog::channels() const
{
    QList<Channel> chosen;
    for (const auto &[channel, box] : m_channels) {
        if (box->isChecked())
            chosen.append(channel);
    }
    return chosen;
}

void FeedDialog::showPolicies(bool isShown)
{
    const QSignalBlocker blocker(m_showPolicies);
    m_showPolicies->setChecked(isShown);
    m_policies->setVisible(isShown);
    m_showPolicies->setText(isShown ? tr("Hide the &policies")
                                    : tr("&Policies: when to try again, when to give up, when to worry…"));
    m_showPolicies->updateGeometry();
    setMinimumHeight(0);
    layout()->activate();
    fitHeight();
    resize(std::max(width(), sizeHint().width()), minimumHeight());
    // What unfolds must not unfold below the screen.
    if (isVisible() && screen()) {
        const QRect room = screen()->availableGeometry();
        const QRect frame = frameGeometry();
        move(std::max(room.left(), std::min(x(), room.right() - frame.width())),
             std::max(room.top(), std::min(y(), room.bottom() - frame.height())));
    }
}

FeedDraft FeedDialog::draft() const
{
    const FeedVenue *const now = venue();
    return {m_name->text().trimmed(), now ? now->id : QString(), m_symbols->chosen(),     channels(),
            m_enabled->isChecked(),   m_policies->own(),         m_url->text().trimmed(), m_restUrl->text().trimmed()};
}

QString FeedDialog::missing() const
{
    const QString name = m_name->text().trimmed();
    if (!venue())
        return tr("Choose an exchange.");
    if (m_symbols->chosen().isEmpty() && m_symbols->typed().isEmpty())
        return tr("Choose at least one symbol.");
    if (channels().isEmpty())
        return tr("Choose at least one channel.");
    if (isNew()) {
        if (!isConfigName(name))
            return tr("A name has up to 40 small letters, digits and hyphens.");
        if (m_driver && m_driver->names().contains(name))
            return tr("There is a feed of this name already.");
    }
    return m_policies->problem();
}

void FeedDialog::save()
{
    if (!m_driver)
        return;
    // What was typed and not taken yet is meant too.
    if (!m_symbols->takeTyped()) {
        m_symbols->search()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!missing().isEmpty())
        return;
    m_isSaving = true;
    refresh();
    m_driver->save(draft());
}

void FeedDialog::tell(Condition condition, const QString &headline, const QString &text)
{
    m_mark->setCondition(condition);
    m_headline->setText(headline);
    m_text->setText(text);
}

void FeedDialog::refresh()
{
    const QString lacking = missing();
    m_save->setEnabled(lacking.isEmpty() && !m_isSaving);
    m_save->setToolTip(lacking.isEmpty() ? QString() : plainTip(lacking));
    m_save->setAccessibleDescription(lacking);
    const QString name = m_name->text().trimmed();
    const bool isTaken = isNew() && m_driver && m_driver->names().contains(name);
    const bool isBad = isNew() && !name.isEmpty() && (isTaken || !isConfigName(name));
    m_nameNote->setText(!isNew()  ? QString()
                        : isTaken ? tr("There is one of this name already")
                                  : tr("Small letters, digits and hyphens"));
    setInk(m_addressNote, tonesOf(palette()).quietText);
    setInk(m_nameNote, isBad ? styleOf(Condition::Down, palette()).color : tonesOf(palette()).quietText);
    if (!lacking.isEmpty()) {
        tell(Condition::NoData, tr("Not complete yet"), lacking);
        return;
    }
    const int streams = int(std::max<qsizetype>(1, m_symbols->chosen().size()) * channels().size());
    const QString where = m_enabled->isChecked() && !isNew() ? tr("Changes are taken up as soon as they are saved.")
                          : m_enabled->isChecked()           ? tr("It is connected as soon as it is saved.")
                                                   : tr("It is kept in the configuration, and not connected.");
    //: The number of streams that a feed will have.
    tell(m_enabled->isChecked() ? Condition::Connecting : Condition::NoData, tr("%n stream(s)", nullptr, streams),
         where);
}

void FeedDialog::done(int result)
{
    cancelAsking();
    QDialog::done(result);
}

QAbstractButton *FeedDialog::buttonForEnter() const { return m_save; }

void FeedDialog::changeEvent(QEvent *event)
{
    SurfaceDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyFonts();
}

void FeedDialog::applyFonts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    refresh();
}

}   // namespace feedwarden
