// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sentences.h"
#include "core/words/units.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/alerts/rulewords.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/timeaxis.h"
#include "ui/dashboard/commandfield.h"
#include "ui/dashboard/eventlogmodel.h"
#include "ui/dashboard/eventpage.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/sidepanel.h"
#include "ui/dashboard/statusline.h"
#include "ui/format/tableview.h"
#include "ui/help/shortcutsheet.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/rehearsal/rehearsalpanel.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/language.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/theme.h"

#include "tests/support/printing.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace tst_language {

using namespace feedwarden;

namespace {

/// The catalogues as lrelease has made them, installed as the programs do it.
class Catalogues final
{
public:
    Catalogues() { install(*spokenLanguage(QStringLiteral("en"))); }
    ~Catalogues() { QCoreApplication::removeTranslator(&m_translator); }

    void install(const SpokenLanguage &spoken)
    {
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(QStringLiteral(FEEDWARDEN_CATALOGUES "/feedwarden_%1.qm").arg(spoken.code)));
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator;
};

class QuietDriver final : public RehearsalDriver
{
public:
    [[nodiscard]] QList<RehearsalVenue> venues() const override { return {}; }
    [[nodiscard]] QList<RehearsalFaultKind> faults() const override { return {}; }
    [[nodiscard]] QList<RunningFault> running() const override { return {}; }
    void inject(const QString &, const QString &, Clock::duration) override {}
    void clear(const QString &) override {}
    [[nodiscard]] QList<RehearsalScript> scripts() const override { return {}; }
    void play(const QString &) override {}
    void stopScript() override {}
    [[nodiscard]] const RehearsalJudge *judge() const override { return nullptr; }
    void putResultAway() override {}
    void notePicture(const RehearsalPicture &) override {}
};

/// A window over a made-up hour, whose clock is that of the feeds.
struct Stage {
    explicit Stage(QSettings *settings = nullptr)
        : language(settings, [this](const SpokenLanguage &spoken) { catalogues.install(spoken); }),
          fake(Clock::time_point{std::chrono::hours(100)},
               WallTime{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h}),
          window(&history, nullptr, settings, [this] {
              return MainWindow::Instant{fake.at(), fake.wall()};
          })
    {
        fake.run(history, 3'540);
        for (const Event &event : fake.takeEvents())
            window.addEvent(event);
        window.setLanguage(&language);
        window.resize(1366, 768);
        window.setFeeds(fake.feeds());
        window.show();
        live(60);
    }

    void live(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            fake.run(history, 1);
            window.setFeeds(fake.feeds());
            for (const Event &event : fake.takeEvents())
                window.addEvent(event);
            window.advance();
        }
    }

    void speak(const QString &choice)
    {
        QSignalSpy changed(&window, &MainWindow::languageChanged);
        language.setChoice(choice);
        QTRY_COMPARE(changed.size(), 1);
    }

    template<typename Widget>
    Widget *child() const
    {
        auto *const found = window.findChild<Widget *>();
        Q_ASSERT(found);
        return found;
    }

