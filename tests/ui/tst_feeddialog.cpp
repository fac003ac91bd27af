// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/buttons.h"
#include "ui/feeds/feeddialog.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"
#include "ui/feeds/backoffpreview.h"
#include "ui/feeds/importdialog.h"
#include "ui/feeds/policyfields.h"
#include "ui/feeds/symbollistmodel.h"
#include "ui/feeds/symbolpicker.h"
#include "ui/format/buttons.h"
#include "ui/format/statepalette.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_feeddialog {

using namespace feedwarden;
using namespace feedwarden::test;

namespace {

ListedSymbol listed(const QString &base, const QString &quote, bool isTrading = true)
{
    return {base + quote, base, quote, isTrading};
}

QList<ListedSymbol> someSymbols()
{
    return {listed(QStringLiteral("ADA"), QStringLiteral("BTC")),
            listed(QStringLiteral("BTC"), QStringLiteral("EUR")),
            listed(QStringLiteral("BTC"), QStringLiteral("TRY")),
            listed(QStringLiteral("BTC"), QStringLiteral("USDT")),
            listed(QStringLiteral("ETH"), QStringLiteral("BTC")),
            listed(QStringLiteral("ETH"), QStringLiteral("USDT")),
            listed(QStringLiteral("OLD"), QStringLiteral("USDT"), false),
            listed(QStringLiteral("WBTC"), QStringLiteral("USDT"))};
}

/// Notes what it is asked, and answers when it is told to.
class NotingFeeds final : public FeedsDriver
{
public:
    [[nodiscard]] QList<FeedVenue> venues() const override
    {
        FeedVenue alpha{QStringLiteral("alpha"),
                        QStringLiteral("Alpha <b>Spot</b>"),
                        {Channel::Trade, Channel::BookTicker, Channel::Depth},
                        QStringLiteral("BTCUSDT"),
                        {},
                        true,
                        true};
        FeedVenue beta{QStringLiteral("beta"),
                       QStringLiteral("Beta"),
                       {Channel::Ticker, Channel::Depth},
                       QStringLiteral("btc_usd"),
                       {},
                       false,
                       true};
        alpha.defaults.breaker.failureThreshold = 20;
        return {alpha, beta};
    }
    [[nodiscard]] QStringList names() const override { return known.keys(); }
    [[nodiscard]] bool isEnabled(const QString &feed) const override { return known.value(feed).enabled; }
    [[nodiscard]] std::optional<FeedDraft> find(const QString &feed) const override
    {
        return known.contains(feed) ? std::optional(known.value(feed)) : std::nullopt;
    }
    [[nodiscard]] bool canBeSymbol(const QString &venue, const QString &symbol) const override
    {
        static const QRegularExpression Large(QStringLiteral("^[A-Z0-9]+$")), Small(QStringLiteral("^[a-z_]+$"));
        return (venue == QLatin1String("alpha") ? Large : Small).match(symbol).hasMatch();
    }
    quint64 askSymbols(const QString &venue, const QString &, const QString &restUrl) override
    {
        calls << QStringList{QStringLiteral("ask"), venue, restUrl}.join(QLatin1Char(' ')).trimmed();
        return ++question;
    }
    void cancelSymbols(quint64 number) override { calls << QStringLiteral("cancel %1").arg(number); }
    void save(const FeedDraft &asked) override
    {
        draft = asked;
        calls << QStringLiteral("save");
    }
    void setEnabled(const QString &, bool) override {}
    void remove(const QString &) override {}
    void undo() override {}
    [[nodiscard]] bool canUndo() const override { return false; }
    [[nodiscard]] bool hasFile() const override { return true; }
    void exportTo(const QString &) override {}
    [[nodiscard]] ImportPreview previewImport(const QString &) const override { return {}; }
    void import(const QString &path) override { calls << QStringLiteral("import ") + path; }

    void answer(const QList<ListedSymbol> &symbols)
    {
        SymbolOutcome outcome;
        outcome.symbols = symbols;
        emit symbolsAnswered(question, outcome);
    }

    QMap<QString, FeedDraft> known;
    QStringList calls;
    FeedDraft draft;
    quint64 question = 0;
};

QString textsOf(const QWidget &owner)
{
    QStringList texts;
    const auto labels = owner.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&owner))
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data().toString()
                    + (model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStringLiteral(" x")
                                                                                           : QString());
    return rows;
}

