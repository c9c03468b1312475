#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every role of an office may do with every table, column and function, as the server itself says it, against the list that
is checked in. A difference either way fails; `test_matrix.py --write` writes the list anew, to be read before it is checked in."""
import csv
import io
import os
import sys
import unittest

import lay

MATRIX = os.path.join(lay.HERE, "rolematrix.csv")
HEADING = ["role", "kind", "object", "right", "columns"]
ROLES = ["public", *(f"caseledger_{group}" for group in lay.GROUPS), "caseledger_tax_information", "caseledger_server",
         "caseledger_keeper"]
DESKS = ROLES[:-2]

ROLE_LIST = f"unnest(ARRAY{ROLES})"
IN_OFFICE = "pg_namespace WHERE nspname = 'caseledger'"

# Of a table the rights on the whole of it and those on single columns are one line: "*" for all of them.
QUERIES = {
    "columns": """
        SELECT a.role, CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.relname, r.name,
               CASE WHEN count(*) = (SELECT count(*) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped)
                    THEN '*' ELSE string_agg(t.attname, ' ' ORDER BY t.attnum) END
          FROM {roles} AS a(role)
         CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) AS r(name)
          JOIN pg_class AS c ON c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace = (SELECT oid FROM {office})
          JOIN pg_attribute AS t ON t.attrelid = c.oid AND t.attnum > 0 AND NOT t.attisdropped
         WHERE has_column_privilege(a.role, c.oid, t.attnum, r.name)
         GROUP BY a.role, c.oid, c.relkind, c.relname, r.name""",
    "tables": """
        SELECT a.role, CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.relname, r.name, '*'
          FROM {roles} AS a(role)
         CROSS JOIN unnest(ARRAY['DELETE', 'TRUNCATE', 'TRIGGER']) AS r(name)
          JOIN pg_class AS c ON c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace = (SELECT oid FROM {office})
         WHERE has_table_privilege(a.role, c.oid, r.name)""",
    "sequences": """
        SELECT a.role, 'sequence', c.relname, r.name, ''
          FROM {roles} AS a(role)
         CROSS JOIN unnest(ARRAY['SELECT', 'USAGE', 'UPDATE']) AS r(name)
          JOIN pg_class AS c ON c.relkind = 'S' AND c.relnamespace = (SELECT oid FROM {office})
         WHERE has_sequence_privilege(a.role, c.oid, r.name)""",
    "functions": """
        SELECT a.role, 'function', p.oid::regprocedure::text, 'EXECUTE', ''
          FROM {roles} AS a(role)
          JOIN pg_proc AS p ON p.pronamespace = (SELECT oid FROM {office})
         WHERE has_function_privilege(a.role, p.oid, 'EXECUTE')""",
    "schemas": """
        SELECT a.role, 'schema', n.nspname, r.name, ''
          FROM {roles} AS a(role)
         CROSS JOIN unnest(ARRAY['USAGE', 'CREATE']) AS r(name)
          JOIN pg_namespace AS n ON n.nspname IN ('caseledger', 'public')
         WHERE has_schema_privilege(a.role, n.oid, r.name)""",
    "database": """
        SELECT a.role, 'database', '', r.name, ''
          FROM {roles} AS a(role)
         CROSS JOIN unnest(ARRAY['CONNECT', 'CREATE', 'TEMPORARY']) AS r(name)
         WHERE has_database_privilege(a.role, current_database(), r.name)""",
    # What there is, so that nothing comes without somebody looking at who may have it. A part of a table is as the table.
    "what there is": """
        SELECT '', CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.relname::text,
               CASE WHEN c.relkind <> 'v' THEN CASE WHEN c.relrowsecurity THEN 'by rows' ELSE 'whole' END
                    WHEN c.reloptions @> ARRAY['security_invoker=true'] THEN 'as the caller' ELSE 'as the owner' END,
               string_agg(t.attname, ' ' ORDER BY t.attnum)
          FROM pg_class AS c
          JOIN pg_attribute AS t ON t.attrelid = c.oid AND t.attnum > 0 AND NOT t.attisdropped
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND c.relnamespace = (SELECT oid FROM {office})
         GROUP BY c.oid, c.relkind, c.relname, c.relrowsecurity, c.reloptions
        UNION ALL
        SELECT '', 'function', p.oid::regprocedure::text, 'runs as',
               CASE WHEN p.prosecdef THEN pg_get_userbyid(p.proowner) ELSE 'whoever calls it' END
          FROM pg_proc AS p
         WHERE p.pronamespace = (SELECT oid FROM {office})
        UNION ALL
        SELECT '', 'policy', p.tablename || ' ' || p.policyname, p.cmd,
               array_to_string(ARRAY(SELECT one FROM unnest(p.roles) AS one ORDER BY one), ' ')
          FROM pg_policies AS p
         WHERE p.schemaname = 'caseledger'
        UNION ALL
        SELECT '', 'trigger', c.relname || ' ' || t.tgname,
               CASE t.tgenabled WHEN 'A' THEN 'always' WHEN 'O' THEN 'usually' ELSE 'never' END,
               t.tgfoid::regproc::text
          FROM pg_trigger AS t
          JOIN pg_class AS c ON c.oid = t.tgrelid
         WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND c.relnamespace = (SELECT oid FROM {office})""",
}


def by_object(line):
    """The order of the list: an object's columns first, then who may do what with it."""
    role, kind, name, right, _ = line
    return ["database schema table view sequence policy trigger function".split().index(kind), name,
            ROLES.index(role) if role else -1, right]


