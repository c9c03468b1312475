-- How many words begin with one, counted to ten thousand.
-- in   :first, :beyond (the words from the one up to but without the other)
-- out  count
SELECT COUNT(*)
  FROM (SELECT 1 FROM name_word WHERE word >= :first AND word < :beyond LIMIT 10000) AS counted
