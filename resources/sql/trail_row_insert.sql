-- A row of the trail.
-- in   :entry, :session, :number, :at, :action, :outcome, :case_id, :office_of_case, :reason, :detail, :cases, :hash
-- out  nothing
INSERT INTO trail_row (entry, session, number, at, action, outcome, case_id, office_of_case, reason, detail, cases, hash)
VALUES (:entry, :session, :number, :at, :action, :outcome, :case_id, :office_of_case, :reason, :detail, :cases, :hash)
