-- The steps of the PIN letters that were asked for in a case, newest first.
-- in   :case_id
-- out  at, by_user, letter, role, state
SELECT s.at, s.by_user, l.number, l.role, s.state
  FROM letter l
  JOIN letter_step s ON s.letter = l.number
 WHERE l.case_id = :case_id
 ORDER BY s.at DESC, l.number DESC, s.number DESC
