-- The trail, newest first.
-- in   :actions and :outcomes (their codes, each between commas; empty: all), :with_reason (0 or 1),
--      :user_name and :own_user (both have to be the user's; empty: anybody's), :every_office (0 or 1) or else :office,
--      :limit
-- out  entry, session, number, at, action, outcome, case_id, office_of_case, reason, detail, cases, hash, user_name, role,
--      office, workstation, program
SELECT written.entry, written.session, written.number, written.at, written.action, written.outcome, written.case_id,
       written.office_of_case, written.reason, written.detail, written.cases, written.hash, start.user_name, start.role,
       start.office, start.workstation, start.program
  FROM trail_row AS written
  JOIN trail_session AS start ON start.number = written.session
 WHERE (:actions = '' OR :actions LIKE '%,' || written.action || ',%')
   AND (:outcomes = '' OR :outcomes LIKE '%,' || written.outcome || ',%')
   AND (:with_reason = 0 OR written.reason <> '')
   AND (:user_name = '' OR start.user_name = :user_name)
   AND (:own_user = '' OR start.user_name = :own_user)
   AND (:every_office = 1
        OR start.office = :office
        OR written.office_of_case = :office
        OR (written.cases <> ''
            AND EXISTS (SELECT 1
                          FROM trail_batch_case AS part
                         WHERE part.entry = written.entry
                           AND EXISTS (SELECT 1
                                         FROM support_case AS whole
                                        WHERE whole.case_id = part.case_id AND whole.office = :office))))
 ORDER BY written.entry DESC
 LIMIT :limit
