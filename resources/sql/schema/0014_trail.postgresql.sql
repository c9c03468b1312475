-- The trail on a server: every row is checked before it is taken, none is ever altered, and rows about cases give tickets
-- to read them. A step of PostgreSQL's own: on the embedded database the program alone keeps these rules.

-- The table of rights (models/domain/access/rights.cpp; tst_rightstable compares the two, row by row).
CREATE TABLE role_right (
    right_name    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    agent         TEXT NOT NULL,
    caseworker    TEXT NOT NULL,
    supervisor    TEXT NOT NULL,
    mailroom      TEXT NOT NULL,
    auditor       TEXT NOT NULL,
    administrator TEXT NOT NULL
);

INSERT INTO role_right (right_name, agent, caseworker, supervisor, mailroom, auditor, administrator)
VALUES
    ('open_cases', 'yes', 'own_office_else_reason', 'own_office_else_reason', 'no', 'no', 'no'),
    ('protected_contact', 'no', 'own_office_with_reason', 'with_reason', 'no', 'no', 'no'),
    ('print_statements', 'yes', 'own_office_else_reason', 'own_office_else_reason', 'no', 'no', 'no'),
    ('print_papers', 'no', 'own_office_else_reason', 'own_office_else_reason', 'no', 'no', 'no'),
    ('export_case', 'no', 'with_reason', 'with_reason', 'no', 'no', 'no'),
    ('print_batch', 'no', 'no', 'own_office_else_reason', 'no', 'no', 'no'),
    ('change_contact', 'no', 'own_office_else_reason', 'own_office_else_reason', 'no', 'no', 'no'),
    ('request_pin_letter', 'yes', 'own_office_else_reason', 'own_office_else_reason', 'no', 'no', 'no'),
    ('manage_letters', 'no', 'no', 'yes', 'no', 'no', 'no'),
    ('print_letters', 'no', 'no', 'no', 'yes', 'no', 'no'),
    ('administer', 'no', 'no', 'no', 'no', 'no', 'yes'),
    ('read_trail', 'own_views', 'own_views', 'own_office', 'no', 'yes', 'no'),
    ('verify_trail', 'no', 'no', 'no', 'no', 'yes', 'yes'),
    ('oversee', 'no', 'no', 'yes', 'no', 'no', 'no'),
    ('change_districts', 'no', 'no', 'yes', 'no', 'no', 'yes');

-- How far a role's right reaches; 'yes' for -1, which has every right of every role.
CREATE FUNCTION grant_of(of_role INTEGER, wanted TEXT) RETURNS TEXT
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    reach TEXT;
BEGIN
    SELECT CASE of_role WHEN -1 THEN 'yes' WHEN 0 THEN agent WHEN 1 THEN caseworker WHEN 2 THEN supervisor
                        WHEN 3 THEN mailroom WHEN 4 THEN auditor WHEN 5 THEN administrator ELSE 'no' END
      INTO reach
      FROM role_right
     WHERE right_name = wanted;
    RETURN reach;
END $$;

-- What a grant amounts to for one case: granted, needs_reason, blocked or not_allowed (verdictOn() of the program).
CREATE FUNCTION verdict_of(reach TEXT, office TEXT, office_of_case TEXT, is_blocked BOOLEAN, has_reason BOOLEAN)
RETURNS TEXT
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN reach = 'no' THEN 'not_allowed'
        WHEN is_blocked THEN 'blocked'
        WHEN reach = 'yes' THEN 'granted'
        WHEN reach = 'with_reason' OR (reach = 'own_office_with_reason' AND office <> '' AND office = office_of_case)
            THEN CASE WHEN has_reason THEN 'granted' ELSE 'needs_reason' END
        WHEN reach = 'own_office_else_reason'
            THEN CASE WHEN has_reason OR (office <> '' AND office = office_of_case) THEN 'granted' ELSE 'needs_reason' END
        WHEN reach = 'own_office' AND office <> '' AND office = office_of_case THEN 'granted'
        ELSE 'not_allowed' END
$$;

-- Which rights an action of the trail takes, one of them at least; what is not named here anybody may do.
CREATE TABLE action_right (
    action     TEXT COLLATE "C" NOT NULL,
    right_name TEXT COLLATE "C" NOT NULL REFERENCES role_right (right_name),
    PRIMARY KEY (action, right_name)
);

