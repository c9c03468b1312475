-- SPDX-FileCopyrightText: 2026 Caseledger contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an attack by psql found open. A row that a savepoint takes back still gave leave to read; work that a function did only for a
-- right guess was counted by the server (EXPLAIN with BUFFERS, pg_stat_xact_all_tables), and told so after a rollback; a guess that a
-- trigger compared with what is kept was answered before any ticket was asked for; and leave lasted longer than it was given for.
-- A file for PostgreSQL, because an embedded database has no rights.

-- -------------------------------------------------------------------------------------------------- leave, and how long it lasts

-- The tickets of whoever asks. The contact of a protected person goes with one for 15 minutes by the clock, however long ago the
-- transaction began that asks. One for every case counts in a transaction that began within 15 minutes behind it, to its end; not in
-- one that was begun long before and kept open (a minute, for a follower whose clock is late).
CREATE OR REPLACE VIEW open_ticket WITH (security_barrier) AS
SELECT t.case_id,
       t.keeps_contact
       AND t.given_at > CASE t.case_id WHEN '' THEN transaction_timestamp() ELSE clock_timestamp() END
                        - interval '15 minutes' AS keeps_contact
  FROM access_ticket t
 WHERE t.user_name = session_user
   AND t.session = ANY (ARRAY(SELECT session FROM open_session))
   AND (t.case_id <> '' OR t.given_at BETWEEN transaction_timestamp() - interval '15 minutes'
                                          AND transaction_timestamp() + interval '1 minute')
   AND t.xid IS DISTINCT FROM pg_current_xact_id_if_assigned();

-- Whoever is kept from a case from now on loses the ticket for it that was given before.
CREATE FUNCTION block_takes_tickets() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    DELETE FROM access_ticket t
     USING support_case c
     WHERE t.user_name = NEW.user_name
       AND t.case_id = c.case_id
       AND NEW.blocked IN (c.case_id, c.custodial_ref, c.noncustodial_ref);
    RETURN NULL;
END $$;
ALTER FUNCTION block_takes_tickets() OWNER TO caseledger_server;

CREATE TRIGGER block_takes_tickets AFTER INSERT ON staff_block FOR EACH ROW EXECUTE FUNCTION block_takes_tickets();
ALTER TABLE staff_block ENABLE ALWAYS TRIGGER block_takes_tickets;

