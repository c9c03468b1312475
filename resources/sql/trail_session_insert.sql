-- The start of a session.
-- in   :number, :started_at, :user_name, :role, :office, :workstation, :program, :hash
-- out  nothing
INSERT INTO trail_session (number, started_at, user_name, role, office, workstation, program, hash)
VALUES (:number, :started_at, :user_name, :role, :office, :workstation, :program, :hash)
