// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caseledger::test;

namespace {

/// What a room of the house may include; every room may include itself.
const QHash<QString, QStringList> &allowedArrows()
{
    static const QStringList allModels { QStringLiteral("models/domain"), QStringLiteral("models/text"),
        QStringLiteral("models/tables"), QStringLiteral("models/documents"), QStringLiteral("models/imports"),
        QStringLiteral("models/safety"), QStringLiteral("models/store") };
    static const QHash<QString, QStringList> arrows {
        { QStringLiteral("models/domain"), {} },
        { QStringLiteral("models/text"), { QStringLiteral("models/domain") } },
        { QStringLiteral("models/safety"), { QStringLiteral("models/domain") } },
        { QStringLiteral("models/imports"), { QStringLiteral("models/domain") } },
        { QStringLiteral("models/tables"), { QStringLiteral("models/domain"), QStringLiteral("models/text") } },
        { QStringLiteral("models/documents"),
            { QStringLiteral("models/domain"), QStringLiteral("models/text"), QStringLiteral("models/tables") } },
        { QStringLiteral("models/store"),
            { QStringLiteral("models/domain"), QStringLiteral("models/text"), QStringLiteral("models/safety") } },
        { QStringLiteral("ui"), allModels },
        { QStringLiteral("app"), allModels + QStringList { QStringLiteral("ui") } },
    };
    return arrows;
}

/// "models/domain" of "models/domain/money.h", "ui" of "ui/mainwindow.h", "app" of "app/ctl/main.cpp".
QString roomOf(const QString &path)
{
    return path.startsWith(QLatin1String("models/")) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

int percentile(QList<int> values, int percent)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * percent / 100)];
}

} // namespace

