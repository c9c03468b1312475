#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who somebody is on an office's server, and users as its roles: what may be done, and every way round it, by psql."""
import time
import unittest

import lay

ALLOWED = REFUSED = 0

DENIED = ("42501", "P0001")  # a right that is not had; a rule


def user(name="newcomer", role="agent", office="NORTH", tax=False, password=None):
    """The program's own statement for a new user, and the row of the trail that goes before it."""
    said = f"added {name}: {role}" + (f", office {office}" if office else "") + (", tax information" if tax else "")
    return (lay.statement("staff_user_insert", name=name, role=lay.GROUPS.index(role), office=office, tax_information=tax,
                          password_hash=password if password is not None else lay.verifier()), said)


def rights(name, role, office="NORTH", tax=False):
    text, said = user(name, role, office, tax)
    text = lay.statement("staff_user_update", name=name, role=lay.GROUPS.index(role), office=office, tax_information=tax)
    return text, said.replace("added", "changed")


class RolesTest(lay.OfficeTest):
    def setUp(self):
        self.postgres = self.session("postgres")

    def allowed(self, answer):
        global ALLOWED
        ALLOWED += 1
        self.assertEqual((answer.state, answer.message), ("00000", ""))
        return answer

    def refused(self, answer, states=DENIED, tried=""):
        global REFUSED
        REFUSED += 1
        self.assertIn(answer.state, states, f"{answer} {tried}")
        return answer

    def memberships(self, name):
        return {row[0] for row in self.postgres.must(
            "SELECT pg_get_userbyid(roleid) FROM pg_auth_members WHERE pg_get_userbyid(member) = " + lay.literal(name)).rows}

    def role(self, name):
        """May sign in, inherits, may more than that, connections; of a role of the server."""
        rows = self.postgres.must(
            "SELECT rolcanlogin, rolinherit, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls, "
            f"rolconnlimit FROM pg_roles WHERE rolname = {lay.literal(name)}").rows
        return rows[0] if rows else None

    def may_enter(self, name, password=lay.PASSWORD):
        try:
            lay.Session(self.server, name, password=password).close()
        except lay.SessionEnded:
            return False
        return True

    def forget(self, name):
        """Takes a user away past every rule, so that the next test finds the office as it was laid."""
        self.postgres.must("BEGIN; ALTER TABLE staff_user DISABLE TRIGGER staff_user_keeps_roles; "
                           f"DELETE FROM staff_block WHERE user_name = {lay.literal(name)};"
                           f"DELETE FROM staff_user WHERE name = {lay.literal(name)}; "
                           "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles; COMMIT")
        self.postgres.must(f'DROP ROLE IF EXISTS "{name}"')