INSERT INTO action_right (action, right_name)
VALUES
    ('search', 'open_cases'), ('view', 'open_cases'), ('note', 'open_cases'), ('reveal', 'protected_contact'),
    ('print', 'print_statements'), ('print', 'print_papers'), ('print', 'print_batch'),
    ('paper', 'print_statements'), ('paper', 'print_papers'),
    ('export', 'export_case'), ('export', 'print_statements'), ('export', 'read_trail'),
    ('batch', 'print_batch'), ('contact', 'change_contact'), ('pin_request', 'request_pin_letter'),
    ('letter', 'manage_letters'), ('letter', 'print_letters'), ('pin_alarm', 'print_letters'),
    ('pin_key', 'print_letters'), ('oversight', 'oversee'),
    ('import', 'administer'), ('check', 'administer'), ('backup', 'administer'), ('restore', 'administer'),
    ('migrate', 'administer'), ('key', 'administer'), ('user', 'administer'),
    ('setting', 'administer'), ('setting', 'change_districts'),
    ('read_trail', 'read_trail'), ('checkpoint', 'verify_trail'), ('verify_trail', 'verify_trail');

-- Sessions in which somebody works: from the sign-in to the sign-out. Written by the triggers on the trail alone.
CREATE TABLE working_session (
    session   BIGINT NOT NULL PRIMARY KEY REFERENCES trail_session (number),
    user_name TEXT COLLATE "C" NOT NULL,
    role      TEXT NOT NULL,
    office    TEXT COLLATE "C" NOT NULL,
    began_at  TIMESTAMPTZ NOT NULL,
    xid       XID8 NOT NULL
);

CREATE INDEX working_session_by_user ON working_session (user_name, session);

-- Leave to read a case; an empty case_id stands for every case. Written by the trigger on the trail alone.
CREATE TABLE access_ticket (
    user_name     TEXT COLLATE "C" NOT NULL,
    entry         BIGINT NOT NULL,
    case_id       TEXT COLLATE "C" NOT NULL,
    session       BIGINT NOT NULL,
    xid           XID8 NOT NULL,
    given_at      TIMESTAMPTZ NOT NULL,
    keeps_contact BOOLEAN NOT NULL,
    PRIMARY KEY (user_name, entry, case_id)
);

CREATE INDEX access_ticket_by_case ON access_ticket (user_name, case_id);

-- The sessions of whoever asks, as far as they count: begun in a transaction that has committed before this one, at most 16
-- hours ago, by a user who is still what the session says.
CREATE VIEW open_session WITH (security_barrier) AS
SELECT w.session
  FROM working_session w
  JOIN staff_user u ON u.name = w.user_name
 WHERE w.user_name = session_user
   AND u.disabled = 0
   AND u.office = w.office
   AND u.role = array_position(ARRAY['agent', 'caseworker', 'supervisor', 'mailroom', 'auditor', 'administrator'], w.role) - 1
   AND w.session >= u.forgiven_before
   AND w.began_at > statement_timestamp() - interval '16 hours'
   AND w.xid IS DISTINCT FROM pg_current_xact_id_if_assigned();

-- The tickets of whoever asks, as far as they count: given in a transaction that has committed before this one, in a session
-- that is open: a case lies on a desk as long as the call about it takes. Contact of protected persons goes with it for 15
-- minutes, and so long counts a ticket for every case, for an import or a check, or to the end of a transaction that was begun
-- by then. Policies look here, as the user, who sees nobody else's.
CREATE VIEW open_ticket WITH (security_barrier) AS
SELECT t.case_id, t.keeps_contact AND t.given_at > transaction_timestamp() - interval '15 minutes' AS keeps_contact
  FROM access_ticket t
  JOIN open_session s ON s.session = t.session
 WHERE t.user_name = session_user
   AND (t.case_id <> '' OR t.given_at > transaction_timestamp() - interval '15 minutes')
   AND t.xid IS DISTINCT FROM pg_current_xact_id_if_assigned();

CREATE FUNCTION has_open_session() RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN is_installer() OR EXISTS (SELECT 1 FROM open_session);
END $$;