/// A dialog, closed at the end.
struct Stage {
    explicit Stage(const QString &feed = {}, const QMap<QString, FeedDraft> &known = {})
    {
        driver.known = known;
        dialog = new FeedDialog(&driver, feed);
        dialog->show();
    }
    ~Stage() { delete dialog; }

    void choose(const QString &venue) const
    {
        auto *const box = dialog->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(venue));
    }
    [[nodiscard]] SymbolPicker *picker() const { return dialog->findChild<SymbolPicker *>(); }
    [[nodiscard]] QLineEdit *field(const char *key) const
    {
        return dialog->findChild<QLineEdit *>(QString::fromLatin1(key));
    }
    [[nodiscard]] QCheckBox *box(const QString &text) const
    {
        const auto boxes = dialog->findChildren<QCheckBox *>();
        for (QCheckBox *each : boxes) {
            if (each->text().remove(QLatin1Char('&')).startsWith(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] FlatButton *save() const
    {
        return buttonOf(*dialog, dialog->isNew() ? QStringLiteral("Add the feed") : QStringLiteral("Save"));
    }

    NotingFeeds driver;
    QPointer<FeedDialog> dialog;
};

}   // namespace

/// The dialog that adds and edits feeds.
class TestFeedDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void modelHoldsUnderEveryChange();
    void bestMatchComesFirst();
    void thousandsAreFilteredWhole();
    void nobodyIsAskedBeforeAnExchangeIsChosen();
    void keysAloneAddAFeed();
    void missingPartsAreNamed();
    void symbolsCanBeTypedWithoutAList();
    void badSymbolIsToldBesideTheField();
    void otherExchangeIsAnotherQuestion();
    void answerThatCannotBeHadOffersToAskAgain();
    void nameIsSuggestedAndHasToBeFree();
    void editedFeedIsShownAsItIs();
    void anotherAddressIsAsked();
    void ownPoliciesAreEmptyAtFirst();
    void policyOutOfRangeIsToldBesideItsField_data();
    void policyOutOfRangeIsToldBesideItsField();
    void previewFollowsWhatIsTyped();
    void previewTellsInWords();
    void refusedSaveIsTold();
    void everyInputHasAName();
    void bothPalettesArePainted();
    void fitsASmallScreen();
    void importShowsWhatWouldChange();
    void importWithErrorsCannotBeTaken();
    void durationsAreReadAsPeopleTypeThem_data();
    void durationsAreReadAsPeopleTypeThem();
};

void TestFeedDialog::initTestCase() { QApplication::setStyle(new CalmStyle); }

void TestFeedDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setPalette(Theme::lightPalette());
}

void TestFeedDialog::modelHoldsUnderEveryChange()
{
    SymbolListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&model, &SymbolListModel::chosenChanged);
    QCOMPARE(model.rowCount(), 0);
    model.setListed(someSymbols());
    QCOMPARE(model.rowCount(), 8);
    model.setIsChosen(QStringLiteral("ETHUSDT"), true);
    model.setIsChosen(QStringLiteral("TYPED"), true);   // Not listed.
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(model.index(0), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(chosen.size(), 3);
    model.setFilter(QStringLiteral("btc"));
    model.setIsChosen(QStringLiteral("BTCUSDT"), true);
    QCOMPARE(rowsOf(model).constFirst(), QStringLiteral("BTCUSDT x"));
    model.setListed({});   // Another list: what is chosen stays.
    model.setFilter({});
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("BTCUSDT x"), QStringLiteral("TYPED x")}));
    model.setChosen({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("A")});
    QCOMPARE(model.chosen(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    model.setChosen({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFeedDialog::bestMatchComesFirst()
{
    SymbolListModel model;
    model.setListed(someSymbols());
    // What is bought, by what it is usually paid with; then what has it within.
    model.setFilter(QStringLiteral("btc"));
    QCOMPARE(rowsOf(model),
             (QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("BTCEUR"), QStringLiteral("BTCTRY"),
                          QStringLiteral("WBTCUSDT"), QStringLiteral("ADABTC"), QStringLiteral("ETHBTC")}));
    model.setFilter(QStringLiteral("usdt eth"));
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("ETHUSDT")});
    model.setFilter(QStringLiteral("btc/eur"));
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("BTCEUR")});
    model.setFilter(QStringLiteral("nothing"));
    QCOMPARE(model.rowCount(), 0);
    // What is not traded comes last, and says so.
    model.setFilter({});
    QCOMPARE(rowsOf(model).constLast(), QStringLiteral("OLDUSDT"));
    QVERIFY(model.index(7).data(SymbolListModel::DetailRole).toString().contains(QStringLiteral("not traded")));
    QCOMPARE(model.spelledLike(QStringLiteral("btc-usdt")), QStringLiteral("BTCUSDT"));
    QCOMPARE(model.spelledLike(QStringLiteral("btc")), QString());
}

