// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/secretwords.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace tst_secretwords {

using namespace feedwarden;

class TestSecretWords final : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsSentence();
    void anOutcomeSaysAllThereIs();
    void aWindowSaysWhatToDo();
};

void TestSecretWords::everyFaultHasItsSentence()
{
    QSet<QString> sentences;
    for (int i = 1; i <= int(SecretFault::Failed); ++i) {
        const QString sentence = sentenceFor(SecretFault(i));
        QVERIFY2(sentence.endsWith(u'.') && sentence.front().isUpper(), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
        const QString help = helpFor(SecretFault(i));
        QVERIFY2(help.isEmpty() || (help.endsWith(u'.') && help.front().isUpper()), qPrintable(help));
    }
    QVERIFY(sentenceFor(SecretFault::None).isEmpty());
    QVERIFY(helpFor(SecretFault::None).isEmpty());
}

void TestSecretWords::anOutcomeSaysAllThereIs()
{
    QCOMPARE(textFor({}), QString());
    QCOMPARE(textFor({.fault = SecretFault::BadName}), QStringLiteral("An entry cannot have that name."));
    QCOMPARE(textFor({.fault = SecretFault::Locked, .detail = QStringLiteral("asked for 3 s")}),
             QStringLiteral("The keychain is locked. (asked for 3 s) Unlock it, and try again."));
}

void TestSecretWords::aWindowSaysWhatToDo()
{
    QCOMPARE(briefTextFor({}), QString());
    QCOMPARE(briefTextFor({.fault = SecretFault::Locked, .detail = QStringLiteral("asked for 3 s")}),
             QStringLiteral("The keychain is locked. Unlock it, and try again."));
    QCOMPARE(briefTextFor({.fault = SecretFault::Failed, .detail = QStringLiteral("the disk is full")}),
             QStringLiteral("The place for secrets does not work. (the disk is full)"));
    QCOMPARE(briefTextFor({.fault = SecretFault::BadName}), QStringLiteral("An entry cannot have that name."));
    // A window asks for it itself.
    QCOMPARE(briefTextFor({.fault = SecretFault::PassphraseNeeded, .detail = QStringLiteral("name a file")}),
             QStringLiteral("The vault needs its passphrase."));
    QCOMPARE(briefTextFor({.fault = SecretFault::WrongPassphrase, .detail = QStringLiteral("of this file")}),
             QStringLiteral("The passphrase of the vault is wrong."));
}

}   // namespace tst_secretwords

FEEDWARDEN_GUILESS_TEST(tst_secretwords::TestSecretWords)
#include "tst_secretwords.moc"
