-- What decides on who may look at a kept paper.
-- A file for PostgreSQL, because it is asked before there is leave to the case.
-- in   :number
-- out  case_id, kind, whether a copy was kept (0 or 1), whether its reader is protected (0 or 1)
SELECT case_id, kind, has_content, is_protected
  FROM place_of_paper(:number)
