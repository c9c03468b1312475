-- Texts sort byte by byte, as they do on SQLite: in the same order on every server, whatever its locale, and an index serves
-- every search for a beginning. Where words have an order of their own, the program puts them in it.
-- A file for PostgreSQL, because SQLite sorts so by itself.

DO $$
DECLARE
    text_column RECORD;
BEGIN
    FOR text_column IN
        SELECT relation.relname, attribute.attname
          FROM pg_attribute AS attribute
          JOIN pg_class AS relation ON relation.oid = attribute.attrelid
         WHERE relation.relnamespace = 'caseledger'::regnamespace
           AND relation.relkind = 'r'
           AND NOT relation.relispartition
           AND attribute.attnum > 0
           AND NOT attribute.attisdropped
           AND attribute.atttypid = 'text'::regtype
           AND attribute.attcollation <> '"C"'::regcollation
         ORDER BY relation.relname, attribute.attnum
    LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE text COLLATE "C"', text_column.relname, text_column.attname);
    END LOOP;
END
$$;
