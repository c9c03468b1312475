# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay in front of a server that cuts, silences or slows a connection at a chosen byte or message.

    with CutProxy(("127.0.0.1", server.port)) as proxy:
        proxy.cut(RESET, side=SERVER, message=7)    # the seventh message from the server does not arrive any more
        run(program, ..., port=proxy.port)
        proxy.wait_for_cut()

Messages are counted where there is no TLS, as in the protocol (PostgreSQL 15, chapter 55.7): a client's first message and its request
for TLS count as one each, the server's answer to that request as one. Behind an agreed TLS only bytes are counted."""

import asyncio
import collections
import ctypes
import socket
import struct
import threading

CLIENT, SERVER = "client", "server"  # from whom something comes

RESET = "reset"  # RST on both sides
FINISH = "finish"  # FIN on both sides
SILENCE = "silence"  # a black hole: nothing arrives, nothing is acknowledged, not even a probe or a new connection
HALF_CLOSE = "half close"  # FIN in the direction of the cut; the other goes on
THROTTLE = "throttle"  # from there on so many bytes a second, in both directions

_TLS_REQUESTS = (80877103, 80877104)
_ATTACH_FILTER, _DETACH_FILTER = 26, 27


class Framing:
    """Tells where messages begin in the bytes of one direction."""

    def __init__(self, side):
        self._side = side
        self._head = b""  # of a message whose length is not known yet
        self._rest = 0  # bytes of the message still to come
        self.has_begun = side == SERVER  # a client's first messages have no type
        self.expects_answer_byte = False  # the server's answer to a request for TLS is one byte
        self.is_bare = False  # TLS: bytes and no messages
        self.asks_for_tls = False

    def pieces(self, data):
        """The bytes in order, as (bytes, type of the message that begins with them or none). What could still be the beginning of
        one is kept."""
        while data or self._head:
            if self.is_bare:
                yield self._head + data, None
                self._head = data = b""
            elif self._rest:
                piece, data = data[:self._rest], data[self._rest:]
                self._rest -= len(piece)
                if not piece:
                    return
                yield piece, None
            elif self.expects_answer_byte:
                if not data:
                    return
                self.expects_answer_byte = False
                answer, data = data[:1], data[1:]
                self.is_bare = answer == b"S"
                yield answer, answer.decode("latin-1")
            else:
                needed = (5 if self.has_begun else 8) - len(self._head)
                self._head, data = self._head + data[:needed], data[needed:]
                if len(self._head) < (5 if self.has_begun else 8):
                    return
                head, self._head = self._head, b""
                yield head, self._begin(head)

    def _begin(self, head):
        if self.has_begun:
            self._rest = struct.unpack("!I", head[1:5])[0] - 4
            return head[:1].decode("latin-1")
        length, code = struct.unpack("!II", head)
        self._rest = length - 8
        self.asks_for_tls = code in _TLS_REQUESTS
        self.has_begun = not self.asks_for_tls
        return "?" if self.asks_for_tls else "!"


class _End(asyncio.Protocol):
    """One side of a link."""

    def __init__(self, link, side):
        self.link, self.side = link, side
        self.transport = None
        self.framing = Framing(side)
        self.waiting = collections.deque()  # what came and has not passed
        self.is_blocked = False  # nothing passes from here
        self.is_resting = False  # slow: it has passed all it may for a moment
        self.has_ended = False  # it has said its last

    def connection_made(self, transport):
        self.transport = transport
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.link.made(self)

    def data_received(self, data):
        self.link.received(self, data)

    def eof_received(self):
        self.has_ended = True
        self.link.ended(self)
        return True  # the other direction goes on

    def connection_lost(self, _error):
        self.link.lost(self)

    def pause_writing(self):
        self.link.other(self).pause()

    def resume_writing(self):
        self.link.other(self).resume()

    @property
    def is_open(self):
        return self.transport is not None and not self.transport.is_closing()

    @property
    def socket(self):
        return self.transport.get_extra_info("socket")

    def pause(self):
        if self.is_open:
            self.transport.pause_reading()

    def resume(self):
        if self.is_open:
            self.transport.resume_reading()

    def finish(self):
        if self.is_open and self.transport.can_write_eof():
            self.transport.write_eof()

    def close(self):
        if self.is_open:
            self.transport.close()