class Matrix(lay.OfficeTest):
    def rows(self, text):
        answer = self.server.sql("SET search_path = pg_catalog;\n" + text.format(roles=ROLE_LIST, office=IN_OFFICE) + ";")
        return [tuple(row) for row in answer]

    def lines(self):
        found = [line for text in QUERIES.values() for line in self.rows(text)]
        return sorted(((role, kind, name.removeprefix("caseledger."), right, columns.replace("caseledger.", ""))
                       for role, kind, name, right, columns in found), key=by_object)

    def test_it_is_the_one_that_is_checked_in(self):
        found = self.lines()
        with open(MATRIX, encoding="utf-8", newline="") as file:
            kept = [tuple(line) for line in csv.reader(file)][1:]
        more, less = sorted(set(found) - set(kept)), sorted(set(kept) - set(found))
        if more or less:
            self.fail("\n".join(["what may be done is another thing than what is written down (--write, and read the difference):",
                                 *(f"the server has, the list has not: {','.join(line)}" for line in more),
                                 *(f"the list has, the server has not: {','.join(line)}" for line in less)]))
        self.assertEqual(found, kept, "the list's order")
        self.assertGreater(len(found), 200)
        print(f"{len(found)} lines of rights compared")

    def test_it_sees_what_is_new(self):
        """A column, a table, a function and a right that nobody has looked at."""
        before = set(self.lines())
        for change, back, seen in (
                ("ALTER TABLE party ADD COLUMN x text", "ALTER TABLE party DROP COLUMN x", 1),
                ("CREATE TABLE x (y text)", "DROP TABLE x", 1),
                ("CREATE FUNCTION x() RETURNS text LANGUAGE sql AS 'SELECT 1'", "DROP FUNCTION x()", 1),
                ("GRANT DELETE ON party TO caseledger_agent", "REVOKE DELETE ON party FROM caseledger_agent", 1),
                ("GRANT UPDATE (email) ON party TO PUBLIC", "REVOKE UPDATE (email) ON party FROM PUBLIC", 5),
                ("GRANT SELECT ON payment_07 TO caseledger_agent", "REVOKE SELECT ON payment_07 FROM caseledger_agent", 1),
                ("ALTER TABLE staff_user DISABLE ROW LEVEL SECURITY", "ALTER TABLE staff_user ENABLE ROW LEVEL SECURITY", 1),
                ("ALTER TABLE staff_user DISABLE TRIGGER staff_user_keeps_roles",
                 "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles", 1),
                ("ALTER FUNCTION worker_role() SECURITY INVOKER", "ALTER FUNCTION worker_role() SECURITY DEFINER", 1)):
            self.server.sql(f"SET search_path = caseledger; SET ROLE caseledger_owner; {change}")
            try:
                self.assertGreaterEqual(len(set(self.lines()) - before), seen, change)
            finally:
                self.server.sql(f"SET search_path = caseledger; {back}")
            self.assertEqual(set(self.lines()), before, back)

    def test_what_nobody_has(self):
        lines = self.lines()
        for role, kind, name, right, _ in lines:
            if role:
                self.assertNotIn(right, ("TRUNCATE", "REFERENCES", "TRIGGER"), f"{role}, {name}")
            if role in DESKS:
                self.assertNotEqual(right, "CREATE", f"{role}, {kind} {name}")
            self.assertNotEqual(role, "public", f"{kind} {name}")
        nobody = {
            "a right that may be handed on": """
                SELECT c.relname FROM pg_class AS c, aclexplode(c.relacl) AS a
                 WHERE c.relnamespace = (SELECT oid FROM {office}) AND a.is_grantable AND a.grantee <> c.relowner
                UNION ALL
                SELECT p.proname FROM pg_proc AS p, aclexplode(p.proacl) AS a
                 WHERE p.pronamespace = (SELECT oid FROM {office}) AND a.is_grantable AND a.grantee <> p.proowner
                UNION ALL
                SELECT member::regrole::text FROM pg_auth_members
                 WHERE admin_option AND roleid::regrole::text LIKE 'caseledger%'""",
            "a thing of a desk's own": """
                SELECT objid FROM pg_shdepend
                 WHERE deptype = 'o' AND refclassid = 'pg_authid'::regclass
                   AND pg_get_userbyid(refobjid) NOT IN ('postgres', 'installer', 'caseledger_owner', 'caseledger_server',
                                                         'caseledger_keeper')""",
            "a table that is not the owner's": """
                SELECT relname FROM pg_class
                 WHERE relnamespace = (SELECT oid FROM {office}) AND relowner <> 'caseledger_owner'::regrole""",
            "a function that runs with more than its caller's rights, in a path that is the caller's": """
                SELECT proname FROM pg_proc
                 WHERE pronamespace = (SELECT oid FROM {office}) AND prosecdef
                   AND (proconfig IS NULL OR NOT proconfig && ARRAY['search_path=pg_catalog, caseledger, pg_temp',
                                                                    'search_path=pg_catalog, pg_temp'])""",
            "a function that runs as somebody who is not of the office": """
                SELECT proname FROM pg_proc
                 WHERE pronamespace = (SELECT oid FROM {office})
                   AND proowner NOT IN ('caseledger_owner'::regrole, 'caseledger_server'::regrole, 'caseledger_keeper'::regrole)""",
            "a function that makes statements of texts, but the keeper's": r"""
                SELECT proname FROM pg_proc
                 WHERE pronamespace = (SELECT oid FROM {office}) AND prosrc ~* '\mexecute\M' AND proname <> 'keep_staff_user'""",
            "a view through whose conditions a caller's function could look": """
                SELECT relname FROM pg_class
                 WHERE relnamespace = (SELECT oid FROM {office}) AND relkind IN ('v', 'm')
                   AND NOT COALESCE(reloptions && ARRAY['security_invoker=true', 'security_barrier=true'], FALSE)""",
            "a role of ours that may sign in, or more than the keeper may": """
                SELECT rolname FROM pg_roles
                 WHERE rolname LIKE 'caseledger%' AND (rolcanlogin OR rolsuper OR rolcreatedb OR rolreplication OR rolbypassrls
                                                       OR rolcreaterole <> (rolname = 'caseledger_keeper'))""",
            "a desk that may become the office": """
                SELECT desk.rolname, office.rolname
                  FROM pg_roles AS desk
                  JOIN pg_roles AS office ON office.rolname IN ('caseledger_owner', 'caseledger_server', 'caseledger_keeper', 'postgres',
                                                                'installer')
                                          OR office.rolname LIKE 'pg\\_%'
                 WHERE desk.rolname NOT IN ('postgres', 'installer', 'caseledger_owner', 'caseledger_server', 'caseledger_keeper')
                   AND desk.rolname NOT LIKE 'pg\\_%'
                   AND pg_has_role(desk.oid, office.oid, 'member')""",
            "a person in two groups": """
                SELECT member FROM pg_auth_members
                 WHERE roleid::regrole::text LIKE 'caseledger%' AND roleid <> 'caseledger_tax_information'::regrole
                   AND member::regrole::text NOT IN ('installer', 'caseledger_owner')
                 GROUP BY member HAVING count(*) > 1""",
            "a trigger against taking away (6: before, no INSERT; 40: DELETE, TRUNCATE) that a setting could switch off": """
                SELECT c.relname, tgname FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
                 WHERE NOT tgisinternal AND c.relnamespace = (SELECT oid FROM {office})
                   AND tgtype & 6 = 2 AND tgtype & 40 <> 0 AND tgenabled <> 'A'""",
        }
        for what, text in nobody.items():
            with self.subTest(what):
                self.assertEqual(self.rows(text), [])

    def test_statistics_tell_nothing(self):
        """What the server has counted of values, it shows to whoever may read them: all of them."""
        self.server.sql("ANALYZE")
        self.assertNotEqual(self.server.sql("SELECT count(*) FROM pg_stats WHERE schemaname = 'caseledger'"), [["0"]])
        desk = self.session("agent")
        self.assertEqual(desk.must("SELECT count(*) FROM pg_stats WHERE schemaname = 'caseledger' AND tablename IN "
                                   "('party', 'payment', 'support_case', 'staff_user')").value, "0")


def write():
    Matrix.setUpClass()
    try:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(HEADING)
        writer.writerows(Matrix().lines())
        with open(MATRIX, "w", encoding="utf-8", newline="") as file:
            file.write(out.getvalue())
    finally:
        Matrix.doClassCleanups()


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        unittest.main()
