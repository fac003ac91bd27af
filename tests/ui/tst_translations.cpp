// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/feedwords.h"
#include "core/words/spokenlanguage.h"
#include "core/words/units.h"
#include "core/words/words.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakefeeds.h"
#include "ui/dashboard/feedtablemodel.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/dashboard/topbar.h"
#include "ui/format/tableview.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/language.h"

#include "tests/support/printing.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace feedwarden;

namespace {

struct Message {
    QString context, source, comment;
    QStringList forms;
    bool isPlural = false;
    bool isUnfinished = false;
};

QList<Message> readCatalogue(const QString &language)
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/translations/feedwarden_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({.context = context, .isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"))});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isPlural)
                messages.last().forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms << xml.readElementText();
        }
    }
    return messages;
}

/// "%1", "%2", "%n", each once, sorted.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured();
    places.sort();
    return places;
}

struct Term {
    QStringList english, words;   ///< "breaker" of "circuit breaker, breaker"; what stands for it.
};

struct Glossary {
    QString text;
    QList<Term> terms;
};

QStringList partsOf(QString cell)
{
    static const QRegularExpression inBrackets(QStringLiteral("[(（][^)）]*[)）]"));
    static const QRegularExpression between(QStringLiteral("[,/、:]"));
    QStringList parts;
    const auto found = cell.remove(inBrackets).replace(u'’', u'\'').split(between);
    for (const QString &part : found) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

Glossary readGlossary(const QString &language)
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/translations/glossary/%1.md").arg(language));
    Glossary glossary;
    if (!file.open(QIODevice::ReadOnly))
        return glossary;
    glossary.text = QString::fromUtf8(file.readAll());
    const auto lines = glossary.text.split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() > 3 && !line.startsWith(QLatin1String("|---"))
            && cells[1].trimmed() != QLatin1String("English"))
            glossary.terms.append({partsOf(cells[1]), partsOf(cells[2])});
    }
    return glossary;
}

/// In letters, with inflection; else in signs that each stand for a syllable or a word.
bool isInLetters(const SpokenLanguage &language)
{
    return language.script == QLocale::LatinScript || language.script == QLocale::CyrillicScript;
}

/// All words of three letters and more, outside of places.
QStringList wordsOf(QString text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    static const QRegularExpression word(QStringLiteral("[\\p{L}]{3,}"));
    QStringList words;
    auto matches = word.globalMatch(text.remove(u'&').replace(place, QStringLiteral(" ")));
    while (matches.hasNext())
        words << matches.next().captured().toLower();
    return words;
}

/// What a sentence has of a word however it is inflected: its beginning.
QString stemOf(const QString &word, const SpokenLanguage &language)
{
    if (!isInLetters(language))
        return word;
    const QString first = word.section(u' ', 0, 0).toLower();
    return first.size() > 4 ? first.left(std::max(3, int(first.size()) * 7 / 10)) : first;
}

/// As Qt counts.
int pluralsOf(const SpokenLanguage &language)
{
    if (language.language == QLocale::Russian)
        return 3;
    return isInLetters(language) && language.language != QLocale::Turkish ? 2 : 1;
}

/// Words that are the same in English, beside those of the glossary: names, what is written alike, files.
QStringList sameWordsOf(const QString &code)
{
    static const QHash<QString, QString> same{
        {u"es"_qs, u"testnet australia georgia factor reset"_qs},
        {u"fr"_qs, u"testnet kazakhstan info cause note notes msg reconn silence licence session notification images "
                   u"png incident archives "
                   "zip distribution messages configurations toml menu pages feedwarden max"_qs},
        {u"pt_BR"_qs, u"testnet candles reset menu"_qs},
        {u"tr"_qs, u"testnet program max"_qs}};
    return same.value(code).split(u' ');
}

