# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit 0 if a PNG file is whole: every block with its checksum, all rows of pixels, and more than one colour."""
import struct
import sys
import zlib


def fault(path):
    with open(path, "rb") as file:
        data = file.read()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return "is no PNG file"
    place, pixels, height, ended = 8, b"", 0, False
    while not ended:
        if place + 12 > len(data):
            return "ends too early"
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        checksum = data[place + 8 + length:place + 12 + length]
        if len(checksum) != 4 or zlib.crc32(kind + body) != struct.unpack(">I", checksum)[0]:
            return "has a damaged block"
        if kind == b"IHDR":
            height = struct.unpack(">I", body[4:8])[0]
        elif kind == b"IDAT":
            pixels += body
        ended = kind == b"IEND"
        place += 12 + length
    try:
        rows = zlib.decompress(pixels)
    except zlib.error:
        return "has damaged pixels"
    if height == 0 or len(rows) % height:
        return "lacks rows of pixels"
    return "shows one colour only" if len(set(rows)) < 8 else None


def main():
    try:
        why = fault(sys.argv[1])
    except OSError as error:
        why = "cannot be read: " + error.strerror
    if why:
        print(sys.argv[1], why, file=sys.stderr)
    return 1 if why else 0


if __name__ == "__main__":
    sys.exit(main())
