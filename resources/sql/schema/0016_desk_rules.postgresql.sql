-- The rules of the desk, kept by the server: PIN letters and requests, sealed PINs, contacts, notes, papers, settings, and what
-- an import writes. The program asks nothing of these; they refuse what the program would not do, to whoever sends it.
-- A file for PostgreSQL, because an embedded database binds its program and not whoever holds the file.
--
-- Three means: a grant says who may touch which column, a policy which rows, and a trigger what a row may become. A deferred
-- trigger looks at the end of a transaction whether what belongs together was written together. Functions here belong to the
-- owner of the tables and look at rows that whoever writes may not read. Enumerations are the position of their code:
-- staff 0 agent, 1 caseworker, 2 supervisor, 3 mailroom, 4 auditor, 5 administrator; letters 0 requested, 1 queued, 2 claimed,
-- 3 rendered, 4 submitted, 5 printed, 6 mailed, 7 refused, 8 failed, 9 unclear, 10 void; spool 0 none, 1 intended, 2 held,
-- 3 released. SQLSTATE: 42501 may not, 23514 against a rule, 23001 stays as it is.

-- ---------------------------------------------------------------------------------------------------------- in one transaction

-- In which transaction a row was written; nobody says it but the server.
ALTER TABLE posting ADD COLUMN written_in xid8;
ALTER TABLE pin_request ADD COLUMN written_in xid8;
ALTER TABLE letter_step ADD COLUMN written_in xid8;
ALTER TABLE setting_change ADD COLUMN written_in xid8;

CREATE INDEX posting_of_transaction ON posting (written_in);
CREATE INDEX setting_change_of_transaction ON setting_change (written_in);

CREATE FUNCTION mark_transaction() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    NEW.written_in := pg_current_xact_id();
    RETURN NEW;
END $$;

CREATE TRIGGER zz_mark_transaction BEFORE INSERT ON posting FOR EACH ROW EXECUTE FUNCTION mark_transaction();
CREATE TRIGGER zz_mark_transaction BEFORE INSERT ON pin_request FOR EACH ROW EXECUTE FUNCTION mark_transaction();
CREATE TRIGGER zz_mark_transaction BEFORE INSERT ON letter_step FOR EACH ROW EXECUTE FUNCTION mark_transaction();
CREATE TRIGGER zz_mark_transaction BEFORE INSERT ON setting_change FOR EACH ROW EXECUTE FUNCTION mark_transaction();