    Catalogues catalogues;
    Language language;
    LiveHistory history;
    FakeFeeds fake;
    MainWindow window;
};

void add(QSet<QString> &texts, const QString &text)
{
    const QString plain = QString(text).remove(QLatin1Char('&')).trimmed();
    // Names, figures and keys are the same in all languages.
    static const QRegularExpression word(QStringLiteral("[a-z]{3}"));
    static const QRegularExpression key(QStringLiteral("^(Ctrl|Shift|Alt)\\+\\S+$"));
    if (plain.contains(word) && !plain.contains(key))
        texts.insert(plain);
}

void addModel(QSet<QString> &texts, const QAbstractItemModel *model)
{
    for (int column = 0; model && column < model->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            add(texts, model->headerData(column, Qt::Horizontal, role).toString());
        for (int row = 0; row < std::min(model->rowCount(), 40); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                add(texts, model->index(row, column).data(role).toString());
        }
    }
}

/// All that a person can read or hear of the window and what is in it.
QSet<QString> wordsOf(QWidget *window)
{
    QSet<QString> texts;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets << window;
    for (const QWidget *widget : std::as_const(widgets)) {
        for (const QString &text : {widget->toolTip(), widget->statusTip(), widget->whatsThis(),
                                    widget->accessibleName(), widget->accessibleDescription(), widget->windowTitle()})
            add(texts, text);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(texts, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(texts, button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(texts, line->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add(texts, menu->title());
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addModel(texts, box->model());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addModel(texts, view->model());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                add(texts, tabs->tabText(tab));
                add(texts, tabs->tabToolTip(tab));
            }
        }
    }
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        add(texts, action->text());
        add(texts, action->toolTip());
    }
    return texts;
}

}   // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void choiceIsKeptAndGivesNumbersTheirLook();
    void unknownChoiceIsTheSystems();
    void systemsLanguageIsFound_data();
    void systemsLanguageIsFound();
    void numbersAreThoseOfTheirCountry();
    void everyLanguageIsSpoken();
    void listsAndLengthsAreOfTheLanguage();
    void keysAreNotReadAloud();
    void menuOffersTheLanguages();
    void noEnglishIsLeft_data();
    void noEnglishIsLeft();
    void thereAndBackIsTheSame();
    void nothingThatWasSetIsLost();
    void whatHappensMeanwhileIsShown();
    void whatTheWindowWasToldIsSaidAgain();
    void wordsHaveRoom_data();
    void wordsHaveRoom();
    void preferencesStayOpen();
    void itIsRememberedOverAStart();
};

void TestLanguage::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(Theme::lightPalette());
}

void TestLanguage::choiceIsKeptAndGivesNumbersTheirLook()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QStringList installed;
    const auto install = [&installed](const SpokenLanguage &spoken) { installed << spoken.code; };
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    {
        Language language(&settings, install);
        QVERIFY(installed.isEmpty());   // The system's is there already.
        QSignalSpy changed(&language, &Language::choiceChanged);
        language.setChoice(QStringLiteral("en"));
        language.setChoice(QStringLiteral("en"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
        language.setChoice(QStringLiteral("de"));
        QCOMPARE(QLocale().territory(), QLocale::Austria);   // At home.
        language.setChoice(QString());
        QCOMPARE(QLocale().territory(), QLocale::Austria);
        language.setChoice(QStringLiteral("en"));
    }
    QCOMPARE(installed,
             (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("de"), QStringLiteral("en")}));
    installed.clear();
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    Language language(&settings, install);
    QCOMPARE(language.choice(), QStringLiteral("en"));
    QCOMPARE(installed, QStringList{QStringLiteral("en")});
    language.setChoice(QStringLiteral("de"));
    QCOMPARE(QLocale().territory(), QLocale::Germany);
    language.setChoice(QString());
    QCOMPARE(QLocale().language(), QLocale::French);
}

void TestLanguage::unknownChoiceIsTheSystems()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("view/language"), QStringLiteral("tlh"));
    Language language(&settings);
    QCOMPARE(language.choice(), QString());
}

void TestLanguage::systemsLanguageIsFound_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *system, const char *expected) {
        QTest::newRow(system) << QString::fromLatin1(system) << QString::fromLatin1(expected);
    };
    row("de_AT", "de");
    row("en_GB", "en");
    row("es_MX", "es");
    row("fr_CA", "fr");
    row("ja_JP", "ja");
    row("ko_KR", "ko");
    row("pt_BR", "pt_BR");
    row("pt_PT", "pt_BR");
    row("ru_RU", "ru");
    row("tr_TR", "tr");
    row("zh_CN", "zh_CN");
    row("zh_SG", "zh_CN");
    row("zh_Hans_HK", "zh_CN");
    row("zh_TW", "en");   // Traditional: another language to read.
    row("zh_HK", "en");
    row("it_IT", "en");
    row("C", "en");
}

