#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PostgreSQL of a test's own: in a folder, on a port of the loopback, with the office's settings, gone with the test.

In Python:

    with TestServer() as server:
        run(program, "init", "--database", server.url(), "--password-file", server.password_file)
        server.kill(); server.start()               # the same data on the same port

From a shell or a program, with one line of JSON as the answer:

    testserver.py start [FOLDER] [--owner PID] [--local scram] [--without-tls] [--durable] [--set NAME=VALUE]...
    testserver.py stop|kill|restart|fresh FOLDER

A server with an owner ends when that process does, however it does; without one it stays until it is stopped. Root starts it as the
system's user postgres, anybody else as himself.

What many tests share is found once, where ctest's presets say so: CASELEDGER_TEST_MEMORY names a folder in memory for servers that need
not outlive the machine (an office is a thousand files, and making them is what a disk is slow at), CASELEDGER_TEST_MODEL one on the
disk for what initdb makes, which is then copied.
"""

import argparse
import contextlib
import glob
import json
import os
import pwd
import random
import re
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import certificates

OFFICE_SETTINGS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../installer/server/caseledger.conf")
OWN_SETTINGS = """\
include '{office}'
listen_addresses = '127.0.0.1'
unix_socket_directories = '{folder}'
unix_socket_permissions = 0777
ssl_cert_file = '{folder}/tls/{certificate}.crt'
ssl_key_file = '{folder}/tls/{certificate}.key'
fsync = {fsync}
max_wal_size = 1GB
shared_buffers = 64MB
dynamic_shared_memory_type = mmap
log_timezone = UTC
"""
INITDB = ("-U", "postgres", "-A", "reject", "-E", "UTF8", "--locale=C.UTF-8", "--wal-segsize=1", "--no-sync", "--no-instructions")
INSTALLER = "installer"
DATABASE = "office"


def _programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    return next((path for path in found if path.split("/")[4] == "15"), found[-1] if found else "")


def _account():
    """Whose process a server is, since it will not be root's."""
    return pwd.getpwnam("postgres") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def _is_running(process):
    try:
        with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def wait_until(what, seconds=20, why="nothing came of waiting"):
    """Asks again every few milliseconds; the answer, or a failure where it stays false."""
    end = time.monotonic() + seconds
    while not (answer := what()):
        if time.monotonic() > end:
            raise TimeoutError(why)
        time.sleep(0.005)
    return answer


def free_port():
    """A port of the loopback below those that clients are given, so that nobody is on it after a restart, either."""
    while True:
        port = random.randrange(20000, 30000)
        with socket.socket() as listener:
            with contextlib.suppress(OSError):
                listener.bind(("127.0.0.1", port))
                return port


def _memory(least=3 << 30):
    """A folder in memory for a server, if tests have one and there is room in it for a few of them; else null."""
    place = os.environ.get("CASELEDGER_TEST_MEMORY", "")
    with contextlib.suppress(OSError, StopIteration):
        room = os.statvfs(place)
        with open("/proc/meminfo", encoding="ascii") as file:
            free = next(int(line.split()[1]) << 10 for line in file if line.startswith("MemAvailable:"))
        if os.access(place, os.W_OK) and min(free, room.f_bavail * room.f_frsize) >= least:
            return place
    return None