const Clock::time_point t0{std::chrono::hours(100)};
const WallTime w0{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h};

}   // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }
    void cleanup();

    void languagesAndCataloguesAreTheSame();
    void everyLanguageIsComplete_data() { languages(); }
    void everyLanguageIsComplete();
    void englishKnowsItsPlurals();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void mnemonicsAreKept_data() { languages(); }
    void mnemonicsAreKept();
    void noEnglishIsLeft_data() { languages(); }
    void noEnglishIsLeft();
    void glossariesAreHeld_data() { languages(); }
    void glossariesAreHeld();
    void marksSayWhatGlossariesSay_data() { languages(); }
    void marksSayWhatGlossariesSay();
    void keysOfMenusAreTheirOwn_data() { languages(); }
    void keysOfMenusAreTheirOwn();
    void countsAreInflected();
    void englishCountsRight();
    void germanSpeaksGerman();
    void wordsHaveRoom_data() { languages(); }
    void wordsHaveRoom();

private:
    static void languages();
    void speak(const QString &language);

    QTranslator m_translator;
};

void TestTranslations::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::speak(const QString &language)
{
    QVERIFY(m_translator.load(QStringLiteral(FEEDWARDEN_CATALOGUES "/feedwarden_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&m_translator);
    const SpokenLanguage *const spoken = spokenLanguage(language);
    QVERIFY(spoken);
    QLocale::setDefault(QLocale(spoken->language, spoken->script, spoken->home));
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const SpokenLanguage &language : spokenLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::languagesAndCataloguesAreTheSame()
{
    QStringList expected;
    for (const SpokenLanguage &language : spokenLanguages())
        expected << QStringLiteral("feedwarden_%1.ts").arg(language.code);
    expected.sort();
    const QDir folder(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/translations"));
    QCOMPARE(folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name), expected);
    // Those of the programs too.
    expected.replaceInStrings(QStringLiteral(".ts"), QStringLiteral(".qm"));
    QCOMPARE(QDir(QStringLiteral(FEEDWARDEN_CATALOGUES)).entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name),
             expected);
}

void TestTranslations::everyLanguageIsComplete()
{
    QFETCH(const QString, language);
    const auto keysOf = [](const QList<Message> &messages) {
        QStringList keys;
        for (const Message &message : messages)
            keys << message.context + QLatin1Char('|') + message.source + QLatin1Char('|') + message.comment;
        keys.sort();
        return keys;
    };
    const QList<Message> messages = readCatalogue(language);
    QVERIFY(messages.size() > 500);
    QCOMPARE(keysOf(messages), keysOf(readCatalogue(QStringLiteral("de"))));
    for (const Message &message : messages) {
        if (language == QLatin1String("en"))
            continue;   // Its sources are its words.
        QVERIFY2(!message.isUnfinished, qPrintable(message.context + QLatin1Char(' ') + message.source));
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
        if (message.isPlural)
            QCOMPARE(message.forms.size(), pluralsOf(*spokenLanguage(language)));
    }
}

void TestTranslations::englishKnowsItsPlurals()
{
    int plurals = 0;
    for (const Message &message : readCatalogue(QStringLiteral("en"))) {
        if (!message.isPlural)
            continue;
        ++plurals;
        QVERIFY2(!message.isUnfinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(QStringLiteral("(s)")) && !form.isEmpty(), qPrintable(form));
    }
    QVERIFY(plurals > 10);
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(const QString, language);
    for (const Message &message : readCatalogue(language)) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty())
                QCOMPARE(placesOf(form), placesOf(message.source));
        }
    }
}

void TestTranslations::mnemonicsAreKept()
{
    QFETCH(const QString, language);
    // Behind the words where there is no letter to underline.
    static const QRegularExpression behind(QStringLiteral("\\(&[A-Z0-9]\\)"));
    for (const Message &message : readCatalogue(language)) {
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue;
            const auto keys = form.count(QLatin1Char('&'));
            QVERIFY2(keys == message.source.count(QLatin1Char('&')), qPrintable(form));
            QVERIFY2(keys == 0 || isInLetters(*spokenLanguage(language)) || form.contains(behind), qPrintable(form));
        }
    }
}

