// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/people/demonames.h"

#include <QStringView>

#include <array>

namespace caseledger {

namespace {

/// One part of a name in Latin letters and in its own script.
struct NamePart
{
    QStringView latin;
    QStringView native;
};

constexpr QStringView englishGiven[] = { u"Abigail", u"Adam", u"Alice", u"Amber", u"Andre", u"Angela", u"Anton",
    u"Beatrice", u"Bennett", u"Brianna", u"Calvin", u"Camille", u"Carla", u"Chantal", u"Chester", u"Clara", u"Curtis",
    u"Daphne", u"Darnell", u"Deborah", u"Desmond", u"Diana", u"Dwight", u"Edith", u"Edwin", u"Elena", u"Elliot",
    u"Erica", u"Ernest", u"Eva", u"Felix", u"Fiona", u"Floyd", u"Frances", u"Gavin", u"Gloria", u"Grant", u"Harriet",
    u"Hector", u"Holly", u"Ian", u"Imani", u"Irene", u"Isaac", u"Jasmine", u"Jerome", u"Joanna", u"Jordan", u"Julia",
    u"Keisha", u"Kenneth", u"Lamar", u"Laura", u"Leon", u"Lydia", u"Malik", u"Marcus", u"Martha", u"Mary Ann", u"Miles",
    u"Monique", u"Nadia", u"Nelson", u"Nora", u"Oliver", u"Paula", u"Percy", u"Quentin", u"Rachel", u"Raymond",
    u"Renée", u"Rosa", u"Rufus", u"Sabrina", u"Selma", u"Silas", u"Sonia", u"Stanley", u"Tamara", u"Terrence", u"Theo",
    u"Tiffany", u"Ursula", u"Valerie", u"Vernon", u"Wanda", u"Wesley", u"Yolanda", u"Zachary", u"Zoë" };
constexpr QStringView englishBegin[] = { u"Test", u"Sample", u"Mock", u"Fable", u"Exem", u"Speci", u"Ficti", u"Proto",
    u"Pretend", u"Dummy", u"Invent", u"Figment", u"Hypo", u"Placeholder", u"Made" };
constexpr QStringView englishEnd[] = { u"well", u"ford", u"ton", u"by", u"wood", u"field", u"man", u"son", u"berg",
    u"ley", u"worth", u"stone", u"brook", u"ridge", u"ham", u"more" };

constexpr QStringView spanishGiven[]
    = { u"Adriana", u"Álvaro", u"Beatriz", u"Carlos", u"Concepción", u"Esteban", u"Graciela", u"Héctor", u"Inés",
          u"Joaquín", u"José Luis", u"Lucía", u"Marisol", u"Óscar", u"Pilar", u"Ramón", u"Soledad", u"Tomás" };
constexpr QStringView spanishFamily[] = { u"Ejemplo", u"Ficticio", u"Inventado", u"Muestra", u"Prueba", u"Imaginario",
    u"Simulado", u"de la Muestra", u"Ensayo", u"Supuesto" };

constexpr QStringView italianGiven[]
    = { u"Alessia", u"Bruno", u"Carlotta", u"Dario", u"Elisabetta", u"Fabio", u"Gianluca", u"Ilaria", u"Lorenzo",
          u"Mariangela", u"Nicolò", u"Ornella", u"Pietro", u"Rosalba", u"Salvatore", u"Tiziana", u"Ugo", u"Vittoria" };
constexpr QStringView italianFamily[] = { u"Esempi", u"Campionelli", u"D'Esempio", u"Della Prova", u"Fintoni",
    u"Inventati", u"Provaroli", u"Immaginò", u"Fac-Simile", u"Saggiati" };

constexpr NamePart arabicGiven[] = { { u"Amina", u"أمينة" }, { u"Bilal", u"بلال" }, { u"Dalal", u"دلال" },
    { u"Fadi", u"فادي" }, { u"Hanan", u"حنان" }, { u"Ibrahim", u"إبراهيم" }, { u"Jamila", u"جميلة" },
    { u"Karim", u"كريم" }, { u"Layla", u"ليلى" }, { u"Mustafa", u"مصطفى" }, { u"Nour", u"نور" }, { u"Omar", u"عمر" },
    { u"Rania", u"رانيا" }, { u"Salma", u"سلمى" }, { u"Tariq", u"طارق" }, { u"Yusuf", u"يوسف" } };
constexpr NamePart arabicFamily[] = { { u"al-Mithali", u"المثالي" }, { u"al-Tajribi", u"التجريبي" },
    { u"al-Khayali", u"الخيالي" }, { u"Namudhaj", u"نموذج" }, { u"al-Iftiradi", u"الافتراضي" },
    { u"Abu Mithal", u"أبو مثال" }, { u"Bin Tajriba", u"بن تجربة" }, { u"al-Wahmi", u"الوهمي" } };

constexpr NamePart bengaliGiven[] = { { u"Anika", u"অনিকা" }, { u"Bijoy", u"বিজয়" }, { u"Chandra", u"চন্দ্রা" },
    { u"Dipu", u"দীপু" }, { u"Farhana", u"ফারহানা" }, { u"Imran", u"ইমরান" }, { u"Jahanara", u"জাহানারা" },
    { u"Kamal", u"কামাল" }, { u"Lubna", u"লুবনা" }, { u"Mitali", u"মিতালী" }, { u"Nasreen", u"নাসরিন" },
    { u"Rafiq", u"রফিক" }, { u"Shapla", u"শাপলা" }, { u"Tanvir", u"তানভীর" } };
constexpr NamePart bengaliFamily[] = { { u"Nomuna", u"নমুনা" }, { u"Udahoron", u"উদাহরণ" }, { u"Kolpito", u"কল্পিত" },
    { u"Porikkha", u"পরীক্ষা" }, { u"Kalponik", u"কাল্পনিক" }, { u"Adorsho", u"আদর্শ" }, { u"Chhodmo", u"ছদ্ম" } };

constexpr NamePart koreanGiven[] = { { u"Gyeonbon", u"견본" }, { u"Yesi", u"예시" }, { u"Siheom", u"시험" },
    { u"Gasang", u"가상" }, { u"Bogi", u"보기" }, { u"Mohyeong", u"모형" }, { u"Gaja", u"가자" },
    { u"Pyobon", u"표본" }, { u"Sangsang", u"상상" }, { u"Yeonseup", u"연습" } };
constexpr NamePart koreanFamily[]
    = { { u"Kim", u"김" }, { u"Yi", u"이" }, { u"Pak", u"박" }, { u"Choe", u"최" }, { u"Jeong", u"정" },
          { u"Han", u"한" }, { u"Yun", u"윤" }, { u"Seo", u"서" }, { u"Namgung", u"남궁" }, { u"Mo", u"모" } };

QString joined(QStringView first, QStringView second, QStringView between = u" ")
{
    QString text;
    text.reserve(first.size() + between.size() + second.size());
    return text.append(first).append(between).append(second);
}

QString englishFamily(DemoRandom &random)
{
    const QStringView begin
        = random.pick(englishBegin); // not among the arguments, whose order is the compiler's choice
    return joined(begin, random.pick(englishEnd), {});
}

PersonName englishName(DemoRandom &random)
{
    PersonName name { .given = random.pick(englishGiven).toString(), .family = englishFamily(random) };
    if (random.chance(60))
        name.family = joined(name.family, englishFamily(random), u"-");
    else if (random.chance(20))
        name.family = joined(u"O'", name.family, {});
    return name;
}

PersonName plainName(QStringView given, QStringView family) { return { given.toString(), family.toString(), {} }; }

PersonName scriptName(const NamePart &given, const NamePart &family)
{
    return { given.latin.toString(), family.latin.toString(), joined(given.native, family.native) };
}

/// A Korean writes the family name first, and no blank behind it.
PersonName koreanName(const NamePart &given, const NamePart &family)
{
    return { given.latin.toString(), family.latin.toString(), joined(family.native, given.native, {}) };
}

} // namespace

QLatin1String code(Tongue tongue)
{
    constexpr std::array codes { QLatin1String("en"), QLatin1String("es"), QLatin1String("ar"), QLatin1String("it"),
        QLatin1String("bn"), QLatin1String("ko") };
    return codes[size_t(tongue)];
}

PersonName drawName(Tongue tongue, DemoRandom &random)
{
    const auto drawn = [&random](const auto &given, const auto &family, auto make) {
        const auto &first = random.pick(given);
        return make(first, random.pick(family));
    };
    switch (tongue) {
    case Tongue::English:
        break;
    case Tongue::Spanish:
        return drawn(spanishGiven, spanishFamily, plainName);
    case Tongue::Arabic:
        return drawn(arabicGiven, arabicFamily, scriptName);
    case Tongue::Italian:
        return drawn(italianGiven, italianFamily, plainName);
    case Tongue::Bengali:
        return drawn(bengaliGiven, bengaliFamily, scriptName);
    case Tongue::Korean:
        return drawn(koreanGiven, koreanFamily, koreanName);
    }
    return englishName(random);
}

} // namespace caseledger
