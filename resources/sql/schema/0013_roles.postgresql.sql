-- Who somebody is, by the role that signed in at the server; and the users of the office, each of them a role of that server.
-- Always session_user: it is whoever signed in, whatever SET ROLE says and whoever owns the function that asks.
-- A file for PostgreSQL, because SQLite knows no roles.

-- Whoever is a member of the office's groups already is a user of another office: its rights would be rights here.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_auth_members
                WHERE roleid IN (SELECT oid FROM pg_roles
                                  WHERE rolname IN ('caseledger_agent', 'caseledger_caseworker', 'caseledger_supervisor',
                                                    'caseledger_mailroom', 'caseledger_auditor', 'caseledger_administrator',
                                                    'caseledger_tax_information'))) THEN
        RAISE EXCEPTION 'this server has an office already';
    END IF;
END $$;

-- What is made from here on is nobody's until it is granted; a function that runs with its owner's rights above all.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

GRANT USAGE ON SCHEMA caseledger TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom,
    caseledger_auditor, caseledger_administrator;
GRANT USAGE, CREATE ON SCHEMA caseledger TO caseledger_server, caseledger_keeper;
DO $$
DECLARE
    whole regclass;
BEGIN
    FOR whole IN SELECT oid FROM pg_class
                  WHERE relnamespace = 'caseledger'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition LOOP
        EXECUTE format('GRANT SELECT ON %s TO caseledger_server', whole);
    END LOOP;
END $$;
GRANT SELECT ON schema_step TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom,
    caseledger_auditor, caseledger_administrator;

-- A database's administrator: a member of the owner, past whom no policy and no trigger of ours could hold. The keys of a
-- session's chain and its checkpoints say what was changed there.
CREATE FUNCTION is_installer() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT pg_has_role(session_user, 'caseledger_owner', 'member')
$$;

-- The position of the user's role (models/domain/access/worker.h), 0 to 5. -1: every right, for an installer in an office that
-- has no users yet. Null: nobody, or disabled.
CREATE FUNCTION worker_role() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT CASE
           WHEN EXISTS (SELECT FROM staff_user WHERE name = session_user::text)
           THEN (SELECT role::integer FROM staff_user WHERE name = session_user::text AND disabled = 0)
           WHEN is_installer() AND NOT EXISTS (SELECT FROM staff_user) THEN -1
           END
$$;

-- The user's office; empty where there is none, or no such user.
CREATE FUNCTION worker_office() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE((SELECT office FROM staff_user WHERE name = session_user::text AND disabled = 0), '')
$$;

-- Whether the user may see where payments come from (26 USC 6103).
CREATE FUNCTION worker_has_tax_information() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE((SELECT tax_information = 1 FROM staff_user WHERE name = session_user::text AND disabled = 0),
                    worker_role() = -1, FALSE)
$$;

