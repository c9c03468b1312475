-- How many cases a batch was allowed to read, and how many not.
-- in   :session, :first and :last (entries of its units), :units (their details, as a pattern)
-- out  outcome, count
SELECT written.outcome, COUNT(DISTINCT part.case_id)
  FROM trail_row AS written
  JOIN trail_batch_case AS part ON part.entry = written.entry
 WHERE written.session = :session
   AND written.entry BETWEEN :first AND :last
   AND written.action = 'batch'
   AND written.detail LIKE :units
 GROUP BY written.outcome
