-- The mark of the schema, as the number that an embedded office has in its file's header.
-- A file for PostgreSQL, where the mark is the schema's comment.
-- in   nothing
-- out  1129532487, or 0 where the schema has another comment or is not there
SELECT CAST(CASE WHEN obj_description(to_regnamespace('caseledger'), 'pg_namespace') = 'Caseledger office'
                 THEN 1129532487 ELSE 0 END AS BIGINT)
