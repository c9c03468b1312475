-- What the trail says of the printing of a paper.
-- in   :case_id, :pattern (of the detail, with the paper's number in it)
-- out  detail
SELECT detail
  FROM trail_row
 WHERE case_id = :case_id
   AND action = 'print'
   AND outcome = 'done'
   AND detail LIKE :pattern
 ORDER BY session, number
