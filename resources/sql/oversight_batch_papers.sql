-- How many cases of a batch have a paper of its kind, kept in its session between its first unit and the next batch.
-- in   :session, :first, :last and :behind (entries: of its first and last unit, and of what is no longer its own, however high),
--      :units and :papers (their details, as patterns)
-- out  count
SELECT COUNT(DISTINCT paper.case_id)
  FROM trail_row AS paper
 WHERE paper.session = :session
   AND paper.entry BETWEEN :first AND CAST(:behind AS BIGINT)
   AND paper.action = 'print'
   AND paper.outcome = 'done'
   AND paper.detail LIKE :papers
   AND paper.case_id IN (SELECT part.case_id
                           FROM trail_row AS written
                           JOIN trail_batch_case AS part ON part.entry = written.entry
                          WHERE written.session = :session
                            AND written.entry BETWEEN :first AND :last
                            AND written.action = 'batch'
                            AND written.detail LIKE :units)
