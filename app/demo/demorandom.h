// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <initializer_list>

namespace caseledger {

/// What a stream of random numbers is for. Each purpose of each case has a stream of its own, so a case never depends
/// on another and a change in one purpose leaves the others as they were.
enum class DemoStream { Sharing, Tongue, Plan, Payments, Disbursements, Custodial, Noncustodial, NotSent };

/// The demo office's random numbers: splitmix64 (Steele, Lea, Flood 2014), whole numbers only, so that the same seed
/// gives the same office on every machine, compiler and library.
class DemoRandom
{
public:
    DemoRandom(quint64 seed, int caseIndex, DemoStream stream)
        : m_state(mixed(seed) ^ mixed((quint64(caseIndex) << 4) + quint64(stream) + 1))
    { }

    quint32 next() { return quint32(mixed(m_state += 0x9e3779b97f4a7c15ULL) >> 32); }

    /// 0 to limit - 1; limit > 0.
    int below(int limit) { return int((quint64(next()) * quint64(limit)) >> 32); }
    /// first to last, both included.
    int between(int first, int last) { return first + below(last - first + 1); }
    /// True in so many of a thousand draws.
    bool chance(int perMille) { return below(1000) < perMille; }
    /// The place of one of the weights, each as likely as its share of their sum.
    int weighted(std::initializer_list<int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int drawn = below(sum);
        int place = 0;
        for (const int weight : weights) {
            if (drawn < weight)
                break;
            drawn -= weight;
            ++place;
        }
        return place;
    }
    template <class T, std::size_t Size>
    const T &pick(const T (&values)[Size])
    {
        return values[below(int(Size))];
    }
    template <class T, std::size_t Size>
    const T &pick(const std::array<T, Size> &values)
    {
        return values[std::size_t(below(int(Size)))];
    }

private:
    static constexpr quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

    quint64 m_state;
};

} // namespace caseledger