/// The house keeps its arrows and its figures (docs/architecture.md).
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sources = sourcesIn({ QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models") });
        m_tests = sourcesIn({ QStringLiteral("tests") });
        QVERIFY2(m_sources.size() > 30, "the sources were not found");
    }

    void arrowsPointOneWay()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            const QString room = roomOf(file.path);
            QVERIFY2(allowedArrows().contains(room), qPrintable(file.path));
            for (const QString &included : ownIncludes(file.text)) {
                const QString target = roomOf(included);
                if (target != room && !allowedArrows().value(room).contains(target))
                    faults.append(file.path + QLatin1String(" includes ") + included);
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void librariesStayInTheirRooms_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("rooms");
        QTest::newRow("SQL") << QStringLiteral("#include <(QtSql|QSql|sqlite3|libpq)")
                             << QStringList { QStringLiteral("models/store") };
        QTest::newRow("widgets") << QStringLiteral(
            "#include <(QtWidgets|QWidget|QMainWindow|QDialog|QLabel|QTableView|QLineEdit|QPushButton)")
                                 << QStringList { QStringLiteral("ui"), QStringLiteral("app") };
        QTest::newRow("painting") << QStringLiteral("#include <(QPainter|QPrinter|QPdfWriter|QFont|QTextLayout)")
                                  << QStringList { QStringLiteral("ui"), QStringLiteral("app"),
                                         QStringLiteral("models/documents") };
        QTest::newRow("sodium") << QStringLiteral("#include <sodium")
                                << QStringList { QStringLiteral("models/safety"), QStringLiteral("models/imports") };
        QTest::newRow("keychain") << QStringLiteral("#include <(qt6?keychain|QtKeychain|libsecret)")
                                  << QStringList { QStringLiteral("models/safety") };
        QTest::newRow("floating numbers")
            << QStringLiteral("\\b(float|double|qreal)\\b")
            << QStringList { QStringLiteral("models/documents"), QStringLiteral("models/tables"), QStringLiteral("ui"),
                   QStringLiteral("app") };
        QTest::newRow("settings") << QStringLiteral("#include <QSettings>") << QStringList { QStringLiteral("app") };
        QTest::newRow("SQL text") << QStringLiteral("\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE) ")
                                  << QStringList { QStringLiteral("models/store") };
    }
    void librariesStayInTheirRooms()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, rooms);
        const QRegularExpression forbidden(pattern);
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            const QString text = forbidden.pattern().contains(u'"') || forbidden.pattern().startsWith(u'#')
                ? file.text
                : withoutCommentsAndStrings(file.text);
            if (!rooms.contains(roomOf(file.path)) && text.contains(forbidden))
                faults.append(file.path);
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void habitsStayOut_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("string connects") << QStringLiteral("\\b(SIGNAL|SLOT)\\(");
        QTest::newRow("nested event loops") << QStringLiteral("QEventLoop|processEvents");
        QTest::newRow("singletons") << QStringLiteral(
            "static\\s+\\w+\\s*[&*]\\s*(instance|self|get)\\(\\)|Q_GLOBAL_STATIC");
        QTest::newRow("lambdas without a context") << QStringLiteral("connect\\([^;\\[]*&\\w+(::\\w+)+,\\s*\\[");
        QTest::newRow("the default locale") << QStringLiteral("QLocale\\(\\)|QLocale::system");
        QTest::newRow("floating money") << QStringLiteral("toCurrencyString");
        QTest::newRow("future chains") << QStringLiteral("\\.then\\(");
        QTest::newRow("manual delete") << QStringLiteral("\\bdelete\\s+\\w");
    }
    void habitsStayOut()
    {
        QFETCH(QString, pattern);
        const QRegularExpression forbidden(pattern);
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            if (withoutCommentsAndStrings(file.text).contains(forbidden))
                faults.append(file.path);
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void everyFileNamesItsLicence()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources + m_tests) {
            const QStringList top = file.text.section(u'\n', 0, 1).split(u'\n');
            if (!top.value(0).contains(QLatin1String("SPDX-FileCopyrightText:"))
                || !top.value(1).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
                faults.append(file.path);
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    /// Two types of one name in two headers are one type to the linker: it keeps the destructor of either.
    void everyTypeHasOneDefinition()
    {
        static const QRegularExpression definition(
            QStringLiteral("^(?:struct|class|enum class) (\\w+)(?![^\\n]*;)[^<\\n]*$"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> seen;
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            if (!file.isHeader())
                continue;
            for (auto it = definition.globalMatch(file.text); it.hasNext();) {
                const QString name = it.next().captured(1);
                if (seen.contains(name))
                    faults.append(name + QLatin1String(": ") + seen.value(name) + QLatin1String(", ") + file.path);
                seen.insert(name, file.path);
            }
        }
        QVERIFY2(seen.size() > 50, "the types were not read");
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void filesStaySmall()
    {
        QList<int> lengths;
        QStringList tooLong;
        for (const SourceFile &file : m_sources) {
            if (file.isHeader())
                continue;
            lengths.append(file.lineCount());
            if (file.lineCount() > 500)
                tooLong.append(file.path);
            if (file.path.endsWith(QLatin1String("ui/mainwindow.cpp")) && file.lineCount() > 300)
                tooLong.append(file.path);
        }
        QCOMPARE(tooLong.join(u'\n'), QString());
        qInfo("%d .cpp files: median %d, 90th percentile %d, longest %d lines", int(lengths.size()),
            percentile(lengths, 50), percentile(lengths, 90), percentile(lengths, 100));
        QVERIFY2(percentile(lengths, 50) <= 130, "the median .cpp file is over 130 lines");
        QVERIFY2(percentile(lengths, 90) <= 300, "more than a tenth of the .cpp files is over 300 lines");
    }

    void foldersStaySmall()
    {
        QMap<QString, QSet<QString>> units;
        for (const SourceFile &file : m_sources)
            units[file.folder()].insert(file.path.section(u'/', -1).section(u'.', 0, -2));
        QStringList faults;
        for (auto it = units.cbegin(); it != units.cend(); ++it) {
            if (it->size() > 16)
                faults.append(QStringLiteral("%1: %2 units").arg(it.key()).arg(it->size()));
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void classesStaySmall()
    {
        ClassSize largest;
        for (const SourceFile &file : m_sources) {
            for (const ClassSize &size : file.isHeader() ? classesIn(file.text) : QList<ClassSize>()) {
                if (size.methods > largest.methods)
                    largest = size;
            }
        }
        qInfo("largest class: %s with %d functions", qPrintable(largest.name), largest.methods);
        QVERIFY2(largest.methods > 3, "the classes were not read");
        QVERIFY2(largest.methods <= 20, qPrintable(largest.name));
    }

    void dataStaysShort()
    {
        int found = 0;
        for (const SourceFile &file : m_sources) {
            if (!file.text.contains(QLatin1String("QAbstractTableModel"))
                && !file.text.contains(QLatin1String("QAbstractListModel")))
                continue;
            for (const int lines : bodyLines(file.text, QStringLiteral("QVariant data"))) {
                ++found;
                QVERIFY2(lines <= 16, qPrintable(file.path)); // 15 and the opening brace's line
            }
        }
        QVERIFY2(found > 0, "no model was found");
    }

    void testsHaveTheirShare()
    {
        const auto lines = [](const QList<SourceFile> &files) {
            int sum = 0;
            for (const SourceFile &file : files)
                sum += file.lineCount();
            return sum;
        };
        const int tests = lines(m_tests);
        const int share = 100 * tests / (tests + lines(m_sources));
        qInfo("tests are %d %% of %d lines", share, tests + lines(m_sources));
        QVERIFY2(share >= 30, "tests are under 30 % of the lines");
    }

    void readsClassesAsTheyAre()
    {
        const auto classes = classesIn(
            QStringLiteral("class A : public B {\npublic:\n A();\n ~A() { f(); }\n int x = f();\n"
                           " std::function<void(int)> g;\n template <class T> void h(T) const;\n"
                           " struct Inner { void one(); };\nsignals:\n void s(int a, int b);\n};\nclass C;"));
        QCOMPARE(classes.size(), 2);
        QCOMPARE(classes[0].name, QStringLiteral("A"));
        QCOMPARE(classes[0].methods, 4);
        QCOMPARE(classes[1].methods, 1);
        QCOMPARE(withoutCommentsAndStrings(QStringLiteral("a \"b // c\" d // e\n10'000 /* f\n */ g")),
            QStringLiteral("a \"\" d \n10'000 \n g"));
    }

private:
    QList<SourceFile> m_sources;
    QList<SourceFile> m_tests;
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