class WhoOneIs(RolesTest):
    FACTS = "SELECT worker_role(), worker_office(), worker_has_tax_information(), is_installer()"

    def test_everybody_is_whom_the_office_says(self):
        for name, (role, office, tax) in lay.PERSONS.items():
            self.assertEqual(self.session(name).must(self.FACTS).rows,
                             [[str(lay.GROUPS.index(role)), office, "t" if tax else "f", "f"]], name)

    def test_set_role_changes_nothing(self):
        desk = self.session("supervisor")
        self.allowed(desk.run("SET ROLE caseledger_supervisor"))
        self.assertEqual(desk.must(self.FACTS).rows, [["2", "NORTH", "f", "f"]])

    def test_nobody_becomes_another(self):
        others = ["caseledger_owner", "caseledger_server", "caseledger_keeper", "installer", "postgres", "pg_read_all_data",
                  "pg_signal_backend", "pg_execute_server_program", "pg_read_server_files", "pg_database_owner"]
        for name, (role, _, tax) in lay.PERSONS.items():
            desk = self.session(name)
            own = {f"caseledger_{role}", *(["caseledger_tax_information"] if tax else [])}
            groups = {f"caseledger_{group}" for group in lay.GROUPS} | {"caseledger_tax_information"}
            for other in [*others, *(groups - own), *(set(lay.PERSONS) - {name})]:
                self.refused(desk.run(f'SET ROLE "{other}"'))
                self.refused(desk.run(f'SET SESSION AUTHORIZATION "{other}"'))
                self.refused(desk.run(f'GRANT "{other}" TO "{name}"'))
            self.assertEqual(desk.must(self.FACTS).value, str(lay.GROUPS.index(role)))

    def test_what_is_called_like_ours_is_not_ours(self):
        """Schemas, temporary tables and functions before ours in a path; settings of one's own making."""
        for name in ("agent", "administrator"):
            desk = self.session(name)
            may_temporary = name == "administrator"
            self.refused(desk.run("CREATE SCHEMA mine"))
            self.refused(desk.run("CREATE FUNCTION public.worker_role() RETURNS integer LANGUAGE sql AS 'SELECT 5'"))
            self.refused(desk.run("CREATE TABLE public.staff_user (name text, role integer)"))
            self.refused(desk.run("CREATE TABLE caseledger.mine (x integer)"))
            self.refused(desk.run("CREATE FUNCTION caseledger.mine() RETURNS integer LANGUAGE sql AS 'SELECT 5'"))
            temporary = desk.run("CREATE TEMPORARY TABLE staff_user (name text, role smallint, office text, tax_information smallint,"
                                 " disabled smallint, password_hash text, forgiven_before bigint)")
            (self.allowed if may_temporary else self.refused)(temporary)
            if may_temporary:
                desk.must(f"INSERT INTO pg_temp.staff_user VALUES ('{name}', 2, 'SOUTH', 1, 0, '', 0)")
                desk.must("CREATE FUNCTION pg_temp.session_user() RETURNS text LANGUAGE sql AS $$ SELECT 'deputy' $$")
                desk.must("SET search_path = pg_temp, caseledger")
            desk.must("SET myapp.role = 'administrator'")
            role, _, _ = lay.PERSONS[name]
            self.assertEqual(desk.must("SELECT caseledger.worker_role(), caseledger.worker_office(), "
                                       "caseledger.worker_has_tax_information()").rows,
                             [[str(lay.GROUPS.index(role)), "NORTH", "f"]])

    def test_the_installer_has_every_right_only_until_there_are_users(self):
        self.assertEqual(self.session("installer").must(self.FACTS).rows, [[None, "", "f", "t"]])

    def test_who_reads_users_and_blocks(self):
        self.postgres.must("INSERT INTO staff_block VALUES ('caseworker', 'AA00001A1'), ('south.caseworker', 'P6'), "
                           "('agent', 'P1')")
        self.addCleanup(self.postgres.run, "DELETE FROM staff_block")
        everybody = sorted(lay.PERSONS)
        blocks = {"administrator": 3, "deputy": 3, "auditor": 3, "supervisor": 2, "caseworker": 1, "south.caseworker": 1,
                  "south.supervisor": 1, "agent": 1}
        for name, (role, _, _) in lay.PERSONS.items():
            desk = self.session(name)
            seen = [row[0] for row in desk.must("SELECT name FROM staff_user ORDER BY name").rows]
            self.assertEqual(seen, everybody if role in ("administrator", "auditor") else [name])
            self.assertEqual(desk.must("SELECT count(*) FROM staff_block").value, str(blocks.get(name, 0)), name)
            self.assertEqual(desk.must(lay.statement("staff_user_count")).value, str(len(seen)))
            self.refused(desk.run("SET row_security = off; SELECT count(*) FROM staff_user"))
        self.assertEqual(self.postgres.must("SELECT string_agg(DISTINCT password_hash, '') FROM staff_user").value, "")


