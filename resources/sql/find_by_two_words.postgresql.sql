-- Cases by two folded words of one parent's names, each or its beginning.
-- A file for PostgreSQL, because there a join has to be told that it goes along the words and looks for the cases of one person after
-- the other (step 0021): else it finds those of all of them first, and sorts, where few seem to have the word. SQLite cannot be
-- told so.
-- in   :first, :beyond (the first word: from the one up to but without the other), :second (a pattern
--      for the line of all words), :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT f.case_id, f.given_name, f.family_name, f.native_name, f.other_given_name, f.other_family_name, f.other_native_name,
       f.county_fips, f.status
  FROM name_word w
 CROSS JOIN LATERAL (SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name AS other_given_name,
                            np.family_name AS other_family_name, np.native_name AS other_native_name, c.county_fips, c.status
                       FROM party_case pc
                       JOIN support_case c ON c.case_id = pc.case_id
                       JOIN party cp ON cp.party_ref = c.custodial_ref
                       JOIN party np ON np.party_ref = c.noncustodial_ref
                      WHERE pc.party_ref = w.party_ref
                      ORDER BY pc.case_id) AS f
 WHERE w.word >= :first
   AND w.word < :beyond
   AND w.search_words LIKE :second
 ORDER BY w.word, w.search_words, w.party_ref
 LIMIT :most