CREATE FUNCTION against_rule(what text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = what;
END $$;

CREATE FUNCTION may_not(what text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = what;
END $$;

-- How many rows the open transaction has written into the trail about an action and a case whose detail is like a pattern; a
-- null case is any. A row's moment lies at most two seconds before the clock, so none of this transaction's is older than that.
CREATE FUNCTION rows_noted(of_action text, of_outcome text, of_case text, like_detail text) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT count(*)
      FROM trail_row
     WHERE at >= to_char(transaction_timestamp() AT TIME ZONE 'UTC' - interval '3 seconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
       AND xmin = pg_current_xact_id()::xid
       AND action = of_action AND outcome = of_outcome AND (of_case IS NULL OR case_id = of_case) AND detail LIKE like_detail
$$;

-- The posting that the open transaction has begun; null where it has none. Rows of a dump that was read back have the numbers of
-- another server's transactions, but not as what wrote them here.
CREATE FUNCTION own_posting() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT number
      FROM posting
     WHERE written_in = pg_current_xact_id_if_assigned() AND xmin = pg_current_xact_id_if_assigned()::xid
     ORDER BY number DESC
     LIMIT 1
$$;

-- Whether a text is the moment of now: of the open transaction, give or take what a clock is read late.
CREATE FUNCTION is_now(moment text) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN moment ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'
                THEN moment::timestamptz BETWEEN transaction_timestamp() - interval '2 seconds'
                                             AND clock_timestamp() + interval '50 milliseconds'
                ELSE false END
$$;

-- Whether a day is the office's own. In a demo every day may be.
CREATE FUNCTION is_office_day(day date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM office_setting WHERE name = 'demo' AND value = 'yes')
        OR day IN ((transaction_timestamp() AT TIME ZONE 'America/New_York')::date,
                   (clock_timestamp() AT TIME ZONE 'America/New_York')::date)
$$;

-- Whether a case stands on the worker's list of own and relatives' cases.
CREATE FUNCTION is_own_case(of_case text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM support_case c
                     JOIN staff_block b ON b.blocked IN (c.case_id, c.custodial_ref, c.noncustodial_ref)
                    WHERE c.case_id = of_case AND b.user_name = session_user)
$$;

-- Whether a party is a parent of a case that there is a ticket for.
CREATE FUNCTION has_party_ticket(of_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM support_case WHERE custodial_ref = of_party AND has_ticket(case_id))
        OR EXISTS (SELECT FROM support_case WHERE noncustodial_ref = of_party AND has_ticket(case_id))
$$;

CREATE FUNCTION parent_of(of_case text, of_role integer) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE of_role WHEN 0 THEN custodial_ref ELSE noncustodial_ref END FROM support_case WHERE case_id = of_case
$$;

-- --------------------------------------------------------------------------------------------------------------- what stays

CREATE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation',
        MESSAGE = format('%s: what stands there is neither altered nor taken away', TG_TABLE_NAME);
END $$;

DO $$
DECLARE
    kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['letter_step', 'pin_request', 'address_change', 'contact_change', 'district_change', 'case_note',
                                'kept_paper', 'setting_change', 'posting', 'posted_file', 'replaced_party', 'replaced_row'] LOOP
        EXECUTE format('CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT '
                       'EXECUTE FUNCTION stays()', kept);
        EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER stays', kept);
    END LOOP;
    FOREACH kept IN ARRAY ARRAY['letter', 'sealed_pin'] LOOP
        EXECUTE format('CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION stays()', kept);
        EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER stays', kept);
    END LOOP;
END $$;

-- What a letter was asked for stays; only what has become of it changes.
CREATE TRIGGER request_stays BEFORE UPDATE ON letter FOR EACH ROW
    WHEN ((OLD.number, OLD.case_id, OLD.office, OLD.role, OLD.party_ref, OLD.channel, OLD.requested_on, OLD.requested_at,
           OLD.requested_by)
          IS DISTINCT FROM (NEW.number, NEW.case_id, NEW.office, NEW.role, NEW.party_ref, NEW.channel, NEW.requested_on,
           NEW.requested_at, NEW.requested_by))
    EXECUTE FUNCTION stays();
ALTER TABLE letter ENABLE ALWAYS TRIGGER request_stays;

-- --------------------------------------------------------------------------------------------------------- requests for a PIN

-- The address as it was looked at, hashed as the program does it (addresshash.cpp).
CREATE FUNCTION address_hash_of(of_party text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(octet_length(street1), ':', street1, octet_length(street2), ':', street2,
                                           octet_length(city), ':', city, octet_length(state), ':', state,
                                           octet_length(zip), ':', zip), 'UTF8')), 'hex')
      FROM party
     WHERE party_ref = of_party
$$;

-- What the rules look at beside the party itself (pin_facts.sql). Tells nothing of a case but these five.
CREATE FUNCTION pin_facts_of(of_party text, since date, day date, office_day date)
    RETURNS TABLE (letters bigint, failures bigint, open_letter text, quarantined smallint, changed_by text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT (SELECT count(*) FROM letter
             WHERE party_ref = of_party AND requested_on >= since AND (state <> 10 OR spool_step > 0 OR attempt > 1)),
           (SELECT count(*) FROM pin_request r
             WHERE party_ref = of_party AND failed = 1
               AND (requested_on IN (day, pin_facts_of.office_day) OR r.office_day IN (day, pin_facts_of.office_day))),
           COALESCE((SELECT number FROM letter WHERE party_ref = of_party AND state NOT IN (6, 10)), ''),
           (SELECT p.quarantined FROM sealed_pin p WHERE p.party_ref = of_party),
           COALESCE((SELECT a.changed_by FROM address_change a WHERE a.party_ref = of_party ORDER BY number DESC LIMIT 1), '')
     WHERE worker_role() IN (-1, 0, 1, 2) OR is_installer()
$$;

-- What a request is answered: the result, and behind it what stands in the way, or wants a supervisor. The rules of
-- models/domain/letters/pinrules.cpp, which decides for the program; a test compares the two. Pure: facts go in.
CREATE FUNCTION pin_decision(channel integer, checks text, lacks_day boolean, has_address boolean, failures bigint,
                             letters bigint, has_pin boolean, is_quarantined boolean, has_open_letter boolean,
                             verified date, changed date, returned date, changed_by_requester boolean, strict_day date)
    RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found text[] := '{}';
BEGIN
    IF channel = 0 AND failures >= 3 THEN
        RETURN 'refused locked';
    ELSIF channel = 1 AND failures >= 10 THEN
        RETURN 'refused locked_in_writing';
    END IF;
    IF NOT has_address OR left(checks, 4) <> 'yyyy' THEN
        found := found || 'no_match'::text;
    END IF;
    IF channel = 1 AND substr(checks, 5, 1) <> 'y' THEN
        found := found || 'not_signed'::text;
    END IF;
    IF channel = 1 AND lacks_day THEN
        found := found || 'no_letter_date'::text;
    END IF;
    IF found = '{}' THEN
        IF NOT has_pin THEN
            found := found || 'no_sealed_pin'::text;
        ELSIF is_quarantined THEN
            found := found || 'quarantined'::text;
        END IF;
        IF has_open_letter THEN
            found := found || 'open_letter'::text;
        END IF;
    END IF;
    IF found <> '{}' THEN
        RETURN 'refused ' || array_to_string(found, ' ');
    END IF;
    IF changed >= strict_day - 30 THEN
        found := found || 'address_changed'::text;
    END IF;
    IF changed_by_requester THEN
        found := found || 'address_changed_by_requester'::text;
    END IF;
    IF returned IS NOT NULL AND (verified IS NULL OR verified <= returned) THEN
        found := found || 'mail_returned'::text;
    END IF;
    IF verified IS NULL OR verified < changed THEN
        found := found || 'address_not_verified'::text;
    END IF;
    IF letters >= 2 THEN
        found := found || 'many_letters'::text;
    END IF;
    RETURN CASE WHEN found = '{}' THEN 'queued' ELSE 'needs_approval ' || array_to_string(found, ' ') END;
END $$;

-- The decision on a party as the tables are. A letter that is made in the same breath does not stand in its own way.
CREATE FUNCTION pin_decision_on(of_party text, of_channel integer, checks text, lacks_day boolean, day date, own_day date,
                                but_letter text)
    RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    person party;
    facts record;
    own_letters bigint;
BEGIN
    SELECT * INTO STRICT person FROM party WHERE party_ref = of_party;
    SELECT * INTO STRICT facts FROM pin_facts_of(of_party, LEAST(day, own_day) - 90, day, own_day);
    SELECT count(*) INTO own_letters FROM letter WHERE number = but_letter AND party_ref = of_party;
    RETURN pin_decision(of_channel, checks, lacks_day,
        person.street1 <> '' OR person.street2 <> '' OR person.city <> '' OR person.state <> '' OR person.zip <> '',
        facts.failures, facts.letters - own_letters, facts.quarantined IS NOT NULL, COALESCE(facts.quarantined = 1, false),
        facts.open_letter NOT IN ('', but_letter), person.address_verified_on, person.address_changed_on,
        person.returned_mail_on, facts.changed_by = session_user, LEAST(day, own_day));
END $$;

-- What a supervisor reads of the reasons for an approval (pinanswer.cpp).
CREATE FUNCTION risks_in_words(obstacles text) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT COALESCE(string_agg(CASE code WHEN 'address_changed' THEN 'the address was changed in the last 30 days'
                                         WHEN 'address_changed_by_requester' THEN 'whoever asks made the last change of the address'
                                         WHEN 'mail_returned' THEN 'mail came back from the address'
                                         WHEN 'address_not_verified' THEN 'the address is not verified'
                                         WHEN 'many_letters' THEN '2 letters were asked for in the last 90 days' END,
                               '; ' ORDER BY place), '')
      FROM unnest(string_to_array(obstacles, ' ')) WITH ORDINALITY AS one (code, place)
$$;

CREATE FUNCTION letter_number_taken(of_number text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM letter WHERE number = of_number)
$$;

-- A letter begins as it is asked for: for a parent of the case, by oneself, now, in the state that the facts give it.
CREATE FUNCTION letter_is_asked_for() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    begun letter;
    decision text;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (0, 1, 2) OR is_own_case(NEW.case_id) THEN
        PERFORM may_not('letter: this user may not ask for it');
    END IF;
    begun := NEW;
    begun.office := (SELECT office FROM support_case WHERE case_id = NEW.case_id);
    begun.party_ref := parent_of(NEW.case_id, NEW.role);
    begun.spool_step := 0;
    begun.requested_by := session_user;
    begun.approved_by := '';
    begun.queued_at := CASE WHEN NEW.state = 1 THEN NEW.requested_at END;
    begun.changed_at := NEW.requested_at;
    begun.attempt := 1;
    begun.epoch := 0;
    begun.lease_until := NULL;
    begun.lease_length := NULL;
    begun.place := '';
    begun.instance := '';
    begun.job := '';
    begun.job_number := 0;
    begun.pages := 0;
    begun.sha256 := '';
    begun.address_hash := address_hash_of(begun.party_ref);
    IF NEW IS DISTINCT FROM begun OR NOT is_now(NEW.requested_at) OR NEW.number !~ '^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$' THEN
        PERFORM against_rule('letter: it does not begin as a letter does');
    END IF;
    -- The day that a request counts by stands in the request; here the office's own, by which no rule is laxer.
    decision := pin_decision_on(NEW.party_ref, NEW.channel, 'yyyyy', false, NEW.requested_on, NEW.requested_on, '');
    IF decision LIKE 'refused%' THEN
        PERFORM against_rule('letter: the rules of a request refuse it');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a_letter_is_asked_for BEFORE INSERT ON letter FOR EACH ROW EXECUTE FUNCTION letter_is_asked_for();

-- A request is kept with the answer that the facts give. The server knows all of them but what was typed: that name and address
-- match and which cases were named, the signature and the day of a written request are the program's word.
CREATE FUNCTION pin_request_is_answered() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    made letter;
    decision text;
    said text;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (0, 1, 2) OR is_own_case(NEW.case_id) THEN
        PERFORM may_not('pin_request: this user may not ask for a letter');
    END IF;
    IF NEW.requested_by <> session_user OR NOT is_now(NEW.requested_at) OR NOT is_office_day(NEW.office_day)
       OR NEW.party_ref IS DISTINCT FROM parent_of(NEW.case_id, NEW.role) OR NEW.letter IS NULL
       OR NEW.checks !~ '^(-----|[yn]{4}[-yn])$' OR (NEW.channel = 0 AND NEW.checks LIKE '____y')
       OR (NEW.channel = 0 AND NEW.checks LIKE '____n') OR (NEW.channel = 1 AND NEW.checks ~ '^[yn]{4}-$')
       OR (NEW.failed = 1) <> (NEW.checks LIKE '%n%') THEN
        PERFORM against_rule('pin_request: it is not what a request is');
    END IF;
    decision := pin_decision_on(NEW.party_ref, NEW.channel, NEW.checks, NEW.obstacles LIKE '%no_letter_date%',
        NEW.requested_on, NEW.office_day, CASE WHEN NEW.result < 2 THEN NEW.letter ELSE '' END);
    said := (ARRAY['queued', 'needs_approval', 'refused'])[NEW.result + 1];
    IF decision <> rtrim(said || ' ' || NEW.obstacles)
       OR (NEW.checks = '-----') <> (NEW.obstacles LIKE 'locked%') THEN
        PERFORM against_rule('pin_request: the facts give another answer');
    END IF;
    IF substr(NEW.checks, 2, 1) <> '-' AND (substr(NEW.checks, 2, 1) = 'y') <> ssn_was_right(NEW.party_ref) THEN
        PERFORM against_rule('pin_request: the number that was compared gives another answer');
    END IF;
    IF NEW.result = 2 THEN
        IF NEW.letter <> COALESCE((SELECT number FROM letter
                                    WHERE party_ref = NEW.party_ref AND state NOT IN (6, 10)
                                      AND NEW.obstacles LIKE '%open_letter%'), '') THEN
            PERFORM against_rule('pin_request: it names a letter that it did not make');
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO made FROM letter WHERE number = NEW.letter;
    IF made IS NULL OR (made.case_id, made.role, made.party_ref, made.channel, made.requested_by, made.requested_at, made.state,
                        made.requested_on, made.reason)
           IS DISTINCT FROM (NEW.case_id, NEW.role, NEW.party_ref, NEW.channel, NEW.requested_by, NEW.requested_at,
                             1::smallint - NEW.result,
                             GREATEST(NEW.requested_on, NEW.office_day), risks_in_words(NEW.obstacles))
       OR EXISTS (SELECT FROM pin_request WHERE letter = NEW.letter AND result < 2) THEN
        PERFORM against_rule('pin_request: its letter is not what was asked for');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a_pin_request_is_answered BEFORE INSERT ON pin_request FOR EACH ROW EXECUTE FUNCTION pin_request_is_answered();

-- Whether a request may be made in a case: in the own office, or with a reason in the trail, of this transaction or of one before
-- (a ticket). The trail looks at this of what is done; here it is looked at of what is refused, too.
CREATE FUNCTION may_request_pin(of_case text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE(verdict_of(grant_of(worker_role(), 'request_pin_letter'), worker_office(), c.office, is_own_case(of_case),
                               has_ticket(of_case)
                               OR EXISTS (SELECT FROM trail_row
                                           WHERE at >= to_char(transaction_timestamp() AT TIME ZONE 'UTC' - interval '3 seconds',
                                                               'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                                             AND xmin = pg_current_xact_id()::xid AND case_id = of_case AND btrim(reason) <> ''))
                    = 'granted', false)
      FROM support_case c
     WHERE c.case_id = of_case
$$;

CREATE FUNCTION pin_request_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    outcome text := CASE WHEN NEW.result < 2 THEN 'done' ELSE 'refused' END;
BEGIN
    IF NOT is_installer()
       AND rows_noted('pin_request', outcome, NEW.case_id, '%')
           < (SELECT count(*) FROM pin_request r
               WHERE r.written_in = NEW.written_in AND r.party_ref = NEW.party_ref AND r.case_id = NEW.case_id
                 AND (r.result < 2) = (NEW.result < 2)) THEN
        PERFORM against_rule('pin_request: it does not stand in the trail');
    END IF;
    IF NOT is_installer() AND NOT may_request_pin(NEW.case_id) THEN
        PERFORM may_not('pin_request: the rights do not allow it for this case');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER pin_request_is_noted AFTER INSERT ON pin_request DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION pin_request_is_noted();

-- What was answered to a request id. Another worker's tells only that the id is taken.
CREATE FUNCTION pin_answer_of(of_id text)
    RETURNS TABLE (case_id text, role smallint, party_ref text, requested_by text, result smallint, letter text, checks text,
                   obstacles text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE WHEN own THEN r.case_id ELSE 'XX00000X0' END, r.role, CASE WHEN own THEN r.party_ref ELSE '' END,
           CASE WHEN own THEN r.requested_by ELSE '' END, CASE WHEN own THEN r.result ELSE 2::smallint END,
           CASE WHEN own THEN COALESCE(r.letter, '') ELSE '' END, CASE WHEN own THEN r.checks ELSE '-----' END,
           CASE WHEN own THEN r.obstacles ELSE '' END
      FROM pin_request r, LATERAL (SELECT r.requested_by = session_user OR is_installer() AS own) AS whose
     WHERE r.request_id = of_id
$$;

CREATE FUNCTION pin_failures_of(of_case text, of_role integer, day date, office_day date) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT count(*)
      FROM pin_request r
     WHERE r.party_ref = parent_of(of_case, of_role) AND r.failed = 1
       AND (r.requested_on IN (day, pin_failures_of.office_day) OR r.office_day IN (day, pin_failures_of.office_day))
$$;

-- A number is compared once it stands here, committed, whose it was asked for and by whom: so that who tries leaves a trace, and
-- trying has an end. Sixty an hour for a user, ten wrong ones a day for a party.
CREATE TABLE ssn_question (
    number    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_ref TEXT COLLATE "C" NOT NULL REFERENCES party (party_ref),
    case_id   TEXT COLLATE "C" NOT NULL,
    role      SMALLINT NOT NULL CHECK (role BETWEEN 0 AND 1),
    asked_by  TEXT COLLATE "C" NOT NULL,
    asked_at  TIMESTAMPTZ NOT NULL,
    asked_in  xid8 NOT NULL,
    is_right  BOOLEAN NOT NULL
);

CREATE INDEX ssn_question_by_user ON ssn_question (asked_by, asked_at);
CREATE INDEX ssn_question_by_party ON ssn_question (party_ref, asked_at);

CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ssn_question FOR EACH STATEMENT EXECUTE FUNCTION stays();
ALTER TABLE ssn_question ENABLE ALWAYS TRIGGER stays;

-- Asks. Nobody reads the answer in this transaction.
CREATE FUNCTION ask_ssn(of_case text, of_role integer, typed bytea) RETURNS integer
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
        PERFORM may_not('ssn_question: sixty numbers were compared in the last hour');
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

-- Whether the latest number that this user asked about a party in the last five minutes was right; false where none was asked,
-- or not committed. An installer compares at once.
CREATE FUNCTION ssn_was_right(of_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE((SELECT is_right AND asked_in IS DISTINCT FROM pg_current_xact_id_if_assigned()
                       FROM ssn_question
                      WHERE party_ref = of_party AND asked_by = session_user
                        AND asked_at > clock_timestamp() - interval '5 minutes'
                      ORDER BY number DESC LIMIT 1), false)
$$;

CREATE FUNCTION ssn_matches(of_party text, typed bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE WHEN is_installer()
                THEN COALESCE((SELECT octet_length(typed) > 0 AND ssn_index = typed FROM party WHERE party_ref = of_party), false)
                ELSE ssn_was_right(of_party) END
$$;


-- Whom a request is about, to be compared with what was typed (pin_party.sql): for who has leave to a case of the party. The
-- address of a protected person goes to who may see it anyway, and else only once the number that was asked was right.
CREATE FUNCTION pin_party_of(of_party text)
    RETURNS TABLE (party_ref text, given_name text, family_name text, native_name text, language text, ssn_last4 text,
                   date_of_birth date, address_verified_on date, address_changed_on date, returned_mail_on date,
                   family_violence smallint, street1 text, street2 text, city text, state text, zip text, phone text, email text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT p.party_ref, p.given_name, p.family_name, p.native_name, p.language, p.ssn_last4, p.date_of_birth,
           p.address_verified_on, p.address_changed_on, p.returned_mail_on, p.family_violence,
           CASE WHEN shown.it THEN p.street1 ELSE '' END, CASE WHEN shown.it THEN p.street2 ELSE '' END,
           CASE WHEN shown.it THEN p.city ELSE '' END, CASE WHEN shown.it THEN p.state ELSE '' END,
           CASE WHEN shown.it THEN p.zip ELSE '' END, '', ''
      FROM party p, party_leave(of_party) AS leave,
           LATERAL (SELECT is_installer() OR p.family_violence = 0 OR leave.keeps_contact OR ssn_was_right(of_party) AS it) AS shown
     WHERE p.party_ref = of_party AND leave.may_read
$$;

-- ------------------------------------------------------------------------------------------------------------ a letter's life

-- A letter becomes only what a deed of a supervisor (letter.cpp) or a step of the print room (roomsteps.cpp, roomqueue.cpp,
-- roomcontent.cpp) makes of it. In each move all columns are as before but those that the move is about.
CREATE FUNCTION letter_after_deed(before letter, wanted letter) RETURNS letter
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    after letter := before;
    goes_out boolean := wanted.state = 1;
    to_approve boolean := before.state = 0 AND wanted.state IN (0, 1);
    again_after_mail boolean := before.state = 6 AND wanted.state = 1;
BEGIN
    IF NOT ((before.state = 0 AND wanted.state IN (0, 1, 10)) OR (before.state IN (1, 2, 3) AND wanted.state = 10)
            OR (before.state IN (5, 7, 8) AND wanted.state IN (1, 10)) OR (before.state = 9 AND wanted.state IN (1, 5, 10))
            OR again_after_mail) THEN
        PERFORM against_rule('letter: no deed leads there');
    END IF;
    IF is_own_case(before.case_id) THEN
        PERFORM may_not('letter: it is of a case of one''s own or of a relative');
    END IF;
    IF (to_approve OR again_after_mail)
       AND (before.requested_by = session_user
            OR session_user::text = (SELECT changed_by FROM address_change WHERE party_ref = before.party_ref
                                      ORDER BY number DESC LIMIT 1)) THEN
        PERFORM may_not('letter: it is one''s own doing, another supervisor must do it');
    END IF;
    IF btrim(wanted.reason) = '' THEN
        PERFORM against_rule('letter: what is done to it takes a reason');
    END IF;
    after.state := wanted.state;
    after.reason := wanted.reason;
    after.changed_at := wanted.changed_at;
    after.epoch := before.epoch + 1;
    after.lease_until := NULL;
    after.lease_length := NULL;
    IF goes_out THEN
        after.queued_at := wanted.changed_at;
        after.attempt := before.attempt + CASE WHEN before.spool_step <> 0 THEN 1 ELSE 0 END;
        after.spool_step := 0;
    END IF;
    IF to_approve THEN
        after.address_hash := address_hash_of(before.party_ref);
        IF (after.address_hash = before.address_hash) <> goes_out THEN
            PERFORM against_rule('letter: it waits for another look where its address has changed, and goes out where not');
        END IF;
        after.approved_by := CASE WHEN goes_out THEN session_user::text ELSE before.approved_by END;
    END IF;
    RETURN after;
END $$;

-- Who has a letter: whose step began the claim of its present number.
CREATE FUNCTION has_claim_on(of_letter text, of_epoch integer) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE((SELECT by_user = session_user FROM letter_step
                      WHERE letter = of_letter AND epoch = of_epoch ORDER BY number LIMIT 1), false)
$$;

-- The same, committed: for what may be read by it, so that the claim cannot be taken back after reading.
CREATE FUNCTION has_kept_claim_for(of_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM letter l
                    WHERE l.party_ref = of_party AND l.state = 2 AND l.lease_until IS NOT NULL
                      AND (SELECT s.by_user = session_user AND s.written_in IS DISTINCT FROM pg_current_xact_id_if_assigned()
                             FROM letter_step s
                            WHERE s.letter = l.number AND s.epoch = l.epoch ORDER BY s.number LIMIT 1))
$$;

-- Whom a claimed letter goes to: the one way to a protected person's address without a reason, onto the letter to her or him.
CREATE FUNCTION letter_addressee_of(of_party text)
    RETURNS TABLE (party_ref text, given_name text, family_name text, native_name text, language text, ssn_last4 text,
                   date_of_birth date, address_verified_on date, address_changed_on date, returned_mail_on date,
                   family_violence smallint, street1 text, street2 text, city text, state text, zip text, phone text, email text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT p.party_ref, p.given_name, p.family_name, p.native_name, p.language, '', NULL::date, p.address_verified_on,
           p.address_changed_on, p.returned_mail_on, p.family_violence, p.street1, p.street2, p.city, p.state, p.zip, '', ''
      FROM party p
     WHERE p.party_ref = of_party
       AND (is_installer() OR (worker_role() = 3 AND has_open_session() AND has_kept_claim_for(of_party)))
$$;

-- The hash of a parent's address, for who approves a letter to it.
CREATE FUNCTION letter_address_of(of_party text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT address_hash_of(of_party) WHERE is_installer() OR (worker_role() = 2 AND has_open_session())
$$;

CREATE FUNCTION letter_after_room(before letter, wanted letter) RETURNS letter
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    after letter := before;
    now_here timestamptz := clock_timestamp();
    begins_claim boolean := wanted.epoch = before.epoch + 1;
    move text := before.state || '/' || before.spool_step || ' ' || wanted.state || '/' || wanted.spool_step;
BEGIN
    after.changed_at := wanted.changed_at;
    after.reason := wanted.reason;
    IF begins_claim THEN
        IF NOT (move = '1/0 2/0' OR (before.state IN (2, 3, 4) AND wanted.state = before.state
                                     AND before.lease_until::timestamptz <= now_here)) THEN
            PERFORM against_rule('letter: it is not to be claimed');
        END IF;
        after.state := wanted.state;
        after.epoch := wanted.epoch;
        after.lease_until := wanted.lease_until;
        after.lease_length := wanted.lease_length;
        IF NOT is_lease(wanted) THEN
            PERFORM against_rule('letter: a lease ends after its length');
        END IF;
        RETURN after;
    END IF;
    IF move ~ '^5/[1-3] 6/[1-3]$' THEN
        after.state := 6;
    ELSIF before.lease_until IS NULL OR NOT has_claim_on(before.number, before.epoch) THEN
        PERFORM may_not('letter: this worker has no claim on it');
    ELSIF move = '2/0 3/0' THEN
        after.state := 3;
        after.sha256 := wanted.sha256;
        after.pages := wanted.pages;
    ELSIF move = '3/0 4/1' THEN
        after.state := 4;
        after.spool_step := 1;
        after.place := wanted.place;
        after.instance := wanted.instance;
        after.job := wanted.job;
        after.job_number := 0;
    ELSIF move = '4/1 4/2' THEN
        after.spool_step := 2;
        after.job_number := wanted.job_number;
    ELSIF move = '4/2 4/3' THEN
        after.spool_step := 3;
    ELSIF move IN ('4/1 5/1', '4/2 5/2', '4/3 5/3', '4/1 9/1', '4/2 9/2', '4/3 9/3', '2/0 8/0', '3/0 8/0', '4/1 8/1',
                   '4/2 8/2') THEN
        after.state := wanted.state;
        after.lease_until := NULL;
        after.lease_length := NULL;
    ELSIF move IN ('2/0 1/0', '3/0 1/0', '4/1 1/0', '4/2 1/0') THEN
        after.state := 1;
        after.spool_step := 0;
        after.attempt := before.attempt + CASE WHEN before.spool_step <> 0 THEN 1 ELSE 0 END;
        after.queued_at := wanted.changed_at;
        after.lease_until := NULL;
        after.lease_length := NULL;
    ELSIF move = '2/0 7/0' THEN
        IF EXISTS (SELECT FROM sealed_pin WHERE party_ref = before.party_ref AND quarantined = 0) THEN
            PERFORM against_rule('letter: nothing is wrong with its PIN');
        END IF;
        after.state := 7;
        after.lease_until := NULL;
        after.lease_length := NULL;
    ELSIF move = '2/0 0/0' THEN
        after.address_hash := address_hash_of(before.party_ref);
        IF after.address_hash = before.address_hash
           AND EXISTS (SELECT FROM party
                        WHERE party_ref = before.party_ref AND street1 || street2 || city || state || zip <> '') THEN
            PERFORM against_rule('letter: its address is the one that was looked at');
        END IF;
        after.state := 0;
        after.approved_by := '';
        after.queued_at := NULL;
        after.lease_until := NULL;
        after.lease_length := NULL;
    ELSE
        PERFORM against_rule('letter: that step is not its next');
    END IF;
    RETURN after;
END $$;

-- Whether a lease begins now, of at most an hour.
CREATE FUNCTION is_lease(of_letter letter) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT COALESCE(of_letter.lease_length BETWEEN 1 AND 3600
           AND of_letter.lease_until ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'
           AND of_letter.lease_until::timestamptz - make_interval(secs => of_letter.lease_length)
               BETWEEN transaction_timestamp() - interval '2 seconds' AND clock_timestamp() + interval '50 milliseconds', false)
$$;

CREATE FUNCTION letter_moves_on() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    renewed letter := OLD;
    after letter;
    last letter_step;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    renewed.lease_until := NEW.lease_until;
    renewed.lease_length := NEW.lease_length;
    IF NEW IS NOT DISTINCT FROM renewed THEN
        -- More time for a claim of one's own; or a lease that ends further away than it is long, which begins anew.
        IF worker_role() = 3 AND OLD.state IN (2, 3, 4) AND OLD.lease_until IS NOT NULL AND is_lease(NEW)
           AND (has_claim_on(OLD.number, OLD.epoch)
                OR (NEW.lease_length = OLD.lease_length
                    AND OLD.lease_until::timestamptz > clock_timestamp() + make_interval(secs => OLD.lease_length))) THEN
            RETURN NEW;
        END IF;
        PERFORM may_not('letter: this worker has no claim on it');
    END IF;
    SELECT * INTO last FROM letter_step WHERE letter = OLD.number ORDER BY number DESC LIMIT 1;
    IF (last.state, last.spool_step, last.attempt, last.epoch)
       IS DISTINCT FROM (OLD.state, OLD.spool_step, OLD.attempt, OLD.epoch) THEN
        PERFORM against_rule('letter: its last step is missing');
    END IF;
    CASE worker_role()
        WHEN 2 THEN after := letter_after_deed(OLD, NEW);
        WHEN 3 THEN after := letter_after_room(OLD, NEW);
        ELSE PERFORM may_not('letter: this user may not move it on');
    END CASE;
    IF NEW IS DISTINCT FROM after OR NOT is_now(NEW.changed_at) THEN
        PERFORM against_rule('letter: that step changes something else as well');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER letter_moves_on BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION letter_moves_on();

-- Every change of a letter is a step, and nothing else is.
CREATE FUNCTION letter_step_is_taken() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    moved letter;
    last letter_step;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    SELECT * INTO moved FROM letter WHERE number = NEW.letter;
    SELECT * INTO last FROM letter_step WHERE letter = NEW.letter ORDER BY number DESC LIMIT 1;
    IF NEW.by_user <> session_user OR NEW.number <> COALESCE(last.number, 0) + 1
       OR (NEW.at, NEW.state, NEW.spool_step, NEW.attempt, NEW.epoch, NEW.reason)
          IS DISTINCT FROM (moved.changed_at, moved.state, moved.spool_step, moved.attempt, moved.epoch, moved.reason)
       OR (last.state, last.spool_step, last.attempt, last.epoch)
          IS NOT DISTINCT FROM (NEW.state, NEW.spool_step, NEW.attempt, NEW.epoch)
       OR NOT is_now(NEW.at) THEN
        PERFORM against_rule('letter_step: the letter took no such step');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a_letter_step_is_taken BEFORE INSERT ON letter_step FOR EACH ROW EXECUTE FUNCTION letter_step_is_taken();

CREATE FUNCTION letter_is_whole() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer()
       AND (NOT EXISTS (SELECT FROM letter l
                         WHERE l.number = NEW.number
                           AND (l.state, l.spool_step, l.attempt, l.epoch, l.changed_at)
                               = (SELECT s.state, s.spool_step, s.attempt, s.epoch, s.at
                                    FROM letter_step s WHERE s.letter = l.number ORDER BY s.number DESC LIMIT 1))
            OR NOT EXISTS (SELECT FROM pin_request WHERE letter = NEW.number AND result < 2)) THEN
        PERFORM against_rule('letter: a change without its step, or a letter without its request');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER letter_is_whole AFTER INSERT OR UPDATE ON letter DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION letter_is_whole();

CREATE FUNCTION letter_step_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    of_case text := (SELECT case_id FROM letter WHERE number = NEW.letter);
BEGIN
    IF NOT is_installer() AND NEW.number > 1
       AND rows_noted('letter', 'done', of_case, 'letter ' || NEW.letter || ': % -> %')
           < (SELECT count(*) FROM letter_step WHERE letter = NEW.letter AND number > 1 AND written_in = NEW.written_in) THEN
        PERFORM against_rule('letter_step: it does not stand in the trail');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER letter_step_is_noted AFTER INSERT ON letter_step DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION letter_step_is_noted();

-- What a party's open letter is: all that whoever changes an address hears of it.
CREATE FUNCTION open_letter_of(of_party text) RETURNS smallint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT state FROM letter
     WHERE party_ref = of_party AND state NOT IN (6, 10) AND (worker_role() IN (-1, 1, 2) OR is_installer())
$$;

-- ---------------------------------------------------------------------------------------------------------------- sealed PINs

-- A box is read by the print room alone: of a letter that one has claimed, and where PINs are sealed anew, which must stand in
-- the trail first, committed. An administrator brings boxes and reads none.
CREATE FUNCTION seals_anew() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM trail_row r JOIN trail_session s ON s.number = r.session
                    WHERE r.at > to_char(clock_timestamp() AT TIME ZONE 'UTC' - interval '15 minutes',
                                         'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                      AND r.action = 'pin_key' AND r.outcome = 'done' AND s.user_name = session_user
                      AND r.xmin IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid)
$$;

CREATE FUNCTION may_read_box(of_party text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT worker_role() = 3
       AND (has_kept_claim_for(of_party) OR seals_anew())
$$;

-- The boxes of a party are the same as those of an import; null where it has none. Tells nothing of a PIN: two boxes of the same
-- PIN differ.
CREATE FUNCTION sealed_pin_is(of_party text, key text, box bytea, escrow_key text, escrow bytea) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE WHEN p.key_id = key AND p.box = sealed_pin_is.box AND p.escrow_key_id = escrow_key
                     AND COALESCE(p.escrow_box, '') = COALESCE(escrow, '') THEN 1 ELSE 0 END
      FROM sealed_pin p
     WHERE p.party_ref = of_party AND (worker_role() IN (-1, 5) OR is_installer())
$$;

CREATE FUNCTION faulty_sealed_pins(size integer) RETURNS TABLE (party_ref text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT p.party_ref
      FROM sealed_pin p
     WHERE (length(p.box) <> size OR p.key_id = '' OR (p.escrow_box IS NULL) <> (p.escrow_key_id = '')
            OR length(p.escrow_box) <> size)
       AND (worker_role() IN (-1, 5) OR is_installer())
$$;

CREATE FUNCTION sealed_pin_is_put() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    after sealed_pin := NEW;
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.posting <> OLD.posting AND NEW.box = OLD.box THEN
        NEW.quarantined := OLD.quarantined; -- a box that was found faulty is so with another escrow's beside it
    END IF;
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() = 5 THEN
        IF NEW.posting IS DISTINCT FROM own_posting() OR length(NEW.box) <> 112 OR NEW.key_id = ''
           OR (TG_OP = 'INSERT' AND NEW.quarantined <> 0)
           OR (TG_OP = 'UPDATE' AND (NEW.party_ref <> OLD.party_ref
                                     OR (NEW.quarantined <> 0 AND NEW.box IS DISTINCT FROM OLD.box))) THEN
            PERFORM against_rule('sealed_pin: it comes with an import, whole, and may be used');
        END IF;
    ELSIF worker_role() = 3 AND TG_OP = 'UPDATE' AND may_read_box(OLD.party_ref) THEN
        after.quarantined := OLD.quarantined;
        IF after IS NOT DISTINCT FROM OLD AND NEW.quarantined = 1 THEN
            RETURN NEW;
        ELSIF NOT seals_anew() OR NEW.quarantined <> 0 OR NEW.posting <> OLD.posting OR NEW.party_ref <> OLD.party_ref
              OR length(NEW.box) <> 112 OR NEW.key_id = '' OR NEW.box = OLD.box THEN
            PERFORM against_rule('sealed_pin: it is kept from use, or sealed anew');
        END IF;
    ELSE
        PERFORM may_not('sealed_pin: this user may not change it');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER sealed_pin_is_put BEFORE INSERT OR UPDATE ON sealed_pin FOR EACH ROW EXECUTE FUNCTION sealed_pin_is_put();

CREATE FUNCTION sealed_pin_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() OR worker_role() = 5 THEN
        RETURN NULL; -- an import stands in the trail by its posting
    END IF;
    IF (NEW.quarantined = 1 AND rows_noted('pin_alarm', 'refused', NULL, '%') = 0)
       OR (NEW.quarantined = 0 AND rows_noted('pin_key', 'done', NULL, '%') = 0) THEN
        PERFORM against_rule('sealed_pin: its change does not stand in the trail');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER sealed_pin_is_noted AFTER INSERT OR UPDATE ON sealed_pin DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION sealed_pin_is_noted();

-- ------------------------------------------------------------------------------------------------- postings, imports, contacts

-- A posting is the next number, and stands for an import of an administrator or for one change of a contact: noted in the same
-- transaction.
CREATE FUNCTION posting_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    is_drawn boolean;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (1, 2, 5) THEN
        PERFORM may_not('posting: this user may not post');
    END IF;
    BEGIN
        is_drawn := NEW.number = currval('posting_number');
    EXCEPTION WHEN object_not_in_prerequisite_state THEN
        is_drawn := false;
    END;
    IF NOT is_drawn OR own_posting() IS NOT NULL THEN
        PERFORM against_rule('posting: it is the number that was drawn, one to a transaction');
    END IF;
    NEW.posted_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    RETURN NEW;
END $$;

CREATE TRIGGER a_posting_begins BEFORE INSERT ON posting FOR EACH ROW EXECUTE FUNCTION posting_begins();

CREATE FUNCTION posting_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer()
       AND rows_noted((CASE worker_role() WHEN 5 THEN 'import' ELSE 'contact' END), 'done', NULL, '%') = 0 THEN
        PERFORM against_rule('posting: it does not stand in the trail');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER posting_is_noted AFTER INSERT ON posting DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION posting_is_noted();

-- Whether a kept version says all that a row was, but for some columns.
CREATE FUNCTION is_version_of(content text, was jsonb, but_columns text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT COALESCE(content::jsonb - but_columns = was - but_columns, false)
$$;

-- A row of a case is replaced by the posting of its transaction, and what it was is kept before. The argument is the column of
-- its own reference.
CREATE FUNCTION row_is_replaced() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    was jsonb := to_jsonb(OLD);
    becomes jsonb := to_jsonb(NEW);
    -- A partition's name ends with its number.
    of_table text := regexp_replace(TG_TABLE_NAME, '_\d\d$', '');
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS DISTINCT FROM 5 OR NEW.posting IS DISTINCT FROM own_posting()
       OR becomes->TG_ARGV[0] IS DISTINCT FROM was->TG_ARGV[0] OR NEW.case_id <> OLD.case_id THEN
        PERFORM may_not('a row of a case is replaced by an import alone');
    END IF;
    IF OLD.posting <> NEW.posting
       AND NOT EXISTS (SELECT FROM replaced_row r
                        WHERE r.case_id = OLD.case_id AND r.subject = of_table
                          AND r.row_ref = was->>TG_ARGV[0] AND r.posting = NEW.posting
                          AND is_version_of(r.content, was, ARRAY['case_id', 'posting', TG_ARGV[0]])) THEN
        PERFORM against_rule('what a row was is kept before it is replaced');
    END IF;
    RETURN NEW;
END $$;

-- The parent of a case whose contact is to be changed (contact_target.sql).
CREATE FUNCTION contact_target_of(of_case text, noncustodial integer)
    RETURNS TABLE (party_ref text, office text, family_violence smallint, case_posting bigint, party_posting bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT p.party_ref, c.office, p.family_violence, c.posting, p.posting
      FROM support_case c
      JOIN party p ON p.party_ref = CASE noncustodial WHEN 1 THEN c.noncustodial_ref ELSE c.custodial_ref END
     WHERE c.case_id = of_case AND has_ticket(of_case)
$$;

-- A party as it lies (party_stored.sql), for who has leave to a case of it: without a protected person's contact for who may not
-- see it, and with the index of the number for an import alone.
CREATE FUNCTION party_stored_of(of_party text)
    RETURNS TABLE (party_ref text, given_name text, family_name text, native_name text, language text, ssn_last4 text,
                   date_of_birth date, address_verified_on date, address_changed_on date, returned_mail_on date,
                   family_violence smallint, street1 text, street2 text, city text, state text, zip text, phone text, email text,
                   ssn_index bytea, search_words text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT p.party_ref, p.given_name, p.family_name, p.native_name, p.language, p.ssn_last4, p.date_of_birth,
           p.address_verified_on, p.address_changed_on, p.returned_mail_on, p.family_violence,
           CASE WHEN shown.it THEN p.street1 ELSE '' END, CASE WHEN shown.it THEN p.street2 ELSE '' END,
           CASE WHEN shown.it THEN p.city ELSE '' END, CASE WHEN shown.it THEN p.state ELSE '' END,
           CASE WHEN shown.it THEN p.zip ELSE '' END, CASE WHEN shown.it THEN p.phone ELSE '' END,
           CASE WHEN shown.it THEN p.email ELSE '' END,
           CASE WHEN is_installer() OR worker_role() = 5 THEN p.ssn_index END, p.search_words
      FROM party p, party_leave(of_party) AS leave,
           LATERAL (SELECT p.family_violence = 0 OR leave.keeps_contact AS it) AS shown
     WHERE p.party_ref = of_party AND leave.may_read
$$;

CREATE FUNCTION contact_text(person party) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE WHEN person.street1 || person.street2 || person.city || person.state || person.zip = '' THEN ''
                ELSE concat_ws(E'\n', person.street1, person.street2, person.city, person.state, person.zip) END
$$;

-- A value of a contact by its kind: 0 address, 1 phone, 2 e-mail, 3 day of verification, 4 day of returned mail.
CREATE FUNCTION contact_value(person party, kind integer) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE(CASE kind WHEN 0 THEN contact_text(person) WHEN 1 THEN person.phone WHEN 2 THEN person.email
                              WHEN 3 THEN to_char(person.address_verified_on, 'YYYY-MM-DD')
                              WHEN 4 THEN to_char(person.returned_mail_on, 'YYYY-MM-DD') END, '')
$$;

CREATE FUNCTION digits_of_phone(phone text) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN digits ~ '^1\d{10}$' THEN substr(digits, 2) ELSE digits END
      FROM (SELECT regexp_replace(phone, '[^0-9]', '', 'g') AS digits) AS typed
$$;

CREATE FUNCTION party_is_replaced() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    moved boolean := contact_text(NEW) <> contact_text(OLD);
    after party := OLD;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (1, 2, 5) OR NEW.posting IS DISTINCT FROM own_posting()
       OR NEW.party_ref <> OLD.party_ref THEN
        PERFORM may_not('party: it is replaced by an import or a change of its contact');
    END IF;
    IF OLD.posting = NEW.posting AND worker_role() <> 5 THEN
        PERFORM against_rule('party: one change to a transaction');
    END IF;
    IF OLD.posting <> NEW.posting
       AND NOT EXISTS (SELECT FROM replaced_party r
                        WHERE r.party_ref = OLD.party_ref AND r.posting = NEW.posting
                          AND is_version_of(r.content, to_jsonb(OLD),
                                            ARRAY['posting', 'ssn_index', 'phone_digits', 'phone_last7'])) THEN
        PERFORM against_rule('party: what it was is kept before it is replaced');
    END IF;
    IF worker_role() = 5 THEN
        RETURN NEW;
    END IF;
    after.address_verified_on := NEW.address_verified_on;
    after.returned_mail_on := NEW.returned_mail_on;
    after.address_changed_on := CASE WHEN moved THEN NEW.address_changed_on ELSE OLD.address_changed_on END;
    after.street1 := NEW.street1;
    after.street2 := NEW.street2;
    after.city := NEW.city;
    after.state := NEW.state;
    after.zip := NEW.zip;
    after.phone := NEW.phone;
    after.email := NEW.email;
    after.phone_digits := digits_of_phone(NEW.phone);
    after.phone_last7 := CASE WHEN length(after.phone_digits) < 7 THEN '' ELSE right(after.phone_digits, 7) END;
    after.posting := NEW.posting;
    IF NEW IS DISTINCT FROM after OR (moved AND NOT COALESCE(is_office_day(NEW.address_changed_on), false)) THEN
        PERFORM against_rule('party: a change of a contact changes nothing else, and a new address is of today');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER party_is_replaced BEFORE UPDATE ON party FOR EACH ROW EXECUTE FUNCTION party_is_replaced();

-- At the end: a row for each thing that changed and for nothing else, and who changed an address.
CREATE FUNCTION contact_is_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    of_kind integer;
    kept contact_change;
    same boolean;
BEGIN
    IF is_installer() OR worker_role() = 5 THEN
        RETURN NULL;
    END IF;
    FOR of_kind IN 0 .. 4 LOOP
        SELECT * INTO kept FROM contact_change
         WHERE party_ref = NEW.party_ref AND posting = NEW.posting AND kind = of_kind;
        same := contact_value(OLD, of_kind) = contact_value(NEW, of_kind);
        -- Days that went with the old address have no row of their own.
        IF NOT FOUND AND (same OR (of_kind > 2 AND contact_value(NEW, of_kind) = ''
                                   AND contact_text(OLD) <> contact_text(NEW))) THEN
            CONTINUE;
        END IF;
        IF kept.party_ref IS NULL OR same OR kept.old_value <> contact_value(OLD, of_kind)
           OR kept.new_value <> contact_value(NEW, of_kind) THEN
            PERFORM against_rule('contact_change: a change is kept as it was made');
        END IF;
    END LOOP;
    IF contact_text(OLD) <> contact_text(NEW)
       AND NOT EXISTS (SELECT FROM address_change
                        WHERE party_ref = NEW.party_ref AND changed_by = session_user
                          AND xmin = pg_current_xact_id()::xid) THEN
        PERFORM against_rule('address_change: who changed an address is kept');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER contact_is_kept AFTER UPDATE ON party DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION contact_is_kept();

CREATE INDEX contact_change_by_posting ON contact_change (posting);

CREATE FUNCTION contact_change_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    person party;
    in_own_office boolean;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    SELECT * INTO person FROM party WHERE party_ref = NEW.party_ref;
    in_own_office := worker_office() <> '' AND worker_office() = (SELECT office FROM support_case WHERE case_id = NEW.case_id);
    IF worker_role() IS NULL OR worker_role() NOT IN (1, 2)
       OR EXISTS (SELECT FROM support_case
                   WHERE NEW.party_ref IN (custodial_ref, noncustodial_ref) AND is_own_case(case_id))
       OR (person.family_violence = 1 AND worker_role() = 1 AND NOT in_own_office) THEN
        PERFORM may_not('contact_change: this user may not change the contact');
    END IF;
    IF NEW.party_ref NOT IN (parent_of(NEW.case_id, 0), parent_of(NEW.case_id, 1)) OR parent_of(NEW.case_id, 0) IS NULL
       OR NEW.changed_by <> session_user OR NOT is_now(NEW.changed_at) OR NOT is_office_day(NEW.changed_on)
       OR btrim(NEW.reason) = '' OR NEW.posting IS DISTINCT FROM own_posting() OR person.posting <> NEW.posting
       OR NEW.new_value <> contact_value(person, NEW.kind) OR NEW.old_value = NEW.new_value
       OR EXISTS (SELECT FROM contact_change
                   WHERE posting = NEW.posting AND (kind = NEW.kind OR (party_ref, case_id) <> (NEW.party_ref, NEW.case_id)))
       OR NEW.number <> (SELECT COALESCE(max(number), 0) + 1 FROM contact_change WHERE party_ref = NEW.party_ref) THEN
        PERFORM against_rule('contact_change: it is not what was changed');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER contact_change_is_made BEFORE INSERT ON contact_change FOR EACH ROW EXECUTE FUNCTION contact_change_is_made();

CREATE FUNCTION contact_change_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() AND rows_noted('contact', 'done', NEW.case_id, '% of the %custodial parent') = 0 THEN
        PERFORM against_rule('contact_change: it does not stand in the trail of its case');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER contact_change_is_noted AFTER INSERT ON contact_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION contact_change_is_noted();

-- It comes behind the row of the address's change, by the same worker at the same moment.
CREATE FUNCTION address_change_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF NEW.changed_by <> session_user
       OR NOT EXISTS (SELECT FROM contact_change
                       WHERE party_ref = NEW.party_ref AND posting = own_posting() AND kind = 0
                         AND (changed_at, changed_by, changed_on) = (NEW.changed_at, NEW.changed_by, NEW.changed_on))
       OR NEW.number <> (SELECT COALESCE(max(number), 0) + 1 FROM address_change WHERE party_ref = NEW.party_ref) THEN
        PERFORM against_rule('address_change: no address was changed');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER address_change_is_made BEFORE INSERT ON address_change FOR EACH ROW EXECUTE FUNCTION address_change_is_made();

-- What is kept of a party's past is what it is at this moment, by the posting of this transaction.
CREATE FUNCTION replaced_party_is_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer()
       AND (worker_role() IS NULL OR worker_role() NOT IN (1, 2, 5) OR NEW.posting IS DISTINCT FROM own_posting()
            OR NOT EXISTS (SELECT FROM party p
                            WHERE p.party_ref = NEW.party_ref
                              AND is_version_of(NEW.content, to_jsonb(p),
                                                ARRAY['posting', 'ssn_index', 'phone_digits', 'phone_last7']))) THEN
        PERFORM against_rule('replaced_party: it is not what the party is');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER replaced_party_is_kept BEFORE INSERT ON replaced_party FOR EACH ROW EXECUTE FUNCTION replaced_party_is_kept();

-- ... and the party is another one behind it.
CREATE FUNCTION party_was_replaced() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() AND NOT EXISTS (SELECT FROM party WHERE party_ref = NEW.party_ref AND posting = NEW.posting) THEN
        PERFORM against_rule('replaced_party: the party was not replaced');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER party_was_replaced AFTER INSERT ON replaced_party DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION party_was_replaced();

-- The same of a row of a case: it is kept as it is.
CREATE FUNCTION replaced_row_is_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    is_so boolean;
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    is_so := CASE NEW.subject
        WHEN 'support_case' THEN (
            SELECT is_version_of(NEW.content, to_jsonb(r), ARRAY['case_id', 'posting']) FROM support_case r
            WHERE r.case_id = NEW.case_id AND r.case_id = NEW.row_ref)
        WHEN 'assistance_change' THEN (
            SELECT is_version_of(NEW.content, to_jsonb(r), ARRAY['case_id', 'posting', 'starts_on']) FROM assistance_change r
            WHERE r.case_id = NEW.case_id AND r.starts_on::text = NEW.row_ref)
        WHEN 'obligation' THEN (
            SELECT is_version_of(NEW.content, to_jsonb(r), ARRAY['case_id', 'posting', 'obligation_ref']) FROM obligation r
            WHERE r.case_id = NEW.case_id AND r.obligation_ref = NEW.row_ref)
        WHEN 'payment' THEN (
            SELECT is_version_of(NEW.content, to_jsonb(r), ARRAY['case_id', 'posting', 'payment_ref']) FROM payment r
            WHERE r.case_id = NEW.case_id AND r.payment_ref = NEW.row_ref)
        WHEN 'disbursement' THEN (
            SELECT is_version_of(NEW.content, to_jsonb(r), ARRAY['case_id', 'posting', 'disbursement_ref']) FROM disbursement r
            WHERE r.case_id = NEW.case_id AND r.disbursement_ref = NEW.row_ref)
        WHEN 'adjustment' THEN (
            SELECT is_version_of(NEW.content, to_jsonb(r), ARRAY['case_id', 'posting', 'adjustment_ref']) FROM adjustment r
            WHERE r.case_id = NEW.case_id AND r.adjustment_ref = NEW.row_ref)
        END;
    IF NOT COALESCE(is_so, false) THEN
        PERFORM against_rule('replaced_row: it is not what the row is');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER replaced_row_is_kept BEFORE INSERT ON replaced_row FOR EACH ROW EXECUTE FUNCTION replaced_row_is_kept();

-- What is found by a name, and which files were posted, changes with a posting, too.
CREATE FUNCTION belongs_to_posting() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() AND own_posting() IS NULL THEN
        PERFORM against_rule(TG_TABLE_NAME || ': it changes with an import alone');
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER belongs_to_posting BEFORE INSERT OR DELETE ON name_word FOR EACH STATEMENT EXECUTE FUNCTION belongs_to_posting();

CREATE FUNCTION file_is_posted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() AND (worker_role() IS DISTINCT FROM 5 OR NEW.posting IS DISTINCT FROM own_posting()) THEN
        PERFORM against_rule('posted_file: it is posted by an import');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER file_is_posted BEFORE INSERT ON posted_file FOR EACH ROW EXECUTE FUNCTION file_is_posted();

DO $$
DECLARE
    one text[];
BEGIN
    FOREACH one SLICE 1 IN ARRAY ARRAY[['support_case', 'case_id'], ['assistance_change', 'starts_on'],
                                       ['obligation', 'obligation_ref'], ['payment', 'payment_ref'],
                                       ['disbursement', 'disbursement_ref'], ['adjustment', 'adjustment_ref']] LOOP
        EXECUTE format('CREATE TRIGGER row_is_replaced BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION row_is_replaced(%L)',
                       one[1], one[2]);
    END LOOP;
END $$;

-- ----------------------------------------------------------------------------------------- notes, papers, settings, directory

CREATE FUNCTION next_note(of_case text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE(max(number), 0) + 1 FROM case_note WHERE case_id = of_case
$$;

CREATE FUNCTION note_is_written() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (0, 1, 2) THEN
        PERFORM may_not('case_note: this user may not write notes');
    END IF;
    IF NEW.written_by <> session_user OR NOT is_now(NEW.written_at) OR NEW.number <> next_note(NEW.case_id)
       OR btrim(NEW.text) = '' OR length(NEW.text) > 2000
       OR NEW.text ~ '(^|[^0-9])([0-9]{9}|[0-9]{3}([^0-9\n])[0-9]{2}\3[0-9]{4})([^0-9]|$)' THEN
        PERFORM against_rule('case_note: it is not of its form, or not its writer''s');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER note_is_written BEFORE INSERT ON case_note FOR EACH ROW EXECUTE FUNCTION note_is_written();

CREATE FUNCTION note_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() AND rows_noted('note', 'done', NEW.case_id, 'note ' || NEW.number) = 0 THEN
        PERFORM against_rule('case_note: it does not stand in the trail');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER note_is_noted AFTER INSERT ON case_note DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION note_is_noted();

CREATE FUNCTION paper_is_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (0, 1, 2) OR (worker_role() = 0 AND NEW.kind > 2) THEN
        PERFORM may_not('kept_paper: this user may not have it made');
    END IF;
    IF NEW.made_by <> session_user OR NEW.number !~ '^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$'
       OR NEW.made_at !~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'
       OR NEW.content_sha256 <> COALESCE(encode(sha256(NULLIF(NEW.content, '')), 'hex'), '') THEN
        PERFORM against_rule('kept_paper: it is not its maker''s, or not whole');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER paper_is_kept BEFORE INSERT ON kept_paper FOR EACH ROW EXECUTE FUNCTION paper_is_kept();

CREATE FUNCTION paper_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer() AND rows_noted('print', 'done', NEW.case_id, '% ' || NEW.number || ' sha256:%') = 0 THEN
        PERFORM against_rule('kept_paper: it does not stand in the trail');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER paper_is_noted AFTER INSERT ON kept_paper DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION paper_is_noted();

-- Which case a paper is of, and what decides who may have its copy (kept_paper_place.sql).
CREATE FUNCTION place_of_paper(of_number text)
    RETURNS TABLE (case_id text, kind smallint, has_content integer, is_protected smallint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT k.case_id, k.kind, CASE WHEN k.content_sha256 = '' THEN 0 ELSE 1 END, p.family_violence
      FROM kept_paper k
      JOIN party p ON p.party_ref = parent_of(k.case_id, k.role)
     WHERE k.number = of_number AND (worker_role() IS NOT NULL OR is_installer())
$$;

-- A paper as it was made: not to whom its lines would tell where payments come from (kinds 0, 2, 3, 5), nor a protected
-- person's to whom her contact is not shown. A check of all papers reads them all.
CREATE FUNCTION paper_content(of_number text) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT k.content
      FROM kept_paper k
      JOIN party p ON p.party_ref = parent_of(k.case_id, k.role)
     WHERE k.number = of_number
       AND (is_installer()
            OR (has_ticket(k.case_id)
                AND (worker_role() = 5
                     OR ((k.kind NOT IN (0, 2, 3, 5) OR worker_has_tax_information())
                         AND (p.family_violence = 0 OR keeps_contact(k.case_id))))))
$$;

CREATE FUNCTION is_paper_whole(of_number text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE WHEN content_sha256 = COALESCE(encode(sha256(NULLIF(content, '')), 'hex'), '') THEN 1 ELSE 0 END
      FROM kept_paper
     WHERE number = of_number AND (is_installer() OR has_ticket(case_id))
$$;

-- The office's settings change with a row that says who changed what and why. What the program itself keeps there is the
-- installer's.
CREATE FUNCTION setting_is_put() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    IF worker_role() IS DISTINCT FROM 5 THEN
        PERFORM may_not('settings: only an administrator may change them');
    END IF;
    IF TG_TABLE_NAME = 'office_setting' THEN
        IF COALESCE(NEW.name, OLD.name) IN ('ssn_key_fingerprint', 'fold_version', 'demo', 'demo_today') THEN
            PERFORM may_not('settings: this one is the installer''s');
        END IF;
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;

CREATE FUNCTION setting_is_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    value text; -- a table has none: rows of it make one value of the history, and a mark says that it was ever written
BEGIN
    IF TG_TABLE_NAME = 'office_setting' THEN
        value := CASE WHEN NEW.name NOT LIKE '%\_kept' THEN NEW.value END;
    END IF;
    IF NOT is_installer()
       AND NOT EXISTS (SELECT FROM setting_change
                        WHERE written_in = pg_current_xact_id_if_assigned() AND changed_by = session_user
                          AND (value IS NULL OR new_value = value)) THEN
        PERFORM against_rule('settings: a change is kept beside its value');
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    changed text;
BEGIN
    FOREACH changed IN ARRAY ARRAY['office_setting', 'pass_through', 'annual_fee', 'own_holiday'] LOOP
        EXECUTE format('CREATE TRIGGER setting_is_put BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW '
                       'EXECUTE FUNCTION setting_is_put()', changed);
        EXECUTE format('CREATE CONSTRAINT TRIGGER setting_is_kept AFTER INSERT OR UPDATE OR DELETE ON %I '
                       'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION setting_is_kept()', changed);
    END LOOP;
END $$;

-- Changes of settings, by administrators, and of the directory of districts, by supervisors too.
CREATE FUNCTION change_is_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR NOT (worker_role() = 5 OR (worker_role() = 2 AND TG_TABLE_NAME = 'district_change')) THEN
        PERFORM may_not('this user may not change it');
    END IF;
    IF NEW.changed_by <> session_user OR NEW.changed_at !~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$' THEN
        PERFORM against_rule('a change is its maker''s');
    END IF;
    IF TG_TABLE_NAME = 'setting_change' THEN
        IF NEW.number <> (SELECT COALESCE(max(number), 0) + 1 FROM setting_change) OR NEW.old_value = NEW.new_value THEN
            PERFORM against_rule('setting_change: it is the next, and changes something');
        END IF;
    ELSIF NEW.number <> (SELECT COALESCE(max(number), 0) + 1 FROM district_change WHERE county_fips = NEW.county_fips)
          OR NEW.county_fips !~ '^\d{5}$' OR NOT is_now(NEW.changed_at) OR btrim(NEW.reason) = ''
          OR (NEW.email <> '' AND NEW.source = '') THEN
        PERFORM against_rule('district_change: it is the next, with its reason and its source');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a_change_is_made BEFORE INSERT ON setting_change FOR EACH ROW EXECUTE FUNCTION change_is_made();
CREATE TRIGGER a_change_is_made BEFORE INSERT ON district_change FOR EACH ROW EXECUTE FUNCTION change_is_made();

CREATE FUNCTION district_change_is_noted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT is_installer()
       AND rows_noted('setting', 'done', '', 'directory of districts: county ' || NEW.county_fips) = 0 THEN
        PERFORM against_rule('district_change: it does not stand in the trail');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER district_change_is_noted AFTER INSERT ON district_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION district_change_is_noted();

-- ------------------------------------------------------------------------------------------------------- what is read of a past

-- What stands in a kept version of a protected person is not shown: its contact becomes signs that say only whether two versions
-- differ. The signs are others with every statement.
CREATE FUNCTION covered_version(content text, salt text) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (content::jsonb || (SELECT COALESCE(jsonb_object_agg(key, encode(sha256(convert_to(salt || value, 'UTF8')), 'hex')),
                                               '{}')
                                 FROM jsonb_each_text(content::jsonb)
                                WHERE key IN ('street1', 'street2', 'city', 'state', 'zip', 'phone', 'email') AND value <> '')
            )::text
$$;

CREATE FUNCTION party_versions_of(of_party text)
    RETURNS TABLE (posting bigint, content text, posted_at text, is_at_desk integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT r.posting,
           CASE WHEN NOT is_installer() AND (p.family_violence = 1 OR r.content::jsonb->>'family_violence' = '1')
                THEN covered_version(r.content, salt.text) ELSE r.content END,
           g.posted_at,
           CASE WHEN EXISTS (SELECT FROM contact_change c WHERE c.party_ref = r.party_ref AND c.posting = r.posting)
                THEN 1 ELSE 0 END
      FROM (SELECT gen_random_uuid()::text AS text) AS salt,
           replaced_party r
      JOIN party p ON p.party_ref = r.party_ref
      JOIN posting g ON g.number = r.posting
     WHERE r.party_ref = of_party AND (is_installer() OR has_party_ticket(of_party))
     ORDER BY r.posting
$$;

CREATE FUNCTION replaced_parties_of(of_case text)
    RETURNS TABLE (posted_at text, role integer, family_violence smallint, content text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT g.posted_at, CASE WHEN r.party_ref = c.custodial_ref THEN 0 ELSE 1 END, p.family_violence,
           CASE WHEN NOT is_installer() AND (p.family_violence = 1 OR r.content::jsonb->>'family_violence' = '1')
                THEN '{"family_violence":1}' ELSE r.content END
      FROM support_case c
      JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
      JOIN replaced_party r ON r.party_ref = p.party_ref
      JOIN posting g ON g.number = r.posting
     WHERE c.case_id = of_case AND (is_installer() OR has_ticket(of_case))
       AND NOT EXISTS (SELECT FROM contact_change h WHERE h.party_ref = r.party_ref AND h.posting = r.posting)
     ORDER BY r.posting DESC, r.party_ref DESC
$$;

CREATE FUNCTION contact_changes_of(of_party text)
    RETURNS TABLE (posting bigint, kind smallint, old_value text, new_value text, reason text, case_id text, changed_on date,
                   changed_at text, changed_by text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT c.posting, c.kind, CASE WHEN covered.now THEN '' ELSE c.old_value END,
           CASE WHEN covered.now THEN '' ELSE c.new_value END, c.reason, c.case_id, c.changed_on, c.changed_at, c.changed_by
      FROM contact_change c
      JOIN party p ON p.party_ref = c.party_ref,
           LATERAL (SELECT NOT is_installer()
                           AND (p.family_violence = 1
                                OR EXISTS (SELECT FROM replaced_party r
                                            WHERE r.party_ref = c.party_ref AND r.posting = c.posting
                                              AND r.content::jsonb->>'family_violence' = '1')) AS now) AS covered
     WHERE c.party_ref = of_party AND (is_installer() OR has_party_ticket(of_party))
     ORDER BY c.number DESC
$$;

CREATE FUNCTION next_contact_change(of_party text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE(max(number), 0) + 1 FROM contact_change WHERE party_ref = of_party
$$;

CREATE FUNCTION next_address_change(of_party text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE(max(number), 0) + 1 FROM address_change WHERE party_ref = of_party
$$;

-- How many sealed PINs each key has: no box, no party.
CREATE FUNCTION sealed_pin_counts(of_escrow boolean) RETURNS TABLE (key text, pins bigint, quarantined bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT k.id, count(*), sum(p.quarantined)
      FROM sealed_pin p, LATERAL (SELECT CASE WHEN of_escrow THEN p.escrow_key_id ELSE p.key_id END AS id) AS k
     WHERE (k.id <> '' OR NOT of_escrow) AND (worker_role() IN (-1, 3, 5) OR is_installer())
     GROUP BY k.id
     ORDER BY count(*) DESC, k.id
$$;

-- ------------------------------------------------------------------------------------------------------- policies and grants

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['letter', 'letter_step', 'pin_request', 'sealed_pin', 'address_change', 'contact_change',
                                   'case_note', 'draft', 'worker_memory', 'kept_paper', 'replaced_party', 'ssn_question'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    END LOOP;
END $$;

-- Who looks after the office sees who asked for numbers, and how often that was wrong.
CREATE POLICY question_is_looked_at ON ssn_question FOR SELECT TO caseledger_auditor USING ((SELECT worker_role()) = 4);
GRANT SELECT (number, case_id, role, asked_by, asked_at, is_right) ON ssn_question TO caseledger_auditor;

CREATE POLICY letter_is_read ON letter FOR SELECT
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_administrator
    USING (((SELECT worker_role()) IN (2, 3) AND (SELECT has_open_session()))
           OR (SELECT has_ticket('')) OR has_ticket(case_id));
CREATE POLICY letter_is_asked_for ON letter FOR INSERT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    WITH CHECK ((SELECT worker_role()) IN (0, 1, 2));
CREATE POLICY letter_moves_on ON letter FOR UPDATE TO caseledger_supervisor, caseledger_mailroom
    USING ((SELECT worker_role()) IN (2, 3));

CREATE POLICY letter_step_is_read ON letter_step FOR SELECT
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_administrator
    USING (((SELECT worker_role()) IN (2, 3) AND (SELECT has_open_session()))
           OR EXISTS (SELECT FROM letter l WHERE l.number = letter_step.letter));
CREATE POLICY letter_step_is_taken ON letter_step FOR INSERT
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom
    WITH CHECK ((SELECT worker_role()) IN (0, 1, 2, 3));

CREATE POLICY pin_request_is_read ON pin_request FOR SELECT
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_administrator
    USING ((SELECT has_ticket('')) OR has_ticket(case_id));
CREATE POLICY pin_request_is_kept ON pin_request FOR INSERT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    WITH CHECK ((SELECT worker_role()) IN (0, 1, 2));

CREATE POLICY sealed_pin_is_imported ON sealed_pin TO caseledger_administrator
    USING ((SELECT worker_role()) = 5) WITH CHECK (posting = (SELECT own_posting()));
CREATE POLICY sealed_pin_is_opened ON sealed_pin TO caseledger_mailroom
    USING ((SELECT seals_anew()) OR may_read_box(party_ref)) WITH CHECK ((SELECT worker_role()) = 3);

CREATE POLICY address_change_is_read ON address_change FOR SELECT TO caseledger_supervisor, caseledger_administrator
    USING ((SELECT worker_role()) IN (2, 5));
CREATE POLICY address_change_is_kept ON address_change FOR INSERT TO caseledger_caseworker, caseledger_supervisor
    WITH CHECK (changed_by = session_user);

CREATE POLICY contact_change_is_read ON contact_change FOR SELECT
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_administrator
    USING ((SELECT has_ticket('')) OR has_party_ticket(party_ref));
CREATE POLICY contact_change_is_kept ON contact_change FOR INSERT TO caseledger_caseworker, caseledger_supervisor
    WITH CHECK (changed_by = session_user);

CREATE POLICY replaced_party_is_read ON replaced_party FOR SELECT TO caseledger_administrator
    USING ((SELECT has_ticket('')));
CREATE POLICY replaced_party_is_kept ON replaced_party FOR INSERT
    TO caseledger_caseworker, caseledger_supervisor, caseledger_administrator WITH CHECK (posting = (SELECT own_posting()));

CREATE POLICY case_note_is_read ON case_note FOR SELECT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    USING (has_ticket(case_id));
CREATE POLICY case_note_is_written ON case_note FOR INSERT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    WITH CHECK (written_by = session_user);

CREATE POLICY draft_is_ones_own ON draft TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    USING (user_name = session_user AND (SELECT worker_role()) IN (0, 1, 2))
    WITH CHECK (user_name = session_user AND (SELECT worker_role()) IN (0, 1, 2));
CREATE POLICY memory_is_ones_own ON worker_memory
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator
    USING (user_name = session_user AND (SELECT worker_role()) IS NOT NULL)
    WITH CHECK (user_name = session_user AND (SELECT worker_role()) IS NOT NULL);

CREATE POLICY kept_paper_is_read ON kept_paper FOR SELECT
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_administrator
    USING ((SELECT has_ticket('')) OR has_ticket(case_id));
CREATE POLICY kept_paper_is_kept ON kept_paper FOR INSERT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    WITH CHECK (made_by = session_user);

-- Rows of parties and cases, by an import; a party's contact at a desk, too.
CREATE POLICY party_is_imported ON party FOR INSERT TO caseledger_administrator WITH CHECK (posting = (SELECT own_posting()));
CREATE POLICY party_is_replaced ON party FOR UPDATE TO caseledger_caseworker, caseledger_supervisor, caseledger_administrator
    USING ((SELECT worker_role()) IN (1, 2, 5)) WITH CHECK (posting = (SELECT own_posting()));

DO $$
DECLARE
    posted text;
BEGIN
    FOREACH posted IN ARRAY ARRAY['support_case', 'assistance_change', 'obligation', 'payment', 'disbursement', 'adjustment'] LOOP
        EXECUTE format('CREATE POLICY row_is_imported ON %I FOR INSERT TO caseledger_administrator '
                       'WITH CHECK (posting = (SELECT own_posting()) AND (SELECT worker_role()) = 5)', posted);
        EXECUTE format('CREATE POLICY row_is_replaced ON %I FOR UPDATE TO caseledger_administrator '
                       'USING ((SELECT worker_role()) = 5) WITH CHECK (posting = (SELECT own_posting()))', posted);
    END LOOP;
    CREATE POLICY version_is_kept ON replaced_row FOR INSERT TO caseledger_administrator
        WITH CHECK (posting = (SELECT own_posting()) AND (SELECT worker_role()) = 5);
END $$;

GRANT INSERT ON letter, pin_request, kept_paper, case_note TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT INSERT ON letter_step TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom;
GRANT SELECT (number, case_id, role) ON letter TO caseledger_agent, caseledger_caseworker;
GRANT SELECT (letter, number, at, by_user, state) ON letter_step TO caseledger_agent, caseledger_caseworker;
GRANT SELECT ON letter, letter_step TO caseledger_supervisor, caseledger_mailroom, caseledger_administrator;
GRANT UPDATE (state, spool_step, reason, approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length,
              instance, job, job_number, pages, sha256, address_hash)
    ON letter TO caseledger_supervisor, caseledger_mailroom;
GRANT SELECT (request_id, case_id, role, channel, result, requested_at, requested_by)
    ON pin_request TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT ON pin_request TO caseledger_administrator;

GRANT INSERT, SELECT (party_ref, key_id, escrow_key_id, quarantined, posting),
      UPDATE (key_id, box, escrow_key_id, escrow_box, quarantined, posting) ON sealed_pin TO caseledger_administrator;
GRANT SELECT (party_ref, key_id, box, escrow_key_id, escrow_box, quarantined),
      UPDATE (key_id, box, escrow_key_id, escrow_box, quarantined) ON sealed_pin TO caseledger_mailroom;

GRANT INSERT ON address_change, contact_change TO caseledger_caseworker, caseledger_supervisor;
GRANT SELECT ON address_change TO caseledger_supervisor, caseledger_administrator;
GRANT SELECT (party_ref, number, kind, case_id, changed_on, changed_at, changed_by, posting)
    ON contact_change TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT ON contact_change TO caseledger_administrator;
GRANT INSERT ON replaced_party TO caseledger_caseworker, caseledger_supervisor, caseledger_administrator;
GRANT SELECT (party_ref, posting) ON replaced_party TO caseledger_administrator;
GRANT UPDATE (address_verified_on, address_changed_on, returned_mail_on, street1, street2, city, state, zip, phone, email,
              phone_digits, phone_last7, posting) ON party TO caseledger_caseworker, caseledger_supervisor;

GRANT SELECT ON case_note TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT, INSERT, DELETE, UPDATE (text, written_at) ON draft
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT (number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
              made_at, made_by, content_sha256)
    ON kept_paper TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_administrator;

GRANT SELECT ON office_setting, pass_through, annual_fee, own_holiday, setting_change, district_change, posting
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
GRANT SELECT, INSERT, DELETE, UPDATE (value) ON worker_memory
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
GRANT INSERT, UPDATE (value) ON office_setting TO caseledger_administrator;
GRANT INSERT, DELETE ON pass_through, annual_fee, own_holiday TO caseledger_administrator;
GRANT INSERT ON setting_change TO caseledger_administrator;
GRANT INSERT ON district_change TO caseledger_supervisor, caseledger_administrator;
GRANT INSERT ON posting TO caseledger_caseworker, caseledger_supervisor, caseledger_administrator;

GRANT INSERT, SELECT ON posted_file TO caseledger_administrator;
GRANT INSERT, DELETE ON name_word TO caseledger_administrator;
GRANT INSERT ON party, support_case, assistance_change, obligation, payment, disbursement, adjustment, replaced_row
    TO caseledger_administrator;
GRANT UPDATE (given_name, family_name, native_name, language, ssn_last4, ssn_index, date_of_birth, street1, street2, city, state,
              zip, address_verified_on, address_changed_on, returned_mail_on, phone, email, family_violence, phone_digits,
              phone_last7, search_words, posting) ON party TO caseledger_administrator;
GRANT UPDATE (office, county_fips, status, assistance, children, opened_on, custodial_ref, noncustodial_ref,
              opening_arrears_family, opening_arrears_government, opening_on, posting)
    ON support_case TO caseledger_administrator;
GRANT UPDATE (assistance, posting) ON assistance_change TO caseledger_administrator;
GRANT UPDATE (kind, amount, frequency, starts_on, ends_on, docket, posting) ON obligation TO caseledger_administrator;
GRANT UPDATE (received_on, source, amount, status, hold_reason, posting) ON payment TO caseledger_administrator;
GRANT UPDATE (payment_ref, issued_on, payee, method, amount, status, posting) ON disbursement TO caseledger_administrator;
GRANT UPDATE (adjusted_on, bucket, amount, reason, posting) ON adjustment TO caseledger_administrator;

-- Nobody may call what only triggers call; the rest by name.
DO $$
DECLARE
    made regprocedure;
BEGIN
    FOR made IN SELECT oid::regprocedure FROM pg_proc
                 WHERE pronamespace = 'caseledger'::regnamespace AND proowner = current_user::regrole LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', made);
    END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION pin_facts_of(text, date, date, date), pin_answer_of(text), pin_failures_of(text, integer, date, date),
      letter_number_taken(text), ask_ssn(text, integer, bytea), ssn_matches(text, bytea), pin_party_of(text), next_note(text),
      has_party_ticket(text),
      place_of_paper(text), is_paper_whole(text), party_versions_of(text), replaced_parties_of(text), contact_changes_of(text)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT EXECUTE ON FUNCTION paper_content(text), is_paper_whole(text), has_party_ticket(text)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_administrator;
GRANT EXECUTE ON FUNCTION contact_target_of(text, integer) TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT EXECUTE ON FUNCTION open_letter_of(text), next_contact_change(text), next_address_change(text)
    TO caseledger_caseworker, caseledger_supervisor;
GRANT EXECUTE ON FUNCTION party_stored_of(text) TO caseledger_caseworker, caseledger_supervisor, caseledger_administrator;
GRANT EXECUTE ON FUNCTION letter_address_of(text) TO caseledger_supervisor;
GRANT EXECUTE ON FUNCTION letter_addressee_of(text) TO caseledger_mailroom;
GRANT EXECUTE ON FUNCTION own_posting() TO caseledger_caseworker, caseledger_supervisor, caseledger_administrator;
GRANT EXECUTE ON FUNCTION seals_anew(), may_read_box(text), sealed_pin_counts(boolean) TO caseledger_mailroom;
GRANT EXECUTE ON FUNCTION sealed_pin_is(text, text, bytea, text, bytea), faulty_sealed_pins(integer), sealed_pin_counts(boolean)
    TO caseledger_administrator;
