-- The names of the next thousand parties, in the order of their references.
-- in   :after (the last reference seen; empty at first)
-- out  party_ref, given_name, family_name, native_name, search_words
SELECT party_ref, given_name, family_name, native_name, search_words
  FROM party
 WHERE party_ref > :after
 ORDER BY party_ref
 LIMIT 1000
