-- Cases by several folded words of one parent's names, each or its beginning.
-- A file for PostgreSQL, because there a join has to be told that it goes along the words and looks for the cases of one person after
-- the other (step 0021): else it finds those of all of them first, and sorts, where few seem to have the word. A person's cases are
-- gathered, so that they keep their order however it is done. SQLite cannot be told so.
-- in   :first, :beyond (the first word: from the one up to but without the other), :second, :third,
--      :fourth, :fifth, :sixth (patterns for the line of all words; '%' where there is no such word), :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT (found).case_id, (found).custodial_given, (found).custodial_family, (found).custodial_native, (found).noncustodial_given,
       (found).noncustodial_family, (found).noncustodial_native, (found).county_fips, (found).status
  FROM (SELECT unnest(f.cases) AS found
          FROM name_word w
         CROSS JOIN LATERAL (SELECT array_agg(pc ORDER BY pc.case_id) AS cases FROM party_case pc WHERE pc.party_ref = w.party_ref) AS f
         WHERE w.word >= :first
           AND w.word < :beyond
           AND w.search_words LIKE :second
           AND w.search_words LIKE :third
           AND w.search_words LIKE :fourth
           AND w.search_words LIKE :fifth
           AND w.search_words LIKE :sixth
         ORDER BY w.word, w.search_words, w.party_ref
         LIMIT :most) AS found_cases