class _Link:
    """A connection through the relay."""

    def __init__(self, proxy):
        self.proxy = proxy
        self.ends = {CLIENT: _End(self, CLIENT), SERVER: _End(self, SERVER)}
        self.rate = None
        self.is_silent = False

    def other(self, end):
        return self.ends[SERVER if end.side == CLIENT else CLIENT]

    def made(self, end):
        if end.side == CLIENT:
            end.is_blocked = True  # until there is a server
            self.proxy.links.append(self)
            self.reaching = asyncio.ensure_future(self._reach_server())
        elif self.ends[CLIENT].is_open:
            self.ends[CLIENT].is_blocked = self.is_silent
            self._pass_on(self.ends[CLIENT])
        else:
            end.close()

    async def _reach_server(self):
        try:
            await asyncio.get_running_loop().create_connection(lambda: self.ends[SERVER], *self.proxy.target)
        except OSError:
            self.cut(RESET, CLIENT)

    def received(self, end, data):
        for piece, kind in end.framing.pieces(data):
            end.waiting.append((piece, kind))
            if end.framing.asks_for_tls and kind == "?":
                self.ends[SERVER].framing.expects_answer_byte = True
            if end.side == SERVER and end.framing.is_bare:
                self.ends[CLIENT].framing.is_bare = True
        self._pass_on(end)

    def _pass_on(self, end):
        """Lets pass what waits, up to where it is time to cut."""
        while end.waiting and not end.is_blocked and not end.is_resting:
            piece, kind = end.waiting.popleft()
            self.proxy.messages[end.side] += kind or ""
            allowed = self._allowed(end.side, len(piece), kind is not None)
            if self.rate:
                allowed = min(allowed, max(1, self.rate // 20))
            if allowed < len(piece):
                end.waiting.appendleft((piece[allowed:], None))
            target = self.other(end)
            self.proxy.bytes[end.side] += allowed
            if allowed and target.is_open:
                target.transport.write(piece[:allowed])
            if allowed and self.rate:
                end.is_resting = True
                end.pause()
                asyncio.get_running_loop().call_later(allowed / self.rate, self._go_on, end)

    def _go_on(self, end):
        end.is_resting = False
        self._pass_on(end)
        if not end.is_resting and not end.is_blocked:
            end.resume()

    def _allowed(self, side, length, is_message):
        """How many of so many bytes may pass; cuts where it is time to."""
        how = self.proxy.due(side, is_message)
        if how is None:
            return self.proxy.bytes_before_cut(side, length)
        self.cut(how, side)
        return length if how == THROTTLE else 0

    def ended(self, end):
        self.other(end).finish()
        if all(one.has_ended for one in self.ends.values()):
            for one in self.ends.values():
                one.close()

    def lost(self, end):
        self.other(end).close()
        if self in self.proxy.links and not any(one.is_open for one in self.ends.values()):
            self.proxy.links.remove(self)

    def cut(self, how, side):
        if how == THROTTLE:
            self.rate = self.proxy.rate
            return
        self.is_silent = how == SILENCE
        for end in self.ends.values():
            if how == HALF_CLOSE and end.side != side:
                continue
            end.is_blocked = True
            if how == SILENCE and end.is_open:
                end.pause()
                silence(end.socket)
            elif how == RESET and end.is_open:
                end.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.transport.abort()
            elif how in (FINISH, HALF_CLOSE):
                self.other(end).finish()

    def heal(self):
        self.rate = None
        if not self.is_silent:
            return
        self.is_silent = False
        for end in self.ends.values():
            if end.is_open:
                speak(end.socket)
                end.is_blocked = not self.other(end).is_open
                self._pass_on(end)
                end.resume()


def silence(listener):
    """Has the kernel drop whatever comes for that socket before it is acknowledged, as a broken network would. False where it
    does that for root alone: then what comes is acknowledged, and waits."""
    drop_all = ctypes.create_string_buffer(struct.pack("HBBI", 0x06, 0, 0, 0))  # one instruction: return 0
    program = struct.pack("HL", 1, ctypes.addressof(drop_all))
    try:
        listener.setsockopt(socket.SOL_SOCKET, _ATTACH_FILTER, program)
    except PermissionError:
        return False
    return True


def can_silence():
    """Whether a silent network acknowledges nothing here."""
    with socket.socket() as one:
        return silence(one)


def speak(listener):
    try:
        listener.setsockopt(socket.SOL_SOCKET, _DETACH_FILTER, 0)
    except FileNotFoundError:
        pass  # it was not silent


class CutProxy:
    """A relay on a port of the loopback, on a thread of its own. One cut at a time; counts begin anew with reset_counts()."""

    def __init__(self, target):
        self.target = target
        self.links = []
        self.messages = {CLIENT: "", SERVER: ""}  # their types: "?" a request for TLS, "!" the first message
        self.bytes = {CLIENT: 0, SERVER: 0}
        self.rate = 0
        self._planned = None
        self._happened = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._do(self._listen)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _listen(self):
        return await self._loop.create_server(lambda: _Link(self).ends[CLIENT], "127.0.0.1", 0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # What a test says

    def cut(self, how, *, side=CLIENT, byte=None, message=None, rate=1000):
        """Cuts the link on which that byte or message (from 1) comes from that side: it does not pass, all before it does. Without
        either, every link at once. Counted from the last reset_counts(), over all links; later links are whole, but a silent network
        has none. rate: of THROTTLE, in bytes a second."""
        self._do(self._plan, how, side, byte, message, rate)

    def wait_for_cut(self, seconds=20):
        if not self._happened.wait(seconds):
            raise TimeoutError("what should be cut did not come")

    @property
    def has_cut(self):
        return self._happened.is_set()

    def heal(self):
        """The network is whole again: what was slow is fast, what waited in silence arrives. What was closed stays so."""
        self._do(self._heal)

    def retarget(self, target):
        """New connections go to another server: what an address that moves does."""
        self._do(self._set_target, target)

    def reset_counts(self):
        self._do(self._reset_counts)

    def close(self):
        if self._thread.is_alive():
            self._do(self._close)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    # What links ask (on the relay's thread)

    def due(self, side, is_message):
        """How to cut now; null where it is not time. Asked once for each piece before it passes, its message being counted."""
        if not self._planned or self._planned[1] != side:
            return None
        how, _, byte, message = self._planned
        if (is_message and message is not None and len(self.messages[side]) >= message) or (
                byte is not None and self.bytes[side] + 1 >= byte):
            self._planned = None
            self._silence_network(how)
            self._happened.set()
            return how
        return None

    def bytes_before_cut(self, side, length):
        """How many of so many bytes may pass before it is time to cut."""
        if not self._planned or self._planned[1] != side or self._planned[2] is None:
            return length
        return max(0, min(length, self._planned[2] - 1 - self.bytes[side]))

    # On the relay's thread

    def _do(self, what, *arguments):
        """Runs it there, and waits for it."""
        async def run():
            answer = what(*arguments)
            return await answer if asyncio.iscoroutine(answer) else answer
        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(20)

    def _plan(self, how, side, byte, message, rate):
        self.rate = rate
        self._happened.clear()
        if byte is not None or message is not None:
            self._planned = (how, side, byte, message)
            return
        self._planned = None
        self._silence_network(how)
        for link in list(self.links):
            link.cut(how, side)
        self._happened.set()

    def _silence_network(self, how):
        if how == SILENCE:
            for listener in self._server.sockets:
                silence(listener)

    def _heal(self):
        self._planned = None
        for listener in self._server.sockets:
            speak(listener)
        for link in list(self.links):
            link.heal()

    def _set_target(self, target):
        self.target = target

    def _reset_counts(self):
        self.messages = {CLIENT: "", SERVER: ""}
        self.bytes = {CLIENT: 0, SERVER: 0}

    async def _close(self):
        self._server.close()
        for link in list(self.links):
            link.heal()
            link.cut(RESET, CLIENT)
        await asyncio.sleep(0)
