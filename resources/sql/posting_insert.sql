-- Begins a posting.
-- in   :number, :posted_at (UTC, ISO)
-- out  nothing
INSERT INTO posting (number, posted_at)
VALUES (:number, :posted_at)
