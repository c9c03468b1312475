-- Takes away a word that a party was found by.
-- in   :word, :search_words (the line it was added with), :party_ref
-- out  nothing
DELETE FROM name_word
 WHERE word = :word
   AND search_words = :search_words
   AND party_ref = :party_ref
