-- Whoever has asked as often as a user may in an hour is told so, and not only that the server does not allow it: the program
-- knows the state CL429 (serverfault.cpp). Both functions are otherwise those of the steps 0014 and 0016.
-- A file for PostgreSQL, because an embedded database counts no questions.

CREATE OR REPLACE FUNCTION may_ask(most_an_hour INTEGER) RETURNS BOOLEAN
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    counter CONSTANT REGCLASS := ('asked_' || lpad((abs(hashtext(session_user::text)::bigint) % 32)::text, 2, '0'))::regclass;
    hour CONSTANT BIGINT := floor(extract(epoch FROM clock_timestamp()) / 3600)::bigint * 1000000;
    asked BIGINT := nextval(counter);
BEGIN
    IF asked < hour THEN
        PERFORM setval(counter, hour);
        asked := nextval(counter);
    END IF;
    IF asked - hour > most_an_hour THEN
        RAISE SQLSTATE 'CL429' USING MESSAGE = 'asked too often in this hour';
    END IF;
    RETURN true;
END $$;

CREATE OR REPLACE FUNCTION ask_ssn(of_case text, of_role integer, typed bytea) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    asked_of text := parent_of(of_case, of_role);
BEGIN
    IF asked_of IS NULL
       OR NOT is_installer() AND (worker_role() IS NULL OR worker_role() NOT IN (-1, 0, 1, 2)
                                  OR NOT has_open_session() OR NOT may_request_pin(of_case)) THEN
        PERFORM may_not('ssn_question: this user may not ask');
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('caseledger ssn ' || session_user));
    IF NOT is_installer() AND (SELECT count(*) FROM ssn_question
         WHERE asked_by = session_user AND asked_at > clock_timestamp() - interval '1 hour') >= 60 THEN
        RAISE SQLSTATE 'CL429' USING MESSAGE = 'ssn_question: sixty numbers were compared in the last hour';
    END IF;
    INSERT INTO ssn_question (party_ref, case_id, role, asked_by, asked_at, asked_in, is_right)
    SELECT p.party_ref, of_case, of_role, session_user, clock_timestamp(), pg_current_xact_id(),
           COALESCE(octet_length(typed) > 0 AND p.ssn_index = typed, false)
           AND (SELECT count(*) FROM ssn_question q
                 WHERE q.party_ref = asked_of AND NOT q.is_right
                   AND q.asked_at >= date_trunc('day', clock_timestamp(), 'America/New_York')) < 10
      FROM party p
     WHERE p.party_ref = asked_of;
    RETURN 1;
END $$;
