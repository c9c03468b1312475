-- How many letters of an office each state has, and since when the oldest waits in it.
-- in   :every_office (0 or 1) or else :office
-- out  state, count, oldest
SELECT state, COUNT(*), MIN(changed_at)
  FROM letter
 WHERE (:every_office = 1 OR office = :office)
 GROUP BY state
 ORDER BY state
