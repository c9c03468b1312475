-- What the trail says of the printing of a paper.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :case_id, :pattern (of the detail, with the paper's number in it)
-- out  detail
SELECT detail FROM print_rows_of_case(:case_id, :pattern) AS detail