void TestLanguage::systemsLanguageIsFound()
{
    QFETCH(const QString, system);
    QFETCH(const QString, expected);
    QLocale::setDefault(QLocale(system));
    const Language language;
    QCOMPARE(language.spoken().code, expected);
    QCOMPARE(language.locale(), QLocale(system));   // With its numbers.
}

void TestLanguage::numbersAreThoseOfTheirCountry()
{
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Portugal));
    Language language;
    language.setChoice(QStringLiteral("pt_BR"));
    QCOMPARE(QLocale().territory(), QLocale::Portugal);
    language.setChoice(QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().territory(), QLocale::China);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan));
    Language inTaiwan;
    inTaiwan.setChoice(QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().script(), QLocale::SimplifiedHanScript);
    QCOMPARE(inTaiwan.spoken().code, QStringLiteral("zh_CN"));
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::everyLanguageIsSpoken()
{
    Stage stage;
    QSet<QString> titles;
    for (const SpokenLanguage &spoken : spokenLanguages()) {
        if (stage.language.spoken().code != spoken.code)
            stage.speak(spoken.code);
        QStringList heads;
        const QAbstractItemModel *const model = stage.child<TableView>()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            heads << model->headerData(column, Qt::Horizontal).toString();
        titles.insert(heads.join(u'|'));
        // Under its own name, and marked where nobody has reviewed it.
        bool isOffered = false;
        const auto actions = stage.window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QString plain = QString(action->text()).remove(QLatin1Char('&'));
            if (plain.startsWith(spoken.title())) {
                isOffered = true;
                QVERIFY(action->isChecked());
                QCOMPARE(action->toolTip().contains(Language::noteOf(spoken)), true);
            }
        }
        QVERIFY2(isOffered, qPrintable(spoken.title()));
    }
    QCOMPARE(titles.size(), int(spokenLanguages().size()));
}

