-- What decides on a case before anything of it is read: its office, and whether it stands on a worker's list of own and
-- relatives' cases.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :case_id, :user_name
-- out  office, blocked (0 or 1)
SELECT office, CASE WHEN is_blocked THEN 1 ELSE 0 END
  FROM access_to_case(:case_id, :user_name)
