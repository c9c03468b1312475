// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/icons.h"

#include "ui/actions/deskactions.h"
#include "ui/looks/actionicons.h"
#include "ui/looks/colours.h"
#include "ui/looks/emptystate.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace caseledger;

namespace {

/// Share of the picture's points that have any ink.
qreal inked(const QImage &image)
{
    int points = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            points += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return qreal(points) / (image.width() * image.height());
}

QImage drawn(Sign sign, int size, const QColor &ink = Qt::black, qreal ratio = 1)
{
    return signPixmap(sign, size, ink, ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

/// The program's own drawings.
class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(QPalette());
    }

    void everySignIsDrawnAtEverySize()
    {
        for (int sign = 0; sign < signCount; ++sign) {
            for (const int size : { 16, 20, 24, 32, 48 }) {
                const qreal share = inked(drawn(Sign(sign), size));
                QVERIFY2(share > 0.06 && share < 0.75,
                    qPrintable(QStringLiteral("sign %1 at %2: %3").arg(sign).arg(size).arg(share)));
            }
            QVERIFY(!icon(Sign(sign)).pixmap(16).isNull());
        }
    }

    void noTwoSignsLookAlike()
    {
        std::set<QByteArray> pictures;
        for (int sign = 0; sign < signCount; ++sign) {
            const QImage image = drawn(Sign(sign), 24);
            pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(int(pictures.size()), signCount);
    }

    void twiceTheScaleHasFourTimesThePoints()
    {
        const QPixmap sharp = signPixmap(Sign::Find, 16, Qt::black, 2);
        QCOMPARE(sharp.size(), QSize(32, 32));
        QCOMPARE(sharp.deviceIndependentSize(), QSizeF(16, 16));
        QVERIFY(drawn(Sign::Find, 16, Qt::black, 2) != drawn(Sign::Find, 16).scaled(32, 32));
    }

    void signsTakeTheColourOfTheText()
    {
        for (const QPalette &palette : { lightColours(), darkColours() }) {
            QApplication::setPalette(palette);
            const QImage image = icon(Sign::Done).pixmap(32).toImage();
            bool isFound = false;
            for (int x = 0; x < 32; ++x) {
                for (int y = 0; y < 32; ++y)
                    isFound = isFound || image.pixelColor(x, y) == QApplication::palette().color(QPalette::ButtonText);
            }
            QVERIFY(isFound);
        }
        QVERIFY(icon(Sign::Done).pixmap(32, QIcon::Selected).toImage() != icon(Sign::Done).pixmap(32).toImage());
        QVERIFY(icon(Sign::Done).pixmap(32, QIcon::Disabled).toImage() != icon(Sign::Done).pixmap(32).toImage());
    }

    void onlyWhatPointsIsMirrored()
    {
        const QImage next = drawn(Sign::Next, 24);
        const QImage shield = drawn(Sign::Find, 24);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(drawn(Sign::Next, 24) != next);
        QCOMPARE(drawn(Sign::Find, 24), shield);
    }

    void actionsWithASignExist()
    {
        int signs = 0;
        for (const ActionEntry &entry : deskActions())
            signs += iconOfAction(QLatin1String(entry.code)).isNull() ? 0 : 1;
        QVERIFY(signs > int(deskActions().size()) / 2);
        for (int pane = int(DeskAction::ShowPayments); pane <= int(DeskAction::ShowActivity); ++pane)
            QVERIFY2(
                !iconOfAction(QLatin1String(entryOf(DeskAction(pane)).code)).isNull(), entryOf(DeskAction(pane)).code);
        QVERIFY(iconOfAction(QLatin1String("no_such_action")).isNull());
    }

    void theProgramHasAnIcon()
    {
        for (const int size : { 16, 32, 64 })
            QVERIFY(inked(programIcon().pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32)) > 0.5);
    }

    void everyPictureIsDrawnInBothColours()
    {
        for (const auto picture :
            { Picture::NoCase, Picture::NothingFound, Picture::NoRows, Picture::QueueEmpty, Picture::NoAccess }) {
            PictureView view(picture);
            view.resize(160, 120);
            const auto looks = [&view](const QPalette &palette) {
                view.setPalette(palette);
                return view.grab().toImage();
            };
            const QImage light = looks(lightColours());
            QVERIFY(light != looks(darkColours()));
            QImage blank = light;
            blank.fill(lightColours().color(QPalette::Window));
            QVERIFY(light != blank);
        }
    }

    void anEmptyPlaceSaysWhatToDo()
    {
        EmptyState empty(Picture::NoCase, QStringLiteral("Nothing here"), QStringLiteral("Try this"),
            QStringLiteral("&Do it"), nullptr);
        empty.resize(500, 500);
        empty.show();
        const QSignalSpy wanted(&empty, &EmptyState::actionWanted);
        QCOMPARE(empty.text(), QStringLiteral("Nothing here"));
        QCOMPARE(empty.accessibleName(), QStringLiteral("Nothing here"));
        QCOMPARE(empty.accessibleDescription(), QStringLiteral("Try this"));
        QVERIFY(empty.button()->isVisible());
        empty.button()->click();
        QCOMPARE(wanted.size(), 1);
        auto *picture = empty.findChild<PictureView *>();
        const int roomy = picture->height();
        empty.resize(500, 150); // the words stay
        QTRY_VERIFY(picture->height() < roomy / 2);
        QVERIFY(empty.button()->geometry().bottom() < empty.height());
        empty.say(Picture::NoRows, QStringLiteral("Other"));
        QVERIFY(!empty.button()->isVisible());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