void TestLanguage::listsAndLengthsAreOfTheLanguage()
{
    Catalogues catalogues;
    catalogues.install(*spokenLanguage(QStringLiteral("ja")));
    QCOMPARE(joinWords({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a、b、c"));
    QCOMPARE(exactDurationText(90s), QStringLiteral("1 分 30 秒"));
    // What is read has the units of the language, what is typed those of the file.
    AlertRule rule;
    rule.kind = AlertKind::Latency;
    rule.threshold = 2'000;
    rule.lasting = 5min;
    catalogues.install(*spokenLanguage(QStringLiteral("ru")));
    for (const QString &text : {ruleWhen(rule), ruleSentence(rule, AlertSettings())}) {
        QVERIFY2(text.contains(QStringLiteral("2 с")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("5 мин")), qPrintable(text));
    }
    QCOMPARE(thresholdText(AlertKind::Latency, 2'000), QStringLiteral("2 s"));
}

void TestLanguage::keysAreNotReadAloud()
{
    Stage stage;
    stage.speak(QStringLiteral("ja"));
    stage.window.open(QStringLiteral("shortcuts"));
    auto *const sheet = stage.child<ShortcutSheet>();
    static const QRegularExpression key(QStringLiteral("\\([A-Z]\\)"));
    const auto labels = sheet->findChildren<QLabel *>();
    QVERIFY(labels.size() > 20);
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(key), qPrintable(label->text()));
    const auto actions = stage.window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction *action : actions)
        QVERIFY2(action->shortcut().isEmpty() || !action->toolTip().contains(key), qPrintable(action->toolTip()));
}

void TestLanguage::menuOffersTheLanguages()
{
    Stage stage;
    const auto find = [&stage](const QString &text) -> QAction * {
        const auto actions = stage.window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->isVisible() && QString(action->text()).remove(QLatin1Char('&')) == text)
                return action;
        }
        return nullptr;
    };
    QVERIFY(find(QStringLiteral("Language of the system"))->isChecked());
    QSignalSpy changed(&stage.window, &MainWindow::languageChanged);
    find(QStringLiteral("Deutsch"))->trigger();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(stage.language.choice(), QStringLiteral("de"));
    QVERIFY(find(QStringLiteral("Deutsch"))->isChecked());
    QVERIFY(!find(QStringLiteral("English"))->isChecked());
    find(QStringLiteral("English"))->trigger();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(find(QStringLiteral("English"))->isChecked());
    // Without a language to change none is offered.
    stage.window.setLanguage(nullptr);
    QVERIFY(!find(QStringLiteral("Deutsch")));
}

void TestLanguage::noEnglishIsLeft_data()
{
    QTest::addColumn<QString>("language");
    // Those that have no words in common with it; the others' catalogues are held by tst_translations.
    for (const char *language : {"de", "ja", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLanguage::noEnglishIsLeft()
{
    QFETCH(const QString, language);
    Stage stage;
    for (int page = 0; page < stage.window.pageCount(); ++page)
        stage.window.showPage(page);
    const QSet<QString> english = wordsOf(&stage.window);
    QVERIFY(english.size() > 250);
    stage.speak(language);
    for (int page = 0; page < stage.window.pageCount(); ++page)
        stage.window.showPage(page);
    QSet<QString> kept = wordsOf(&stage.window);
    QVERIFY(kept.size() > (language == QLatin1String("de") ? 250 : 40));   // Also those with a name in them.
    kept.intersect(english);
    // Names, and words that are German too.
    static const QSet<QString> both{QStringLiteral("System"), QStringLiteral("Live"), QStringLiteral("Blind"),
                                    QStringLiteral("Stream"), QStringLiteral("Streams"), QStringLiteral("5 min"),
                                    QStringLiteral("15 min"),
                                    // Qt's own, whose catalogue may not be there.
                                    QStringLiteral("Scroll Left"), QStringLiteral("Scroll Right")};
    QStringList left;
    for (const QString &text : std::as_const(kept)) {
        bool isName = both.contains(text);
        for (const SpokenLanguage &spoken : spokenLanguages())
            isName = isName || text.startsWith(spoken.title());
        for (const FeedSnapshot &feed : stage.fake.feeds()) {
            QString rest = text;
            rest.remove(QLatin1String("<qt>"))
                .remove(QLatin1String("</qt>"))
                .replace(QLatin1String("<br>"), QLatin1String(" "));
            rest.remove(feed.title).remove(feed.worst.host).remove(feed.name);
            static const QRegularExpression word(QStringLiteral("[a-z]{3}"));
            isName = isName || !rest.contains(word);
        }
        // Streams are named by their symbol and channel.
        static const QRegularExpression stream(QStringLiteral("^[A-Z]+USDT?[/ ][a-z_]+$"));
        if (!isName && !stream.match(text).hasMatch())
            left << text;
    }
    left.sort();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1String("\n  "))));
}

void TestLanguage::thereAndBackIsTheSame()
{
    Stage stage;
    const auto look = [&stage] {
        for (int page = 0; page < stage.window.pageCount(); ++page)
            stage.window.showPage(page);
        return wordsOf(&stage.window);
    };
    stage.window.setNotice(QStringLiteral("Demo"));
    stage.window.setReports(QStringLiteral("/nowhere"), {});
    stage.window.hide();   // Figures that wait for the next tick are shown.
    stage.window.show();
    const QSet<QString> before = look();
    const int actions = int(stage.window.findChildren<QAction *>().size());
    const int widgets = int(stage.window.findChildren<QWidget *>().size());
    int objects = 0;
    for (int round = 0; round < 3; ++round) {
        stage.speak(QStringLiteral("de"));
        (void)look();
        stage.speak(QStringLiteral("en"));
        (void)look();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (round == 0)
            objects = int(stage.window.findChildren<QObject *>().size());
    }
    const QSet<QString> after = look();
    QCOMPARE(QSet<QString>(after).subtract(before), QSet<QString>());
    QCOMPARE(QSet<QString>(before).subtract(after), QSet<QString>());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(int(stage.window.findChildren<QAction *>().size()), actions);
    QCOMPARE(int(stage.window.findChildren<QWidget *>().size()), widgets);
    QCOMPARE(int(stage.window.findChildren<QObject *>().size()), objects);
}

void TestLanguage::nothingThatWasSetIsLost()
{
    Stage stage;
    MainWindow &window = stage.window;
    auto *const axis = stage.child<TimeAxis>();
    axis->setSpan(1h);
    const TimeInterval selected{stage.fake.wall() - 600s, stage.fake.wall() - 300s};
    axis->select(selected);
    window.selectFeed(QStringLiteral("okx"));
    auto *table = stage.child<TableView>();
    table->sortByColumn(FeedTableModel::RoundTripColumn, Qt::DescendingOrder);
    window.showPage(QLatin1String("latency"));
    stage.child<LatencyView>()->findChildren<QAbstractButton *>().at(1)->click();
    QCOMPARE(stage.child<LatencyChart>()->measure(), LatencyChart::Measure::FeedLatency);
    window.showPage(QLatin1String("events"));
    const auto source = [&stage] { return stage.child<EventPage>()->findChildren<QComboBox *>().at(0); };
    const auto kind = [&stage] { return stage.child<EventPage>()->findChildren<QComboBox *>().at(1); };
    source()->setCurrentIndex(source()->findData(QStringLiteral("okx")));
    kind()->setCurrentIndex(kind()->findData(int(EventKind::State)));
    const int shown = stage.child<EventPage>()->filter()->rowCount();
    window.showPage(QLatin1String("streams"));
    stage.child<CommandField>()->setText(QStringLiteral("bin"));
    window.selectFeed(QStringLiteral("binance-usdm"));
    const QRect place = window.geometry();
    const int events = stage.child<EventLogModel>()->rowCount();
    const auto trend = [&stage] {
        const auto *const model = stage.child<FeedTableModel>();
        return model->index(0, 0).data(FeedTableModel::TrendRole).value<QList<float>>().size();
    };
    QVERIFY(trend() >= 60);

    for (const Language::Choice &choice : {QStringLiteral("de"), QStringLiteral("en")}) {
        stage.speak(choice);
        QCOMPARE(window.geometry(), place);
        QVERIFY(window.isVisible());
        QCOMPARE(axis->span(), Clock::duration(1h));
        QVERIFY(axis->selection() == selected);
        QCOMPARE(window.pageName(window.currentPage()), QStringLiteral("streams"));
        QCOMPARE(stage.child<CommandField>()->text(), QStringLiteral("bin"));
        QCOMPARE(window.selectedFeed(), QStringLiteral("binance-usdm"));
        table = stage.child<TableView>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().data(FeedTableModel::FeedRole).toString(), QStringLiteral("binance-usdm"));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(FeedTableModel::RoundTripColumn));
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(stage.child<EventLogModel>()->rowCount(), events);
        QCOMPARE(trend(), 60);
        window.showPage(QLatin1String("latency"));
        QCOMPARE(stage.child<LatencyChart>()->measure(), LatencyChart::Measure::FeedLatency);
        window.showPage(QLatin1String("events"));
        QCOMPARE(source()->currentData().toString(), QStringLiteral("okx"));
        QCOMPARE(kind()->currentData().toInt(), int(EventKind::State));
        QCOMPARE(stage.child<EventPage>()->filter()->rowCount(), shown);
        window.showPage(QLatin1String("streams"));
    }
    // What the search had put aside is back with its end.
    stage.child<CommandField>()->clear();
    QCOMPARE(stage.child<TableView>()->model()->rowCount(), 8);
}

