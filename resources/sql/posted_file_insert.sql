-- Notes that all of a file is posted.
-- in   :sha256 (hexadecimal), :posting
-- out  nothing
INSERT INTO posted_file (sha256, posting)
VALUES (:sha256, :posting)
ON CONFLICT DO NOTHING
