"""What Schemathesis cannot know from the documents alone; loaded by .ci/schemathesis.toml.

- Values: an opaque cursor cannot be made up, and a random string hardly ever names a media type.
- Checks: three rules that the documents state in words. By default the tool passes over unknown
  parameters, and a status that it expects of some requests it accepts of all.
"""

import os
from base64 import b64encode
from urllib.parse import parse_qsl, urlsplit
from zlib import crc32

import requests
import schemathesis
from schemathesis.core.parameters import ParameterLocation

FIVETRAN = "Fivetran Users API"
D3LAY = "D3lay Users API"

# The header with the credentials of the run, by API.
secret = f"{os.environ['FIVETRAN_KEY']}:{os.environ['FIVETRAN_SECRET']}"
CREDENTIALS = {
    FIVETRAN: f"Basic {b64encode(secret.encode()).decode()}",
    D3LAY: f"Bearer {os.environ['D3LAY_TOKEN']}",
}

# Values of `Accept` that Fivetran's document admits. A string without a slash names no media type
# and is therefore none of them.
ACCEPTED = (
    "application/json",
    "application/json;version=1",
    "application/json; version=2",
    "APPLICATION/JSON",
    "application/*",
    "*/*",
    "text/html, application/json;q=0.5",
    "image/png, */*;q=0.1",
)

# The cursors of all pages, by the filter that they belong to.
cursors = {}


def api(case):
    """The API that a case is for."""
    return case.operation.schema.raw_schema["info"]["title"]


def served_cursors(active):
    """Walks all pages of a filter and returns their cursors."""
    found = []
    while True:
        query = {"limit": "20"}
        if active is not None:
            query["active"] = active
        if found:
            query["cursor"] = found[-1]
        page = requests.get(
            os.environ["FIVETRAN_URL"] + "/v1/users",
            params=query,
            headers={"Authorization": CREDENTIALS[FIVETRAN]},
            timeout=30,
        )
        page.raise_for_status()
        cursor = page.json()["data"].get("next_cursor")
        if cursor is None:
            break
        if cursor in found:
            raise RuntimeError(f"the cursor {cursor} leads back to itself when active={active}")
        found.append(cursor)
    if not found:
        raise RuntimeError(f"no page has a cursor when active={active}")
    return found


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Makes the served cursors the only valid ones: valid requests use them, invalid ones forge."""
    if raw_schema["info"]["title"] != FIVETRAN:
        return
    for active in (None, "true", "false"):
        cursors[active] = served_cursors(active)
    schema = raw_schema["components"]["parameters"]["Cursor"]["schema"]
    schema["enum"] = [cursor for group in cursors.values() for cursor in group]


@schemathesis.hook
def before_call(context, case, kwargs):
    """Pairs a cursor with its filter, and makes three of four `Accept` headers acceptable.

    Only in places without anything invalid: an edit there would make the tool judge anew what it
    has broken, and it would miss some of it.
    """
    if api(case) != FIVETRAN or case.meta is None:
        return
    components = case.meta.components
    if valid(components.get(ParameterLocation.QUERY)) and "cursor" in case.query:
        active = case.query.get("active")
        group = cursors[str(active).lower() if active is not None else None]
        if case.query["cursor"] not in group:
            case.query["cursor"] = group[crc32(case.query["cursor"].encode()) % len(group)]
    if valid(components.get(ParameterLocation.HEADER)) and "Accept" in case.headers:
        choice = crc32(case.headers["Accept"].encode())
        if choice % 4:
            case.headers["Accept"] = ACCEPTED[choice % len(ACCEPTED)]


def valid(component):
    """Whether the tool made a place of a request, and made it as the document wants it."""
    return component is not None and component.mode.is_positive


def header(response, name):
    """A header as it was sent, or None."""
    value = response.request.headers.get(name)
    return value.decode("latin-1") if isinstance(value, bytes) else value


def reached_operation(response):
    """Whether the request got past the routing and past the credentials."""
    return response.request.method == "GET" and response.status_code not in (401, 404, 405)


@schemathesis.check
def credentials_decide_401(ctx, response, case):
    """401 without the credentials of the run, and never with them."""
    if response.request.method != "GET" or response.status_code in (404, 405):
        return
    sent = header(response, "Authorization") == CREDENTIALS[api(case)]
    assert sent == (response.status_code != 401), (
        f"{response.status_code} to a request {'with' if sent else 'without'} valid credentials"
    )


@schemathesis.check
def parameters_known_and_once(ctx, response, case):
    """An unknown or repeated query parameter is 400."""
    if not reached_operation(response):
        return
    query = urlsplit(response.request.url).query
    names = [name for name, _ in parse_qsl(query, keep_blank_values=True)]
    known = {parameter.name for parameter in case.operation.query}
    wrong = {name for name in names if name not in known or names.count(name) > 1}
    assert not wrong or response.status_code in (400, 406), (
        f"{response.status_code} although these parameters are unknown or repeated: {sorted(wrong)}"
    )


@schemathesis.check
def accept_decides_406(ctx, response, case):
    """406 to an `Accept` without a media type, and never to one that admits the answer."""
    if not reached_operation(response):
        return
    accept = header(response, "Accept")
    if api(case) != FIVETRAN or accept is None or accept in ACCEPTED:
        assert response.status_code != 406, f"406 to Accept: {accept!r}"
    elif "/" not in accept:
        assert response.status_code == 406, f"{response.status_code} to Accept: {accept!r}"
