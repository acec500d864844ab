//! Which of several mistakes is answered: 404 or 405, 401, 429, 406, 400, 403.

use crate::{
    api::{Api, FORBIDDEN_KEY, FORBIDDEN_TOKEN, PLAIN},
    refusing::{Refusing, WISH},
    served::{d3lay, fivetran},
};

const NOT_ACCEPTABLE: (&str, &str) = ("Accept", "text/html");

fn both() -> [Api; 2] {
    [fivetran(), d3lay()]
}

#[test]
fn not_found_comes_before_unauthorized() {
    for api in both() {
        api.target(&format!("{}/", api.kind.path()))
            .anonymous()
            .send()
            .expect(404);
    }
}

#[test]
fn method_not_allowed_comes_before_unauthorized() {
    for api in both() {
        api.call("").method("DELETE").anonymous().send().expect(405);
    }
}

#[test]
fn unauthorized_comes_before_too_many_requests() {
    let refusing = Refusing::start();
    for api in [refusing.fivetran(), refusing.d3lay()] {
        api.call("")
            .anonymous()
            .header(WISH, "busy")
            .send()
            .expect(401);
    }
}

#[test]
fn unauthorized_comes_before_not_acceptable() {
    let (name, value) = NOT_ACCEPTABLE;
    fivetran()
        .call("")
        .anonymous()
        .header(name, value)
        .send()
        .expect(401);
}

#[test]
fn unauthorized_comes_before_bad_request() {
    for api in both() {
        api.call("x=%zz").anonymous().send().expect(401);
    }
}

#[test]
fn too_many_requests_come_before_not_acceptable() {
    let (name, value) = NOT_ACCEPTABLE;
    let refusing = Refusing::start();
    refusing
        .fivetran()
        .call("")
        .header(WISH, "busy")
        .header(name, value)
        .send()
        .expect(429);
}

#[test]
fn too_many_requests_come_before_bad_request_and_forbidden() {
    let refusing = Refusing::start();
    for api in [refusing.fivetran(), refusing.d3lay()] {
        api.call("x=1").header(WISH, "busy").send().expect(429);
        let forbidden = api.call("").authorization(api.kind.forbidden());
        forbidden.header(WISH, "busy").send().expect(429);
    }
}

#[test]
fn not_acceptable_comes_before_bad_request() {
    let (name, value) = NOT_ACCEPTABLE;
    fivetran()
        .call("limit=0")
        .header(name, value)
        .send()
        .expect(406);
    fivetran()
        .call("cursor=x")
        .header(name, value)
        .send()
        .expect(406);
}

#[test]
fn not_acceptable_comes_before_forbidden() {
    let (name, value) = NOT_ACCEPTABLE;
    fivetran()
        .call("")
        .authorization(FORBIDDEN_KEY)
        .header(name, value)
        .send()
        .expect(406);
}

#[test]
fn bad_request_comes_before_forbidden() {
    for query in ["limit=0", "cursor=x", "x=1", "active=1"] {
        fivetran()
            .call(query)
            .authorization(FORBIDDEN_KEY)
            .send()
            .expect(400);
    }
    d3lay()
        .call("page=0")
        .authorization(FORBIDDEN_TOKEN)
        .send()
        .expect(400);
    d3lay()
        .call("")
        .authorization(FORBIDDEN_TOKEN)
        .header("X-API-Version", "v2")
        .send()
        .expect(400);
    d3lay()
        .call("id=x&page=0")
        .authorization(PLAIN)
        .send()
        .expect(400);
}
