#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay in front of a server for a test program: `relay.py SUPPORT PORT` says its own port, or "none" where no network can be
silenced here; then it takes "silence" and "heal" by the line, answers each, and ends with its input."""

import socket
import struct
import sys

sys.path.insert(0, sys.argv[1])
import cutproxy  # pylint: disable=wrong-import-position
from testserver import wait_until  # pylint: disable=wrong-import-position


def is_at_rest(proxy):
    """Whether all that was sent has been acknowledged: else the kernel would say it again, and only one side would be silent."""
    ends = [end for link in proxy.links for end in link.ends.values() if end.is_open]
    infos = [end.socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 28) for end in ends]
    return all(struct.unpack_from("I", info, 24) == (0,) for info in infos)  # tcpi_unacked


with cutproxy.CutProxy(("127.0.0.1", int(sys.argv[2]))) as relay:
    print(relay.port if cutproxy.can_silence() else "none", flush=True)
    for line in sys.stdin:
        if line.strip() == "silence":
            wait_until(lambda: is_at_rest(relay))
            relay.cut(cutproxy.SILENCE)
        else:
            relay.heal()
        print("done", flush=True)
