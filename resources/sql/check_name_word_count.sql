-- How many words lead to parties.
-- in   nothing
-- out  number of rows
SELECT count(*) FROM name_word
