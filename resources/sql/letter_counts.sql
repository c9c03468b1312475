-- How many letters each state has, and since when the oldest waits in it.
-- in   nothing
-- out  state, count, oldest
SELECT state, COUNT(*), MIN(changed_at)
  FROM letter
 GROUP BY state
 ORDER BY state