class TheOfficeDoesIt(RolesTest):
    def test_a_new_user_is_a_role_that_may_nothing_of_the_servers_own(self):
        self.addCleanup(self.forget, "newcomer")
        admin = self.desk("administrator")
        text, said = user("newcomer", "caseworker", "SOUTH", True)
        self.allowed(admin.unit(text, action="user", detail=said))
        self.assertEqual(self.role("newcomer"), ["t", "t", "f", "8"])
        self.assertEqual(self.memberships("newcomer"), {"caseledger_caseworker", "caseledger_tax_information"})
        desk = self.session("newcomer")
        self.assertEqual(desk.must(WhoOneIs.FACTS).rows, [["1", "SOUTH", "t", "f"]])
        self.assertFalse(self.may_enter("newcomer", "another-password"))

    def test_rights_move_the_memberships_of_who_is_at_work(self):
        self.addCleanup(self.forget, "newcomer")
        admin = self.desk("administrator")
        text, said = user("newcomer", "agent")
        self.allowed(admin.unit(text, action="user", detail=said))
        desk = self.session("newcomer")
        for role, office, tax in [("caseworker", "NORTH", True), ("mailroom", "", True), ("administrator", "", False),
                                  ("agent", "SOUTH", False)]:
            text, said = rights("newcomer", role, office, tax)
            self.allowed(admin.unit(text, action="user", detail=said))
            self.assertEqual(self.memberships("newcomer"),
                             {f"caseledger_{role}"} | ({"caseledger_tax_information"} if tax else set()))
            self.assertEqual(desk.must(WhoOneIs.FACTS).rows,
                             [[str(lay.GROUPS.index(role)), office, "t" if tax else "f", "f"]])

    def test_whoever_is_disabled_is_out_at_once(self):
        self.addCleanup(self.forget, "newcomer")
        admin = self.desk("administrator")
        text, said = user("newcomer", "agent")
        self.allowed(admin.unit(text, action="user", detail=said))
        desks = [self.session("newcomer") for _ in range(3)]
        began = time.monotonic()
        self.allowed(admin.unit(lay.statement("staff_user_disable", name="newcomer"), action="user",
                                detail="disabled newcomer"))
        for desk in desks:
            with self.assertRaises(lay.SessionEnded):
                while time.monotonic() < began + 20:
                    desk.run("SELECT 1")
        self.assertLess(time.monotonic() - began, 1.0)  # of a person who has left the office, no desk goes on
        self.assertFalse(self.may_enter("newcomer"))
        self.assertEqual(self.role("newcomer")[0], "f")
        self.allowed(admin.unit(lay.statement("staff_user_enable", name="newcomer"), action="user",
                                detail="enabled newcomer"))
        self.assertTrue(self.may_enter("newcomer"))
        self.assertEqual(self.memberships("newcomer"), {"caseledger_agent"})

    def test_another_password_ends_what_was_opened_with_the_old_one(self):
        self.addCleanup(self.forget, "newcomer")
        admin = self.desk("administrator")
        text, said = user("newcomer", "agent")
        self.allowed(admin.unit(text, action="user", detail=said))
        desk = self.session("newcomer")
        self.allowed(admin.unit(lay.statement("staff_user_reset", name="newcomer", password_hash=lay.verifier("quite-another")),
                                action="user", detail="new password for newcomer"))
        with self.assertRaises(lay.SessionEnded):
            for _ in range(2000):
                desk.run("SELECT 1")
        self.assertFalse(self.may_enter("newcomer"))
        self.assertTrue(self.may_enter("newcomer", "quite-another"))

    def test_what_is_taken_back_cuts_nobody_off(self):
        admin, desk = self.desk("administrator"), self.session("agent")
        admin.must("BEGIN")
        admin.must_note("user", detail="disabled agent")
        admin.must(lay.statement("staff_user_disable", name="agent"))
        admin.must("ROLLBACK")
        self.assertEqual(desk.must("SELECT worker_role()").value, "0")
        self.assertTrue(self.may_enter("agent"))

    def test_blocks_are_noted(self):
        admin = self.desk("administrator")
        one = lay.statement("staff_block_insert", user_name="agent", blocked="AA00001A1")
        person = lay.statement("staff_block_insert", user_name="agent", blocked="P6")
        self.refused(admin.unit(one))
        self.refused(admin.unit(one, action="user", detail="blocked caseworker from this case", case_id="AA00001A1",
                                office_of_case="NORTH"))
        self.refused(admin.unit(one, action="user", detail="blocked agent from this case", case_id="AA00002A1",
                                office_of_case="NORTH"))
        self.allowed(admin.unit(one, action="user", detail="blocked agent from this case", case_id="AA00001A1",
                                office_of_case="NORTH"))
        self.allowed(admin.unit(person, action="user", detail="blocked agent from all cases of a person", cases=["BB00001B1"]))
        self.refused(admin.unit(lay.statement("staff_block_insert", user_name="agent", blocked="nobody"), action="user",
                                detail="blocked agent from all cases of a person"))
        self.refused(admin.unit("UPDATE staff_block SET blocked = 'P2'"))
        remove = lay.statement("staff_block_delete", user_name="agent", blocked="AA00001A1")
        self.refused(admin.unit(remove))
        self.refused(self.session("agent").run(remove))
        self.allowed(admin.unit(remove, action="user", detail="unblocked agent for this case", case_id="AA00001A1",
                                office_of_case="NORTH"))
        self.allowed(admin.unit(lay.statement("staff_block_delete", user_name="agent", blocked="P6"), action="user",
                                detail="unblocked agent for all cases of a person", cases=["BB00001B1"]))
        self.assertEqual(self.postgres.must("SELECT count(*) FROM staff_block").value, "0")