void TestLanguage::whatHappensMeanwhileIsShown()
{
    Stage stage;
    const int before = stage.child<EventLogModel>()->rowCount();
    for (int round = 0; round < 6; ++round) {
        stage.language.setChoice(round % 2 ? QStringLiteral("en") : QStringLiteral("de"));
        stage.live(60);   // Before the window knows, and after.
        QCoreApplication::sendPostedEvents();
        stage.live(60);
        stage.window.showPage(round % stage.window.pageCount());
    }
    stage.speak(QStringLiteral("de"));
    const int events = stage.child<EventLogModel>()->rowCount();
    QVERIFY(events > before);
    QVERIFY(stage.child<StatusLine>()->texts().contains(QStringLiteral("%1 Ereignisse").arg(QLocale().toString(events)))
            || stage.child<StatusLine>()->texts().contains(QStringLiteral("%1 Ereignisse").arg(events)));
    QCOMPARE(stage.child<TableView>()->model()->headerData(FeedTableModel::StateColumn, Qt::Horizontal).toString(),
             QStringLiteral("Zustand"));
}

void TestLanguage::whatTheWindowWasToldIsSaidAgain()
{
    QuietDriver driver;   // Outlives the window.
    Stage stage;
    stage.window.setRehearsal(&driver);
    const int pages = stage.window.pageCount();
    stage.window.setNotice(QStringLiteral("Rehearsed"));
    stage.window.setMessage(QStringLiteral("The disk is full"));
    stage.window.setConfigurationErrors(
        {ConfigError{QStringLiteral("a.toml"), 12, QStringLiteral("feed.venue"), QStringLiteral("no such one")}});
    stage.window.showPage(QLatin1String("rehearsal"));
    stage.speak(QStringLiteral("de"));
    QCOMPARE(stage.window.pageCount(), pages);
    QCOMPARE(stage.window.pageName(stage.window.currentPage()), QStringLiteral("rehearsal"));
    QVERIFY(stage.child<RehearsalPanel>()->isVisible());
    const QSet<QString> words = wordsOf(&stage.window);
    QVERIFY(words.contains(QStringLiteral("Rehearsed")));
    QVERIFY(stage.child<StatusLine>()->texts().contains(QStringLiteral("The disk is full")));
    bool isTold = false;
    for (const QString &word : words)
        isTold = isTold || word.contains(QStringLiteral("no such one"));
    QVERIFY(isTold);
}

