// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/roworder.h"

#include "models/tables/recordtablemodel.h"

#include <QCollator>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string>

namespace caseledger {

namespace {

constexpr qint64 noValue = std::numeric_limits<qint64>::max();

/// What English dictionaries make of the printable letters and signs of ASCII: for each its place, whatever its case.
class AsciiPlaces
{
public:
    explicit AsciiPlaces(const QCollator &english)
    {
        QString signs;
        for (char16_t sign = first; sign <= last; ++sign)
            signs.append(QChar(sign));
        const auto small = [](QChar sign) { return QString(sign.toLower()); };
        std::ranges::sort(signs, [&](QChar a, QChar b) { return english.compare(small(a), small(b)) < 0; });
        char place = 1;
        for (qsizetype i = 0; i < signs.size(); ++i) {
            place = char(i > 0 && small(signs[i]) != small(signs[i - 1]) ? place + 1 : place);
            m_places[signs[i].unicode()] = place;
        }
    }

    static bool has(QChar sign) { return sign.unicode() >= first && sign.unicode() <= last; }
    /// Bytes that compare as their texts do: all places, then small letters before capitals.
    std::string keyOf(const QString &text) const
    {
        std::string key;
        key.reserve(size_t(text.size()) * 2 + 1);
        for (const QChar sign : text)
            key.push_back(m_places[sign.unicode()]);
        key.push_back('\0');
        for (const QChar sign : text)
            key.push_back(sign.isUpper() ? '\2' : '\1');
        return key;
    }

private:
    static constexpr char16_t first = u' ';
    static constexpr char16_t last = u'~';

    std::array<char, last + 1> m_places {};
};

/// Each different text with its place among all of them; those that collate alike share one. Texts of ASCII, most of
/// what an extract holds, are compared by keys of their own, which takes a tenth of the time.
class TextRanks
{
public:
    /// The number of a text: the same one for the same text.
    qint64 numberOf(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(text, qint64(m_texts.size()));
        m_texts.push_back(text);
        return qint64(m_texts.size()) - 1;
    }

    /// The place of each number.
    std::vector<qint64> ranks() const
    {
        std::vector<size_t> ascii;
        std::vector<size_t> others;
        for (size_t number = 0; number < m_texts.size(); ++number)
            (std::ranges::all_of(m_texts[number], AsciiPlaces::has) ? ascii : others).push_back(number);
        sortAscii(ascii);
        const auto compare = [this](size_t a, size_t b) { return m_english.compare(m_texts[a], m_texts[b]); };
        const auto isBefore = [&compare](size_t a, size_t b) { return compare(a, b) < 0; };
        std::ranges::sort(others, isBefore);
        std::vector<size_t> order(m_texts.size());
        std::ranges::merge(ascii, others, order.begin(), isBefore);
        std::vector<qint64> ranks(m_texts.size());
        for (size_t i = 1; i < order.size(); ++i) {
            const bool isAlike = !others.empty() && compare(order[i - 1], order[i]) == 0;
            ranks[order[i]] = ranks[order[i - 1]] + (isAlike ? 0 : 1);
        }
        return ranks;
    }

private:
    /// By the first eight bytes of their keys, most often.
    void sortAscii(std::vector<size_t> &numbers) const
    {
        struct Keyed
        {
            quint64 head;
            std::string key;
            size_t number;

            bool operator<(const Keyed &other) const
            {
                return head != other.head ? head < other.head : key < other.key;
            }
        };
        const AsciiPlaces places(m_english);
        std::vector<Keyed> keyed;
        keyed.reserve(numbers.size());
        for (const size_t number : numbers) {
            std::string key = places.keyOf(m_texts[number]);
            std::array<char, sizeof(quint64)> head {};
            std::copy_n(key.begin(), std::min(key.size(), head.size()), head.begin());
            keyed.push_back({ qFromBigEndian<quint64>(head.data()), std::move(key), number });
        }
        std::ranges::sort(keyed, std::less<>());
        std::ranges::transform(keyed, numbers.begin(), &Keyed::number);
    }

    QCollator m_english { QLocale(QLocale::English, QLocale::UnitedStates) };
    QHash<QString, qint64> m_numbers;
    std::vector<QString> m_texts;
};

qint64 keyOf(const QVariant &value, TextRanks &texts, bool &hasTexts)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return noValue;
    case QMetaType::QDate:
        return value.toDate().toJulianDay();
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    case QMetaType::QString:
        hasTexts = true;
        return texts.numberOf(value.toString());
    default:
        return value.toLongLong();
    }
}

} // namespace

std::vector<int> orderedRows(const QAbstractItemModel &records, int column)
{
    std::vector<int> order(size_t(records.rowCount()));
    std::iota(order.begin(), order.end(), 0);
    if (column < 0 || column >= records.columnCount())
        return order;
    TextRanks texts;
    bool hasTexts = false;
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(order.size());
    for (const int row : order)
        keyed.emplace_back(keyOf(records.index(row, column).data(SortRole), texts, hasTexts), row);
    if (hasTexts) {
        const std::vector<qint64> ranks = texts.ranks();
        for (auto &[key, row] : keyed)
            key = key == noValue ? noValue : ranks[size_t(key)];
    }
    std::ranges::sort(keyed); // by value, then by place
    std::ranges::transform(keyed, order.begin(), &std::pair<qint64, int>::second);
    return order;
}

} // namespace caseledger
