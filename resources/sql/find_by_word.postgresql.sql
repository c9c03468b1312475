-- Cases by one folded word of a parent's name, or its beginning; shorter and earlier words first.
-- A file for PostgreSQL, because there a join has to be told that it goes along the words and looks for the cases of one person after
-- the other (step 0021): else it finds those of all of them first, and sorts, where few seem to have the word. SQLite cannot be
-- told so.
-- in   :first, :beyond (the words from the one up to but without the other), :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT f.case_id, f.custodial_given, f.custodial_family, f.custodial_native, f.noncustodial_given, f.noncustodial_family,
       f.noncustodial_native, f.county_fips, f.status
  FROM name_word w
 CROSS JOIN LATERAL (SELECT * FROM party_case pc WHERE pc.party_ref = w.party_ref ORDER BY pc.case_id) AS f
 WHERE w.word >= :first
   AND w.word < :beyond
 ORDER BY w.word, w.search_words, w.party_ref, f.case_id
 LIMIT :most