class NobodyGoesRoundIt(RolesTest):
    """Every write of users that is none of the program's; after all of them the office is as it was laid."""

    def setUp(self):
        super().setUp()
        self.before = self.office()
        self.addCleanup(lambda: self.assertEqual(self.office(), self.before))

    def office(self):
        """All users, roles, memberships and settings of roles."""
        return [self.postgres.must(text).rows for text in (
            "SELECT * FROM staff_user ORDER BY name", "SELECT * FROM staff_block ORDER BY 1, 2",
            "SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, "
            "rolconnlimit, rolpassword FROM pg_authid ORDER BY 1",
            "SELECT roleid::regrole, member::regrole, admin_option FROM pg_auth_members ORDER BY 1, 2",
            "SELECT * FROM pg_db_role_setting ORDER BY 1, 2",
            "SELECT relname, relacl, relowner, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relnamespace = "
            "'caseledger'::regnamespace ORDER BY 1",
            "SELECT attrelid::regclass, attname, attacl FROM pg_attribute WHERE attacl IS NOT NULL ORDER BY 1, 2",
            "SELECT oid::regprocedure, proowner, proacl, md5(prosrc) FROM pg_proc WHERE pronamespace = "
            "'caseledger'::regnamespace ORDER BY 1",
            "SELECT nspname, nspowner, nspacl FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp' ORDER BY 1",
            "SELECT datname, datdba, datacl FROM pg_database ORDER BY 1")]

    def test_who_is_no_administrator_writes_nothing(self):
        for name, (role, _, _) in lay.PERSONS.items():
            if role == "administrator":
                continue
            desk = self.desk(name)
            for text in (user()[0], f"UPDATE staff_user SET role = 5 WHERE name = '{name}'",
                         "UPDATE staff_user SET disabled = 1 WHERE name = 'administrator'",
                         f"UPDATE staff_user SET tax_information = 1 WHERE name = '{name}'",
                         f"UPDATE staff_user SET office = 'SOUTH' WHERE name = '{name}'",
                         f"UPDATE staff_user SET name = 'administrator' WHERE name = '{name}'",
                         lay.statement("staff_user_reset", name="administrator", password_hash=lay.verifier("mine")),
                         "DELETE FROM staff_user", "TRUNCATE staff_user CASCADE", "BEGIN; LOCK TABLE staff_user",
                         "SELECT * FROM staff_user FOR UPDATE",
                         f"INSERT INTO staff_user VALUES ('{name}', 5, '', 1, 0, '', 0) ON CONFLICT (name) DO UPDATE SET role = 5",
                         f"MERGE INTO staff_user USING (SELECT 1) AS one ON name = '{name}' WHEN MATCHED THEN UPDATE SET role = 5",
                         f"WITH done AS (UPDATE staff_user SET role = 5 WHERE name = '{name}' RETURNING 1) SELECT * FROM done",
                         f"INSERT INTO staff_block VALUES ('{name}', 'P1')", "DELETE FROM staff_block",
                         "COPY staff_user FROM STDIN;\nx\t0\t\t0\t0\t\t0\n\\."):
                self.refused(desk.run(text), tried=text)
                desk.run("ROLLBACK")

    def test_nothing_is_done_that_is_not_noted(self):
        admin = self.desk("administrator")
        text, said = user()
        disable = lay.statement("staff_user_disable", name="agent")
        change, changed = rights("agent", "supervisor")
        reset = lay.statement("staff_user_reset", name="agent", password_hash=lay.verifier("mine"))
        enable = lay.statement("staff_user_enable", name="agent")
        for work in (text, disable, change, reset, enable):
            self.refused(admin.unit(work))
            self.refused(admin.unit(work, action="user", detail="enabled deputy"))
            self.refused(admin.unit(work, action="setting", detail=said))
        for work, detail in ((text, said), (disable, "disabled agent"), (change, changed), (reset, "new password for agent"),
                             (enable, "enabled agent")):
            self.refused(admin.unit(work, action="user", detail=detail, outcome="refused"))
            self.refused(admin.unit(work, action="user", detail=detail + "x"))
            self.refused(admin.unit(f"SELECT 1; {work}", action="view", detail=detail))
        # Said of less than is done.
        self.refused(admin.unit(reset, action="user", detail="enabled agent"))
        self.refused(admin.unit(rights("agent", "supervisor", tax=True)[0], action="user", detail=changed))
        self.refused(admin.unit(rights("agent", "supervisor", office="SOUTH")[0], action="user", detail=changed))
        self.refused(admin.unit("UPDATE staff_user SET disabled = 1 WHERE name IN ('agent', 'caseworker')", action="user",
                                detail="disabled agent"))
        self.refused(admin.unit("UPDATE staff_user SET disabled = 1, role = 2 WHERE name = 'agent'", action="user",
                                detail="disabled agent"))

    def test_a_row_that_does_not_stay_is_no_row(self):
        admin = self.desk("administrator")
        disable = lay.statement("staff_user_disable", name="agent")
        for steps in (["SAVEPOINT a", None, "ROLLBACK TO a", disable], ["SAVEPOINT a", None, "RELEASE a", disable],
                      [None, "COMMIT", "BEGIN", disable], [None, "ROLLBACK", "BEGIN", disable],
                      ["SAVEPOINT a", disable, "ROLLBACK TO a", None, "SAVEPOINT b", disable, "ROLLBACK TO b"]):
            admin.must("BEGIN")
            answers = []
            for step in steps:
                answers.append(admin.note("user", detail="disabled agent") if step is None else admin.run(step))
            admin.run("ROLLBACK")
            if steps[-1] == disable:
                self.refused(answers[-1])
        # Another person's row does not count.
        deputy = self.desk("deputy")
        deputy.must("BEGIN")
        deputy.must_note("user", detail="disabled agent")
        self.refused(admin.run(disable))
        deputy.must("ROLLBACK")

    def test_what_is_noted_is_done(self):
        """The trail does not say of a user what is not so at the end of the transaction, in whatever order one works."""
        admin = self.desk("administrator")
        for said in ("disabled agent", "enabled deputy", "new password for agent", "added agent: agent, office NORTH",
                     "changed agent: supervisor, office NORTH", "changed agent: agent, office NORTH", "blocked agent from this case",
                     "anything"):
            self.refused(admin.unit(action="user", detail=said))
        self.allowed(admin.unit(action="user", detail="read users"))
        self.allowed(admin.unit(action="user", detail="disabled agent", outcome="refused"))
        up, down = rights("agent", "supervisor"), rights("agent", "agent")
        for order in ([up, down, None, up[0]], [up, down, None, up[0], "SET CONSTRAINTS ALL IMMEDIATE"],
                      [up, up[0], "SET CONSTRAINTS ALL IMMEDIATE", "SET CONSTRAINTS ALL DEFERRED", down, down[0],
                       "SET CONSTRAINTS ALL IMMEDIATE", up[0]],
                      [up, up[0], down]):
            admin.must("BEGIN")
            answer = None
            for step in order:
                if step is None:
                    continue
                answer = admin.note("user", detail=step[1]) if isinstance(step, tuple) else admin.run(step)
                if not answer.is_done:
                    break
            ended = admin.run("COMMIT" if answer.is_done else "ROLLBACK")
            self.refused(answer if not answer.is_done else ended)

    def test_an_administrator_writes_only_what_the_program_does(self):
        admin = self.desk("administrator")
        hash_of = lay.verifier
        reset = "UPDATE staff_user SET password_hash = '{}', forgiven_before = next_trail_session() WHERE name = 'agent'"
        for text, said in (
                ("UPDATE staff_user SET name = 'x' WHERE name = 'agent'", "changed x: agent, office NORTH"),
                ("DELETE FROM staff_user WHERE name = 'agent'", "disabled agent"),
                ("TRUNCATE staff_user CASCADE", "disabled agent"),
                ("UPDATE staff_user SET forgiven_before = 1000000 WHERE name = 'agent'", "enabled agent"),
                ("UPDATE staff_user SET forgiven_before = -1 WHERE name = 'agent'", "enabled agent"),
                (f"UPDATE staff_user SET password_hash = '{hash_of('x')}' WHERE name = 'agent'", "new password for agent"),
                (reset.format("plain"), "new password for agent"),
                (reset.format("md5" + 32 * "0"), "new password for agent"),
                (reset.format("SCRAM-SHA-256$4096:x$y:z"), "new password for agent"),
                ("INSERT INTO staff_user VALUES ('newcomer', 0, 'NORTH', 0, 0, '', 0)", user()[1]),
                ("INSERT INTO staff_user VALUES ('newcomer', 0, 'NORTH', 0, 0, 'plain', 0)", user()[1]),
                (f"INSERT INTO staff_user VALUES ('newcomer', 0, 'NORTH', 0, 1, '{hash_of()}', 0)", user()[1]),
                (f"INSERT INTO staff_user VALUES ('newcomer', 0, 'NORTH', 0, 0, '{hash_of()}', 7)", user()[1])):
            self.refused(admin.unit(text, action="user", detail=said))

    def test_names_that_are_no_users(self):
        admin = self.desk("administrator")
        for name in ("postgres", "installer", "Installer", "POSTGRES", "agent", "AGENT", "caseledger_owner", "caseledger_keeper",
                     "caseledger_new", "CASELEDGER_new", "pg_mine", "PG_mine", "pg_read_all_data", "public", "PUBLIC", "none", "",
                     " ", "a b", "x" * 64, "a\"b", "a'b", "a;b", "a\\b", "a\nb", "ägent", "a\u202eb", "x, caseledger_owner",
                     "x; DROP TABLE payment", "x\" SUPERUSER", "x' SUPERUSER --", "%I", "$1"):
            text, said = user(name)
            self.refused(admin.unit(text, action="user", detail=said))

    def test_odd_names_are_names_all_the_same(self):
        admin = self.desk("administrator")
        for name in ("current_user", "user", "session_user", "select", "a-b.c@d_e", "0", "-", ".", "x" * 63, "Agent2"):
            text, said = user(name)
            self.allowed(admin.unit(text, action="user", detail=said))
            self.assertEqual((self.role(name), self.memberships(name)), (["t", "t", "f", "8"], {"caseledger_agent"}))
            self.assertEqual(self.session(name).must("SELECT worker_role()").value, "0")
            self.allowed(admin.unit(lay.statement("staff_user_disable", name=name), action="user", detail=f"disabled {name}"))
            self.assertEqual(self.role(name)[0], "f")
            self.forget(name)

    def test_the_last_administrator_stays(self):
        admin, deputy = self.desk("administrator"), self.desk("deputy")
        self.allowed(admin.unit(lay.statement("staff_user_disable", name="deputy"), action="user", detail="disabled deputy"))
        for text, said in ((lay.statement("staff_user_disable", name="administrator"), "disabled administrator"),
                           rights("administrator", "supervisor"), rights("administrator", "agent")):
            self.refused(admin.unit(text, action="user", detail=said))
        with self.assertRaises(lay.SessionEnded):
            for _ in range(2000):
                deputy.run("SELECT 1")
        self.allowed(admin.unit(lay.statement("staff_user_enable", name="deputy"), action="user", detail="enabled deputy"))
        self.restore("deputy")

    def test_two_who_disable_each_other(self):
        """Also with a look at the office that is older than the other's deed, and without the desk's lock."""
        for begin in ("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ", "BEGIN ISOLATION LEVEL SERIALIZABLE"):
            admin, deputy = self.desk("administrator"), self.desk("deputy")
            for desk in (admin, deputy):
                desk.must(begin)
                desk.must("SELECT count(*) FROM staff_user")
            admin.must_note("user", detail="disabled deputy")
            admin.must(lay.statement("staff_user_disable", name="deputy"))
            admin.must("COMMIT")
            try:
                if deputy.note("user", detail="disabled administrator").is_done:
                    answer = deputy.run(lay.statement("staff_user_disable", name="administrator"))
                    self.refused(answer, (*DENIED, "40001"))
                deputy.run("COMMIT")
            except lay.SessionEnded:
                pass
            self.assertEqual(self.postgres.must("SELECT count(*) FROM staff_user WHERE role = 5 AND disabled = 0").value, "1")
            self.allowed(self.desk("administrator").unit(lay.statement("staff_user_enable", name="deputy"), action="user",
                                                         detail="enabled deputy"))
        self.restore("deputy")

    def restore(self, name):
        """Forgets up to which session a user was forgiven."""
        self.postgres.must("ALTER TABLE staff_user DISABLE TRIGGER staff_user_keeps_roles; "
                           f"UPDATE staff_user SET forgiven_before = 0 WHERE name = '{name}'; "
                           "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles")

    def test_a_disabled_user_who_is_still_there_may_nothing(self):
        """As where somebody came in at the very moment of being disabled."""
        desk = self.session("deputy")
        self.postgres.must("ALTER TABLE staff_user DISABLE TRIGGER ALL; UPDATE staff_user SET disabled = 1 WHERE name = 'deputy'")
        try:
            self.assertEqual(desk.must("SELECT worker_role(), worker_office(), worker_has_tax_information()").rows,
                             [[None, "", "f"]])
            self.assertEqual(desk.must("SELECT name FROM staff_user").rows, [["deputy"]])
            self.assertEqual(desk.must("UPDATE staff_user SET office = 'X'").count, 0)
            self.refused(desk.run(user()[0]))
        finally:
            self.postgres.must("UPDATE staff_user SET disabled = 0 WHERE name = 'deputy'; "
                               "ALTER TABLE staff_user ENABLE TRIGGER ALL; "
                               "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles; "
                               "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_is_not_emptied; "
                               "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_ends_sessions")

    def test_the_servers_own_ways(self):
        """What any role of a server could try, as every role of the office."""
        for name in lay.PERSONS:
            desk = self.session(name)
            for text in (
                    f'ALTER ROLE "{name}" SUPERUSER', f'ALTER ROLE "{name}" CREATEROLE', f'ALTER ROLE "{name}" BYPASSRLS',
                    f'ALTER ROLE "{name}" CONNECTION LIMIT 100', f'ALTER ROLE "{name}" RENAME TO "x"',
                    f'ALTER ROLE "{name}" VALID UNTIL \'infinity\'', "ALTER ROLE caseledger_owner LOGIN",
                    "ALTER ROLE installer PASSWORD 'x'", "ALTER ROLE ALL SET search_path = public",
                    "ALTER ROLE caseledger_agent SET search_path = public", "ALTER DATABASE office SET search_path = public",
                    f'ALTER DATABASE office OWNER TO "{name}"', "ALTER SYSTEM SET log_statement = 'all'",
                    "CREATE ROLE mine", "CREATE USER mine", "CREATE DATABASE mine", "DROP ROLE agent", "DROP DATABASE postgres",
                    f'REASSIGN OWNED BY caseledger_owner TO "{name}"', "DROP OWNED BY caseledger_owner",
                    "ALTER TABLE staff_user DISABLE TRIGGER ALL", "ALTER TABLE staff_user DISABLE ROW LEVEL SECURITY",
                    "DROP TRIGGER staff_user_keeps_roles ON staff_user", "DROP POLICY staff_user_seen ON staff_user",
                    "CREATE POLICY mine ON staff_user USING (true)", "DROP TABLE payment", "ALTER TABLE payment ADD COLUMN x text",
                    "CREATE TRIGGER mine BEFORE INSERT ON staff_user FOR EACH ROW EXECUTE FUNCTION "
                    "suppress_redundant_updates_trigger()", "CREATE INDEX ON payment (amount)", "CREATE STATISTICS s ON amount, status FROM payment",
                    "CREATE RULE mine AS ON INSERT TO staff_user DO INSTEAD NOTHING", "COMMENT ON TABLE payment IS 'x'",
                    "CREATE OR REPLACE FUNCTION worker_role() RETURNS integer LANGUAGE sql AS 'SELECT 5'",
                    f'ALTER FUNCTION worker_role() OWNER TO "{name}"', "ALTER FUNCTION worker_role() RESET ALL",
                    "SET session_replication_role = replica", "SET log_statement = 'all'", "SET lc_messages = 'C'",
                    "CREATE EXTENSION dblink", "CREATE EXTENSION postgres_fdw", "CREATE EXTENSION pg_trgm", "CREATE LANGUAGE plperl",
                    "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION mine()", "CREATE PUBLICATION mine FOR ALL TABLES",
                    "CREATE SUBSCRIPTION mine CONNECTION 'x' PUBLICATION y", "CREATE FOREIGN DATA WRAPPER mine",
                    "CREATE TABLESPACE mine LOCATION '/tmp'", "COPY staff_user TO '/tmp/caseledger-copy'",
                    "COPY (SELECT 1) TO PROGRAM 'cat'", "COPY staff_user FROM '/etc/passwd'",
                    "SELECT pg_read_file('/etc/passwd')", "SELECT pg_read_binary_file('PG_VERSION')", "SELECT pg_ls_dir('.')",
                    "SELECT pg_stat_file('PG_VERSION')", "SELECT lo_import('/etc/passwd')", "SELECT lo_export(1, '/tmp/x')",
                    "SELECT * FROM pg_authid", "SELECT * FROM pg_shadow", "SELECT * FROM pg_hba_file_rules",
                    "SELECT pg_reload_conf()", "SELECT pg_rotate_logfile()", "SELECT pg_switch_wal()",
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' AND pid <> pg_backend_pid()",
                    "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'",
                    "SELECT pg_create_physical_replication_slot('x')", "SELECT pg_export_snapshot(), pg_current_logfile()",
                    "DO $$ BEGIN EXECUTE 'CREATE ROLE mine'; END $$", "DO $$ BEGIN EXECUTE 'SET ROLE caseledger_owner'; END $$",
                    "SELECT next_trail_session()", "SELECT user_change_is_noted('x', '')", "SELECT is_case_or_party('P1')",
                    "SELECT staff_group(5)", "SELECT keep_staff_user()", "SELECT end_sessions_of_staff_user()",
                    "BEGIN; PREPARE TRANSACTION 'x'", "SECURITY LABEL ON TABLE payment IS 'x'"):
                if name in ("administrator", "deputy") and "next_trail" in text:
                    continue
                self.refused(desk.run(text), (*DENIED, "0A000", "55000", "22023"),
                             f"{name}: {text}")
                desk.run("ROLLBACK")

    def test_nothing_is_handed_on(self):
        """A server answers a GRANT of what one has oneself with a warning alone; what counts is what is there afterwards."""
        for name in lay.PERSONS:
            desk = self.session(name)
            for text in (f'GRANT SELECT ON staff_user TO "{name}"', "GRANT SELECT ON staff_user TO PUBLIC",
                         f'GRANT ALL ON ALL TABLES IN SCHEMA caseledger TO "{name}"', "GRANT ALL ON SCHEMA caseledger TO PUBLIC",
                         "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA caseledger TO PUBLIC", "GRANT ALL ON DATABASE office TO PUBLIC",
                         "GRANT USAGE ON SCHEMA caseledger TO PUBLIC WITH GRANT OPTION",
                         "REVOKE ALL ON staff_user FROM caseledger_administrator", "REVOKE ALL ON DATABASE office FROM installer",
                         "ALTER DEFAULT PRIVILEGES IN SCHEMA caseledger GRANT ALL ON TABLES TO PUBLIC"):
                desk.run(text)
                global REFUSED
                REFUSED += 1

    def test_the_offices_functions_serve_no_table_of_ones_own(self):
        """An administrator has tables of the session's own; a trigger on one of them would run with the keeper's rights."""
        for name in lay.PERSONS:
            desk = self.session(name)
            desk.run("CREATE TEMPORARY TABLE staff_user (LIKE caseledger.staff_user)")
            for function in ("keep_staff_user", "end_sessions_of_staff_user", "keep_staff_block", "refuse_truncate"):
                self.refused(desk.run(f"CREATE TRIGGER mine BEFORE INSERT OR UPDATE ON pg_temp.staff_user FOR EACH ROW "
                                      f"EXECUTE FUNCTION caseledger.{function}()"), (*DENIED, "3F000", "42P01"))

    def test_ones_own_settings_are_no_way(self):
        """What every role may change of itself: its settings and its password. Neither changes what it may do."""
        desk = self.session("agent")
        self.allowed(desk.run("ALTER ROLE agent SET search_path = pg_temp, public"))
        self.allowed(desk.run("ALTER ROLE agent SET role = 'caseledger_owner'"))
        self.refused(desk.run("ALTER ROLE agent SET session_replication_role = replica"))
        self.assertEqual(self.session("agent").must("SELECT caseledger.worker_role(), current_user").rows, [["0", "agent"]])
        self.allowed(desk.run("ALTER ROLE agent RESET ALL"))
        self.allowed(desk.run(f"ALTER ROLE agent PASSWORD '{lay.verifier()}'"))

    def test_other_databases_of_the_server(self):
        for database in ("template1", "postgres"):
            with lay.Session(self.server, "agent", database=database) as desk:
                self.refused(desk.run("CREATE TABLE public.mine (x integer)"))
                self.refused(desk.run("SELECT * FROM caseledger.payment"), ("42P01",))


