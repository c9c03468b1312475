-- Words that parties are found by, many at once: each parameter is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :word, :search_words, :party_ref
-- out  nothing
INSERT INTO name_word (word, search_words, party_ref)
SELECT * FROM unnest(:word::text[], :search_words::text[], :party_ref::text[])
