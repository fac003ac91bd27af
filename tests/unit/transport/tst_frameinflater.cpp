// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/frameinflater.h"
#include "tests/support/testmain.h"

#include <QByteArray>
#include <QTest>

#include <zlib.h>

namespace tst_frameinflater {

using namespace feedwarden;

/// Packs as a venue does: a stream of its own per frame, ended or only flushed.
static QByteArray packed(const QByteArray &text, FrameCompression compression, int flush = Z_FINISH)
{
    const int bits = compression == FrameCompression::Gzip   ? 16 + MAX_WBITS
                     : compression == FrameCompression::Zlib ? MAX_WBITS
                                                             : -MAX_WBITS;
    z_stream z{};
    deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(text.size()))) + 64, '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    z.avail_in = uInt(text.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, flush);
    out.resize(out.size() - qsizetype(z.avail_out));
    deflateEnd(&z);
    return out;
}

class TestFrameInflater final : public QObject
{
    Q_OBJECT

private slots:
    void unpacksEachKind_data();
    void unpacksEachKind();
    void eachFrameStandsForItself();
    void bareStreamsMayEndWithAFlush();
    void damageIsTold_data();
    void damageIsTold();
    void theLimitHoldsForWhatIsUnpacked();
};

void TestFrameInflater::unpacksEachKind_data()
{
    QTest::addColumn<int>("compression");
    QTest::addColumn<QByteArray>("text");
    for (const FrameCompression kind : {FrameCompression::Gzip, FrameCompression::Zlib, FrameCompression::Deflate}) {
        const QByteArray name(nameOf(kind).data());
        QTest::newRow(QByteArray(name + ", short").constData()) << int(kind) << QByteArray(R"({"ping":1492420473027})");
        QTest::newRow(QByteArray(name + ", longer than the first buffer").constData())
            << int(kind) << QByteArray("{\"a\":[1,2,3]}").repeated(20'000);
        QTest::newRow(QByteArray(name + ", as long as the first buffer").constData())
            << int(kind) << QByteArray(16 * 1024, 'x');
    }
}

void TestFrameInflater::unpacksEachKind()
{
    QFETCH(const int, compression);
    QFETCH(const QByteArray, text);
    FrameInflater inflater(FrameCompression(compression), 4 * 1024 * 1024);
    const auto outcome = inflater.inflate(packed(text, FrameCompression(compression)));
    QVERIFY(!outcome.problem);
    QCOMPARE(QByteArray(outcome.text.data(), qsizetype(outcome.text.size())), text);
    for (size_t i = 0; i < 64; ++i)
        QCOMPARE(outcome.text.data()[outcome.text.size() + i], '\0');
}

void TestFrameInflater::eachFrameStandsForItself()
{
    FrameInflater inflater(FrameCompression::Gzip, 1'000'000);
    for (const QByteArray &text : {QByteArray("first"), QByteArray("x").repeated(100'000), QByteArray("last")}) {
        const auto outcome = inflater.inflate(packed(text, FrameCompression::Gzip));
        QVERIFY(!outcome.problem);
        QCOMPARE(QByteArray(outcome.text.data(), qsizetype(outcome.text.size())), text);
        QVERIFY(inflater.inflate("rubbish").problem.has_value());   // And leaves no trace.
    }
}

void TestFrameInflater::bareStreamsMayEndWithAFlush()
{
    FrameInflater inflater(FrameCompression::Deflate, 1'000'000);
    for (const qsizetype size : {5, 16 * 1024, 50'000}) {
        const QByteArray text = QByteArray(size, 'x');
        const auto outcome = inflater.inflate(packed(text, FrameCompression::Deflate, Z_SYNC_FLUSH));
        QVERIFY(!outcome.problem);
        QCOMPARE(qsizetype(outcome.text.size()), size);
    }
    // The others have an end of their own, and without it something is missing.
    FrameInflater gzip(FrameCompression::Gzip, 1'000'000);
    QVERIFY(gzip.inflate(packed("text", FrameCompression::Gzip, Z_SYNC_FLUSH)).problem.has_value());
}

void TestFrameInflater::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("frame");
    const QByteArray good = packed(QByteArray("{\"ping\":1}"), FrameCompression::Gzip);
    QByteArray flipped = good;
    flipped[flipped.size() - 6] = char(flipped[flipped.size() - 6] ^ 0x55);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain text") << QByteArray("{\"ping\":1}");
    QTest::newRow("another kind") << packed("text", FrameCompression::Zlib);
    QTest::newRow("cut short") << good.left(good.size() - 5);
    QTest::newRow("a wrong checksum") << flipped;
    QTest::newRow("more behind it") << good + 'x';
}

void TestFrameInflater::damageIsTold()
{
    QFETCH(const QByteArray, frame);
    FrameInflater inflater(FrameCompression::Gzip, 1'000'000);
    const auto outcome = inflater.inflate(frame);
    QVERIFY(outcome.problem == FrameInflater::Problem::Damaged);
    QVERIFY(outcome.text.empty());
}

void TestFrameInflater::theLimitHoldsForWhatIsUnpacked()
{
    FrameInflater inflater(FrameCompression::Gzip, 100'000);
    QVERIFY(!inflater.inflate(packed(QByteArray(100'000, 'x'), FrameCompression::Gzip)).problem);
    // A thousand times as long as it is packed.
    const QByteArray bomb = packed(QByteArray(50'000'000, 'x'), FrameCompression::Gzip);
    QVERIFY(bomb.size() < 100'000);
    QVERIFY(inflater.inflate(bomb).problem == FrameInflater::Problem::TooBig);
    QVERIFY(inflater.inflate(packed(QByteArray(100'001, 'x'), FrameCompression::Gzip)).problem
            == FrameInflater::Problem::TooBig);
}

}   // namespace tst_frameinflater

FEEDWARDEN_APPLESS_TEST(tst_frameinflater::TestFrameInflater)
#include "tst_frameinflater.moc"