-- Whether whoever asks may read a case; of the empty text, every case.
CREATE FUNCTION has_ticket(of_case TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN is_installer() OR EXISTS (SELECT 1 FROM open_ticket WHERE case_id = of_case)
                          OR EXISTS (SELECT 1 FROM open_ticket WHERE case_id = '');
END $$;

-- Whether that goes for the address, telephone and e-mail of its protected persons, too.
CREATE FUNCTION keeps_contact(of_case TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN is_installer() OR EXISTS (SELECT 1 FROM open_ticket WHERE case_id = of_case AND keeps_contact)
                          OR EXISTS (SELECT 1 FROM open_ticket WHERE case_id = '' AND keeps_contact);
END $$;

-- Whether a case stands on a user's list of own and relatives' cases; null where there is no such case.
CREATE FUNCTION is_blocked_from(of_user TEXT, of_case TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    is_blocked BOOLEAN;
BEGIN
    SELECT EXISTS (SELECT 1
                     FROM staff_block
                    WHERE user_name = of_user
                      AND blocked IN (c.case_id, c.custodial_ref, c.noncustodial_ref))
      INTO is_blocked
      FROM support_case c
     WHERE c.case_id = of_case;
    RETURN is_blocked;
END $$;

-- A field as the trail hashes it: its length in four bytes, the lowest first, and its bytes.
CREATE FUNCTION trail_field(content BYTEA) RETURNS BYTEA
LANGUAGE sql IMMUTABLE AS $$
    SELECT substr(int4send(length(content)), 4, 1) || substr(int4send(length(content)), 3, 1)
           || substr(int4send(length(content)), 2, 1) || substr(int4send(length(content)), 1, 1) || content
$$;

CREATE FUNCTION trail_field(content TEXT) RETURNS BYTEA
LANGUAGE sql IMMUTABLE AS $$ SELECT caseledger.trail_field(convert_to(content, 'UTF8')) $$;

CREATE FUNCTION trail_start_hash(before BYTEA, start trail_session) RETURNS BYTEA
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN sha256(trail_field('caseledger trail start 2') || trail_field(before) || trail_field(start.number::text)
                  || trail_field(start.started_at) || trail_field(start.user_name) || trail_field(start.role)
                  || trail_field(start.office) || trail_field(start.workstation) || trail_field(start.program));
END $$;

CREATE FUNCTION trail_row_hash(before BYTEA, written trail_row) RETURNS BYTEA
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN sha256(trail_field('caseledger trail row 2') || trail_field(before) || trail_field(written.session::text)
                  || trail_field(written.number::text) || trail_field(written.entry::text) || trail_field(written.at)
                  || trail_field(written.action) || trail_field(written.outcome) || trail_field(written.case_id)
                  || trail_field(written.office_of_case) || trail_field(written.reason) || trail_field(written.detail)
                  || trail_field(written.cases));
END $$;

CREATE FUNCTION refuse_trail(what TEXT) RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    RAISE insufficient_privilege USING MESSAGE = 'the trail does not take this: ' || what;
END $$;

-- Whether a moment of the trail is of now: at most two seconds ago, and not still to come.
CREATE FUNCTION is_trail_moment(moment TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO' AS $$
BEGIN
    RETURN moment ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'
       AND moment::timestamptz BETWEEN clock_timestamp() - interval '2 seconds' AND clock_timestamp();
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN
    RETURN false;
END $$;

-- Rows come one by one: writers of the desk hold this lock anyway, and whoever comes by another way waits for it here.
CREATE FUNCTION wait_for_trail() RETURNS VOID
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_advisory_xact_lock(hashtext('caseledger desk'))
$$;

CREATE FUNCTION check_trail_session() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    latest trail_session;
    worker staff_user;
BEGIN
    PERFORM wait_for_trail();
    SELECT * INTO latest FROM trail_session ORDER BY number DESC LIMIT 1;
    IF NEW.number IS DISTINCT FROM COALESCE(latest.number, 0) + 1 THEN
        PERFORM refuse_trail('the session is not the next');
    END IF;
    IF NEW.hash IS DISTINCT FROM trail_start_hash(COALESCE(latest.hash, ''), NEW) THEN
        PERFORM refuse_trail('the hash is another one');
    END IF;
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    SELECT * INTO worker FROM staff_user WHERE name = session_user AND disabled = 0;
    IF NOT FOUND OR NEW.user_name <> session_user THEN
        PERFORM refuse_trail('the user is somebody else');
    END IF;
    IF NEW.office <> worker.office OR NEW.role <> (ARRAY['agent', 'caseworker', 'supervisor', 'mailroom', 'auditor',
                                                         'administrator'])[worker.role + 1] THEN
        PERFORM refuse_trail('the role or the office is another one');
    END IF;
    IF NOT is_trail_moment(NEW.started_at) THEN
        PERFORM refuse_trail('the moment is not now');
    END IF;
    IF length(NEW.workstation) > 255 OR length(NEW.program) > 100 THEN
        PERFORM refuse_trail('the workstation or the program is too long');
    END IF;
    RETURN NEW;
END $$;

-- A session begins with a row; else the trail would say later that it is missing.
CREATE FUNCTION check_trail_session_row() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM trail_row WHERE session = NEW.number AND number = 1) THEN
        PERFORM refuse_trail('a session without a row');
    END IF;
    RETURN NULL;
END $$;

-- Whether whoever writes may still write into a session, and what kind of row.
CREATE FUNCTION check_trail_writer(written trail_row, start trail_session) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    worker staff_user;
    working working_session;
BEGIN
    IF start.user_name <> session_user THEN
        PERFORM refuse_trail('the session is somebody else''s');
    END IF;
    IF (written.number = 1) <> (written.action = 'sign_in') THEN
        PERFORM refuse_trail('a session begins with the sign-in, and has one');
    END IF;
    IF NOT is_trail_moment(written.at) THEN
        PERFORM refuse_trail('the moment is not now');
    END IF;
    SELECT * INTO working FROM working_session WHERE session = start.number;
    IF written.number > 1 AND working.session IS NULL THEN
        PERFORM refuse_trail('the session has ended');
    END IF;
    IF written.action = 'sign_out' THEN
        RETURN; -- also for a user who may do nothing more
    END IF;
    SELECT * INTO worker FROM staff_user WHERE name = session_user;
    IF worker.disabled IS DISTINCT FROM 0 OR worker.forgiven_before > start.number OR worker.office <> start.office
       OR start.role <> (ARRAY['agent', 'caseworker', 'supervisor', 'mailroom', 'auditor', 'administrator'])[worker.role + 1]
       OR working.began_at <= clock_timestamp() - interval '16 hours' THEN
        PERFORM refuse_trail('the account or its rights have changed, or the session is over: sign in again');
    END IF;
    IF length(written.reason) > 500 OR written.reason ~ '[\n\r\v\f\u0085\u2028\u2029]' OR length(written.detail) > 2000 THEN
        PERFORM refuse_trail('the reason is not one line, or too long');
    END IF;
END $$;

-- The cases a row of the trail is about, with what decides on each.
CREATE FUNCTION cases_of_trail_row(written trail_row)
RETURNS TABLE (case_id TEXT, office TEXT, is_blocked BOOLEAN)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    FOR case_id IN SELECT written.case_id UNION SELECT unnest(string_to_array(written.cases, ' ')) LOOP
        IF case_id <> '' THEN
            office := (SELECT c.office FROM support_case c WHERE c.case_id = cases_of_trail_row.case_id);
            is_blocked := is_blocked_from(session_user, case_id);
            RETURN NEXT;
        END IF;
    END LOOP;
END $$;

-- What is said to be done about cases: only what the rights allow. Where a reason was given when the case was opened (a ticket is
-- open), the rows of its papers need none.
CREATE FUNCTION check_trail_rights(written trail_row) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    has_reason CONSTANT BOOLEAN := written.reason !~ '^\s*$';
    my_role CONSTANT INTEGER := worker_role();
    my_office CONSTANT TEXT := worker_office();
    reaches TEXT[] := ARRAY(SELECT grant_of(my_role, right_name) FROM action_right WHERE action = written.action);
    about RECORD;
BEGIN
    IF cardinality(reaches) = 0 THEN
        RETURN; -- takes no right
    END IF;
    IF written.action = 'oversight' AND (written.case_id <> '' OR written.cases <> '') AND my_role IN (-1, 2) THEN
        reaches := ARRAY[grant_of(my_role, 'open_cases')]; -- of the office's figures those that need its cases
    END IF;
    reaches := array_remove(reaches, 'no');
    IF cardinality(reaches) = 0 THEN
        PERFORM refuse_trail('the role does not allow it');
    END IF;
    IF written.action = 'contact' AND NOT has_reason THEN
        PERFORM refuse_trail('it takes a reason');
    END IF;
    IF written.action IN ('import', 'check', 'backup', 'restore', 'migrate', 'key', 'user', 'setting', 'read_trail', 'letter',
                          'pin_alarm', 'pin_key', 'checkpoint', 'verify_trail') THEN
        RETURN;
    END IF;
    FOR about IN SELECT * FROM cases_of_trail_row(written) LOOP
        IF about.office IS NULL THEN
            PERFORM refuse_trail('there is no such case');
        END IF;
        IF NOT EXISTS (SELECT 1
                         FROM unnest(reaches) AS reach
                        WHERE verdict_of(reach, my_office, about.office, about.is_blocked,
                                         has_reason OR (written.action IN ('print', 'paper')
                                                        AND has_ticket(about.case_id))) = 'granted') THEN
            PERFORM refuse_trail('the rights do not allow it for this case');
        END IF;
    END LOOP;
END $$;

-- The office a row names is that of its cases: the office's supervisor finds it by it.
CREATE FUNCTION check_trail_office(written trail_row) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    offices TEXT[] := ARRAY(SELECT DISTINCT office FROM cases_of_trail_row(written) WHERE office IS NOT NULL);
    is_about_cases BOOLEAN := written.outcome = 'done' AND written.action IN
        ('view', 'reveal', 'print', 'export', 'batch', 'pin_request', 'contact', 'note', 'paper', 'oversight');
BEGIN
    IF written.office_of_case = '' AND (NOT is_about_cases OR cardinality(offices) <> 1) THEN
        RETURN;
    END IF;
    IF cardinality(offices) <> 1 OR written.office_of_case <> offices[1] THEN
        PERFORM refuse_trail('the office is not that of the case');
    END IF;
END $$;

CREATE FUNCTION check_trail_row() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    start trail_session;
    latest trail_row;
    newest BIGINT;
BEGIN
    PERFORM wait_for_trail();
    SELECT * INTO start FROM trail_session WHERE number = NEW.session;
    SELECT * INTO latest FROM trail_row WHERE session = NEW.session ORDER BY number DESC LIMIT 1;
    SELECT max(entry) INTO newest FROM trail_row;
    IF start.number IS NULL THEN
        PERFORM refuse_trail('there is no such session');
    END IF;
    IF NEW.number IS DISTINCT FROM COALESCE(latest.number, 0) + 1 OR NEW.entry IS DISTINCT FROM COALESCE(newest, 0) + 1 THEN
        PERFORM refuse_trail('the row is not the next');
    END IF;
    IF NEW.cases <> (SELECT COALESCE(string_agg(one, ' ' ORDER BY one COLLATE "C"), '')
                       FROM (SELECT DISTINCT unnest(string_to_array(NEW.cases, ' ')) AS one) AS each_once
                      WHERE one <> '') THEN
        PERFORM refuse_trail('the cases are not in order');
    END IF;
    IF NEW.hash IS DISTINCT FROM trail_row_hash(COALESCE(latest.hash, start.hash), NEW) THEN
        PERFORM refuse_trail('the hash is another one');
    END IF;
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF NEW.outcome NOT IN ('done', 'refused', 'not_found', 'failed')
       OR (NEW.action NOT IN ('sign_in', 'sign_out', 'lock', 'unlock', 'clock_went_back')
           AND NOT EXISTS (SELECT 1 FROM action_right WHERE action = NEW.action)) THEN
        PERFORM refuse_trail('there is no such action or outcome');
    END IF;
    IF NEW.case_id || ' ' || NEW.cases !~ '^([A-Z]{2}[0-9]{5}[A-Z][0-9])?( [A-Z]{2}[0-9]{5}[A-Z][0-9])* ?$' THEN
        PERFORM refuse_trail('that is no case identifier');
    END IF;
    PERFORM check_trail_writer(NEW, start);
    IF NEW.outcome = 'done' AND NEW.action <> 'sign_out' THEN
        PERFORM check_trail_rights(NEW);
    END IF;
    PERFORM check_trail_office(NEW);
    RETURN NEW;
END $$;

-- What a row of the trail opens or ends: the session, and tickets.
CREATE FUNCTION follow_trail_row() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    most_tickets CONSTANT INTEGER := 4096; -- of one user; the oldest go, as in a batch of many cases
    has_reason CONSTANT BOOLEAN := NEW.reason !~ '^\s*$';
    my_role CONSTANT INTEGER := worker_role();
    my_office CONSTANT TEXT := worker_office();
    beyond BIGINT;
BEGIN
    IF NEW.outcome <> 'done' THEN
        RETURN NULL;
    END IF;
    IF NEW.action = 'sign_out' THEN
        DELETE FROM working_session WHERE session = NEW.session;
        DELETE FROM access_ticket WHERE user_name = session_user AND session = NEW.session;
        RETURN NULL;
    END IF;
    IF is_installer() THEN
        RETURN NULL; -- reads the tables as they are
    END IF;
    IF NEW.action = 'sign_in' THEN
        DELETE FROM working_session WHERE user_name = session_user AND began_at < clock_timestamp() - interval '16 hours';
        INSERT INTO working_session (session, user_name, role, office, began_at, xid)
        SELECT number, user_name, role, office, clock_timestamp(), pg_current_xact_id()
          FROM trail_session
         WHERE number = NEW.session;
        RETURN NULL;
    END IF;
    DELETE FROM access_ticket WHERE user_name = session_user AND given_at < clock_timestamp() - interval '16 hours';
    IF NEW.action IN ('import', 'check', 'backup', 'restore', 'migrate', 'key') THEN
        INSERT INTO access_ticket (user_name, entry, case_id, session, xid, given_at, keeps_contact)
        VALUES (session_user, NEW.entry, '', NEW.session, pg_current_xact_id(), clock_timestamp(), true);
        RETURN NULL;
    END IF;
    IF NEW.action NOT IN ('view', 'reveal', 'print', 'export', 'batch', 'pin_request', 'contact', 'note', 'letter', 'paper',
                          'oversight') THEN
        RETURN NULL;
    END IF;
    INSERT INTO access_ticket (user_name, entry, case_id, session, xid, given_at, keeps_contact)
    SELECT session_user, NEW.entry, about.case_id, NEW.session, pg_current_xact_id(), clock_timestamp(),
           verdict_of(grant_of(my_role, 'protected_contact'), my_office, about.office, about.is_blocked, has_reason) = 'granted'
      FROM cases_of_trail_row(NEW) AS about
     WHERE verdict_of(grant_of(my_role, 'open_cases'), my_office, about.office, about.is_blocked, has_reason) = 'granted';
    SELECT entry INTO beyond FROM access_ticket WHERE user_name = session_user ORDER BY entry DESC OFFSET most_tickets LIMIT 1;
    IF FOUND THEN
        DELETE FROM access_ticket WHERE user_name = session_user AND entry <= beyond AND entry < NEW.entry;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION check_trail_batch_case() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1
                     FROM trail_row r
                     JOIN trail_session s ON s.number = r.session
                    WHERE r.entry = NEW.entry
                      AND NEW.case_id = ANY (string_to_array(r.cases, ' '))
                      AND (s.user_name = session_user OR is_installer())) THEN
        PERFORM refuse_trail('the row does not hold this case');
    END IF;
    RETURN NEW;
END $$;

-- A row with cases is found by each of them.
CREATE FUNCTION check_trail_row_cases() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM trail_batch_case WHERE entry = NEW.entry)
       <> cardinality(string_to_array(NEW.cases, ' ')) THEN
        PERFORM refuse_trail('the row is not found by its cases');
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION keep_trail() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE insufficient_privilege USING MESSAGE = 'the trail is neither altered nor removed';
END $$;

CREATE TRIGGER trail_session_is_sound BEFORE INSERT ON trail_session
    FOR EACH ROW EXECUTE FUNCTION check_trail_session();
CREATE CONSTRAINT TRIGGER trail_session_has_a_row AFTER INSERT ON trail_session
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_trail_session_row();
CREATE TRIGGER trail_row_is_sound BEFORE INSERT ON trail_row
    FOR EACH ROW EXECUTE FUNCTION check_trail_row();
CREATE TRIGGER trail_row_is_followed AFTER INSERT ON trail_row
    FOR EACH ROW EXECUTE FUNCTION follow_trail_row();
CREATE CONSTRAINT TRIGGER trail_row_has_its_cases AFTER INSERT ON trail_row
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.cases <> '') EXECUTE FUNCTION check_trail_row_cases();
CREATE TRIGGER trail_batch_case_is_sound BEFORE INSERT ON trail_batch_case
    FOR EACH ROW EXECUTE FUNCTION check_trail_batch_case();
