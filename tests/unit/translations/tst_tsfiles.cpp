// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tsfile.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr Language allLanguages[]
    = { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

/// The messages of a file after the real lupdate has gone over a copy of it.
std::optional<QList<Message>> updatedCopy(Language language)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("caseledger_%1.ts").arg(code(language)));
    if (!QFile::copy(tsPath(language), copy))
        return std::nullopt;
    QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("@" SOURCES_LIST) };
    if (language == Language::English)
        arguments.append(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList { QStringLiteral("-ts"), copy });
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return std::nullopt;
    return readTs(copy);
}

} // namespace

/// The files of the translations and the sources they come from agree.
class TestTsFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyTestAndProgramHasTheWords()
    {
        for (const Language language : allLanguages) {
            const QString path = QStringLiteral(":/i18n/caseledger_%1.qm").arg(code(language));
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }

    void theBuiltWordsAreThoseOfTheFiles()
    {
        for (const Language language : translated) {
            const Phrasebook book(language);
            for (const Message &message : messagesOf(language)) {
                if (!message.counts && message.state.isEmpty())
                    QCOMPARE(book.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData()),
                        message.forms.value(0));
            }
        }
    }

    void lupdateFindsNothingNew_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << int(language);
    }
    void lupdateFindsNothingNew()
    {
        QFETCH(int, language);
        const std::optional<QList<Message>> after = updatedCopy(Language(language));
        QVERIFY2(after, "lupdate failed, or there is no list of sources");
        const QList<Message> before = messagesOf(Language(language));
        for (const Message &message : *after)
            QVERIFY2(before.contains(message), nameOf(Language(language), message, " changed: run lupdate").c_str());
        QCOMPARE(after->size(), before.size());
    }

    void everyLanguageSaysTheSame()
    {
        const auto keys = [](Language language) {
            QSet<QString> found;
            for (const Message &message : messagesOf(language))
                found.insert(message.context + u'|' + message.source);
            return found;
        };
        const QSet<QString> arabic = keys(Language::Arabic);
        QVERIFY(arabic.size() > 200);
        for (const Language language : translated)
            QCOMPARE(keys(language), arabic);
        QSet<QString> counted;
        for (const Message &message : messagesOf(Language::Arabic)) {
            if (message.counts)
                counted.insert(message.context + u'|' + message.source);
        }
        QCOMPARE(keys(Language::English), counted); // its other words are the sources
    }

    void everythingIsFinished()
    {
        for (const Language language : allLanguages) {
            for (const Message &message : messagesOf(language)) {
                QVERIFY2(message.state.isEmpty(), nameOf(language, message, " is not finished").c_str());
                QVERIFY2(!message.forms.isEmpty(), nameOf(language, message, " has no words").c_str());
                for (const QString &form : message.forms)
                    QVERIFY2(!form.trimmed().isEmpty(), nameOf(language, message, " is empty").c_str());
            }
        }
    }

    void everyMessageTellsItsTranslatorWhatItIs()
    {
        for (const Language language : allLanguages) {
            for (const Message &message : messagesOf(language))
                QVERIFY2(message.remark.size() > 5, nameOf(language, message, " has no remark").c_str());
        }
    }

    void placesAreTheSame()
    {
        for (const Language language : allLanguages) {
            for (const Message &message : messagesOf(language)) {
                const QStringList places = placesOf(message.source);
                for (qsizetype form = 0; form < message.forms.size(); ++form) {
                    QStringList own = placesOf(message.forms[form]);
                    if (message.counts && saysOneNumber(language, form) && !own.contains(QStringLiteral("%n")))
                        own.prepend(QStringLiteral("%n"));
                    own.sort();
                    QVERIFY2(own == places, nameOf(language, message, " has other places").c_str());
                }
            }
        }
    }

    void everyPluralIsThere()
    {
        for (const Language language : allLanguages) {
            for (const Message &message : messagesOf(language)) {
                QVERIFY2(message.counts == message.source.contains(QLatin1String("%n")),
                    nameOf(language, message, ": what counts needs QT_TRANSLATE_N_NOOP").c_str());
                QVERIFY2(message.forms.size() == (message.counts ? pluralsOf(language) : 1),
                    nameOf(language, message, " has another number of forms").c_str());
            }
        }
    }

    void theReviewIsUpToDate()
    {
        QProcess review;
        review.start(QStringLiteral(PYTHON), { QStringLiteral(TRANSLATIONS "/review.py"), QStringLiteral("--check") });
        QVERIFY(review.waitForFinished());
        QVERIFY2(review.exitCode() == 0, review.readAllStandardError().constData());
    }

    void theReviewSaysThatNobodyHasApproved()
    {
        QFile review(QStringLiteral(TRANSLATIONS "/REVIEW.md"));
        QVERIFY(review.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(review.readAll());
        QVERIFY(text.contains(QLatin1String("No native reader has approved")));
        for (const Language language : translated) {
            for (const Message &message : messagesOf(language)) {
                for (const QString &form : message.forms)
                    QVERIFY2(text.contains(form), nameOf(language, message, " is not in REVIEW.md").c_str());
            }
        }
    }

    void aFileThatIsNoneIsNotRead()
    {
        QVERIFY(!readTs(QStringLiteral(TRANSLATIONS "/no-such-file.ts")));
        QVERIFY(!readTs(QStringLiteral(TRANSLATIONS "/review.py")));
    }
};

QTEST_GUILESS_MAIN(TestTsFiles)
#include "tst_tsfiles.moc"
