-- Notes the words a party is found by.
-- in   :search_words, :party_ref
-- out  nothing
UPDATE party
   SET search_words = :search_words
 WHERE party_ref = :party_ref
