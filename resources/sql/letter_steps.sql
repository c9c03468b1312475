-- The steps of a letter, oldest first.
-- in   :letter
-- out  at, by_user, state, attempt, reason
SELECT at, by_user, state, attempt, reason
  FROM letter_step
 WHERE letter = :letter
 ORDER BY number