void TestTranslations::noEnglishIsLeft()
{
    QFETCH(const QString, language);
    if (language == QLatin1String("en") || language == QLatin1String("de"))
        return;   // German is what the others are held to.
    const auto plain = [](QString text) { return text.remove(u'&').remove(QLatin1String("(s)")); };
    QSet<QString> alsoGerman;
    for (const Message &message : readCatalogue(QStringLiteral("de"))) {
        if (plain(message.forms.first()) == plain(message.source))
            alsoGerman.insert(message.source);
    }
    QSet<QString> ownWords;
    for (const Term &term : readGlossary(language).terms) {
        for (const QString &word : term.words) {
            const QStringList words = wordsOf(word);
            ownWords.unite(QSet<QString>(words.begin(), words.end()));
        }
    }
    const QStringList same = sameWordsOf(language);
    for (const Message &message : readCatalogue(language)) {
        for (const QString &form : message.forms) {
            if (alsoGerman.contains(message.source) || plain(form) != plain(message.source))
                continue;
            const QStringList words = wordsOf(form);
            for (const QString &word : words)
                QVERIFY2(ownWords.contains(word) || ownWords.contains(word.chopped(1)) || same.contains(word),
                         qPrintable(message.context + QLatin1Char(' ') + form));
        }
    }
}

void TestTranslations::glossariesAreHeld()
{
    QFETCH(const QString, language);
    if (language == QLatin1String("en"))
        return;
    const Glossary glossary = readGlossary(language);
    QStringList known;
    for (const Term &term : glossary.terms)
        known << term.english;
    for (const Term &term : readGlossary(QStringLiteral("de")).terms) {
        for (const QString &english : term.english)
            QVERIFY2(known.contains(english), qPrintable(english));
    }
    // Terms that stand for one thing wherever they are written. Others are also ordinary words of English: "down",
    // "line".
    static const QStringList fixed{
        QStringLiteral("symbol"),       QStringLiteral("latency"),     QStringLiteral("feed latency"),
        QStringLiteral("round trip"),   QStringLiteral("heartbeat"),   QStringLiteral("attempt"),
        QStringLiteral("snapshot"),     QStringLiteral("order book"),  QStringLiteral("throttled"),
        QStringLiteral("outage"),       QStringLiteral("incident"),    QStringLiteral("stable"),
        QStringLiteral("handshake"),    QStringLiteral("proxy"),       QStringLiteral("certificate"),
        QStringLiteral("secret store"), QStringLiteral("alert"),       QStringLiteral("alert rule"),
        QStringLiteral("severity"),     QStringLiteral("quiet hours"), QStringLiteral("planned time"),
        QStringLiteral("timeline"),     QStringLiteral("rehearsal"),   QStringLiteral("history"),
        QStringLiteral("event log"),    QStringLiteral("clock offset")};
    const SpokenLanguage &spoken = *spokenLanguage(language);
    const QList<Message> messages = readCatalogue(language);
    for (const Term &term : glossary.terms) {
        QStringList stems;
        for (const QString &word : term.words)
            stems << stemOf(word, spoken);
        for (const QString &english : term.english) {
            if (!fixed.contains(english))
                continue;
            const QRegularExpression word(QStringLiteral("\\b%1s?\\b").arg(english),
                                          QRegularExpression::CaseInsensitiveOption);
            for (const Message &message : messages) {
                if (!QString(message.source).remove(u'&').contains(word))
                    continue;
                const QString said = message.forms.join(u'\n').remove(u'&');
                const bool isHeld = std::any_of(stems.cbegin(), stems.cend(), [&said](const QString &stem) {
                    return said.contains(stem, Qt::CaseInsensitive);
                });
                QVERIFY2(isHeld, qPrintable(english + QLatin1String(": ") + said));
            }
        }
    }
}

void TestTranslations::marksSayWhatGlossariesSay()
{
    QFETCH(const QString, language);
    const SpokenLanguage &spoken = *spokenLanguage(language);
    if (language != QLatin1String("en"))
        QCOMPARE(readGlossary(language).text.contains(QStringLiteral("\nNot reviewed by a speaker yet.\n")),
                 !spoken.isReviewed());
    QCOMPARE(Language::noteOf(spoken).isEmpty(), spoken.isReviewed());
    QCOMPARE(spoken.title() == spoken.name, spoken.isReviewed());
}

