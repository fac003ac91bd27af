// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/classifyend.h"

#include "core/base/redactor.h"
#include "core/venues/venueprotocol.h"
#include "core/venues/venueregistry.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_classifyend {

using namespace feedwarden;

class TestClassifyEnd final : public QObject
{
    Q_OBJECT

private slots:
    void secretsThatTheServerEchoesAreTakenOut_data();
    void secretsThatTheServerEchoesAreTakenOut();
};

void TestClassifyEnd::secretsThatTheServerEchoesAreTakenOut_data()
{
    QTest::addColumn<EndReport>("report");
    const QString echo = QStringLiteral("rejected: CANARYhunter2hunter2CANARY");
    QTest::newRow("X-02 refused upgrade")
        << EndReport{.kind = EndReport::Kind::HttpAnswer, .detail = echo, .httpStatus = 401};
    QTest::newRow("X-02 redirect") << EndReport{.kind = EndReport::Kind::HttpAnswer,
                                                .detail = QStringLiteral("moved"),
                                                .httpStatus = 302,
                                                .httpHeaders = {{"location", "https://h/CANARYhunter2hunter2CANARY"}}};
    QTest::newRow("X-02 close frame") << EndReport{
        .kind = EndReport::Kind::CloseFrame, .detail = echo, .closeCode = 1008, .closeReason = echo};
    QTest::newRow("X-02 TLS") << EndReport{.kind = EndReport::Kind::TlsFailed, .detail = echo};
}

void TestClassifyEnd::secretsThatTheServerEchoesAreTakenOut()
{
    Redactor::program().add("CANARYhunter2hunter2CANARY");
    QFETCH(const EndReport, report);
    const auto protocol = createProtocol(u"binance-spot");
    const Failure failure = classifyEnd(report, *protocol, wallNow());
    QVERIFY2(failure.detail.contains(QLatin1String("***")), qPrintable(failure.detail));
    QVERIFY2(!failure.detail.contains(QLatin1String("CANARY")), qPrintable(failure.detail));
}

}   // namespace tst_classifyend

FEEDWARDEN_APPLESS_TEST(tst_classifyend::TestClassifyEnd)
#include "tst_classifyend.moc"
