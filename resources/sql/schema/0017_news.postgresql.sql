-- What others hear of what was committed: the server says where to look again, to every desk that listens (LISTEN, NOTIFY).
-- A file for PostgreSQL, because an embedded database has one desk, and nobody to tell.
--
-- One channel, caseledger_news, and three kinds of words: "case " and a number, "office" (settings, districts, users), and "*",
-- any case: an import, or a change in more than 64 cases. Never what was done, by whom, or to whom, since whoever may connect may listen;
-- and since whoever may connect may say it, too, it is worth no more than another look. It is sent when the transaction commits,
-- once for each word, and not where it is taken back.
--
-- What stands in the trail as done was done in the same transaction (step 0016 sees to that), so the trail's row tells it;
-- looking tells nothing. Settings are noted before they are set, and a request for a PIN is kept also where it is refused: there
-- the kept row tells it. Who tells holds a lock of the whole server until the commit is on the disk; no matter here, for whoever
-- writes into the trail holds the writers' lock of the office for as long anyway, and a server has one office.

-- Says a word. Nothing where listeners are so far behind that half of the queue (8 GB) waits for one: a commit fails where it is
-- full, and nobody's work is to fail for its news.
CREATE FUNCTION tell_news(word text) RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF pg_notification_queue_usage() < 0.5 THEN
        PERFORM pg_notify('caseledger_news', word);
    END IF;
END $$;

-- The cases of the parents of a case, with itself: where a contact that was changed is shown.
CREATE FUNCTION cases_of_parents(of_case text) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    WITH parent AS (
        SELECT unnest(ARRAY[custodial_ref, noncustodial_ref]) AS party_ref FROM support_case WHERE case_id = of_case
    )
    SELECT array_agg(of_one.case_id)
      FROM (SELECT c.case_id FROM parent p JOIN support_case c ON c.custodial_ref = p.party_ref
             UNION
            SELECT c.case_id FROM parent p JOIN support_case c ON c.noncustodial_ref = p.party_ref) AS of_one
$$;

CREATE FUNCTION trail_row_is_news() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    most CONSTANT integer := 64;
    told text[] := ARRAY[NEW.case_id];
BEGIN
    IF NEW.action = 'user' THEN
        PERFORM tell_news('office');
        RETURN NULL;
    END IF;
    IF NEW.action = 'contact' THEN
        told := cases_of_parents(NEW.case_id);
    END IF;
    IF NEW.action = 'import' OR cardinality(told) > most THEN
        PERFORM tell_news('*');
    ELSE
        PERFORM tell_news('case ' || one) FROM unnest(told) AS one WHERE one <> '';
    END IF;
    RETURN NULL;
END $$;

-- An import says first that it begins, in a transaction of its own.
CREATE TRIGGER trail_row_is_news AFTER INSERT ON trail_row
    FOR EACH ROW
    WHEN (NEW.outcome = 'done' AND NEW.action IN ('note', 'print', 'contact', 'letter', 'import', 'user')
          AND NOT (NEW.action = 'import' AND NEW.detail = 'begun')
          AND NOT (NEW.action = 'user' AND NEW.detail IN ('', 'read users', 'read what users are kept from')))
    EXECUTE FUNCTION trail_row_is_news();

CREATE FUNCTION pin_request_is_news() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    PERFORM tell_news('case ' || NEW.case_id);
    RETURN NULL;
END $$;

CREATE TRIGGER pin_request_is_news AFTER INSERT ON pin_request FOR EACH ROW EXECUTE FUNCTION pin_request_is_news();

CREATE FUNCTION office_is_news() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    PERFORM tell_news('office');
    RETURN NULL;
END $$;

CREATE TRIGGER office_is_news AFTER INSERT ON setting_change FOR EACH STATEMENT EXECUTE FUNCTION office_is_news();
CREATE TRIGGER office_is_news AFTER INSERT ON district_change FOR EACH STATEMENT EXECUTE FUNCTION office_is_news();

REVOKE EXECUTE ON FUNCTION tell_news(text), cases_of_parents(text), trail_row_is_news(), pin_request_is_news(),
      office_is_news() FROM PUBLIC;
