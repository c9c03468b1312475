# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A throw-away authority and what it signs: certificates as a server should have them, and as none should."""

import os
import subprocess

# The name of each certificate's files (.crt, .key), and how it differs from a good one for this machine.
SERVER = "server"
WRONG_HOST = "wrong_host"
EXPIRED = "expired"
SELF_SIGNED = "self_signed"
STRANGER = "stranger"  # signed by an authority that the office does not know
TWIN = "twin"  # as good as the server's, in another's hands
AUTHORITY = "authority"

AUTHORITY_CONF = """\
[ca]
default_ca = own
[own]
database = {folder}/index
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
"""


def _openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdin=subprocess.DEVNULL, capture_output=True)


def _key(folder, name):
    path = os.path.join(folder, name + ".key")
    _openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path)
    os.chmod(path, 0o600)
    return path


def _root(folder, name, subject, names=None):
    extensions = ["-addext", f"subjectAltName={names}"] if names else []
    _openssl("req", "-x509", "-new", "-key", _key(folder, name), "-sha256", "-days", "3650", "-subj", f"/CN={subject}",
             *extensions, "-out", os.path.join(folder, name + ".crt"))


def _signed(folder, name, subject, names, authority, dates=("20200101000000Z", "20600101000000Z")):
    request = os.path.join(folder, name + ".csr")
    _openssl("req", "-new", "-key", _key(folder, name), "-subj", f"/CN={subject}", "-out", request)
    extensions = os.path.join(folder, name + ".extensions")
    with open(extensions, "w", encoding="ascii") as file:
        file.write(f"subjectAltName={names}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
    _openssl("ca", "-batch", "-notext", "-config", os.path.join(folder, "authority.conf"), "-in", request,
             "-cert", os.path.join(folder, authority + ".crt"), "-keyfile", os.path.join(folder, authority + ".key"),
             "-startdate", dates[0], "-enddate", dates[1], "-extfile", extensions,
             "-out", os.path.join(folder, name + ".crt"))


def make_certificates(folder):
    """All of them, in a folder that is there and empty. Takes about half a second."""
    here = "DNS:localhost,IP:127.0.0.1"
    with open(os.path.join(folder, "authority.conf"), "w", encoding="utf-8") as file:
        file.write(AUTHORITY_CONF.format(folder=folder))
    open(os.path.join(folder, "index"), "w", encoding="ascii").close()
    _root(folder, AUTHORITY, "Made-up office authority")
    _root(folder, "other_authority", "Made-up stranger")
    _root(folder, SELF_SIGNED, "localhost", here)
    _signed(folder, SERVER, "localhost", here, AUTHORITY)
    _signed(folder, TWIN, "localhost", here, AUTHORITY)
    _signed(folder, WRONG_HOST, "elsewhere.invalid", "DNS:elsewhere.invalid", AUTHORITY)
    _signed(folder, EXPIRED, "localhost", here, AUTHORITY, ("20200101000000Z", "20210101000000Z"))
    _signed(folder, STRANGER, "localhost", here, "other_authority")
