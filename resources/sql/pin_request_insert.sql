-- Keeps a request with its answer, nothing of what was typed.
-- in   :request_id, :case_id, :role, :party_ref, :channel, :result, :letter, :checks, :obstacles, :failed,
--      :requested_on, :office_day (the day that counted as well; else the same), :requested_at, :requested_by
-- out  nothing
INSERT INTO pin_request (request_id, case_id, role, party_ref, channel, result, letter, checks, obstacles, failed,
                         requested_on, office_day, requested_at, requested_by)
VALUES (:request_id, :case_id, :role, :party_ref, :channel, :result, :letter, :checks, :obstacles, :failed,
        :requested_on, :office_day, :requested_at, :requested_by)
