-- Cases by several folded words of one parent's names, each or its beginning.
-- in   :first, :beyond (the first word: from the one up to but without the other), :second, :third,
--      :fourth, :fifth, :sixth (patterns for the line of all words; '%' where there is no such word), :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
       c.county_fips, c.status
  FROM name_word w
 CROSS JOIN support_case c
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 WHERE w.word >= :first
   AND w.word < :beyond
   AND w.search_words LIKE :second
   AND w.search_words LIKE :third
   AND w.search_words LIKE :fourth
   AND w.search_words LIKE :fifth
   AND w.search_words LIKE :sixth
   AND (c.custodial_ref = w.party_ref OR c.noncustodial_ref = w.party_ref)
 ORDER BY w.word, w.search_words, w.party_ref, c.case_id
 LIMIT :most
