-- A row of the trail.
-- in   :session, :number, :at, :action, :outcome, :case_id, :office_of_case, :reason, :detail, :cases, :hash
-- out  nothing
INSERT INTO trail_row (session, number, at, action, outcome, case_id, office_of_case, reason, detail, cases, hash)
VALUES (:session, :number, :at, :action, :outcome, :case_id, :office_of_case, :reason, :detail, :cases, :hash)
