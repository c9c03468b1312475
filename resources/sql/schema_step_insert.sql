-- Notes a schema step that was taken.
-- in   :number, :checksum (hexadecimal SHA-256 of its text)
-- out  nothing
INSERT INTO schema_step (number, checksum)
VALUES (:number, :checksum)
