-- The next step of a letter.
-- in   :letter, :at, :by_user, :state, :spool_step, :attempt, :epoch, :reason
-- out  nothing
INSERT INTO letter_step (letter, number, at, by_user, state, spool_step, attempt, epoch, reason)
SELECT :letter, COALESCE(MAX(number), 0) + 1, :at, :by_user, :state, :spool_step, :attempt, :epoch, :reason
  FROM letter_step
 WHERE letter = :letter