-- Whether the last that this transaction has noted of users, before now and outside any savepoint, is this. A row's moment
-- lies at most two seconds before the clock, so none of this transaction's is older than that.
CREATE FUNCTION user_change_is_noted(said text, of_case text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE((SELECT written.detail = said AND written.case_id = of_case
                       FROM trail_row AS written
                       JOIN trail_session AS start ON start.number = written.session
                      WHERE written.at >= to_char(transaction_timestamp() AT TIME ZONE 'UTC' - INTERVAL '3 seconds',
                                                  'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                        AND written.xmin = pg_current_xact_id()::xid
                        AND written.action = 'user'
                        AND written.outcome = 'done'
                        AND start.user_name = session_user::text
                      ORDER BY written.entry DESC
                      LIMIT 1), FALSE)
$$;

-- The number of the next session: sessions before it end when a user is let in again (staff_user.forgiven_before).
CREATE FUNCTION next_trail_session() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT COALESCE(MAX(number), 0) + 1 FROM trail_session
$$;

-- The office of another user, for those who look after a whole office; null for anybody else who asks.
CREATE FUNCTION office_of_user(user_name text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT office FROM staff_user WHERE name = user_name AND worker_role() IN (2, 4, 5)
$$;

-- Whether a case, or a person, is there.
CREATE FUNCTION is_case_or_party(stored text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM support_case WHERE case_id = stored) OR EXISTS (SELECT FROM party WHERE party_ref = stored)
$$;

-- The group of a role, by its position.
CREATE FUNCTION staff_group(role integer) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT (ARRAY['caseledger_agent', 'caseledger_caseworker', 'caseledger_supervisor', 'caseledger_mailroom',
                  'caseledger_auditor', 'caseledger_administrator'])[role + 1]
$$;

-- What the trail says of a user's rights (models/store/access/users.cpp).
CREATE FUNCTION rights_in_words(what text, who staff_user) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT what || ' ' || who.name || ': ' || substr(staff_group(who.role), length('caseledger_') + 1)
           || CASE WHEN who.office <> '' THEN ', office ' || who.office ELSE '' END
           || CASE WHEN who.tax_information = 1 THEN ', tax information' ELSE '' END
$$;

-- The other way round: what is noted of a user as done, is done by the end of the same transaction. Which person's cases a user
-- is kept from does not stand in the trail, so that alone is not compared.
CREATE FUNCTION check_user_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() OR NEW.detail IN ('', 'read users', 'read what users are kept from') THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT
                     FROM staff_user AS who
                    WHERE (who.xmin = pg_current_xact_id()::xid
                           AND NEW.detail IN (rights_in_words('added', who), rights_in_words('changed', who),
                                              CASE who.disabled WHEN 1 THEN 'disabled ' ELSE 'enabled ' END || who.name,
                                              'new password for ' || who.name))
                       OR NEW.detail IN ('blocked ' || who.name || ' from all cases of a person',
                                         'unblocked ' || who.name || ' for all cases of a person')
                       OR NEW.detail = CASE WHEN EXISTS (SELECT FROM staff_block
                                                          WHERE user_name = who.name AND blocked = NEW.case_id)
                                            THEN 'blocked ' || who.name || ' from this case'
                                            ELSE 'unblocked ' || who.name || ' for this case' END) THEN
        RAISE EXCEPTION 'the trail says of a user what was not done';
    END IF;
    RETURN NULL;
END $$;

-- A new user is a new role; what becomes of the user becomes of the role, in one transaction. A password arrives as its
-- verifier (RFC 5803), made at the desk, and is the server's alone from then on. Nothing is done that the same transaction has
-- not noted in the trail, but by an installer.
CREATE FUNCTION keep_staff_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    is_new CONSTANT boolean := TG_OP = 'INSERT';
    said text[] := ARRAY[]::text[];
    one text;
BEGIN
    IF TG_RELID <> 'caseledger.staff_user'::regclass THEN
        RAISE EXCEPTION 'this looks after the office''s users alone';
    END IF;
    IF worker_role() IS DISTINCT FROM 5 AND NOT is_installer() THEN
        RAISE EXCEPTION 'only an administrator looks after users';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a user is disabled, not removed';
    END IF;
    IF NEW.password_hash <> '' AND NEW.password_hash !~ '^SCRAM-SHA-256\$[0-9]{4,9}:[A-Za-z0-9+/]{16,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
        RAISE EXCEPTION 'a password comes as its SCRAM verifier';
    END IF;

    IF is_new THEN
        IF NEW.name !~ '^[A-Za-z0-9._@-]{1,63}$' OR lower(NEW.name) ~ '^(pg_|caseledger_)' OR lower(NEW.name) IN ('public', 'none') THEN
            RAISE EXCEPTION 'a role of the server cannot have that name';
        END IF;
        IF EXISTS (SELECT FROM pg_roles WHERE lower(rolname) = lower(NEW.name)) THEN
            RAISE EXCEPTION 'there is a role of that name already';
        END IF;
        IF NEW.role <> 5 AND NOT EXISTS (SELECT FROM staff_user) THEN
            RAISE EXCEPTION 'the first user is an administrator';
        END IF;
        IF NEW.password_hash = '' OR NEW.disabled <> 0 OR NEW.forgiven_before <> 0 THEN
            RAISE EXCEPTION 'a new user has a password, is not disabled, and is forgiven nothing';
        END IF;
        said := said || rights_in_words('added', NEW);
    ELSE
        IF NEW.name <> OLD.name THEN
            RAISE EXCEPTION 'a user keeps the name';
        END IF;
        IF NEW.forgiven_before NOT IN (OLD.forgiven_before, next_trail_session()) THEN
            RAISE EXCEPTION 'a user is let in from now on, not from another moment';
        END IF;
        IF NEW.password_hash <> '' AND NEW.forgiven_before = OLD.forgiven_before AND NOT is_installer() THEN
            RAISE EXCEPTION 'with another password the sessions from before end';
        END IF;
        IF OLD.role = 5 AND OLD.disabled = 0 AND (NEW.role <> 5 OR NEW.disabled = 1) THEN
            PERFORM FROM staff_user WHERE role = 5 AND disabled = 0 AND name <> OLD.name FOR UPDATE;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'the last administrator stays';
            END IF;
        END IF;
        IF (NEW.role, NEW.office, NEW.tax_information) IS DISTINCT FROM (OLD.role, OLD.office, OLD.tax_information) THEN
            said := said || rights_in_words('changed', NEW);
        END IF;
        IF NEW.disabled > OLD.disabled THEN
            said := said || ('disabled ' || NEW.name);
        END IF;
        IF NEW.password_hash <> '' THEN
            said := said || ('new password for ' || NEW.name);
        END IF;
        IF NEW.disabled < OLD.disabled OR (NEW.forgiven_before <> OLD.forgiven_before AND NEW.password_hash = '') THEN
            said := said || ('enabled ' || NEW.name);
        END IF;
    END IF;

    IF NOT is_installer() THEN
        FOREACH one IN ARRAY said LOOP
            IF NOT user_change_is_noted(one, '') THEN
                RAISE EXCEPTION 'what is done to a user stands in the trail first, in the same transaction';
            END IF;
        END LOOP;
    END IF;

    IF is_new THEN
        EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 8 IN ROLE %I', NEW.name, staff_group(NEW.role));
    ELSIF NEW.role <> OLD.role THEN
        EXECUTE format('REVOKE %I FROM %I', staff_group(OLD.role), NEW.name);
        EXECUTE format('GRANT %I TO %I', staff_group(NEW.role), NEW.name);
    END IF;
    IF NEW.tax_information = 1 AND (is_new OR OLD.tax_information = 0) THEN
        EXECUTE format('GRANT caseledger_tax_information TO %I', NEW.name);
    ELSIF NOT is_new AND NEW.tax_information < OLD.tax_information THEN
        EXECUTE format('REVOKE caseledger_tax_information FROM %I', NEW.name);
    END IF;
    IF NOT is_new AND NEW.disabled <> OLD.disabled THEN
        EXECUTE format('ALTER ROLE %I %s', NEW.name, CASE NEW.disabled WHEN 1 THEN 'NOLOGIN' ELSE 'LOGIN' END);
    END IF;
    IF NEW.password_hash <> '' THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', NEW.name, NEW.password_hash);
        NEW.password_hash := '';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION refuse_truncate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% is not emptied', TG_TABLE_NAME;
END $$;

-- Whoever is disabled, or let in again from now on, is cut off where he or she is at work; but the one who does it goes on to
-- the end of this session. Deferred: as late as can be, so that nobody is cut off for what is taken back.
CREATE FUNCTION end_sessions_of_staff_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF TG_RELID <> 'caseledger.staff_user'::regclass THEN
        RAISE EXCEPTION 'this looks after the office''s users alone';
    END IF;
    PERFORM pg_terminate_backend(activity.pid)
       FROM pg_stat_activity AS activity
      WHERE activity.usename = NEW.name AND activity.pid <> pg_backend_pid();
    RETURN NULL;
END $$;

-- Who is kept from what is noted, too, and is a case or a person that is there.
CREATE FUNCTION keep_staff_block() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    block CONSTANT staff_block := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF TG_RELID <> 'caseledger.staff_block'::regclass OR TG_OP NOT IN ('INSERT', 'DELETE') THEN
        RAISE EXCEPTION 'a block is added or taken away';
    END IF;
    IF is_installer() THEN
        RETURN block;
    END IF;
    IF worker_role() IS DISTINCT FROM 5 THEN
        RAISE EXCEPTION 'only an administrator looks after users';
    END IF;
    IF TG_OP = 'INSERT' AND NOT is_case_or_party(block.blocked) THEN
        RAISE EXCEPTION 'there is no such case or person';
    END IF;
    IF NOT (CASE TG_OP
           WHEN 'INSERT' THEN user_change_is_noted('blocked ' || block.user_name || ' from this case', block.blocked)
                              OR user_change_is_noted('blocked ' || block.user_name || ' from all cases of a person', '')
           ELSE user_change_is_noted('unblocked ' || block.user_name || ' for this case', block.blocked)
                OR user_change_is_noted('unblocked ' || block.user_name || ' for all cases of a person', '')
           END) THEN
        RAISE EXCEPTION 'what is done to a user stands in the trail first, in the same transaction';
    END IF;
    RETURN block;
END $$;

CREATE TRIGGER staff_user_keeps_roles BEFORE INSERT OR UPDATE OR DELETE ON staff_user
    FOR EACH ROW EXECUTE FUNCTION keep_staff_user();
CREATE TRIGGER staff_user_is_not_emptied BEFORE TRUNCATE ON staff_user
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE CONSTRAINT TRIGGER staff_user_ends_sessions AFTER UPDATE ON staff_user
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.disabled > OLD.disabled OR NEW.forgiven_before <> OLD.forgiven_before)
    EXECUTE FUNCTION end_sessions_of_staff_user();
CREATE TRIGGER staff_block_is_noted BEFORE INSERT OR UPDATE OR DELETE ON staff_block
    FOR EACH ROW EXECUTE FUNCTION keep_staff_block();
CREATE TRIGGER staff_block_is_not_emptied BEFORE TRUNCATE ON staff_block
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE CONSTRAINT TRIGGER trail_row_is_true_of_users AFTER INSERT ON trail_row
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.action = 'user' AND NEW.outcome = 'done') EXECUTE FUNCTION check_user_row();
ALTER TABLE trail_row ENABLE ALWAYS TRIGGER trail_row_is_true_of_users;
ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles;
ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_is_not_emptied;
ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_ends_sessions;
ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_noted;
ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_not_emptied;

