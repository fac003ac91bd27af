#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints which streams may be trusted, and each change of it: trust_client.py SOCKET [FEED]"""
import json, socket, sys

connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
connection.settimeout(3)  # Something comes every second: whoever hears nothing may trust nothing.
wish = {"subscribe": "trust", "feed": sys.argv[2] if len(sys.argv) > 2 else "*"}
connection.sendall(json.dumps(wish).encode() + b"\n")
trusted = {}  # What a bot looks at before it acts.
try:
    for line in connection.makefile(encoding="utf-8"):
        said = json.loads(line)
        if said["type"] == "trust":
            trusted[said["feed"], said["stream"]] = said["trusted"]
            print(said["feed"], said["stream"], "trusted" if said["trusted"] else said["reason"], flush=True)
        elif said["type"] in ("error", "bye"):
            print(said, file=sys.stderr)
except OSError as error:
    print(error, file=sys.stderr)
trusted.clear()
sys.exit("the connection has ended: nothing may be trusted")
