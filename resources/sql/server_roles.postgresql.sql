-- The roles of an office on its server, and the schema that its steps fill. Run by whoever installs, before the first step and
-- before every later one; a second run changes nothing. That role must have CREATEROLE and own the database. One office to a
-- server: roles belong to a server, not to a database.
-- A file for PostgreSQL, because SQLite knows no roles.
-- in   nothing
-- out  nothing

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['caseledger_agent', 'caseledger_caseworker', 'caseledger_supervisor', 'caseledger_mailroom',
                                'caseledger_auditor', 'caseledger_administrator', 'caseledger_tax_information',
                                'caseledger_owner', 'caseledger_server', 'caseledger_keeper'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
            EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', name);
        END IF;
    END LOOP;
END $$;

-- Nobody signs in as any of them. The keeper owns the functions that make persons' roles and end their sessions; nothing that
-- may be called runs with more than that. The owner may hand functions to the server and the keeper.
ALTER ROLE caseledger_keeper CREATEROLE;

DO $$
DECLARE
    pair text[];
BEGIN
    FOREACH pair SLICE 1 IN ARRAY ARRAY[['pg_signal_backend', 'caseledger_keeper'], ['caseledger_server', 'caseledger_owner'],
                                        ['caseledger_keeper', 'caseledger_owner'], ['caseledger_owner', session_user::text]] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_auth_members
                        WHERE roleid = pair[1]::regrole AND member = pg_catalog.quote_ident(pair[2])::regrole) THEN
            EXECUTE pg_catalog.format('GRANT %I TO %I', pair[1], pair[2]);
        END IF;
    END LOOP;

    -- What everybody could do in a fresh database. Who imports has tables of the session's own.
    EXECUTE pg_catalog.format('REVOKE ALL ON DATABASE %I FROM PUBLIC', pg_catalog.current_database());
    EXECUTE pg_catalog.format('GRANT CONNECT ON DATABASE %I TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, '
                              'caseledger_mailroom, caseledger_auditor, caseledger_administrator', pg_catalog.current_database());
    EXECUTE pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO caseledger_administrator', pg_catalog.current_database());
    IF pg_catalog.to_regnamespace('public') IS NOT NULL THEN
        REVOKE ALL ON SCHEMA public FROM PUBLIC;
    END IF;
    IF pg_catalog.to_regnamespace('caseledger') IS NULL THEN
        CREATE SCHEMA caseledger AUTHORIZATION caseledger_owner;
    END IF;
END $$;
