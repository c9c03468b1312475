-- Whether a word leads to a party.
-- in   :word, :search_words (all words of the party in one line), :party_ref
-- out  1; no row where it does not
SELECT 1
  FROM name_word
 WHERE word = :word
   AND search_words = :search_words
   AND party_ref = :party_ref
