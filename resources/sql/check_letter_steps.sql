-- Letters whose steps do not end in what they are, or have gaps; and those that have no step.
-- in   nothing
-- out  case_id, number
SELECT l.case_id, l.number
  FROM letter l
  LEFT JOIN letter_step s
    ON s.letter = l.number
   AND s.number = (SELECT COUNT(*) FROM letter_step a WHERE a.letter = l.number)
 WHERE s.number IS NULL
    OR s.state <> l.state
    OR s.spool_step <> l.spool_step
    OR s.attempt <> l.attempt
    OR s.epoch <> l.epoch
    OR EXISTS (SELECT 1 FROM letter_step b WHERE b.letter = l.number AND b.number > s.number)
 ORDER BY l.number