-- Who reads them: administrators and auditors all; supervisors the blocks of their office (one without an office: all), which
-- the figures of unusual views look at; everybody what is his or her own.
ALTER TABLE staff_user ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_block ENABLE ROW LEVEL SECURITY;

CREATE POLICY staff_user_by_the_office ON staff_user TO caseledger_server USING (TRUE) WITH CHECK (FALSE);
CREATE POLICY staff_user_by_the_keeper ON staff_user TO caseledger_keeper USING (TRUE) WITH CHECK (FALSE);
CREATE POLICY staff_user_seen ON staff_user FOR SELECT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor,
    caseledger_mailroom, caseledger_auditor, caseledger_administrator
    USING (name = session_user::text OR (SELECT worker_role()) IN (4, 5));
CREATE POLICY staff_user_added ON staff_user FOR INSERT TO caseledger_administrator WITH CHECK ((SELECT worker_role()) = 5);
CREATE POLICY staff_user_changed ON staff_user FOR UPDATE TO caseledger_administrator USING ((SELECT worker_role()) = 5)
    WITH CHECK (TRUE);
CREATE POLICY staff_block_by_the_office ON staff_block FOR SELECT TO caseledger_server USING (TRUE);
CREATE POLICY staff_block_seen ON staff_block FOR SELECT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor,
    caseledger_mailroom, caseledger_auditor, caseledger_administrator
    USING (user_name = session_user::text OR (SELECT worker_role()) IN (4, 5)
           OR ((SELECT worker_role()) = 2 AND (SELECT worker_office()) IN ('', office_of_user(user_name))));