void TestFeedDialog::thousandsAreFilteredWhole()
{
    QList<ListedSymbol> symbols;
    for (int i = 0; i < 10'000; ++i)
        symbols.append(listed(QStringLiteral("C%1").arg(i), QStringLiteral("USDT")));
    SymbolPicker picker;
    picker.setVenue(QStringLiteral("Alpha"), {}, {});
    SymbolOutcome outcome;
    outcome.symbols = symbols;
    picker.setOutcome(outcome);
    picker.show();
    const auto *const model = picker.findChild<QListView *>()->model();
    QCOMPARE(model->rowCount(), 10'000);
    QTest::keyClicks(picker.search(), QStringLiteral("c999"));
    QCOMPARE(model->rowCount(), 11);   // C999, C9990 to C9999.
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("C999USDT"));
    QVERIFY(textsOf(picker).contains(QStringLiteral("11 match")));
}

void TestFeedDialog::nobodyIsAskedBeforeAnExchangeIsChosen()
{
    const Stage stage;
    QVERIFY(stage.driver.calls.isEmpty());
    QCOMPARE(stage.dialog->missing(), QStringLiteral("Choose an exchange."));
    QVERIFY(!stage.save()->isEnabled());
    stage.choose(QStringLiteral("alpha"));
    QCOMPARE(stage.driver.calls, QStringList{QStringLiteral("ask alpha")});
}

void TestFeedDialog::keysAloneAddAFeed()
{
    Stage stage;
    QApplication::setActiveWindow(stage.dialog);
    QVERIFY(QTest::qWaitForWindowActive(stage.dialog));
    const auto key = [&](Qt::Key which) { QTest::keyClick(QApplication::focusWidget(), which); };
    QCOMPARE(QApplication::focusWidget(), stage.dialog->findChild<QComboBox *>());
    key(Qt::Key_Down);
    QCOMPARE(stage.driver.calls, QStringList{QStringLiteral("ask alpha")});
    stage.driver.answer(someSymbols());
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stage.picker()->search());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("btc"));
    key(Qt::Key_Return);
    QCOMPARE(stage.picker()->chosen(), QStringList{QStringLiteral("BTCUSDT")});
    QCOMPARE(stage.picker()->typed(), QString());
    // Down to the list: the second match is chosen there, and up again.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("eth"));
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), stage.dialog->findChild<QListView *>());
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(stage.picker()->chosen(), (QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHBTC")}));
    key(Qt::Key_Space);
    QCOMPARE(stage.picker()->chosen(), QStringList{QStringLiteral("BTCUSDT")});
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), stage.picker()->search());
    key(Qt::Key_Escape);   // Empties the search; the dialog stays.
    QCOMPARE(stage.picker()->typed(), QString());
    QVERIFY(stage.dialog->isVisible());
    key(Qt::Key_Return);
    QCOMPARE(stage.driver.calls.constLast(), QStringLiteral("save"));
    QCOMPARE(stage.driver.draft, (FeedDraft{QStringLiteral("alpha"),
                                            QStringLiteral("alpha"),
                                            {QStringLiteral("BTCUSDT")},
                                            {Channel::Trade, Channel::BookTicker}}));
    QVERIFY(!stage.save()->isEnabled());   // Once.
    emit stage.driver.saved(QStringLiteral("alpha"));
    QTRY_VERIFY(!stage.dialog);
}

void TestFeedDialog::missingPartsAreNamed()
{
    const Stage stage;
    stage.choose(QStringLiteral("alpha"));
    QCOMPARE(stage.dialog->missing(), QStringLiteral("Choose at least one symbol."));
    QVERIFY(textsOf(*stage.dialog).contains(stage.dialog->missing()));
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    QCOMPARE(stage.dialog->missing(), QString());
    QVERIFY(stage.save()->isEnabled());
    QVERIFY(textsOf(*stage.dialog).contains(QStringLiteral("2 stream")));
    stage.box(QStringLiteral("Trades"))->setChecked(false);
    stage.box(QStringLiteral("Best"))->setChecked(false);
    QCOMPARE(stage.dialog->missing(), QStringLiteral("Choose at least one channel."));
    QVERIFY(!stage.save()->isEnabled());
    QVERIFY(stage.save()->accessibleDescription().contains(QStringLiteral("channel")));
    stage.box(QStringLiteral("Order book"))->setChecked(true);
    QVERIFY(stage.save()->isEnabled());
    stage.box(QStringLiteral("Connect it"))->setChecked(false);
    QVERIFY(textsOf(*stage.dialog).contains(QStringLiteral("not connected")));
}

