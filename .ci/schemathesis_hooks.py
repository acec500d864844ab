"""What Schemathesis cannot know from the documents alone; loaded by .ci/schemathesis.toml.

- Values: an opaque cursor cannot be made up, a random string hardly ever names a media type, and
  random JSON is hardly ever a user.
- Checks: rules that the documents state in words. By default the tool passes over unknown
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
CONTROL = "Specshot Control API"

# The header with the credentials of the run, by API.
secret = f"{os.environ['FIVETRAN_KEY']}:{os.environ['FIVETRAN_SECRET']}"
CREDENTIALS = {
    FIVETRAN: f"Basic {b64encode(secret.encode()).decode()}",
    D3LAY: f"Bearer {os.environ['D3LAY_TOKEN']}",
    CONTROL: f"Bearer {os.environ['CONTROL_TOKEN']}",
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

# Of the control API: operations that ask for no credentials, and parameters that are lists.
PUBLIC = ("/health", "/ready")
LISTS = ("api", "part", "operation", "status")

# The query parameter with the size of a page, by API.
PAGE_SIZE = {"fivetran": "limit", "d3lay": "page_size"}

# Why the control API refuses what its document allows, by status.
REASONS = {
    400: {
        "ImpossibleFault",
        "InvalidPattern",
        "OutOfRange",
        "SecretParameter",
        "UnknownOperation",
        "UnknownParameter",
    },
    404: {"UnknownFault", "UnknownSnapshot", "UnknownUser"},
    409: {"TooManyFaults", "TooManySnapshots"},
    422: {"RejectedUsers"},
}

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
            timeout=60,
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
    if case.meta is None:
        return
    components = case.meta.components
    if api(case) == CONTROL:
        steer(case, components)
    if api(case) != FIVETRAN:
        return
    if valid(components.get(ParameterLocation.QUERY)) and "cursor" in case.query:
        active = case.query.get("active")
        group = cursors[str(active).lower() if active is not None else None]
        if case.query["cursor"] not in group:
            case.query["cursor"] = group[crc32(case.query["cursor"].encode()) % len(group)]
    if valid(components.get(ParameterLocation.HEADER)) and "Accept" in case.headers:
        choice = crc32(case.headers["Accept"].encode())
        if choice % 4:
            case.headers["Accept"] = ACCEPTED[choice % len(ACCEPTED)]


def steer(case, components):
    """Makes three of four requests to the control API possible: what they name is there, and what
    they send is more than valid by its schema.

    The stateful phase has names of its own, from the answers before.
    """
    choice = crc32(repr((case.path_parameters, case.body)).encode())
    if choice % 4 == 0:
        return
    path = case.path_parameters
    stateful = case.meta.phase.name.value == "stateful"
    if valid(components.get(ParameterLocation.PATH)) and not stateful:
        for name, there in names(case).items():
            if there:
                path[name] = there[choice % len(there)]
    if valid(components.get(ParameterLocation.BODY)):
        match case.operation.definition.raw["operationId"]:
            case "replace_users" | "add_users":
                case.body = [user(path["api"], choice)]
            case "change_user":
                case.body = {"email": "changed@example.com"}
            case "set_fault":
                case.body["scope"].pop("operation", None)
            case "verify_requests":
                for expectation in case.body["expectations"]:
                    expectation["operation"] = "list_users"
                    for parameter in expectation.get("parameters", ()):
                        parameter["place"] = "query"
                        parameter["name"] = PAGE_SIZE[expectation["api"]]


def names(case):
    """The values of path parameters that lead somewhere at this moment."""
    path = case.path_parameters
    match case.operation.path.split("/")[1:]:
        case ["apis", _, "users", "{id}"]:
            return {"id": [user["id"] for user in control(f"/apis/{path['api']}/users")["users"]]}
        case ["apis", _, "snapshots", "{name}", *_] if case.method != "PUT":
            there = control(f"/apis/{path['api']}/snapshots")["snapshots"]
            return {"name": [snapshot["name"] for snapshot in there]}
        case ["faults", "{id}"]:
            return {"id": [fault["id"] for fault in control("/faults")["faults"]]}
    return {}


def control(path):
    """What the control API answers at a path."""
    response = requests.get(
        os.environ["CONTROL_URL"] + path,
        headers={"Authorization": CREDENTIALS[CONTROL]},
        timeout=60,
    )
    response.raise_for_status()
    return response.json()


def user(name, number):
    """A user as the document of an API has it."""
    if name == "fivetran":
        return {"id": f"user-{number}", "active": number % 2 == 0, "email": None}
    return {
        "id": f"00000000-0000-4000-8000-{number:012x}",
        "identifier": f"user-{number}",
        "name": f"User {number}",
        "email": f"user-{number}@example.com",
        "user_type": "saas_user",
        "status": "active",
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-01T00:00:00Z",
    }


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
    if response.status_code in (404, 405):
        return
    if api(case) == CONTROL:
        if case.operation.path in PUBLIC:
            assert response.status_code != 401, "401 where no credentials are asked for"
            return
    elif response.request.method != "GET":
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
    lists = LISTS if api(case) == CONTROL else ()
    wrong = {
        name for name in names if name not in known or names.count(name) > 1 and name not in lists
    }
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


@schemathesis.check
def refusals_have_their_reason(ctx, response, case):
    """The control API refuses what its document allows only for a reason that the document names,
    and never as a page of another origin."""
    status = response.status_code
    assert status != 403, "403 although no page of another origin asks"
    allowed = case.meta is not None and case.meta.generation.mode.is_positive
    if api(case) != CONTROL or not allowed or status not in REASONS:
        return
    code = response.json().get("error_code")
    assert code in REASONS[status], f"{status} to a valid request with the error code {code}"
