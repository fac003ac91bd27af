// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/symbolpicker.h"

#include "core/words/sentences.h"
#include "core/words/symbolwords.h"
#include "ui/feeds/feeddraft.h"
#include "ui/feeds/symbollistmodel.h"
#include "ui/format/buttons.h"
#include "ui/format/focusedge.h"
#include "ui/format/ink.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plainlabel.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace feedwarden {

namespace {

constexpr int MostNames = 6;   ///< Of what is chosen, that are said before the rest is counted.

/// A box, the symbol, and what it is beside it.
class SymbolDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = tonesOf(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent)
            painter->fillRect(option.rect, tones.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tones.hover);
        if (isCurrent && option.widget && option.widget->hasFocus())
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(std::max(3, option.fontMetrics.height() / 5), option.rect.height())),
                tones.accent);
        const int space = letterWidth(option.fontMetrics);
        const QStyle *const style = option.widget ? option.widget->style() : nullptr;
        QStyleOptionButton box;
        box.palette = option.palette;
        box.state = QStyle::State_Enabled
                    | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const int side = style ? style->pixelMetric(QStyle::PM_IndicatorWidth, &box) : option.fontMetrics.height();
        box.rect = QRect(option.rect.left() + space * 3 / 2, option.rect.center().y() - side / 2 + 1, side, side);
        if (style)
            style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter);
        QRect room = option.rect.adjusted(side + space * 3, 0, -space, 0);
        painter->save();
        const QString symbol = index.data().toString();
        const QString detail = index.data(SymbolListModel::DetailRole).toString();
        // Numbers of 78 digits leave room for what they mean.
        const QString shown = option.fontMetrics.elidedText(symbol, Qt::ElideMiddle,
                                                            detail.isEmpty() ? room.width() : room.width() / 2);
        painter->setPen(index.data(SymbolListModel::TradingRole).toBool() ? tones.text : tones.quietText);
        painter->setFont(option.font);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        room.setLeft(room.left() + std::max(option.fontMetrics.horizontalAdvance(shown) + space * 2, space * 18));
        painter->setPen(tones.quietText);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, room.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {letterWidth(option.fontMetrics) * 30, option.fontMetrics.height() * 3 / 2};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        // The whole row is the box.
        const bool isClick = event->type() == QEvent::MouseButtonRelease
                             && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        const bool isKey = event->type() == QEvent::KeyPress
                           && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
                               || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Select);
        if (!isClick && !isKey)
            return event->type() == QEvent::MouseButtonDblClick;
        const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(isChosen ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
};

}   // namespace

SymbolPicker::SymbolPicker(QWidget *parent) : QWidget(parent), m_model(new SymbolListModel(this))
{
    const int space = letterWidth(fontMetrics());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search symbols, or type them"));
    m_search->setPlaceholderText(tr("Search, or type symbols and press Enter"));
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SymbolDelegate(m_list));
    m_list->setUniformItemSizes(true);   // Thousands of rows are laid out at once.
    m_list->setAccessibleName(tr("Symbols"));
    m_list->setMouseTracking(true);
    new FocusEdge(m_list);
    m_list->setTabKeyNavigation(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 3 / 2 * 5);
    m_list->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_list->setMinimumWidth(
        std::max(space * 52, fontMetrics().horizontalAdvance(m_search->placeholderText()) + space * 4));
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    m_chosenLabel = makePlainLabel(this);
    layout->addWidget(m_chosenLabel);
    auto *const status = new QHBoxLayout;
    m_status = makePlainLabel(this);
    m_status->setWordWrap(true);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepLines(m_status, 2);   // What becomes of the list must not move the rest.
    m_again = new FlatButton(tr("Ask &again"), FlatButton::Kind::Plain, this);
    status->addWidget(m_status, 1);
    status->addWidget(m_again, 0, Qt::AlignTop);
    layout->addLayout(status);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_problem.clear();
        // Several symbols are no words to search by.
        m_model->setFilter(typedSymbols(text).size() > 1 && text.contains(QLatin1Char(',')) ? QString() : text);
        m_list->scrollToTop();
        showStatus();
        emit typedChanged();
    });
    connect(m_model, &SymbolListModel::chosenChanged, this, [this] {
        showStatus();
        emit chosenChanged();
    });
    connect(m_again, &QAbstractButton::clicked, this, &SymbolPicker::retryRequested);
    showStatus();
    applyInks();
}

void SymbolPicker::setVenue(const QString &title, const QString &example, const Check &canBe)
{
    m_title = title;
    m_example = example;
    m_canBe = canBe;
    m_problem.clear();
    m_search->clear();
    m_outcome = {};
    m_isAsking = false;
    m_model->setListed({});
    m_model->setChosen({});
    showStatus();
}

void SymbolPicker::setAsking()
{
    m_isAsking = true;
    m_outcome = {};
    showStatus();
}