void TestFeedDialog::symbolsCanBeTypedWithoutAList()
{
    Stage stage;
    stage.choose(QStringLiteral("alpha"));
    SymbolOutcome outcome;
    outcome.problem = SymbolProblem::Region;
    outcome.httpStatus = 451;
    emit stage.driver.symbolsAnswered(stage.driver.question, outcome);
    // Why there is none, and what to do instead.
    QVERIFY(
        textsOf(*stage.dialog).contains(QStringLiteral("Alpha <b>Spot</b> does not give its symbols to the region")));
    QVERIFY(textsOf(*stage.dialog).contains(QStringLiteral("such as BTCUSDT")));
    QTest::keyClicks(stage.picker()->search(), QStringLiteral("btcusdt, ETHUSDT SOLUSDT"));
    QVERIFY(stage.save()->isEnabled());   // What stands there is meant.
    QTest::mouseClick(stage.save(), Qt::LeftButton);
    QCOMPARE(stage.driver.draft.symbols,
             (QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")}));
}

void TestFeedDialog::badSymbolIsToldBesideTheField()
{
    Stage stage;
    stage.choose(QStringLiteral("beta"));
    QVERIFY(stage.driver.calls.isEmpty());                       // It has no list.
    QVERIFY(stage.box(QStringLiteral("Ticker"))->isChecked());   // None of the usual channels: its first.
    QVERIFY(textsOf(*stage.dialog).contains(QStringLiteral("There is no list of symbols for Beta.")));
    QTest::keyClicks(stage.picker()->search(), QStringLiteral("BTC/USD"));
    QTest::keyClick(stage.picker()->search(), Qt::Key_Return);
    QVERIFY(stage.picker()->chosen().isEmpty());
    QVERIFY(textsOf(*stage.dialog)
                .contains(QStringLiteral("“BTC/USD” cannot be a symbol of Beta, which are written like btc_usd.")));
    QTest::mouseClick(stage.save(), Qt::LeftButton);
    QVERIFY(stage.driver.calls.isEmpty());
}

void TestFeedDialog::otherExchangeIsAnotherQuestion()
{
    Stage stage;
    stage.choose(QStringLiteral("alpha"));
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    stage.box(QStringLiteral("Order book"))->setChecked(true);
    const quint64 first = stage.driver.question;
    stage.choose(QStringLiteral("beta"));
    QCOMPARE(stage.driver.calls.constLast(), QStringLiteral("cancel %1").arg(first));
    QVERIFY(stage.picker()->chosen().isEmpty());   // They are written otherwise there.
    QVERIFY(stage.box(QStringLiteral("Order book"))->isChecked());
    QVERIFY(!stage.box(QStringLiteral("Ticker"))->isChecked());
    stage.choose(QStringLiteral("alpha"));
    QVERIFY(stage.box(QStringLiteral("Best"))->isChecked());   // Beta's lack of it says nothing of alpha.
    SymbolOutcome late;
    late.symbols = someSymbols();
    emit stage.driver.symbolsAnswered(first, late);   // Of a question that nobody asks any more.
    QCOMPARE(stage.dialog->findChild<QListView *>()->model()->rowCount(), 0);
    delete stage.dialog;
    QCOMPARE(stage.driver.calls.constLast(), QStringLiteral("cancel %1").arg(stage.driver.question));
}

void TestFeedDialog::answerThatCannotBeHadOffersToAskAgain()
{
    Stage stage;
    stage.choose(QStringLiteral("alpha"));
    auto *const again = buttonOf(*stage.dialog, QStringLiteral("Ask again"));
    QVERIFY(!again->isVisible());
    SymbolOutcome outcome;
    outcome.problem = SymbolProblem::NoAnswer;
    outcome.detail = QStringLiteral("Connection refused");
    emit stage.driver.symbolsAnswered(stage.driver.question, outcome);
    QVERIFY(again->isVisible());
    stage.picker()->setChosen({QStringLiteral("ETHUSDT")});
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(stage.driver.calls, (QStringList{QStringLiteral("ask alpha"), QStringLiteral("ask alpha")}));
    QVERIFY(!again->isVisible());
    stage.driver.answer(someSymbols());
    QCOMPARE(stage.picker()->chosen(), QStringList{QStringLiteral("ETHUSDT")});
    QCOMPARE(rowsOf(*stage.dialog->findChild<QListView *>()->model()).constFirst(), QStringLiteral("ETHUSDT x"));
}

void TestFeedDialog::nameIsSuggestedAndHasToBeFree()
{
    const Stage stage({}, {{QStringLiteral("alpha"), {}}, {QStringLiteral("alpha-2"), {}}});
    stage.choose(QStringLiteral("alpha"));
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    QCOMPARE(stage.dialog->draft().name, QStringLiteral("alpha-3"));
    auto *const name = stage.dialog->findChildren<QLineEdit *>().at(1);
    QCOMPARE(name->text(), QStringLiteral("alpha-3"));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("alpha"));
    QCOMPARE(stage.dialog->missing(), QStringLiteral("There is a feed of this name already."));
    QTest::keyClicks(name, QStringLiteral(" Nine!"));
    QVERIFY(stage.dialog->missing().startsWith(QStringLiteral("A name has up to 40")));
    QVERIFY(!stage.save()->isEnabled());
    name->clear();
    QTest::keyClicks(name, QStringLiteral("mine"));
    QVERIFY(stage.save()->isEnabled());
    stage.choose(QStringLiteral("beta"));   // A name of the user's own stays.
    QCOMPARE(stage.dialog->draft().name, QStringLiteral("mine"));
}

void TestFeedDialog::editedFeedIsShownAsItIs()
{
    FeedDraft draft{QStringLiteral("mine"),
                    QStringLiteral("alpha"),
                    {QStringLiteral("ETHUSDT"), QStringLiteral("GONE")},
                    {Channel::Depth},
                    false};
    draft.policies = {{QStringLiteral("reconnection.max_delay_ms"), qint64(90'000)},
                      {QStringLiteral("reconnection.jitter"), QStringLiteral("full")}};
    draft.url = QStringLiteral("wss://test.example");
    Stage stage(draft.name, {{draft.name, draft}});
    QCOMPARE(stage.dialog->draft(), draft);
    QVERIFY(stage.dialog->findChild<PolicyFields *>()->isVisible());   // It has some of its own.
    QCOMPARE(stage.field("reconnection.max_delay_ms")->text(), QStringLiteral("1 min 30 s"));
    stage.driver.answer(someSymbols());
    QCOMPARE(stage.dialog->draft(), draft);   // Also what is not listed any more.
    QVERIFY(!stage.dialog->findChild<QComboBox *>()->isEnabled());
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    QTest::mouseClick(stage.save(), Qt::LeftButton);
    draft.symbols = QStringList{QStringLiteral("BTCUSDT")};
    QCOMPARE(stage.driver.draft, draft);
}

void TestFeedDialog::anotherAddressIsAsked()
{
    Stage stage;
    stage.choose(QStringLiteral("alpha"));
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    QCOMPARE(stage.field("url")->text(), QString());
    QVERIFY(QTest::qWaitForWindowActive(stage.dialog));
    QTest::keyClicks(stage.field("url"), QStringLiteral(" ws://127.0.0.1:9000 "));
    stage.field("rest_url")->setFocus();
    QTest::keyClicks(stage.field("rest_url"), QStringLiteral("http://127.0.0.1:9001"));
    QCOMPARE(stage.driver.calls.constLast(), QStringLiteral("ask alpha"));   // Not for each letter.
    QTest::keyClick(stage.field("rest_url"), Qt::Key_Tab);
    QCOMPARE(stage.driver.calls.constLast(), QStringLiteral("ask alpha http://127.0.0.1:9001"));
    const qsizetype asked = stage.driver.calls.size();
    stage.field("rest_url")->setFocus();
    QTest::keyClick(stage.field("rest_url"), Qt::Key_Tab);
    QCOMPARE(stage.driver.calls.size(), asked);   // It is the same.
    QTest::mouseClick(stage.save(), Qt::LeftButton);
    QCOMPARE(stage.driver.draft.url, QStringLiteral("ws://127.0.0.1:9000"));
    QCOMPARE(stage.driver.draft.restUrl, QStringLiteral("http://127.0.0.1:9001"));
}

void TestFeedDialog::ownPoliciesAreEmptyAtFirst()
{
    const Stage stage;
    stage.choose(QStringLiteral("alpha"));
    auto *const policies = stage.dialog->findChild<PolicyFields *>();
    QVERIFY(!policies->isVisible());
    QTest::mouseClick(buttonOf(*stage.dialog, QStringLiteral("Policies")), Qt::LeftButton);
    QVERIFY(policies->isVisible());
    QVERIFY(policies->own().isEmpty());
    // Each says what holds without it: the exchange's own default among them.
    QCOMPARE(stage.field("breaker.failure_threshold")->placeholderText(), QStringLiteral("as usual: 20"));
    QCOMPARE(stage.field("reconnection.max_delay_ms")->placeholderText(), QStringLiteral("as usual: 1 min"));
    QCOMPARE(stage.dialog->findChild<QComboBox *>(QStringLiteral("reconnection.strategy"))->currentText(),
             QStringLiteral("as usual: exponential"));
    QTest::keyClicks(stage.field("health.ping_interval_ms"), QStringLiteral("20s"));
    QTest::keyClicks(stage.field("health.stale_after_ms"), QStringLiteral("auto"));
    QTest::keyClicks(stage.field("reconnection.multiplier"), QStringLiteral("1.5"));
    QCOMPARE(policies->own(), (OwnPolicies{{QStringLiteral("health.ping_interval_ms"), qint64(20'000)},
                                           {QStringLiteral("health.stale_after_ms"), QStringLiteral("auto")},
                                           {QStringLiteral("reconnection.multiplier"), 1.5}}));
    // What another way of growing does not use is grey.
    auto *const strategy = stage.dialog->findChild<QComboBox *>(QStringLiteral("reconnection.strategy"));
    strategy->setCurrentIndex(strategy->findData(QStringLiteral("fixed")));
    QVERIFY(!stage.field("reconnection.multiplier")->isEnabled());
}

void TestFeedDialog::policyOutOfRangeIsToldBesideItsField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("too short") << "reconnection.initial_delay_ms"
                               << "50 ms"
                               << "Allowed: 100 ms to 1 min";
    QTest::newRow("too long") << "reconnection.max_delay_ms"
                              << "2d"
                              << "Allowed: 100 ms to 1 d";
    QTest::newRow("no unit") << "reconnection.max_delay_ms"
                             << "30"
                             << "Write it like 30 s or 500 ms";
    QTest::newRow("no duration") << "health.ping_interval_ms"
                                 << "often"
                                 << "Write it like 30 s or 500 ms";
    QTest::newRow("factor") << "reconnection.multiplier"
                            << "11"
                            << "Allowed: 1 to 10";
    QTest::newRow("no number") << "reconnection.jitter_factor"
                               << "much"
                               << "Write a number";
    QTest::newRow("jitter") << "reconnection.jitter_factor"
                            << "0.6"
                            << "Allowed: 0 to 0.5";
    QTest::newRow("threshold") << "breaker.failure_threshold"
                               << "0"
                               << "Allowed: 1 to 1,000";
    QTest::newRow("shorter than the first wait") << "reconnection.max_delay_ms"
                                                 << "500ms"
                                                 << "At least the first wait, 1 s";
    QTest::newRow("longer than the longest pause") << "breaker.cooldown_ms"
                                                   << "10 min"
                                                   << "At most the longest pause, 5 min";
}

void TestFeedDialog::policyOutOfRangeIsToldBesideItsField()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    const Stage stage;
    stage.choose(QStringLiteral("alpha"));
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    QTest::mouseClick(buttonOf(*stage.dialog, QStringLiteral("Policies")), Qt::LeftButton);
    auto *const field = stage.dialog->findChild<QLineEdit *>(key);
    QTest::keyClicks(field, text);
    QVERIFY2(textsOf(*stage.dialog).contains(problem), qPrintable(textsOf(*stage.dialog)));
    QCOMPARE(field->accessibleDescription(), problem);
    QVERIFY(!stage.save()->isEnabled());
    QVERIFY(stage.dialog->missing().endsWith(problem));
    field->clear();
    QVERIFY(stage.save()->isEnabled());
}

void TestFeedDialog::previewFollowsWhatIsTyped()
{
    const Stage stage;
    stage.choose(QStringLiteral("alpha"));
    QTest::mouseClick(buttonOf(*stage.dialog, QStringLiteral("Policies")), Qt::LeftButton);
    const BackoffPreview *const preview = stage.dialog->findChild<PolicyFields *>()->preview();
    const QString before = preview->summary();
    QVERIFY(!preview->isLog());
    QTest::keyClicks(stage.field("reconnection.max_delay_ms"), QStringLiteral("1h"));
    QVERIFY(preview->summary() != before);
    QVERIFY(preview->isLog());   // From a second to an hour.
    QVERIFY(textsOf(*stage.dialog).contains(preview->summary()));
    stage.field("reconnection.max_delay_ms")->clear();
    QCOMPARE(preview->summary(), before);
}

void TestFeedDialog::previewTellsInWords()
{
    BackoffPreview preview;
    BackoffPolicy policy;
    preview.setPolicy(policy);
    QVERIFY2(preview.accessibleDescription().startsWith(QStringLiteral("Attempt 1 after 1.0 s (0.7 s to 1.3 s)\n")),
             qPrintable(preview.accessibleDescription()));
    QVERIFY(preview.accessibleDescription().contains(QStringLiteral("Attempt 12 after 46 s (32 s to 1:00)\n")));
    policy.jitter = Jitter::None;
    preview.setPolicy(policy);
    QVERIFY(preview.accessibleDescription().contains(QStringLiteral("Attempt 4 after 8.0 s\n")));
    policy.enabled = false;
    preview.setPolicy(policy);
    QCOMPARE(preview.summary(), QStringLiteral("A lost line stays down until somebody connects it."));
    QVERIFY(!preview.grab().isNull());
}

void TestFeedDialog::refusedSaveIsTold()
{
    Stage stage;
    stage.choose(QStringLiteral("alpha"));
    stage.picker()->setChosen({QStringLiteral("BTCUSDT")});
    QTest::mouseClick(stage.save(), Qt::LeftButton);
    emit stage.driver.saveFailed(QStringLiteral("The disk is <b>full</b>."));
    QVERIFY(textsOf(*stage.dialog).contains(QStringLiteral("Not saved\nThe disk is <b>full</b>.")));
    const auto labels = stage.dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(stage.save()->isEnabled());   // Once more.
    QVERIFY(stage.dialog->isVisible());
}

void TestFeedDialog::everyInputHasAName()
{
    const Stage stage;
    stage.choose(QStringLiteral("alpha"));
    QTest::mouseClick(buttonOf(*stage.dialog, QStringLiteral("Policies")), Qt::LeftButton);
    QSet<QWidget *> buddies;
    const auto labels = stage.dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        buddies.insert(label->buddy());
    const auto widgets = stage.dialog->findChildren<QWidget *>();
    int inputs = 0;
    for (QWidget *widget : widgets) {
        const bool isInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                             || qobject_cast<QListView *>(widget);
        if (!isInput || widget->parentWidget()->inherits("QComboBox") || widget->window() != stage.dialog)
            continue;
        ++inputs;
        QVERIFY2(buddies.contains(widget) || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(widget->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(inputs >= 14);
    QVERIFY(!stage.dialog->findChild<BackoffPreview *>()->accessibleName().isEmpty());
}

void TestFeedDialog::bothPalettesArePainted()
{
    Stage stage;
    stage.choose(QStringLiteral("alpha"));
    stage.driver.answer(someSymbols());
    QTest::mouseClick(buttonOf(*stage.dialog, QStringLiteral("Policies")), Qt::LeftButton);
    const QImage light = stage.dialog->grab().toImage();
    QApplication::setPalette(Theme::darkPalette());
    QVERIFY(light.pixelColor(2, 2).lightness() > 200);
    QTRY_VERIFY(stage.dialog->grab().toImage().pixelColor(2, 2).lightness() < 80);
}

void TestFeedDialog::fitsASmallScreen()
{
    const Stage stage;
    stage.choose(QStringLiteral("alpha"));
    QTest::mouseClick(buttonOf(*stage.dialog, QStringLiteral("Policies")), Qt::LeftButton);
    // 1366 x 768 without a panel and a title, measured in the font's own height.
    const int line = stage.dialog->fontMetrics().height();
    QVERIFY2(stage.dialog->minimumHeight() <= line * 50, qPrintable(QString::number(stage.dialog->minimumHeight())));
    QCOMPARE(stage.dialog->height(), stage.dialog->minimumHeight());
}

static Configuration configurationOf(const QByteArray &text)
{
    const ReadResult read = parseConfiguration(text, QStringLiteral("/nowhere/feedwarden.toml"));
    [&] { QVERIFY2(read.configuration, qPrintable(read.errors.value(0).message)); }();
    return read.configuration.value_or(Configuration());
}

void TestFeedDialog::importShowsWhatWouldChange()
{
    const auto feed = [](const char *name, const char *venue, const char *symbol, const char *more = "") {
        return QByteArray("[[feed]]\nname = \"") + name + "\"\nvenue = \"" + venue + "\"\nsymbols = [\"" + symbol
               + "\"]\nchannels = [\"trade\"]\n" + more;
    };
    ImportPreview preview;
    preview.path = QStringLiteral("/tmp/<b>other</b>.toml");
    preview.from = configurationOf(feed("a", "okx", "BTC-USDT") + feed("b", "kraken", "BTC/USD")
                                   + feed("c", "okx", "BTC-USDT"));
    preview.to = configurationOf("[log]\nlevel = \"debug\"\n" + feed("b", "kraken", "ETH/USD", "enabled = false\n")
                                 + feed("c", "okx", "BTC-USDT") + feed("n", "binance-spot", "BTCUSDT"));
    QCOMPARE(importLines(preview),
             (QStringList{QStringLiteral("Added: n (Binance Spot)"), QStringLiteral("Removed: a (OKX)"),
                          QStringLiteral("Disabled: b (Kraken Spot)"),
                          QStringLiteral("Changed: b (Kraken Spot) – symbols or channels"),
                          QStringLiteral("Settings: log")}));
    NotingFeeds driver;
    QPointer<ImportDialog> dialog(new ImportDialog(&driver, preview));
    dialog->show();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText().count(QLatin1Char('\n')), 4);
    QVERIFY(textsOf(*dialog).contains(preview.path));
    QVERIFY(driver.calls.isEmpty());   // Nothing is done before it is wanted.
    QCOMPARE(dialog->focusWidget(), buttonOf(*dialog, QStringLiteral("Apply")));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(driver.calls, QStringList{QStringLiteral("import ") + preview.path});
    emit driver.importFailed(QStringLiteral("The disk is full."));
    QVERIFY(textsOf(*dialog).contains(QStringLiteral("The disk is full.")));
    QVERIFY(dialog->isVisible());
    emit driver.imported();
    QTRY_VERIFY(!dialog);
    // What says the same is not taken.
    preview.to = preview.from;
    const ImportDialog same(&driver, preview);
    QVERIFY(!buttonOf(same, QStringLiteral("Apply"))->isVisibleTo(&same));
    QVERIFY(textsOf(same).contains(QStringLiteral("Nothing would change")));
}

void TestFeedDialog::importWithErrorsCannotBeTaken()
{
    ImportPreview preview;
    preview.errors = {{QStringLiteral("f"), 3, QStringLiteral("feed.venue"), QStringLiteral("must be <b>one</b>")},
                      {QStringLiteral("f"), 7, QStringLiteral("syntax"), QStringLiteral("no =")}};
    NotingFeeds driver;
    const ImportDialog dialog(&driver, preview);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(),
             QStringLiteral("Line 3, feed.venue: must be <b>one</b>\nLine 7: no ="));
    QVERIFY(!buttonOf(dialog, QStringLiteral("Apply"))->isVisibleTo(&dialog));
    QVERIFY(textsOf(dialog).contains(QStringLiteral("2 error(s) in the file")));
}

void TestFeedDialog::durationsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("30 s") << "30 s" << qint64(30'000);
    QTest::newRow("500ms") << "500ms" << qint64(500);
    QTest::newRow("1 min 30 s") << " 1 Min 30 S " << qint64(90'000);
    QTest::newRow("2h") << "2h" << qint64(7'200'000);
    QTest::newRow("no unit") << "30" << qint64(-1);
    QTest::newRow("words") << "half an hour" << qint64(-1);
    QTest::newRow("nothing") << "" << qint64(-1);
}

void TestFeedDialog::durationsAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, ms);
    const auto typed = typedDuration(text);
    QCOMPARE(typed ? qint64(typed->count()) : -1, ms);
    if (typed)
        QCOMPARE(typedDuration(typedText(*typed)), typed);
}

}   // namespace tst_feeddialog

FEEDWARDEN_WIDGET_TEST(tst_feeddialog::TestFeedDialog)
#include "tst_feeddialog.moc"
