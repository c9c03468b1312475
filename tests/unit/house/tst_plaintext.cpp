// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace caseledger::test;

namespace {

QRegularExpression forbidden(const QString &name)
{
    static const QHash<QString, QString> patterns {
        { QStringLiteral("labels"), QStringLiteral("new QLabel\\b|\\bQLabel\\s*[({]|:\\s*public QLabel\\b") },
        { QStringLiteral("markup"),
            QStringLiteral("\\b(setHtml|insertHtml|setMarkdown|QTextBrowser|QErrorMessage|"
                           "Qt::(RichText|MarkdownText|AutoText))\\b") },
        { QStringLiteral("static boxes"),
            QStringLiteral("QMessageBox::(information|warning|critical|question|about)\\s*\\(") },
        { QStringLiteral("what is this"), QStringLiteral("\\bsetWhatsThis\\b") },
    };
    return QRegularExpression(patterns.value(name));
}

bool isAllowed(const SourceFile &file) { return file.folder() == QLatin1String("ui/parts"); }

} // namespace

/// No window has a way to show a value as markup: labels are made in ui/parts alone, where they are plain.
class TestPlainTextHouse : public QObject
{
    Q_OBJECT

private slots:
    void nothingShowsMarkup_data()
    {
        QTest::addColumn<QString>("sample"); // what the rule is to find, so that it cannot rot
        QTest::newRow("labels") << QStringLiteral("auto *x = new QLabel(name, this);");
        QTest::newRow("markup") << QStringLiteral("edit->setHtml(name);");
        QTest::newRow("static boxes") << QStringLiteral("QMessageBox::warning(this, title, name);");
        QTest::newRow("what is this") << QStringLiteral("field->setWhatsThis(name);");
    }
    void nothingShowsMarkup()
    {
        QFETCH(QString, sample);
        const QRegularExpression rule = forbidden(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!rule.pattern().isEmpty());
        QVERIFY(sample.contains(rule));
        const QList<SourceFile> sources = sourcesIn({ QStringLiteral("app"), QStringLiteral("ui") });
        QVERIFY2(sources.size() > 50, "the sources were not found");
        QStringList faults;
        for (const SourceFile &file : sources) {
            if (!isAllowed(file) && withoutCommentsAndStrings(file.text).contains(rule))
                faults.append(file.path);
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void pointersToLabelsAreNoFault()
    {
        const QRegularExpression rule = forbidden(QStringLiteral("labels"));
        QVERIFY(!QStringLiteral("QLabel *m_name; class QLabel; QList<QLabel *> all;").contains(rule));
        QVERIFY(QStringLiteral("class Mine : public QLabel").contains(rule));
        QVERIFY(QStringLiteral("QLabel label(text);").contains(QRegularExpression(QStringLiteral("QLabel \\w+\\("))));
    }

    void theGuardIsInstalled()
    {
        bool isInstalled = false;
        for (const SourceFile &file : sourcesIn({ QStringLiteral("app/window") }))
            isInstalled = isInstalled || file.text.contains(QLatin1String("TextGuard"));
        QVERIFY2(isInstalled, "app/window makes no TextGuard: Qt's own dialogs and tooltips would guess at markup");
    }
};

QTEST_APPLESS_MAIN(TestPlainTextHouse)
#include "tst_plaintext.moc"
