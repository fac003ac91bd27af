// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/policyfields.h"

#include "ui/feeds/backoffpreview.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"
#include "ui/format/withoutkey.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace feedwarden {

static constexpr int NoteSmaller = 1;   ///< Points.

/// A value of the file as people read it.
static QString valueText(const KeySpec &spec, const ConfigValue &value)
{
    if (const auto *const text = std::get_if<QString>(&value)) {
        const QHash<QString, QString> words = {
            {QStringLiteral("exponential"), PolicyFields::tr("exponential")},
            {QStringLiteral("linear"), PolicyFields::tr("linear")},
            {QStringLiteral("fixed"), PolicyFields::tr("fixed")},
            {QStringLiteral("none"), PolicyFields::tr("none")},
            {QStringLiteral("symmetric"), PolicyFields::tr("symmetric")},
            {QStringLiteral("equal"), PolicyFields::tr("equal")},
            {QStringLiteral("full"), PolicyFields::tr("full")},
            {QStringLiteral("decorrelated"), PolicyFields::tr("decorrelated")},
        };
        return words.value(*text, *text);
    }
    const bool isDuration = spec.type == KeyType::Milliseconds || spec.type == KeyType::AutoOrMilliseconds;
    if (const auto *const whole = std::get_if<qint64>(&value))
        return isDuration ? typedText(std::chrono::milliseconds(*whole)) : QLocale().toString(*whole);
    if (const auto *const number = std::get_if<double>(&value))
        return QLocale().toString(*number, 'g', 6);
    return {};
}

PolicyFields::PolicyFields(QWidget *parent) : QWidget(parent)
{
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space * 3);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(space * 2);
    grid->setVerticalSpacing(0);
    layout->addLayout(grid);
    const QString titles[] = {tr("&Growth of the wait"),  tr("&Factor"),        tr("First wait"),
                              tr("&Longest wait"),        tr("&Jitter"),        tr("Jitter ±"),
                              tr("&Breaker opens after"), tr("Breaker pauses"), tr("&Ping every"),
                              tr("Silent after")};
    const QStringList keys = policyKeys();
    for (int i = 0; i < int(keys.size()); ++i)
        addField(grid, keys[i], titles[i], i / 2, i % 2);
    auto *const right = new QVBoxLayout;
    right->setSpacing(space / 2);
    m_preview = new BackoffPreview(this);
    m_summary = makePlainLabel(this);
    m_summary->setWordWrap(true);
    auto *const heading = makePlainLabel(this);
    heading->setText(tr("Waits before each attempt"));
    right->addWidget(heading);
    right->addWidget(m_preview, 1);
    right->addWidget(m_summary);
    layout->addLayout(right, 1);
    connect(m_preview, &BackoffPreview::summaryChanged, this, [this] { m_summary->setText(m_preview->summary()); });
    fillDefaults();
    read();
    m_summary->setText(m_preview->summary());
}

void PolicyFields::addField(QGridLayout *grid, const QString &key, const QString &title, int row, int column)
{
    const KeySpec *const spec = findKey(key);
    Field field;
    field.title = withoutKey(title);
    QWidget *input = nullptr;
    if (spec->type == KeyType::Choice) {
        field.choice = new QComboBox(this);
        field.choice->addItem(QString(), QString());
        for (const QString &word : spec->words)
            field.choice->addItem(valueText(*spec, word), word);
        connect(field.choice, &QComboBox::currentIndexChanged, this, &PolicyFields::read);
        input = field.choice;
    } else {
        field.line = new QLineEdit(this);
        connect(field.line, &QLineEdit::textChanged, this, &PolicyFields::read);
        input = field.line;
    }
    input->setMinimumWidth(letterWidth(fontMetrics()) * 24);
    input->setObjectName(key);   // Tests and style sheets find it by the name that the file has for it.
    auto *const label = new QLabel(title, this);
    label->setBuddy(input);
    field.note = makePlainLabel(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - NoteSmaller);
    field.note->setFont(small);
    field.note->setMinimumHeight(QFontMetrics(small).lineSpacing() * 5 / 4);
    field.note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(label, row * 2, column * 2);
    grid->addWidget(input, row * 2, column * 2 + 1);
    grid->addWidget(field.note, row * 2 + 1, column * 2 + 1);
    m_fields.insert(key, field);
}

void PolicyFields::setDefaults(const FeedPolicies &defaults)
{
    m_defaults = defaults;
    fillDefaults();
    read();
}