void SymbolPicker::setOutcome(const SymbolOutcome &outcome)
{
    m_isAsking = false;
    m_outcome = outcome;
    m_model->setListed(outcome.symbols);
    showStatus();
}

void SymbolPicker::setChosen(const QStringList &symbols) { m_model->setChosen(symbols); }

QStringList SymbolPicker::chosen() const { return m_model->chosen(); }

QString SymbolPicker::typed() const { return m_search->text().trimmed(); }

bool SymbolPicker::takeTyped()
{
    const QString text = typed();
    if (text.isEmpty())
        return true;
    QStringList symbols;
    const QStringList words = typedSymbols(text);
    for (const QString &word : words) {
        QString symbol = m_model->spelledLike(word);
        // A single word that begins something is what the list shows first; several are taken as they are.
        if (symbol.isEmpty() && words.size() == 1 && m_model->listedCount() > 0 && m_model->rowCount() > 0
            && !(m_canBe && m_canBe(word) && m_model->isListed(word)))
            symbol = m_model->index(0).data(SymbolListModel::SymbolRole).toString();
        if (symbol.isEmpty())
            symbol = m_canBe && !m_canBe(word) && m_canBe(word.toUpper()) ? word.toUpper() : word;
        if (m_canBe && !m_canBe(symbol)) {
            m_problem = m_example.isEmpty() ? tr("“%1” cannot be a symbol of %2.").arg(word, m_title)
                                            : tr("“%1” cannot be a symbol of %2, which are written like %3.")
                                                  .arg(word, m_title, m_example);
            showStatus();
            return false;
        }
        symbols << symbol;
    }
    for (const QString &symbol : std::as_const(symbols))
        m_model->setIsChosen(symbol, true);
    m_search->clear();
    return true;
}

void SymbolPicker::showStatus()
{
    const QStringList chosen = m_model->chosen();
    QString names = QStringList(chosen.mid(0, MostNames)).join(QLatin1String(", "));
    if (chosen.size() > MostNames)
        //: Behind the names of symbols: so many others.
        names = tr("%1 and %n more", nullptr, int(chosen.size()) - MostNames).arg(names);
    const QString text = chosen.isEmpty() ? tr("None chosen yet") : tr("Chosen: %1").arg(names);
    m_chosenLabel->setText(m_chosenLabel->fontMetrics().elidedText(text, Qt::ElideRight, std::max(width(), 1)));
    m_chosenLabel->setToolTip(QString());
    m_chosenLabel->setAccessibleName(text);
    const QString byHand = m_example.isEmpty()
                               ? tr("Type symbols as the exchange writes them and press Enter.")
                               : tr("Type symbols as the exchange writes them, such as %1, and press Enter.")
                                     .arg(m_example);
    const bool isMissing = m_outcome.problem != SymbolProblem::None;
    const bool hasProblem = !m_problem.isEmpty() || (isMissing && m_outcome.problem != SymbolProblem::NoList);
    if (!m_problem.isEmpty())
        m_status->setText(m_problem);
    else if (m_isAsking)
        m_status->setText(tr("Asking %1 for its symbols…").arg(m_title));
    else if (isMissing)
        m_status->setText(joinSentences({sentenceFor(m_outcome, m_title), byHand}));
    else if (m_model->listedCount() == 0)
        m_status->setText(byHand);
    else if (m_model->rowCount() == 0)
        m_status->setText(
            tr("None of the symbols of %1 has these letters. Enter takes them as they are typed.").arg(m_title));
    else if (!typed().isEmpty())
        m_status->setText(tr("%n match(es). Enter takes the first one, the arrow keys lead to the others.", nullptr,
                             m_model->rowCount()));
    else
        //: %1 is a number, %2 an exchange.
        m_status->setText(tr("%n symbol(s) of %1", nullptr, int(m_model->listedCount())).arg(m_title));
    m_again->setVisible(isMissing && !m_isAsking && m_outcome.problem != SymbolProblem::NoList);
    setInk(m_status, hasProblem ? styleOf(Condition::Degraded, palette()).color : tonesOf(palette()).quietText);
}

bool SymbolPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_search && isReturn && !typed().isEmpty()) {
            takeTyped();
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();   // The dialog closes by the next one.
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
            m_search->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_list && isReturn && m_list->currentIndex().isValid()) {
            const QString symbol = m_list->currentIndex().data(SymbolListModel::SymbolRole).toString();
            m_model->setIsChosen(symbol, !m_model->chosen().contains(symbol));
            return true;
        }
    }
    if (event->type() == QEvent::Resize && watched == m_list)
        showStatus();
    return QWidget::eventFilter(watched, event);
}

void SymbolPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInks();
}

void SymbolPicker::applyInks()
{
    QPalette calm = palette();   // The frame's line; rows paint themselves.
    calm.setColor(QPalette::WindowText, tonesOf(palette()).line);
    m_list->setPalette(calm);
    showStatus();
}

}   // namespace feedwarden
