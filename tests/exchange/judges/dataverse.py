"""What Microsoft's own Python client makes of batches for Dynamics 365, against a local HTTPS stub.

dataverse.py FOLDER CERTIFICATE KEY

Each file of FOLDER/odata is sent twice to two stubs that keep to the schema: as it stands, through
the client's connection and reader of answers; and built anew by the client's own operations (change
sets, upserts by alternate key). Printed as JSON: what each sent, what was refused, and what the
client then reads, table by table, of the stub that had our bytes.
"""

from __future__ import annotations

import json
import re
import ssl
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from azure.core.credentials import AccessToken
from PowerPlatform.Dataverse.client import DataverseClient
from PowerPlatform.Dataverse.models.upsert import UpsertItem

from tests.exchange.dataverse_store import API, SETS, Store, requests_of

TABLES = {table: name for name, (table, *_) in SETS.items()}
PAGE = 500


class Stub(BaseHTTPRequestHandler):
    """Answers as Dataverse does; its server has the `Store`, and what was asked of it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        asked = urlsplit(self.path)
        path, more = unquote(asked.path)[len(API) :], parse_qs(asked.query)
        if path == "EntityDefinitions":
            table = re.search(r"eq '(\w+)'", more["$filter"][0]).group(1)
            number = SETS[TABLES[table]][1]
            told = {"LogicalName": table, "EntitySetName": TABLES[table]}
            self._answer({"value": [{**told, "PrimaryIdAttribute": number}]})
        elif path.startswith("EntityDefinitions("):
            self._answer({"value": []})
        else:
            rows, skip = self.server.store.rows(path), int(more.get("skip", ["0"])[0])
            told = {"value": rows[skip : skip + PAGE]}
            if skip + PAGE < len(rows):
                host = self.headers["Host"]
                told["@odata.nextLink"] = f"https://{host}{asked.path}?skip={skip + PAGE}"
            self._answer(told)

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        assert self.path == f"{API}$batch"
        boundary = re.search(r'boundary="?([^";]+)"?', self.headers["Content-Type"]).group(1)
        try:
            self.server.sent += self.server.store.post(data, boundary)
            count, status = len(requests_of(data, boundary)), "204 No Content"
        except Exception as error:
            self.server.refused.append(f"{type(error).__name__}: {error}")
            count, status = 1, "400 Bad Request"
        one = f"Content-Type: application/http\r\n\r\nHTTP/1.1 {status}\r\n\r\n\r\n"
        body = "".join(f"--answer\r\n{one}" for _ in range(count)) + "--answer--\r\n"
        self._send(body.encode(), "multipart/mixed; boundary=answer")

    def _answer(self, told):
        self._send(json.dumps(told).encode(), "application/json")

    def _send(self, data, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_told):
        """Keep quiet."""


class Credential:
    """A token that the stub takes."""

    def get_token(self, *_scopes, **_more):
        return AccessToken("local", int(time.time()) + 3_600)


def serve(certificate, key):
    """Return a stub that listens."""
    server = ThreadingHTTPServer(("localhost", 0), Stub)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.store, server.sent, server.refused = Store(), [], []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, DataverseClient(f"https://localhost:{server.server_port}", Credential())


def as_they_stand(client, files, boundary):
    """Send our bytes; return how many answers there were, and how many of them were refusals."""
    answers = []
    with client._scoped_odata() as odata:
        for data in files:
            headers = {"Content-Type": f"multipart/mixed; boundary={boundary}"}
            got = odata._request("post", f"{odata.api}/$batch", data=data, headers=headers)
            from PowerPlatform.Dataverse.data._batch import _BatchClient

            answers += _BatchClient(odata)._parse_batch_response(got).responses
    return len(answers), sum(each.status_code >= 400 for each in answers)


def by_operations(client, files, boundary):
    """Have the client do the same by its own operations."""
    tables = {name: table for table, name in TABLES.items()}
    for data in files:
        batch, change_set = client.batch.new(), None
        for method, path, body in requests_of(data, boundary):
            name, key = re.fullmatch(r"(\w+)\((.+)\)", path, re.DOTALL).groups()
            alternate = re.fullmatch(r"(\w+)='(.*)'", key, re.DOTALL)
            if alternate:
                change_set = None
                field, value = alternate.groups()
                item = UpsertItem({field: value.replace("''", "'")}, body)
                batch.records.upsert(tables[name], [item])
                continue
            change_set = change_set or batch.changeset()
            if method == "DELETE":
                change_set.records.delete(tables[name], str(uuid.UUID(key)))
            else:
                change_set.records.update(tables[name], str(uuid.UUID(key)), body)
        batch.execute()


def main():
    folder, certificate, key = sys.argv[1:]
    found = sorted(Path(folder).glob("odata/*.txt"))
    files = [each.read_bytes() for each in found]
    boundary = files[0].split(b"\r\n", 1)[0][2:].decode()
    ours, our_client = serve(certificate, key)
    theirs, their_client = serve(certificate, key)
    count, bad = as_they_stand(our_client, files, boundary)
    by_operations(their_client, files, boundary)
    tables = {
        name: [dict(row) for row in our_client.records.list(table)]
        for table, name in TABLES.items()
    }
    told = {
        "answers": count,
        "bad": bad,
        "refused": [*ours.refused, *theirs.refused],
        "ours": ours.sent,
        "theirs": theirs.sent,
        "same": ours.store.tables == theirs.store.tables,
        "tables": tables,
    }
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