void PolicyFields::fillDefaults()
{
    FeedPolicies policies = m_defaults;
    const KeyTarget target{.backoff = &policies.backoff, .breaker = &policies.breaker, .health = &policies.health};
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const KeySpec *const spec = findKey(it.key());
        //: Where a feed has no policy of its own: what then holds, such as "exponential" or "30 s".
        const QString text = tr("as usual: %1").arg(valueText(*spec, spec->read(target)));
        if (it->choice)
            it->choice->setItemText(0, text);
        else
            it->line->setPlaceholderText(text);
    }
}

void PolicyFields::setOwn(const OwnPolicies &own)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
            const auto value = own.constFind(it.key());
            if (it->choice) {
                const QString *const word = value == own.cend() ? nullptr : std::get_if<QString>(&*value);
                it->choice->setCurrentIndex(word ? std::max(0, it->choice->findData(*word)) : 0);
            } else {
                it->line->setText(value == own.cend() ? QString() : valueText(*findKey(it.key()), *value));
            }
        }
    }
    read();
}

/// What stands in a field; none where it cannot be read as what it has to be.
static std::optional<ConfigValue> valueOf(const KeySpec &spec, const QString &text)
{
    switch (spec.type) {
    case KeyType::AutoOrMilliseconds:
        if (text.compare(QLatin1String("auto"), Qt::CaseInsensitive) == 0)
            return ConfigValue(QStringLiteral("auto"));
        [[fallthrough]];
    case KeyType::Milliseconds:
        if (const auto duration = typedDuration(text))
            return ConfigValue(qint64(duration->count()));
        return std::nullopt;
    case KeyType::WholeNumber: {
        bool isNumber = false;
        const qint64 number = QLocale().toLongLong(text, &isNumber);
        return isNumber ? std::optional<ConfigValue>(number) : std::nullopt;
    }
    default: {
        // A point is a decimal point wherever one is; "1,000" of something that ends at ten is no thousand either.
        bool isNumber = false;
        const double number = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        return isNumber ? std::optional<ConfigValue>(number) : std::nullopt;
    }
    }
}

void PolicyFields::read()
{
    if (m_isFilling)
        return;
    m_own.clear();
    QMap<QString, QString> unread;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const KeySpec &spec = *findKey(it.key());
        if (it->choice) {
            if (const QString word = it->choice->currentData().toString(); !word.isEmpty())
                m_own.insert(it.key(), word);
            continue;
        }
        const QString text = it->line->text().trimmed();
        if (text.isEmpty())
            continue;
        if (const auto value = valueOf(spec, text)) {
            m_own.insert(it.key(), *value);
        } else if (spec.type == KeyType::Milliseconds || spec.type == KeyType::AutoOrMilliseconds) {
            unread.insert(it.key(), tr("Write it like 30 s or 500 ms"));
        } else {
            unread.insert(it.key(), tr("Write a number"));
        }
    }
    const FeedPolicies policies = policiesWith(m_defaults, m_own);
    m_problems = policyProblems(m_defaults, m_own);
    m_problems.insert(unread);
    m_problem.clear();
    for (const QString &key : policyKeys()) {
        if (m_problem.isEmpty() && m_problems.contains(key))
            //: A field of the policies, and what is wrong with it.
            m_problem = tr("%1: %2").arg(m_fields[key].title, m_problems[key]);
    }
    // What the way of growing and of spreading has no use for stays as it is, and says so by being grey.
    const auto enable = [this](const QString &key, bool isUsed) { m_fields[key].line->setEnabled(isUsed); };
    enable(QStringLiteral("reconnection.multiplier"), policies.backoff.strategy == BackoffStrategy::Exponential);
    enable(QStringLiteral("reconnection.jitter_factor"), policies.backoff.jitter == Jitter::Symmetric);
    m_preview->setPolicy(policies.backoff);
    showNotes();
    emit changed();
}

void PolicyFields::showNotes()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto problem = m_problems.constFind(it.key());
        const bool isWrong = problem != m_problems.cend();
        const QString text = isWrong ? *problem : it->choice ? QString() : policyRange(it.key());
        setTextOf(it->note, text);
        setInk(it->note, isWrong ? styleOf(Condition::Down, palette()).color : tonesOf(palette()).quietText);
        QWidget *const input = it->choice ? static_cast<QWidget *>(it->choice) : it->line;
        input->setAccessibleDescription(text);
    }
    setInk(m_summary, tonesOf(palette()).quietText);
}

void PolicyFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showNotes();
}

}   // namespace feedwarden