void TestTranslations::keysOfMenusAreTheirOwn()
{
    QFETCH(const QString, language);
    speak(language);
    LiveHistory history;
    Language choices;
    MainWindow window(&history, nullptr, nullptr, [] { return MainWindow::Instant{t0, w0}; });
    window.setLanguage(&choices);
    const auto menus = window.findChildren<QMenu *>();
    int keys = 0;
    QStringList twice;
    for (const QMenu *menu : menus) {
        QHash<QChar, QString> taken;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            const auto place = action->text().indexOf(u'&');
            if (place < 0)
                continue;
            ++keys;
            const QChar key = action->text()[place + 1].toUpper();
            if (taken.contains(key))
                twice << taken[key] + QLatin1String(" / ") + action->text();
            taken.insert(key, action->text());
        }
    }
    QVERIFY(keys > 30);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestTranslations::countsAreInflected()
{
    const auto summaries = [this](const char *language) {
        speak(QLatin1String(language));
        QStringList texts;
        QList<FeedSnapshot> feeds;
        for (int count = 1; count <= 5; ++count) {
            feeds << trustedFeed(QString::number(count), QStringLiteral("A"), t0);
            texts << trustSummary(feeds).remove(QRegularExpression(QStringLiteral("[0-9]")));
        }
        QCoreApplication::removeTranslator(&m_translator);
        return texts;
    };
    const QStringList russian = summaries("ru");   // фида, фидов
    QVERIFY(russian[0] != russian[1]);
    const QStringList spanish = summaries("es");
    QVERIFY(spanish[0] != spanish[1]);
    QCOMPARE(spanish[1], spanish[4]);
    const QStringList japanese = summaries("ja");
    QCOMPARE(japanese[0], japanese[4]);
}

void TestTranslations::englishCountsRight()
{
    speak(QStringLiteral("en"));
    QList<FeedSnapshot> feeds{trustedFeed(QStringLiteral("a"), QStringLiteral("A"), t0)};
    QCOMPARE(trustSummary(feeds), QStringLiteral("1 of 1 feed trusted"));
    feeds << downFeed(QStringLiteral("b"), QStringLiteral("B"), t0);
    QCOMPARE(trustSummary(feeds), QStringLiteral("1 of 2 feeds trusted"));
    QVERIFY(describe(feeds[1], t0, w0).explanation.contains(QStringLiteral("2 attempts have failed")));
    feeds[1].worst.attempt = 2;
    QVERIFY(describe(feeds[1], t0, w0).explanation.contains(QStringLiteral("1 attempt has failed")));
}

void TestTranslations::germanSpeaksGerman()
{
    speak(QStringLiteral("de"));
    const FeedSnapshot down = downFeed(QStringLiteral("b"), QStringLiteral("Kraken"), t0);
    const FeedDescription text = describe(down, t0, w0);
    QCOMPARE(text.word, QStringLiteral("Ausgefallen"));
    QCOMPARE(text.alarm, QStringLiteral("Kraken ist seit 41 s ausgefallen"));
    QCOMPARE(durationText(Clock::duration(1'500ms)), QStringLiteral("1,5 s"));
    QCOMPARE(countText(12'345'678), QStringLiteral("12,3 Mio."));
    QCOMPARE(trustSummary({down, down}), QStringLiteral("0 von 2 Feeds verlässlich"));
}

void TestTranslations::wordsHaveRoom()
{
    QFETCH(const QString, language);
    speak(language);
    QApplication::setStyle(new CalmStyle);
    LiveHistory history;
    MainWindow window(&history, nullptr, nullptr, [] { return MainWindow::Instant{t0, w0}; });
    window.resize(1366, 768);
    window.setFeeds({trustedFeed(QStringLiteral("a"), QStringLiteral("Binance Spot"), t0),
                     downFeed(QStringLiteral("b"), QStringLiteral("Kraken"), t0)});
    window.show();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.size(), QSize(1366, 768));
    }
    auto *const table = window.findChild<TableView *>();
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());   // No column hangs over.
    for (const int column : {FeedTableModel::ExchangeColumn, FeedTableModel::StateColumn, FeedTableModel::QualityColumn,
                             FeedTableModel::RoundTripColumn, FeedTableModel::BlindColumn})
        QVERIFY(!table->isColumnHidden(column));
    QVERIFY(window.findChild<TopBar *>()->summary().contains(QLatin1Char('1')));
}

}   // namespace tst_translations

FEEDWARDEN_WIDGET_TEST(tst_translations::TestTranslations)
#include "tst_translations.moc"
