-- Whether all of a file was posted before.
-- in   :sha256 (hexadecimal)
-- out  1; no row where it was not
SELECT 1 FROM posted_file WHERE sha256 = :sha256