class TestServer:
    """One server with an empty database "office" of the role "installer", who may make roles; "postgres" is its superuser."""

    def __init__(self, folder=None, *, local="trust", without_tls=False, durable=False, settings=None, owner=None,
                 certificate=certificates.SERVER, address="localhost"):
        """A new one, started. local: "trust" or "scram", how its socket asks the office's roles who they are (its folder is open
        to root and the server's account alone where it trusts). without_tls: the loopback answers without TLS, too. durable:
        what is committed outlives a machine, at the price of time. settings: of postgresql.conf, by name. owner: a process
        with which it ends; this one, unless told otherwise; 0 for none."""
        self.folder = os.path.abspath(folder) if folder else tempfile.mkdtemp(
            prefix="caseledger-server-", dir=None if durable else _memory())
        os.makedirs(self.folder, exist_ok=True)
        if len(self.folder) > 80:
            raise ValueError("the folder's name is too long for a socket in it; name a shorter one")
        self.address = address
        account = _account()
        os.chmod(self.folder, 0o700 if local == "trust" else 0o755)
        os.chown(self.folder, account.pw_uid, account.pw_gid)
        self._watch(os.getpid() if owner is None else owner)
        try:
            self._initialise(local, without_tls, durable, settings or {}, certificate)
            self._start_first()
            self._describe()
            with open(self.password_file, encoding="ascii") as file:
                self.sql(f"CREATE ROLE {INSTALLER} LOGIN CREATEROLE PASSWORD '{file.read().strip()}'", database="postgres")
            self.fresh()
        except BaseException:
            self.remove()
            raise

    @classmethod
    def at(cls, folder):
        """The one that lies in that folder, made by another process."""
        server = cls.__new__(cls)
        server.folder = os.path.abspath(folder)
        with open(os.path.join(server.folder, "server.json"), encoding="utf-8") as file:
            parts = json.load(file)
        server.address, server.port = parts["host"], parts["port"]
        return server

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove()

    # Where things are

    @property
    def data(self):
        return os.path.join(self.folder, "data")

    @property
    def log(self):
        return os.path.join(self.folder, "log")

    @property
    def authority(self):
        """The certificate of whoever signed the server's: sslrootcert."""
        return self.tls(certificates.AUTHORITY + ".crt")

    @property
    def password_file(self):
        return os.path.join(self.folder, "installer.password")

    def tls(self, name):
        return os.path.join(self.folder, "tls", name)

    def url(self, user=INSTALLER, database=DATABASE, host=None, port=None):
        """The office's address as the programs take it: over TLS, checked to the end."""
        return (f"postgresql://{user}@{host or self.address}:{port or self.port}/{database}"
                f"?sslrootcert={self.authority}")

    def socket_url(self, user=INSTALLER, database=DATABASE):
        """The same over the socket, which the programs take with --allow-local."""
        return f"postgresql:///{database}?host={self.folder}&port={self.port}&user={user}"

    def parts(self):
        return {"folder": self.folder, "host": self.address, "port": self.port, "socket": self.folder,
                "database": DATABASE, "user": INSTALLER, "password_file": self.password_file,
                "sslrootcert": self.authority, "url": self.url(), "socket_url": self.socket_url()}

    # Its life

    def start(self):
        """Starts it, and waits until it answers. On the same data and the same port as before."""
        if not self.process:  # one that was killed leaves these; its number may be somebody else's by now
            for left in ("data/postmaster.pid", f".s.PGSQL.{self.port}.lock"):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(os.path.join(self.folder, left))
        with open(self.log, "ab") as log:
            self._process = subprocess.Popen(
                [os.path.join(_programs(), "postgres"), "-D", self.data, "-p", str(self.port)], stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, cwd="/", env={"LC_ALL": "C.UTF-8"}, start_new_session=True, **self._as_account())
        wait_until(lambda: self._is_ready(self._process.pid) or self._process.poll() is not None, 60,
                   "the server does not start")
        if self._process.poll() is not None:
            with open(self.log, encoding="utf-8", errors="replace") as log:
                raise RuntimeError("the server did not start: " + log.read()[-2000:])

    def stop(self, how=signal.SIGINT):
        """Ends it: SIGINT as an administrator does, SIGQUIT without a last checkpoint."""
        self._end(how)

    def kill(self):
        """Kills the server's first process, as a crash of the machine would; returns when all of it is gone."""
        self._end(signal.SIGKILL)

    def restart(self):
        self.stop()
        self.start()

    def remove(self):
        """Ends it and everything it left."""
        with contextlib.suppress(OSError):
            self._end(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def process(self):
        """The number of its first process; null where it is not running."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            with open(os.path.join(self.data, "postmaster.pid"), encoding="utf-8") as file:
                process = int(file.readline())
            return process if _is_running(process) else None
        return None

    # What tests do to it

    def sql(self, text, *, user="postgres", database=DATABASE):
        """Runs statements over the socket, each by itself; the rows as lists of text. A failure is a RuntimeError with the
        server's words."""
        answer = subprocess.run([os.path.join(_programs(), "psql"), "-XqAt", "-F", "\x1f", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", str(self.port),
                                 "-U", user, "-d", database, "-f", "-"], input=text, text=True, capture_output=True,
                                env={"PATH": os.environ.get("PATH", "/usr/bin"), "LC_ALL": "C.UTF-8"}, **self._as_account())
        if answer.returncode != 0:
            raise RuntimeError(answer.stderr.strip())
        return [line.split("\x1f") for line in answer.stdout.splitlines()]

    def fresh(self):
        """An empty database, on a server that has seen no office: all other databases and roles go."""
        drop = [f'DROP DATABASE "{name}" WITH (FORCE);' for (name,) in self.sql(
            "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'", database="postgres")]
        drop += [f"DROP ROLE {name};" for (name,) in self.sql(
            "SELECT quote_ident(rolname) FROM pg_roles WHERE rolname NOT LIKE 'pg\\_%' AND rolname NOT IN "
            f"('postgres', '{INSTALLER}')", database="postgres")]
        self.sql("\n".join(drop) + f"\nCREATE DATABASE {DATABASE} OWNER {INSTALLER};", database="postgres")

    def kill_backends(self, user=None):
        """Kills the processes that serve that role, or every role but the superuser, the hard way: the server then restarts
        itself. How many there were."""
        served = self.sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND usename "
                          + (f"= '{user}'" if user else "<> 'postgres'"), database="postgres")
        for (process,) in served:
            os.kill(int(process), signal.SIGKILL)
        return len(served)

    def terminate_backends(self, user=None):
        """Ends the connections of that role, or of every role but the superuser, as an administrator does. How many."""
        return len(self.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' "
                            "AND usename " + (f"= '{user}'" if user else "<> 'postgres'"), database="postgres"))

    def replica(self):
        """A second server that follows this one (streaming), which may be read and, if need be, promoted."""
        follower = TestServer.__new__(TestServer)
        follower.folder = tempfile.mkdtemp(prefix="caseledger-server-", dir=_memory())
        follower.address = self.address
        account = _account()
        os.chmod(follower.folder, os.stat(self.folder).st_mode & 0o777)
        os.chown(follower.folder, account.pw_uid, account.pw_gid)
        follower._watch(os.getpid())
        shutil.copytree(self.tls(""), follower.tls(""))
        shutil.copy(self.password_file, follower.password_file)
        follower._own(follower.tls(""))
        self._run("pg_basebackup", "-h", self.folder, "-p", str(self.port), "-U", "postgres", "-D", follower.data, "-R",
                  "-X", "stream", "-c", "fast", "--no-sync")
        conf = os.path.join(follower.data, "postgresql.conf")
        with open(conf, encoding="utf-8") as file:
            text = file.read().replace(self.folder, follower.folder)
        with open(conf, "w", encoding="utf-8") as file:
            file.write(text)
        follower._start_first()
        follower._describe()
        return follower

    def has_caught_up(self, follower):
        """Whether that follower shows all that is committed here."""
        position = self.sql("SELECT pg_current_wal_flush_lsn()", database="postgres")[0][0]
        return follower.sql(f"SELECT pg_last_wal_replay_lsn() >= '{position}'", database="postgres") == [["t"]]

    def promote(self):
        """Makes a follower the server; returns when it writes."""
        self.sql("SELECT pg_promote(true, 30)", database="postgres")

    # Behind it

    def _as_account(self):
        account = _account()
        return {} if os.getuid() else {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def _run(self, program, *arguments):
        subprocess.run([os.path.join(_programs(), program), *arguments], check=True, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, cwd="/", env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
                       **self._as_account())

    def _own(self, folder):
        account = _account()
        for place, _, files in os.walk(folder):
            for path in [place, *(os.path.join(place, name) for name in files)]:
                os.chown(path, account.pw_uid, account.pw_gid)

    def _initialise(self, local, without_tls, durable, settings, certificate):
        self._make_data()
        os.makedirs(self.tls(""))
        certificates.make_certificates(self.tls(""))
        self._own(self.tls(""))
        shutil.copy(OFFICE_SETTINGS, os.path.join(self.data, "office.conf"))
        with open(os.open(self.password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(24) + "\n")
        with open(os.path.join(self.data, "postgresql.conf"), "w", encoding="utf-8") as file:
            file.write(OWN_SETTINGS.format(office="office.conf", folder=self.folder, certificate=certificate,
                                           fsync="on" if durable else "off"))
            file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
        how = "trust" if local == "trust" else "scram-sha-256"
        with open(os.path.join(self.data, "pg_hba.conf"), "w", encoding="utf-8") as file:
            file.write("local all,replication postgres peer map=harness\n"
                       f"local all all {how}\nhostssl all all samehost scram-sha-256\n")
            if without_tls:
                file.write("hostnossl all all samehost scram-sha-256\n")
        with open(os.path.join(self.data, "pg_ident.conf"), "w", encoding="utf-8") as file:
            file.writelines(f"harness {name} postgres\n" for name in {_account().pw_name, pwd.getpwuid(os.getuid()).pw_name})
        self._own(self.data)

    def _make_data(self):
        """What initdb makes: from the model if tests share one, else anew. Whoever is first lays the model down, whole or not at all."""
        model = os.environ.get("CASELEDGER_TEST_MODEL", "")
        kept = os.path.join(model, "initdb" + re.sub(r"\W+", "-", " ".join((_programs(), _account().pw_name, *INITDB))))
        if model and os.path.isdir(kept):
            subprocess.run(["cp", "-a", kept, self.data], check=True)
            return
        self._run("initdb", "-D", self.data, *INITDB)
        if model:
            os.makedirs(model, exist_ok=True)
            whole = tempfile.mkdtemp(prefix="making-", dir=model)
            subprocess.run(["cp", "-a", self.data, os.path.join(whole, "data")], check=True)
            with contextlib.suppress(OSError):  # somebody was faster
                os.rename(os.path.join(whole, "data"), kept)
            shutil.rmtree(whole)

    def _describe(self):
        with open(os.path.join(self.folder, "server.json"), "w", encoding="utf-8") as file:
            json.dump(self.parts(), file)

    def _is_ready(self, process):
        with contextlib.suppress(OSError):
            with open(os.path.join(self.data, "postmaster.pid"), encoding="utf-8") as file:
                lines = file.read().splitlines()
            return len(lines) >= 8 and lines[0] == str(process) and lines[7].strip() in ("ready", "standby")
        return False

    def _start_first(self):
        """Starts it on a port that nobody else has; somebody may be faster than the look at it."""
        for attempt in range(5):
            self.port = free_port()
            try:
                self.start()
                return
            except RuntimeError as error:
                if attempt == 4 or "Address already in use" not in str(error):
                    raise

    def _end(self, how):
        process = self.process
        if not process:
            return
        backends = [int(name) for name in os.listdir("/proc") if name.isdigit() and _parent(name) == process]
        os.kill(process, how)
        wait_until(lambda: not any(map(_is_running, [process, *backends])), 60, "the server does not end")
        if getattr(self, "_process", None):
            self._process.wait()

    def _watch(self, owner):
        """A process of its own sees to it that server and folder are gone when their owner is."""
        if owner:
            subprocess.run([sys.executable, "-B", os.path.abspath(__file__), "watch", self.folder, "--owner", str(owner)],
                           check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def _parent(process):
    with contextlib.suppress(OSError):
        with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as file:
            return int(file.read().rsplit(")", 1)[1].split()[1])
    return 0


def watch(folder, owner):
    """Leaves a process behind that waits for the owner's end, or the folder's, and then clears up."""
    try:
        end = os.pidfd_open(owner)
    except ProcessLookupError:
        sys.exit("the owner is gone")
    if os.fork():
        os._exit(0)
    os.setsid()
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    os.chdir("/")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    while os.path.isdir(folder):
        if select.select([end], [], [], 1.0)[0]:
            server = TestServer.__new__(TestServer)
            server.folder = folder
            server.remove()
            shutil.rmtree(folder, ignore_errors=True)


def main():
    line = argparse.ArgumentParser(description="A throw-away PostgreSQL for tests.")
    verbs = line.add_subparsers(dest="verb", required=True)
    start = verbs.add_parser("start")
    start.add_argument("folder", nargs="?")
    start.add_argument("--owner", type=int, default=0)
    start.add_argument("--local", choices=("trust", "scram"), default="trust")
    start.add_argument("--without-tls", action="store_true")
    start.add_argument("--durable", action="store_true")
    start.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    for verb in ("stop", "kill", "restart", "fresh"):
        verbs.add_parser(verb).add_argument("folder")
    watcher = verbs.add_parser("watch")
    watcher.add_argument("folder")
    watcher.add_argument("--owner", type=int, required=True)
    try:
        obey(line.parse_args())
    except (OSError, RuntimeError, TimeoutError, ValueError, subprocess.CalledProcessError) as error:
        sys.exit(f"testserver.py: {error}")


def obey(asked):
    if asked.verb == "watch":
        watch(asked.folder, asked.owner)
        return
    if asked.verb == "start":
        server = TestServer(asked.folder, owner=asked.owner, local=asked.local, without_tls=asked.without_tls,
                            durable=asked.durable, settings=dict(item.split("=", 1) for item in asked.set))
    else:
        server = TestServer.at(asked.folder)
        if asked.verb == "stop":
            server.remove()
            return
        {"kill": server.kill, "restart": server.restart, "fresh": server.fresh}[asked.verb]()
    print(json.dumps(server.parts()))


if __name__ == "__main__":
    main()
