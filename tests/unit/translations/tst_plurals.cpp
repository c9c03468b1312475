// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tsfile.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Which of a language's forms a number takes. Source: Unicode CLDR, cardinal plural rules; for Bengali the two forms
/// of Qt, which keeps zero apart from one.
qsizetype formOf(Language language, int n)
{
    switch (language) {
    case Language::Arabic:
        if (n < 3)
            return n;
        if (n % 100 >= 3 && n % 100 <= 10)
            return 3;
        return n % 100 >= 11 ? 4 : 5;
    case Language::Korean:
        return 0;
    case Language::English:
    case Language::Italian:
    case Language::Bengali:
        break;
    }
    return n == 1 ? 0 : 1;
}

} // namespace

/// A count is said in the form its language has for it.
class TestPlurals : public QObject
{
    Q_OBJECT

private slots:
    void everyCountTakesItsForm_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language :
            { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean })
            QTest::newRow(code(language).data()) << int(language);
    }
    void everyCountTakesItsForm()
    {
        QFETCH(int, language);
        const Phrasebook book { Language(language) };
        int counted = 0;
        for (const Message &message : messagesOf(Language(language))) {
            if (!message.counts)
                continue;
            ++counted;
            for (int n = 0; n <= 1200; ++n) {
                const QString form = message.forms.value(formOf(Language(language), n));
                const QString said
                    = book.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), n);
                QCOMPARE(said, QString(form).replace(QLatin1String("%n"), QString::number(n)));
            }
        }
        QVERIFY(counted > 0);
    }

    void englishCountsAreNotLeftInBrackets()
    {
        const Phrasebook english;
        for (const Message &message : messagesOf(Language::English)) {
            for (const int n : { 0, 1, 2, 21 }) {
                const QString said
                    = english.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), n);
                QVERIFY2(!said.contains(QLatin1String("(s)")), nameOf(Language::English, message).c_str());
                QVERIFY(!said.contains(u'%'));
            }
        }
    }

    void arabicHasItsDual()
    {
        const Phrasebook arabic(Language::Arabic);
        const auto said = [&arabic](int n) { return arabic.translate("Statement", "%n payment(s) in this list.", n); };
        QCOMPARE(said(0), QStringLiteral("لا توجد دفعات في هذه القائمة."));
        QCOMPARE(said(1), QStringLiteral("في هذه القائمة دفعة واحدة."));
        QCOMPARE(said(2), QStringLiteral("في هذه القائمة دفعتان."));
        QCOMPARE(said(3), QStringLiteral("في هذه القائمة 3 دفعات."));
        QCOMPARE(said(11), QStringLiteral("في هذه القائمة 11 دفعة."));
        QCOMPARE(said(100), QStringLiteral("في هذه القائمة 100 دفعة."));
        QCOMPARE(said(103), QStringLiteral("في هذه القائمة 103 دفعات."));
    }
};

QTEST_GUILESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
