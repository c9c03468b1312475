-- What an office's users did on cases since a moment, or were refused: what the rules of unusual views look at.
-- in   :since, :every_office (0 or 1) or else :office
-- out  user_name, at, action, outcome, case_id, elsewhere (0 or 1: of another office, with a reason),
--      own (0 or 1: refused, and one of the user's own or relatives' cases, as the list of them is now)
SELECT start.user_name, written.at, written.action, written.outcome, written.case_id,
       CASE WHEN written.reason <> '' AND written.office_of_case <> start.office THEN 1 ELSE 0 END,
       CASE WHEN written.outcome = 'refused'
             AND EXISTS (SELECT 1
                           FROM support_case AS whole
                           JOIN staff_block AS block
                             ON block.blocked IN (whole.case_id, whole.custodial_ref, whole.noncustodial_ref)
                          WHERE whole.case_id = written.case_id AND block.user_name = start.user_name)
            THEN 1 ELSE 0 END
  FROM trail_row AS written
  JOIN trail_session AS start ON start.number = written.session
 WHERE written.at >= :since
   AND written.case_id <> ''
   AND written.outcome IN ('done', 'refused')
   AND written.action IN ('view', 'reveal', 'print', 'export', 'paper', 'pin_request', 'letter', 'contact', 'note')
   AND start.user_name <> ''
   AND (:every_office = 1 OR start.office = :office)