class AnOfficeBegins(unittest.TestCase):
    """On a server that has seen none: schema and roles, then the first user."""

    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer(local="scram")
        cls.addClassCleanup(cls.server.remove)

    def setUp(self):
        self.server.fresh()
        lay.lay_schema(self.server)

    def installer(self, text):
        try:
            lay.script(self.server, text)
        except RuntimeError as error:
            return str(error)
        return ""

    def test_the_first_user_is_an_administrator(self):
        self.installer("SELECT 1")
        self.assertIn("administrator", self.installer("SET search_path = caseledger; " + user("first", "agent")[0]))
        self.assertEqual(self.installer("SET search_path = caseledger; " + user("first", "administrator")[0]), "")
        self.assertEqual(self.installer("SET search_path = caseledger; " + user("second", "agent")[0]), "")
        with lay.Session(self.server, "first") as desk:
            self.assertEqual(desk.must("SELECT worker_role()").value, "5")

    def test_without_users_the_installer_has_every_right(self):
        self.assertEqual(self.server.sql("SELECT caseledger.worker_role()", user="postgres"), [["-1"]])

    def test_roles_again_change_nothing(self):
        facts = ("SELECT rolname, rolcanlogin, rolcreaterole, rolinherit FROM pg_roles ORDER BY 1",
                 "SELECT roleid::regrole, member::regrole, grantor::regrole FROM pg_auth_members ORDER BY 1, 2",
                 "SELECT datacl FROM pg_database WHERE datname = 'office'",
                 "SELECT nspname, nspacl FROM pg_namespace WHERE nspname IN ('public', 'caseledger') ORDER BY 1")
        before = [self.server.sql(text) for text in facts]
        self.assertEqual(self.installer(lay.text_of("server_roles")), "")
        self.assertEqual([self.server.sql(text) for text in facts], before)

    def test_one_office_to_a_server(self):
        self.installer("SET search_path = caseledger; " + user("first", "administrator")[0])
        self.server.sql("DROP DATABASE office WITH (FORCE)", database="postgres")
        self.server.sql("CREATE DATABASE office OWNER installer", database="postgres")
        with self.assertRaisesRegex(RuntimeError, "has an office already"):
            lay.lay_schema(self.server)

    def test_who_may_not_make_roles_is_told(self):
        self.server.fresh()
        self.server.sql("ALTER ROLE installer NOCREATEROLE")
        try:
            self.assertIn("permission denied", self.installer(lay.text_of("server_roles")))
        finally:
            self.server.sql("ALTER ROLE installer CREATEROLE")


if __name__ == "__main__":
    try:
        unittest.main()
    finally:
        print(f"{ALLOWED} deeds that the program does were done, {REFUSED} ways round were tried and refused")
