-- How many words begin with one, counted to a thousand: which of several is rare shows by then.
-- in   :first, :beyond (the words from the one up to but without the other)
-- out  count
SELECT COUNT(*)
  FROM (SELECT 1 FROM name_word WHERE word >= :first AND word < :beyond LIMIT 1000) AS counted