-- Leave to seal PINs anew is a ticket, too, for no case: of the row's transaction, whatever savepoint the row was written in, and
-- of the session, while that is open. (A row's own xmin is that of its savepoint.)
CREATE FUNCTION sealing_gives_leave() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() THEN
        INSERT INTO access_ticket (user_name, entry, case_id, session, xid, given_at, keeps_contact)
        VALUES (session_user, NEW.entry, '*sealed PINs', NEW.session, pg_current_xact_id(), clock_timestamp(), true);
    END IF;
    RETURN NULL;
END $$;
ALTER FUNCTION sealing_gives_leave() OWNER TO caseledger_server;

CREATE TRIGGER sealing_gives_leave AFTER INSERT ON trail_row
    FOR EACH ROW WHEN (NEW.action = 'pin_key' AND NEW.outcome = 'done') EXECUTE FUNCTION sealing_gives_leave();
ALTER TABLE trail_row ENABLE ALWAYS TRIGGER sealing_gives_leave;

CREATE OR REPLACE FUNCTION seals_anew() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT worker_role() = 3 AND EXISTS (SELECT FROM open_ticket WHERE case_id = '*sealed PINs' AND keeps_contact)
$$;

-- A claim gives leave while its lease lasts. One that nobody takes over would show every later address, too.
CREATE OR REPLACE FUNCTION has_kept_claim_for(of_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM letter l
                    WHERE l.party_ref = of_party AND l.state = 2 AND l.lease_until::timestamptz > clock_timestamp()
                      AND (SELECT s.by_user = session_user AND s.written_in IS DISTINCT FROM pg_current_xact_id_if_assigned()
                             FROM letter_step s
                            WHERE s.letter = l.number AND s.epoch = l.epoch ORDER BY s.number LIMIT 1))
$$;

-- ------------------------------------------------------------------------------------------- as much work for a wrong guess as a right

-- As in step 0020, but the same is looked at whether the number is right or not.
CREATE OR REPLACE FUNCTION ask_ssn(of_case text, of_role integer, typed bytea) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    asked_of text := parent_of(of_case, of_role);
    wrong_today bigint;
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
    SELECT count(*) INTO wrong_today
      FROM ssn_question q
     WHERE q.party_ref = asked_of AND NOT q.is_right
       AND q.asked_at >= date_trunc('day', clock_timestamp(), 'America/New_York');
    INSERT INTO ssn_question (party_ref, case_id, role, asked_by, asked_at, asked_in, is_right)
    SELECT p.party_ref, of_case, of_role, session_user, clock_timestamp(), pg_current_xact_id(),
           wrong_today < 10 AND COALESCE(octet_length(typed) > 0 AND p.ssn_index = typed, false)
      FROM party p
     WHERE p.party_ref = asked_of;
    RETURN 1;
END $$;

-- Numbers of protected persons stand by office in a table of their own, and the index of all others is without them: so a search by
-- somebody who may not find them, or only those of her own office, never touches one that she may not find.
DROP INDEX party_by_phone_digits;
DROP INDEX party_by_phone_last7;
CREATE INDEX party_by_phone_digits ON party (phone_digits, party_ref) WHERE family_violence = 0;
CREATE INDEX party_by_phone_last7 ON party (phone_last7, party_ref) WHERE family_violence = 0;
CREATE INDEX protected_party ON party (party_ref) WHERE family_violence = 1;

-- Of each protected parent's cases: the whole number, and its last seven digits (is_end). Nobody at a desk reads it. It has no index
-- by the number alone, lest a plan take it.
CREATE TABLE protected_number (
    party_ref TEXT COLLATE "C" NOT NULL,
    case_id   TEXT COLLATE "C" NOT NULL,
    is_end    BOOLEAN NOT NULL,
    number    TEXT COLLATE "C" NOT NULL,
    office    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (party_ref, case_id, is_end)
);
CREATE INDEX protected_number_of_office ON protected_number (office, is_end, number, party_ref, case_id);

-- The triggers of step 0021 keep it true to the cases, too, and one more to the persons.
CREATE OR REPLACE FUNCTION parents_have_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM party_case pc
         USING before b
         CROSS JOIN LATERAL (VALUES (b.custodial_ref), (b.noncustodial_ref)) AS parent (party_ref)
         WHERE pc.party_ref = parent.party_ref
           AND pc.case_id = b.case_id;
        DELETE FROM protected_number pn
         USING before b
         CROSS JOIN LATERAL (VALUES (b.custodial_ref), (b.noncustodial_ref)) AS parent (party_ref)
         WHERE pn.party_ref = parent.party_ref
           AND pn.case_id = b.case_id;
    ELSIF TG_OP = 'UPDATE' THEN
        DELETE FROM party_case pc
         USING before b
          JOIN written w ON w.case_id = b.case_id
         CROSS JOIN LATERAL (VALUES (b.custodial_ref), (b.noncustodial_ref)) AS parent (party_ref)
         WHERE (b.custodial_ref, b.noncustodial_ref, b.county_fips, b.status)
                   IS DISTINCT FROM (w.custodial_ref, w.noncustodial_ref, w.county_fips, w.status)
           AND pc.party_ref = parent.party_ref
           AND pc.case_id = b.case_id;
        DELETE FROM protected_number pn
         USING before b
          JOIN written w ON w.case_id = b.case_id
         CROSS JOIN LATERAL (VALUES (b.custodial_ref), (b.noncustodial_ref)) AS parent (party_ref)
         WHERE (b.custodial_ref, b.noncustodial_ref, b.office) IS DISTINCT FROM (w.custodial_ref, w.noncustodial_ref, w.office)
           AND pn.party_ref = parent.party_ref
           AND pn.case_id = b.case_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO party_case
        SELECT parent.party_ref, w.case_id, parent.party_ref = w.custodial_ref, cp.given_name, cp.family_name, cp.native_name,
               np.given_name, np.family_name, np.native_name, w.county_fips, w.status
          FROM written w
          JOIN party cp ON cp.party_ref = w.custodial_ref
          JOIN party np ON np.party_ref = w.noncustodial_ref
         CROSS JOIN LATERAL (VALUES (w.custodial_ref), (w.noncustodial_ref)) AS parent (party_ref)
            ON CONFLICT DO NOTHING; -- those of a case that is no other to a search
        INSERT INTO protected_number (party_ref, case_id, is_end, number, office)
        SELECT p.party_ref, w.case_id, shown.is_end, shown.number, w.office
          FROM written w
         CROSS JOIN LATERAL (VALUES (w.custodial_ref), (w.noncustodial_ref)) AS parent (party_ref)
          JOIN party p ON p.party_ref = parent.party_ref AND p.family_violence = 1
         CROSS JOIN LATERAL (VALUES (false, p.phone_digits), (true, p.phone_last7)) AS shown (is_end, number)
         WHERE shown.number <> ''
            ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION party_has_a_number() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    PERFORM 1 FROM party WHERE party_ref = NEW.party_ref FOR UPDATE; -- waits for cases that are being written
    DELETE FROM protected_number WHERE party_ref = NEW.party_ref;
    INSERT INTO protected_number (party_ref, case_id, is_end, number, office)
    SELECT NEW.party_ref, c.case_id, shown.is_end, shown.number, c.office
      FROM party_case mine
      JOIN support_case c ON c.case_id = mine.case_id
     CROSS JOIN LATERAL (VALUES (false, NEW.phone_digits), (true, NEW.phone_last7)) AS shown (is_end, number)
     WHERE mine.party_ref = NEW.party_ref AND NEW.family_violence = 1 AND shown.number <> '';
    RETURN NULL;
END $$;

CREATE TRIGGER party_has_another_number AFTER UPDATE ON party FOR EACH ROW
    WHEN ((OLD.family_violence = 1 OR NEW.family_violence = 1)
          AND (NEW.family_violence, NEW.phone_digits, NEW.phone_last7)
              IS DISTINCT FROM (OLD.family_violence, OLD.phone_digits, OLD.phone_last7))
    EXECUTE FUNCTION party_has_a_number();
ALTER TABLE party ENABLE ALWAYS TRIGGER party_has_another_number;

INSERT INTO protected_number (party_ref, case_id, is_end, number, office)
SELECT p.party_ref, pc.case_id, shown.is_end, shown.number, c.office
  FROM party p
  JOIN party_case pc ON pc.party_ref = p.party_ref
  JOIN support_case c ON c.case_id = pc.case_id
 CROSS JOIN LATERAL (VALUES (false, p.phone_digits), (true, p.phone_last7)) AS shown (is_end, number)
 WHERE p.family_violence = 1 AND shown.number <> '';

ALTER TABLE protected_number ENABLE ROW LEVEL SECURITY;
CREATE POLICY server_reads ON protected_number FOR SELECT TO caseledger_server USING (true);
CREATE POLICY administrator_reads ON protected_number FOR SELECT TO caseledger_administrator USING ((SELECT has_ticket('')));
GRANT SELECT ON protected_number TO caseledger_administrator, caseledger_server;

-- Protected persons with a number from a first to before a last. Whoever is kept from somebody's cases has all numbers looked through
-- that she could find, those cases left out first: what that takes does not depend on whose number it is. Internal.
CREATE FUNCTION protected_by_phone(first TEXT, beyond TEXT, at_end BOOLEAN, wanted protected_search)
RETURNS TABLE (number TEXT, party_ref TEXT, case_id TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    reach CONSTANT TEXT := grant_of(worker_role(), 'protected_contact');
    own_office CONSTANT TEXT := worker_office();
    is_everywhere CONSTANT BOOLEAN := COALESCE(reach = 'with_reason', false);
    kept_from CONSTANT TEXT[] := ARRAY(SELECT b.blocked FROM staff_block b WHERE b.user_name = session_user);
BEGIN
    IF is_installer() THEN
        RETURN QUERY
        SELECT n.number, n.party_ref, n.case_id
          FROM protected_number n
         WHERE n.is_end = at_end AND n.number >= first AND n.number < beyond AND finds_protected(n.case_id, n.office, true, wanted);
    ELSIF NOT (is_everywhere OR COALESCE(reach = 'own_office_with_reason' AND own_office <> '', false))
          OR NOT COALESCE(wanted.any_office OR wanted.own_office, false) THEN
        RETURN;
    ELSIF kept_from <> '{}' THEN
        RETURN QUERY
        WITH others AS MATERIALIZED (
            SELECT n.number, n.party_ref, n.case_id
              FROM protected_number n
             WHERE n.is_end = at_end AND (is_everywhere OR n.office = own_office)
               AND n.case_id <> ALL (kept_from || ARRAY(SELECT pc.case_id FROM party_case pc WHERE pc.party_ref = ANY (kept_from))))
        SELECT o.number, o.party_ref, o.case_id
          FROM others o
         WHERE o.number >= first AND o.number < beyond;
    ELSIF is_everywhere THEN
        RETURN QUERY
        WITH RECURSIVE offices (office) AS (
            SELECT min(n.office) FROM protected_number n
             UNION ALL
            SELECT (SELECT min(n.office) FROM protected_number n WHERE n.office > o.office) FROM offices o WHERE o.office IS NOT NULL)
        SELECT n.number, n.party_ref, n.case_id
          FROM offices o
          JOIN protected_number n ON n.office = o.office AND n.is_end = at_end AND n.number >= first AND n.number < beyond;
    ELSE
        RETURN QUERY
        SELECT n.number, n.party_ref, n.case_id
          FROM protected_number n
         WHERE n.office = own_office AND n.is_end = at_end AND n.number >= first AND n.number < beyond;
    END IF;
END $$;
ALTER FUNCTION protected_by_phone(TEXT, TEXT, BOOLEAN, protected_search) OWNER TO caseledger_server;

-- As in step 0021; of protected persons what the function above finds, and only by a whole number.
CREATE OR REPLACE FUNCTION cases_by_phone(digits TEXT, at_end BOOLEAN, wanted protected_search, most BIGINT) RETURNS SETOF found_case
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_sort = off AS $$
DECLARE
    is_whole CONSTANT BOOLEAN := length(digits) >= CASE WHEN at_end THEN 7 ELSE 10 END;
    limited CONSTANT BIGINT := CASE WHEN is_installer() THEN most ELSE least(most, 500) END;
    beyond CONSTANT TEXT := digits || chr(1114111);
BEGIN
    IF NOT may_search() OR digits !~ '^[0-9]*$' OR (length(digits) < 3 AND NOT is_installer()) THEN
        RETURN;
    END IF;
    IF at_end THEN
        RETURN QUERY
        SELECT (found.open_case).case_id, (found.open_case).custodial_given, (found.open_case).custodial_family,
               (found.open_case).custodial_native, (found.open_case).noncustodial_given, (found.open_case).noncustodial_family,
               (found.open_case).noncustodial_native, (found.open_case).county_fips, (found.open_case).status
          FROM ((SELECT pc.party_ref, pc.case_id, pc AS open_case
                   FROM party f
                   JOIN party_case pc ON pc.party_ref = f.party_ref
                  WHERE f.family_violence = 0 AND f.phone_last7 = digits
                  ORDER BY f.party_ref, pc.case_id
                  LIMIT limited)
                 UNION ALL
                SELECT pc.party_ref, pc.case_id, pc
                  FROM protected_by_phone(digits, beyond, true, wanted) AS p
                  JOIN party_case pc ON pc.party_ref = p.party_ref AND pc.case_id = p.case_id
                 WHERE is_whole OR is_installer()) AS found
         ORDER BY found.party_ref, found.case_id
         LIMIT limited;
    ELSIF is_whole OR is_installer() THEN
        RETURN QUERY
        SELECT (found.open_case).case_id, (found.open_case).custodial_given, (found.open_case).custodial_family,
               (found.open_case).custodial_native, (found.open_case).noncustodial_given, (found.open_case).noncustodial_family,
               (found.open_case).noncustodial_native, (found.open_case).county_fips, (found.open_case).status
          FROM ((SELECT f.phone_digits, pc.party_ref, pc.case_id, pc AS open_case
                   FROM party f
                   JOIN party_case pc ON pc.party_ref = f.party_ref
                  WHERE f.family_violence = 0 AND f.phone_digits >= digits AND f.phone_digits < beyond
                  ORDER BY f.phone_digits, f.party_ref, pc.case_id
                  LIMIT limited)
                 UNION ALL
                SELECT p.number, pc.party_ref, pc.case_id, pc
                  FROM protected_by_phone(digits, beyond, false, wanted) AS p
                  JOIN party_case pc ON pc.party_ref = p.party_ref AND pc.case_id = p.case_id) AS found
         ORDER BY found.phone_digits, found.party_ref, found.case_id
         LIMIT limited;
    ELSE
        RETURN QUERY
        SELECT pc.case_id, pc.custodial_given, pc.custodial_family, pc.custodial_native, pc.noncustodial_given, pc.noncustodial_family,
               pc.noncustodial_native, pc.county_fips, pc.status
          FROM party f
          JOIN party_case pc ON pc.party_ref = f.party_ref
         WHERE f.family_violence = 0 AND f.phone_digits >= digits AND f.phone_digits < beyond
         ORDER BY f.phone_digits, f.party_ref, pc.case_id
         LIMIT limited;
    END IF;
END $$;

-- A function that says who may read is as cheap as can be to whoever plans, so that a policy is asked before a condition of the
-- reader's own. Else the server asked cheap ones first (amount < 100), and told by what it did next whether they held.
ALTER FUNCTION has_ticket(text) COST 0.0001;
ALTER FUNCTION has_party_ticket(text) COST 0.0001;

-- The same of the trail, for columns as they are: a cast would cost more than a condition does.
CREATE FUNCTION sees_trail_start(of_session BIGINT, of_user TEXT, of_office TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN of_user = session_user OR sees_trail_session(of_session, of_office);
END $$;

CREATE FUNCTION sees_trail_line(of_session BIGINT, of_entry INTEGER, of_office TEXT, of_cases TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN sees_trail_row(of_session, of_entry, of_office, of_cases);
END $$;

CREATE FUNCTION sees_trail_case(of_entry INTEGER) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN sees_trail_entry(of_entry);
END $$;

ALTER FUNCTION sees_trail_start(BIGINT, TEXT, TEXT) OWNER TO caseledger_server;
ALTER FUNCTION sees_trail_line(BIGINT, INTEGER, TEXT, TEXT) OWNER TO caseledger_server;
ALTER FUNCTION sees_trail_case(INTEGER) OWNER TO caseledger_server;

-- When a user last signed in: each sign-in asks, so it must not depend on how the rows that a policy looks at are joined. Of oneself;
-- of others whoever reads the whole trail.
CREATE FUNCTION last_sign_in_of(of_user TEXT) RETURNS TABLE (started_at TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT tried.started_at
      FROM trail_session AS tried
      JOIN trail_row AS answer ON answer.session = tried.number AND answer.number = 1
     WHERE tried.user_name = of_user
       AND tried.role <> 'none'
       AND answer.action = 'sign_in'
       AND answer.outcome = 'done'
       AND (of_user = session_user OR is_installer() OR trail_reach() = 2)
     ORDER BY tried.number DESC
     LIMIT 1
$$;
ALTER FUNCTION last_sign_in_of(TEXT) OWNER TO caseledger_server;

ALTER POLICY desk_reads ON trail_session USING ((SELECT trail_reach() = 2) OR sees_trail_start(number, user_name, office));
ALTER POLICY desk_reads ON trail_row USING ((SELECT trail_reach() = 2) OR sees_trail_line(session, entry, office_of_case, cases));
ALTER POLICY desk_reads ON trail_batch_case USING ((SELECT trail_reach() = 2) OR sees_trail_case(entry));

-- ------------------------------------------------------------------------------------------------------ no answer before the ticket

-- Whether whoever asks may know a party's address: as it is shown (pin_party_of), or after a number that was asked, committed, and
-- right.
CREATE FUNCTION may_know_address(of_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT is_installer() OR ssn_was_right(of_party)
           OR EXISTS (SELECT FROM party p, party_leave(of_party) AS leave
                       WHERE p.party_ref = of_party AND leave.may_read AND (p.family_violence = 0 OR leave.keeps_contact))
$$;

-- A letter names the hash of its address, and is compared with what is kept: by whom it is known anyway. Who may ask for none is
-- refused by the next trigger.
CREATE FUNCTION letter_is_by_who_knows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF worker_role() IN (0, 1, 2) AND NOT is_own_case(NEW.case_id)
       AND NOT may_know_address(parent_of(NEW.case_id, NEW.role)) THEN
        PERFORM against_rule('letter: nothing in the trail gives leave to it');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a0_letter_is_by_who_knows BEFORE INSERT ON letter FOR EACH ROW EXECUTE FUNCTION letter_is_by_who_knows();

-- So is what is kept of a party's past, with all of what the party is.
CREATE FUNCTION version_is_by_who_knows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer()
       AND NOT EXISTS (SELECT FROM party p, party_leave(NEW.party_ref) AS leave
                        WHERE p.party_ref = NEW.party_ref AND leave.may_read AND (p.family_violence = 0 OR leave.keeps_contact)) THEN
        PERFORM may_not('replaced_party: nothing in the trail gives leave to it');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a0_version_is_by_who_knows BEFORE INSERT ON replaced_party FOR EACH ROW EXECUTE FUNCTION version_is_by_who_knows();

-- What the rules of a request look at, for the server itself (step 0016), and for a desk with a ticket.
CREATE FUNCTION pin_facts_within(of_party text, since date, day date, own_day date)
    RETURNS TABLE (letters bigint, failures bigint, open_letter text, quarantined smallint, changed_by text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT (SELECT count(*) FROM letter
             WHERE party_ref = of_party AND requested_on >= since AND (state <> 10 OR spool_step > 0 OR attempt > 1)),
           (SELECT count(*) FROM pin_request r
             WHERE party_ref = of_party AND failed = 1 AND (requested_on IN (day, own_day) OR r.office_day IN (day, own_day))),
           COALESCE((SELECT number FROM letter WHERE party_ref = of_party AND state NOT IN (6, 10)), ''),
           (SELECT p.quarantined FROM sealed_pin p WHERE p.party_ref = of_party),
           COALESCE((SELECT a.changed_by FROM address_change a WHERE a.party_ref = of_party ORDER BY number DESC LIMIT 1), '')
$$;

CREATE OR REPLACE FUNCTION pin_facts_of(of_party text, since date, day date, office_day date)
    RETURNS TABLE (letters bigint, failures bigint, open_letter text, quarantined smallint, changed_by text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT f.letters, f.failures, f.open_letter, f.quarantined, f.changed_by
      FROM pin_facts_within(of_party, since, day, pin_facts_of.office_day) AS f
     WHERE is_installer() OR (worker_role() IN (-1, 0, 1, 2) AND has_party_ticket(of_party))
$$;

CREATE OR REPLACE FUNCTION pin_decision_on(of_party text, of_channel integer, checks text, lacks_day boolean, day date, own_day date,
                                           but_letter text)
    RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    person party;
    facts record;
    own_letters bigint;
BEGIN
    SELECT * INTO STRICT person FROM party WHERE party_ref = of_party;
    SELECT * INTO STRICT facts FROM pin_facts_within(of_party, LEAST(day, own_day) - 90, day, own_day);
    SELECT count(*) INTO own_letters FROM letter WHERE number = but_letter AND party_ref = of_party;
    RETURN pin_decision(of_channel, checks, lacks_day,
        person.street1 <> '' OR person.street2 <> '' OR person.city <> '' OR person.state <> '' OR person.zip <> '',
        facts.failures, facts.letters - own_letters, facts.quarantined IS NOT NULL, COALESCE(facts.quarantined = 1, false),
        facts.open_letter NOT IN ('', but_letter), person.address_verified_on, person.address_changed_on,
        person.returned_mail_on, facts.changed_by = session_user, LEAST(day, own_day));
END $$;

CREATE OR REPLACE FUNCTION open_letter_of(of_party text) RETURNS smallint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT state FROM letter
     WHERE party_ref = of_party AND state NOT IN (6, 10)
       AND (is_installer() OR (worker_role() IN (-1, 1, 2) AND has_open_session()))
$$;

CREATE OR REPLACE FUNCTION pin_failures_of(of_case text, of_role integer, day date, office_day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT count(*)
      FROM pin_request r
     WHERE r.party_ref = parent_of(of_case, of_role) AND r.failed = 1 AND has_ticket(of_case)
       AND (r.requested_on IN (day, pin_failures_of.office_day) OR r.office_day IN (day, pin_failures_of.office_day))
$$;

-- An address can be found by its hash, so it is told of who has a letter that waits for approval, and of nobody else.
CREATE OR REPLACE FUNCTION letter_address_of(of_party text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT address_hash_of(of_party)
     WHERE is_installer()
        OR (worker_role() = 2 AND has_open_session() AND EXISTS (SELECT FROM letter WHERE party_ref = of_party AND state = 0))
$$;

-- As in step 0015; but for who works on cases alone, and a text full of digits counts as often as it could be a guess: each sixty
-- digits once more.
CREATE OR REPLACE FUNCTION contact_in_text(of_case TEXT, said TEXT)
RETURNS TABLE (street1 TEXT, street2 TEXT, email TEXT, zip TEXT, phone TEXT)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    digits CONSTANT TEXT := regexp_replace(said, '[^0-9]', '', 'g');
BEGIN
    IF COALESCE(said, '') = '' OR NOT has_open_session() OR NOT (is_installer() OR COALESCE(worker_role() IN (0, 1, 2), false))
       OR NOT EXISTS (SELECT 1
                        FROM support_case c
                        JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
                       WHERE c.case_id = of_case AND p.family_violence = 1) THEN
        RETURN;
    END IF;
    IF NOT keeps_contact(of_case) THEN
        IF current_setting('transaction_read_only') = 'on' THEN
            RETURN; -- nothing is kept in it that a text could be refused for
        END IF;
        IF length(said) > 4000 THEN
            RAISE insufficient_privilege USING MESSAGE = 'too many reasons for cases of protected persons in this hour';
        END IF;
        FOR asked IN 0 .. length(digits) / 60 LOOP
            PERFORM may_ask(120);
        END LOOP;
    END IF;
    RETURN QUERY
    SELECT CASE WHEN is_installer() OR stands_in(p.street1, said) THEN p.street1 ELSE '' END,
           CASE WHEN is_installer() OR stands_in(p.street2, said) THEN p.street2 ELSE '' END,
           CASE WHEN is_installer() OR stands_in(p.email, said) THEN p.email ELSE '' END,
           CASE WHEN is_installer()
                  OR (length(regexp_replace(p.zip, '[^0-9]', '', 'g')) = 9
                      AND position(regexp_replace(p.zip, '[^0-9]', '', 'g') IN digits) > 0) THEN p.zip ELSE '' END,
           CASE WHEN is_installer() OR (p.phone_last7 <> '' AND position(p.phone_last7 IN digits) > 0)
                THEN CASE WHEN is_installer() OR position(p.phone_digits IN digits) > 0 THEN p.phone ELSE p.phone_last7 END
                ELSE '' END
      FROM support_case c
      JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
     WHERE c.case_id = of_case AND p.family_violence = 1;
END $$;

-- ---------------------------------------------------------------------------------------------------------------- that there is one

-- As in step 0015, and whether there is what is kept back: a paper then goes in care of the office, and to nowhere without an address.
DROP FUNCTION party_by_key(TEXT);
CREATE FUNCTION party_by_key(of_party TEXT)
RETURNS TABLE (party_ref TEXT, given_name TEXT, family_name TEXT, native_name TEXT, language TEXT, ssn_last4 TEXT,
               date_of_birth DATE, address_verified_on DATE, address_changed_on DATE, returned_mail_on DATE,
               family_violence SMALLINT, street1 TEXT, street2 TEXT, city TEXT, state TEXT, zip TEXT, phone TEXT, email TEXT,
               has_address BOOLEAN, has_phone BOOLEAN, has_email BOOLEAN)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    leave RECORD;
BEGIN
    SELECT * INTO leave FROM party_leave(of_party);
    IF NOT leave.may_read THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT p.party_ref, p.given_name, p.family_name, p.native_name, p.language, p.ssn_last4, p.date_of_birth,
           p.address_verified_on, p.address_changed_on, p.returned_mail_on, p.family_violence,
           CASE WHEN shown.it THEN p.street1 ELSE '' END, CASE WHEN shown.it THEN p.street2 ELSE '' END,
           CASE WHEN shown.it THEN p.city ELSE '' END, CASE WHEN shown.it THEN p.state ELSE '' END,
           CASE WHEN shown.it THEN p.zip ELSE '' END, CASE WHEN shown.it THEN p.phone ELSE '' END,
           CASE WHEN shown.it THEN p.email ELSE '' END,
           p.street1 <> '' OR p.street2 <> '' OR p.city <> '' OR p.state <> '' OR p.zip <> '', p.phone <> '', p.email <> ''
      FROM party p
     CROSS JOIN LATERAL (SELECT p.family_violence = 0 OR leave.keeps_contact) AS shown (it)
     WHERE p.party_ref = of_party;
END $$;
ALTER FUNCTION party_by_key(TEXT) OWNER TO caseledger_server;
REVOKE ALL ON FUNCTION party_by_key(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION party_by_key(TEXT)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;

REVOKE EXECUTE ON FUNCTION block_takes_tickets(), sealing_gives_leave(), party_has_a_number(),
      protected_by_phone(TEXT, TEXT, BOOLEAN, protected_search),
      sees_trail_start(BIGINT, TEXT, TEXT), sees_trail_line(BIGINT, INTEGER, TEXT, TEXT), sees_trail_case(INTEGER), last_sign_in_of(TEXT),
      may_know_address(text), letter_is_by_who_knows(), version_is_by_who_knows(), pin_facts_within(text, date, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sees_trail_start(BIGINT, TEXT, TEXT), sees_trail_line(BIGINT, INTEGER, TEXT, TEXT), sees_trail_case(INTEGER),
      last_sign_in_of(TEXT)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