CREATE TRIGGER trail_session_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_session
    FOR EACH STATEMENT EXECUTE FUNCTION keep_trail();
CREATE TRIGGER trail_row_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_row
    FOR EACH STATEMENT EXECUTE FUNCTION keep_trail();
CREATE TRIGGER trail_batch_case_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_batch_case
    FOR EACH STATEMENT EXECUTE FUNCTION keep_trail();

-- Always: also where a session claims to replay another server's changes.
ALTER TABLE trail_session ENABLE ALWAYS TRIGGER trail_session_is_sound;
ALTER TABLE trail_session ENABLE ALWAYS TRIGGER trail_session_has_a_row;
ALTER TABLE trail_session ENABLE ALWAYS TRIGGER trail_session_stays;
ALTER TABLE trail_row ENABLE ALWAYS TRIGGER trail_row_is_sound;
ALTER TABLE trail_row ENABLE ALWAYS TRIGGER trail_row_is_followed;
ALTER TABLE trail_row ENABLE ALWAYS TRIGGER trail_row_has_its_cases;
ALTER TABLE trail_row ENABLE ALWAYS TRIGGER trail_row_stays;
ALTER TABLE trail_batch_case ENABLE ALWAYS TRIGGER trail_batch_case_is_sound;
ALTER TABLE trail_batch_case ENABLE ALWAYS TRIGGER trail_batch_case_stays;