CREATE POLICY staff_block_added ON staff_block FOR INSERT TO caseledger_administrator WITH CHECK ((SELECT worker_role()) = 5);
CREATE POLICY staff_block_removed ON staff_block FOR DELETE TO caseledger_administrator USING ((SELECT worker_role()) = 5);

GRANT SELECT ON staff_user, staff_block TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom,
    caseledger_auditor, caseledger_administrator;
GRANT INSERT, UPDATE (role, office, tax_information, disabled, password_hash, forgiven_before) ON staff_user
    TO caseledger_administrator;
GRANT INSERT, DELETE ON staff_block TO caseledger_administrator;
GRANT SELECT, UPDATE (disabled) ON staff_user TO caseledger_keeper;

GRANT EXECUTE ON FUNCTION is_installer(), worker_role(), worker_office(), worker_has_tax_information(), office_of_user(text)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
    caseledger_administrator;
GRANT EXECUTE ON FUNCTION is_installer(), worker_role(), worker_office(), worker_has_tax_information(), office_of_user(text),
    staff_group(integer), rights_in_words(text, staff_user) TO caseledger_server;
GRANT EXECUTE ON FUNCTION is_installer(), worker_role(), user_change_is_noted(text, text), next_trail_session(),
    is_case_or_party(text), staff_group(integer), rights_in_words(text, staff_user) TO caseledger_keeper;

ALTER FUNCTION is_installer() OWNER TO caseledger_server;
ALTER FUNCTION worker_role() OWNER TO caseledger_server;
ALTER FUNCTION worker_office() OWNER TO caseledger_server;
ALTER FUNCTION worker_has_tax_information() OWNER TO caseledger_server;
ALTER FUNCTION user_change_is_noted(text, text) OWNER TO caseledger_server;
ALTER FUNCTION next_trail_session() OWNER TO caseledger_server;
ALTER FUNCTION office_of_user(text) OWNER TO caseledger_server;
ALTER FUNCTION is_case_or_party(text) OWNER TO caseledger_server;
ALTER FUNCTION check_user_row() OWNER TO caseledger_server;
ALTER FUNCTION keep_staff_user() OWNER TO caseledger_keeper;
ALTER FUNCTION keep_staff_block() OWNER TO caseledger_keeper;
ALTER FUNCTION end_sessions_of_staff_user() OWNER TO caseledger_keeper;
