-- Adds a word that a party is found by.
-- in   :word, :search_words (all words of the party in one line), :party_ref
-- out  nothing
INSERT INTO name_word (word, search_words, party_ref)
VALUES (:word, :search_words, :party_ref)