void TestLanguage::wordsHaveRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const SpokenLanguage &spoken : spokenLanguages())
        QTest::newRow(qPrintable(spoken.code)) << spoken.code;
}

void TestLanguage::wordsHaveRoom()
{
    QFETCH(const QString, language);
    Stage stage;
    if (language != QLatin1String("en"))
        stage.speak(language);
    QCoreApplication::sendPostedEvents();
    auto *const scroll = stage.child<SidePanel>()->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());   // No button is cut off.
    Theme theme;
    Preferences preferences;
    PreferencesDialog dialog({.theme = &theme, .language = &stage.language, .preferences = &preferences});
    dialog.show();
    for (const QString &other : {QStringLiteral("en"), language}) {
        stage.language.setChoice(other);
        QCoreApplication::sendPostedEvents();
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QVERIFY(!boxes.isEmpty());
        for (const QCheckBox *box : boxes)
            QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->text()));
    }
}

void TestLanguage::preferencesStayOpen()
{
    Stage stage;
    Preferences preferences;
    stage.window.setPreferences({.language = &stage.language, .preferences = &preferences});
    const auto actions = stage.window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
            action->trigger();
    }
    QPointer<PreferencesDialog> dialog = stage.window.findChild<PreferencesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *box = dialog->findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(QStringLiteral("de")));
    QTRY_VERIFY(dialog && dialog->findChild<QComboBox *>() != box);
    QVERIFY(dialog->isVisible());
    box = dialog->findChild<QComboBox *>();
    QVERIFY(box->isVisible());
    QCOMPARE(box->currentData().toString(), QStringLiteral("de"));
    QCOMPARE(dialog->findChildren<QComboBox *>().size(), 1);
}

void TestLanguage::itIsRememberedOverAStart()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Stage stage(&settings);
        stage.speak(QStringLiteral("de"));
    }
    QLocale::setDefault(QLocale::c());
    Stage stage(&settings);
    QCOMPARE(stage.child<TableView>()->model()->headerData(FeedTableModel::StateColumn, Qt::Horizontal).toString(),
             QStringLiteral("Zustand"));
}

}   // namespace tst_language

FEEDWARDEN_WIDGET_TEST(tst_language::TestLanguage)
#include "tst_language.moc"