-- Counters that no rollback takes back, for what may be asked only so often: sequences, since nothing else stays as it is
-- when a transaction is taken back. Users share them, 32 in all; a value is the hour and how often it was asked in it.
DO $$
BEGIN
    FOR place IN 0..31 LOOP
        EXECUTE format('CREATE SEQUENCE asked_%s', lpad(place::text, 2, '0'));
        EXECUTE format('GRANT SELECT, UPDATE ON SEQUENCE asked_%s TO caseledger_server', lpad(place::text, 2, '0'));
    END LOOP;
END $$;

-- Whether whoever asks may do so once more in this hour. Counts, whatever becomes of the transaction; an error in one that is
-- read only.
CREATE FUNCTION may_ask(most_an_hour INTEGER) RETURNS BOOLEAN
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
    RETURN asked - hour <= most_an_hour;
END $$;

-- Where the chains end; whoever writes the next row has to know.
CREATE FUNCTION trail_session_end() RETURNS TABLE (number BIGINT, hash BYTEA)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT number, hash FROM trail_session ORDER BY number DESC LIMIT 1
$$;

CREATE FUNCTION trail_row_end(of_session BIGINT) RETURNS TABLE (number BIGINT, hash BYTEA, entry BIGINT, at TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT COALESCE(latest.number, 0), COALESCE(latest.hash, start.hash), COALESCE(newest.entry, 0)::bigint,
           COALESCE(newest.at, '')
      FROM trail_session AS start
      LEFT JOIN LATERAL (SELECT r.number, r.hash FROM trail_row r WHERE r.session = start.number
                          ORDER BY r.number DESC LIMIT 1) AS latest ON true
      LEFT JOIN (SELECT r.entry, r.at FROM trail_row r ORDER BY r.entry DESC LIMIT 1) AS newest ON true
     WHERE start.number = of_session
       AND (start.user_name = session_user OR is_installer());
END $$;

CREATE FUNCTION trail_beginning() RETURNS TEXT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT started_at FROM trail_session ORDER BY number LIMIT 1
$$;

-- How far whoever asks reads the trail: 2 all of it, 1 that of the own office, 0 what one did oneself.
CREATE FUNCTION trail_reach() RETURNS INTEGER
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT has_open_session() THEN
        RETURN 0;
    END IF;
    RETURN CASE WHEN 'yes' IN (grant_of(worker_role(), 'read_trail'), grant_of(worker_role(), 'verify_trail')) THEN 2
                WHEN grant_of(worker_role(), 'read_trail') = 'own_office' AND worker_office() <> '' THEN 1
                ELSE 0 END;
END $$;

CREATE INDEX trail_row_by_office_of_case ON trail_row (office_of_case, session);

-- Whether a row, or the session it belongs to, is one's own, or for a supervisor of the own office: the user's or a case's.
CREATE FUNCTION sees_trail_row(of_session BIGINT, of_entry BIGINT, of_office TEXT, of_cases TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    start trail_session;
BEGIN
    SELECT * INTO start FROM trail_session WHERE number = of_session;
    RETURN start.user_name = session_user
        OR (trail_reach() = 1
            AND (start.office = worker_office()
                 OR of_office = worker_office()
                 OR (of_cases <> ''
                     AND EXISTS (SELECT 1
                                   FROM trail_batch_case b
                                   JOIN support_case c ON c.case_id = b.case_id
                                  WHERE b.entry = of_entry AND c.office = worker_office()))));
END $$;

CREATE FUNCTION sees_trail_session(of_session BIGINT, of_office TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN trail_reach() = 1
       AND (of_office = worker_office()
            OR EXISTS (SELECT 1 FROM trail_row WHERE office_of_case = worker_office() AND session = of_session)
            OR EXISTS (SELECT 1
                         FROM trail_row r
                         JOIN trail_batch_case b ON b.entry = r.entry
                         JOIN support_case c ON c.case_id = b.case_id
                        WHERE r.session = of_session AND r.cases <> '' AND c.office = worker_office()));
END $$;

CREATE FUNCTION sees_trail_entry(of_entry BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM trail_row r
                    WHERE r.entry = of_entry AND sees_trail_row(r.session, r.entry, r.office_of_case, r.cases));
END $$;

ALTER TABLE role_right ENABLE ROW LEVEL SECURITY;
ALTER TABLE action_right ENABLE ROW LEVEL SECURITY;
ALTER TABLE working_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE trail_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE trail_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE trail_batch_case ENABLE ROW LEVEL SECURITY;

-- The functions above read and write as caseledger_server.
GRANT SELECT ON role_right, action_right, trail_session, trail_row, trail_batch_case, staff_user, staff_block, support_case,
    open_session, open_ticket TO caseledger_server;
GRANT SELECT, INSERT, DELETE ON working_session, access_ticket TO caseledger_server;
CREATE POLICY server_reads ON role_right FOR SELECT TO caseledger_server USING (true);
CREATE POLICY server_reads ON action_right FOR SELECT TO caseledger_server USING (true);
CREATE POLICY server_keeps ON working_session TO caseledger_server USING (true);
CREATE POLICY server_keeps ON access_ticket TO caseledger_server USING (true);
CREATE POLICY server_reads ON trail_session FOR SELECT TO caseledger_server USING (true);
CREATE POLICY server_reads ON trail_row FOR SELECT TO caseledger_server USING (true);
CREATE POLICY server_reads ON trail_batch_case FOR SELECT TO caseledger_server USING (true);

GRANT SELECT, INSERT ON trail_session, trail_row, trail_batch_case
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
GRANT SELECT ON open_ticket
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;

CREATE POLICY desk_writes ON trail_session FOR INSERT WITH CHECK (true); -- the triggers look at every column
CREATE POLICY desk_writes ON trail_row FOR INSERT WITH CHECK (true);
CREATE POLICY desk_writes ON trail_batch_case FOR INSERT WITH CHECK (true);
CREATE POLICY desk_reads ON trail_session FOR SELECT
    USING ((SELECT trail_reach()) = 2 OR user_name = session_user OR sees_trail_session(number, office));
CREATE POLICY desk_reads ON trail_row FOR SELECT
    USING ((SELECT trail_reach()) = 2 OR sees_trail_row(session, entry, office_of_case, cases));
CREATE POLICY desk_reads ON trail_batch_case FOR SELECT
    USING ((SELECT trail_reach()) = 2 OR sees_trail_entry(entry));

DO $$
DECLARE
    one REGPROCEDURE;
BEGIN
    FOREACH one IN ARRAY ARRAY['has_open_session()', 'has_ticket(text)', 'keeps_contact(text)', 'check_trail_session()',
        'check_trail_session_row()', 'check_trail_writer(trail_row, trail_session)', 'cases_of_trail_row(trail_row)',
        'check_trail_rights(trail_row)', 'check_trail_office(trail_row)', 'check_trail_row()', 'follow_trail_row()',
        'check_trail_batch_case()', 'check_trail_row_cases()', 'trail_session_end()', 'trail_row_end(bigint)',
        'trail_beginning()', 'may_ask(integer)', 'trail_reach()', 'sees_trail_row(bigint, bigint, text, text)',
        'sees_trail_session(bigint, text)', 'sees_trail_entry(bigint)']::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO caseledger_server', one);
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION grant_of, verdict_of, has_open_session, has_ticket, keeps_contact, is_blocked_from, trail_field(bytea),
    trail_field(text), trail_start_hash, trail_row_hash, refuse_trail, is_trail_moment, wait_for_trail, check_trail_session,
    check_trail_session_row, check_trail_writer, cases_of_trail_row, check_trail_rights, check_trail_office, check_trail_row,
    follow_trail_row, check_trail_batch_case, check_trail_row_cases, keep_trail, trail_session_end, trail_row_end,
    trail_beginning, may_ask, trail_reach, sees_trail_row, sees_trail_session, sees_trail_entry FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grant_of, verdict_of, is_blocked_from, trail_field(bytea), trail_field(text), trail_start_hash,
    trail_row_hash, refuse_trail, is_trail_moment, wait_for_trail TO caseledger_server;
GRANT EXECUTE ON FUNCTION has_open_session, has_ticket, keeps_contact, trail_session_end, trail_row_end, trail_beginning,
    trail_reach, sees_trail_row, sees_trail_session, sees_trail_entry
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
