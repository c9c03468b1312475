-- One of the cases of a row of the trail.
-- in   :case_id, :entry
-- out  nothing
INSERT INTO trail_batch_case (case_id, entry)
VALUES (:case_id, :entry)
