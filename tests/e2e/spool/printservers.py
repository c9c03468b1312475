# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A print server of one's own (cupsd), and a printer by CUPS' makers (ippeveprinter), each in a private folder."""

import os
import shutil
import signal
import socket
import subprocess
import time

FILES_CONF = """\
SystemGroup root lpadmin
ServerRoot {home}/etc
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/run
TempDir {home}/temp
AccessLog {home}/log/access
ErrorLog {home}/log/error
PageLog {home}/log/page
"""
CUPSD_CONF = """\
Listen {home}/run/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel info
DirtyCleanInterval {interval}
MaxLogSize 0
PreserveJobHistory {history}
PreserveJobFiles {files}
JobRetryInterval 1
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Send-Document Hold-Job Release-Job Restart-Job Cancel-Job Cancel-My-Jobs Close-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit CUPS-Get-Document>
    AuthType Default
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
# ippeveprinter wants a system bus to announce itself on; this one has nobody on it.
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={home}/bus</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy></busconfig>
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_until(what, seconds=10):
    """Asks again every few milliseconds; the answer, or a failure where it stays false."""
    end = time.monotonic() + seconds
    while not (answer := what()):
        if time.monotonic() > end:
            raise TimeoutError("nothing came of waiting")
        time.sleep(0.01)
    return answer


def answers(family, address):
    with socket.socket(family, socket.SOCK_STREAM) as client:
        try:
            client.connect(address)
        except OSError:
            return False
    return True


def search(folder, *texts):
    """Files below a folder that hold one of the texts, or have it in their names."""
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                found += [path for text in texts if text in content or text in os.fsencode(name)]
    return found


class EvePrinter:
    """ippeveprinter: it keeps no jobs over its end, and holds none. Its sheets are lines in a file: the jobs' names."""

    def __init__(self, folder, seconds=0):
        self.port = free_port()
        self.folder = os.path.join(folder, "eve")
        os.makedirs(self.folder, exist_ok=True)
        self.paper = os.path.join(self.folder, "paper")
        self.command = os.path.join(self.folder, "print.sh")
        self.does(f'sleep {seconds}\necho "$IPP_JOB_NAME" >> "{self.paper}"\necho "ATTR: job-impressions-completed=1" >&2\n')
        self.keys = os.path.join(self.folder, "keys")
        os.makedirs(self.keys, exist_ok=True)
        conf = os.path.join(self.folder, "bus.conf")
        with open(conf, "w", encoding="utf-8") as file:
            file.write(BARE_BUS.format(home=self.folder))
        bus = os.path.join(self.folder, "bus")
        self.environment = dict(os.environ, DBUS_SYSTEM_BUS_ADDRESS="unix:path=" + bus, LC_ALL="C.UTF-8")
        self.bus = subprocess.Popen(["dbus-daemon", "--config-file", conf, "--nofork"], stderr=subprocess.DEVNULL)
        wait_until(lambda: answers(socket.AF_UNIX, bus))
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            ["ippeveprinter", "-p", str(self.port), "-d", self.folder, "-f", "application/pdf", "-c", self.command]
            + ["-K", self.keys, "-n", "localhost", "-r", "off", "Made-up printer"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        wait_until(lambda: answers(socket.AF_INET, ("127.0.0.1", self.port)))

    def does(self, script):
        """What it does with the next jobs."""
        with open(self.command, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + script)
        os.chmod(self.command, 0o755)

    def sheets(self):
        if not os.path.exists(self.paper):
            return []
        with open(self.paper, encoding="utf-8") as file:
            return file.read().split()

    def uri(self):
        return f"ipp://localhost:{self.port}/ipp/print"

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        self.kill()
        self.bus.kill()
        self.bus.wait()


class PrivateCups:
    """A print server that listens on a socket in its folder alone."""

    def __init__(self, home, files="No", history="On", interval=30):
        self.home = home
        self.orphans = []  # what a killed server has left running
        for name in ("etc", "spool", "spool/tmp", "cache", "run", "temp", "log"):
            os.makedirs(os.path.join(home, name), exist_ok=True)
        for folder, _, _ in os.walk(home):
            os.chmod(folder, 0o755)
        values = {"home": home, "files": files, "history": history, "interval": interval}
        for name, text in (("cups-files.conf", FILES_CONF), ("cupsd.conf", CUPSD_CONF)):
            with open(os.path.join(home, "etc", name), "w", encoding="utf-8") as file:
                file.write(text.format(**values))
        self.socket = os.path.join(home, "run", "cups.sock")
        self.environment = dict(os.environ, CUPS_SERVER=self.socket, LC_ALL="C.UTF-8")
        self.process = None
        self.start()

    def start(self):
        program = shutil.which("cupsd") or "/usr/sbin/cupsd"
        conf = os.path.join(self.home, "etc")
        self.process = subprocess.Popen(
            [program, "-f", "-c", os.path.join(conf, "cupsd.conf"), "-s", os.path.join(conf, "cups-files.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda: answers(socket.AF_UNIX, self.socket))

    def kill(self):
        """At once; what it has started goes on."""
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children", encoding="ascii") as file:
            self.orphans += file.read().split()
        self.process.kill()
        self.process.wait()

    def end(self):
        self.kill()
        for orphan in self.orphans:
            try:
                with open(f"/proc/{orphan}/environ", "rb") as file:
                    if os.fsencode(self.home) in file.read():
                        os.kill(int(orphan), signal.SIGKILL)
            except (FileNotFoundError, ProcessLookupError):
                pass

    def forget(self):
        """Every job, as a server does that was set up anew."""
        self.kill()
        for folder in ("spool", "cache"):
            shutil.rmtree(os.path.join(self.home, folder))
            os.makedirs(os.path.join(self.home, folder))
        self.start()

    def run(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False, timeout=20)

    def add_queue(self, name, device, *options):
        done = self.run("lpadmin", "-p", name, "-E", "-v", device, *(word for option in options for word in ("-o", option)))
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        self.process.terminate()  # it writes down what it knows
        self.process.wait()
        self.start()
