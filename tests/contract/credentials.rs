//! Who is let in, and how everybody else is answered.

use crate::{
    answer::Answer,
    api::{ADMINISTRATOR, Api, METADATA},
    served::{Served, d3lay, fivetran},
};

/// The answer 401 of Fivetran.
#[track_caller]
fn refused_by_fivetran(answer: Answer) {
    let answer = answer.expect(401);
    assert_eq!(
        answer.header("www-authenticate"),
        Some(r#"Basic realm="fivetran", charset="UTF-8""#)
    );
    assert_eq!(answer.code(), "AuthFailed");
}

/// The answer 401 of D3lay; RFC 6750, section 3.1, has an error code in the challenge unless nothing
/// was sent, or credentials of another scheme.
#[track_caller]
fn refused_by_d3lay(answer: Answer, challenge: &str) {
    let answer = answer.expect(401);
    assert_eq!(answer.header("www-authenticate"), Some(challenge));
}

const NO_TOKEN: &str = r#"Bearer realm="d3lay""#;
const INVALID: &str = r#"Bearer realm="d3lay", error="invalid_token""#;

fn with(api: Api, authorization: &str) -> Answer {
    api.call("").authorization(authorization).send()
}

#[test]
fn fivetran_takes_the_api_key_as_user_name_and_the_secret_as_password() {
    with(fivetran(), ADMINISTRATOR).expect(200);
}

#[test]
fn fivetran_takes_the_scheme_in_any_case() {
    let encoded = ADMINISTRATOR.strip_prefix("Basic ").expect("the scheme");
    for scheme in ["basic", "BASIC", "bAsIc", "Basic "] {
        with(fivetran(), &format!("{scheme} {encoded}")).expect(200);
    }
}

#[test]
fn fivetran_refuses_a_request_without_credentials() {
    refused_by_fivetran(fivetran().call("").anonymous().send());
    refused_by_fivetran(with(fivetran(), ""));
}

#[test]
fn fivetran_refuses_another_scheme() {
    for other in [
        METADATA,
        "Digest username=\"demo-administrator\"",
        "Basically eDp5",
    ] {
        refused_by_fivetran(with(fivetran(), other));
    }
}

#[test]
fn fivetran_refuses_malformed_base64() {
    for malformed in [
        "Basic",
        "Basic %%%%",
        "Basic ZGVtbw",
        "Basic ZGVt bzpi",
        "Basic _-8=",
    ] {
        refused_by_fivetran(with(fivetran(), malformed));
    }
    // Base64 of bytes that are not UTF-8.
    refused_by_fivetran(with(fivetran(), "Basic /zr/"));
}

#[test]
fn fivetran_refuses_credentials_without_a_colon() {
    // `demo-administrator`
    refused_by_fivetran(with(fivetran(), "Basic ZGVtby1hZG1pbmlzdHJhdG9y"));
}

#[test]
fn fivetran_refuses_empty_credentials() {
    // `:`, `demo-administrator:`, `:demo-secret`
    for empty in [
        "Basic Og==",
        "Basic ZGVtby1hZG1pbmlzdHJhdG9yOg==",
        "Basic OmRlbW8tc2VjcmV0",
    ] {
        refused_by_fivetran(with(fivetran(), empty));
    }
}

#[test]
fn fivetran_refuses_unknown_credentials() {
    // `demo-administrator:demo-secreT`, `Demo-administrator:demo-secret`, `a:b`
    for unknown in [
        "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmVU",
        "Basic RGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0",
        "Basic YTpi",
    ] {
        refused_by_fivetran(with(fivetran(), unknown));
    }
}

#[test]
fn fivetran_refuses_credentials_that_are_sent_twice() {
    refused_by_fivetran(
        fivetran()
            .call("")
            .header("Authorization", ADMINISTRATOR)
            .send(),
    );
    refused_by_fivetran(
        fivetran()
            .call("")
            .header("Authorization", "Basic YTpi")
            .send(),
    );
}

#[test]
fn a_colon_belongs_to_the_secret() {
    let file = tempfile::Builder::new()
        .suffix(".toml")
        .tempfile()
        .expect("a file");
    let text = "[[fivetran]]\nkey = \"k\"\nsecret = \"a:b\"\nrole = \"administrator\"\n";
    std::fs::write(file.path(), text).expect("written");
    let path = file.path().to_str().expect("a path in UTF-8");
    let server = Served::start(&["--credentials", path]);
    // `k:a:b`, `k:a`
    with(server.fivetran(), "Basic azphOmI=").expect(200);
    refused_by_fivetran(with(server.fivetran(), "Basic azph"));
    refused_by_fivetran(with(server.fivetran(), ADMINISTRATOR));
}

#[test]
fn d3lay_takes_a_bearer_token() {
    with(d3lay(), METADATA).expect(200);
}

#[test]
fn d3lay_takes_the_scheme_in_any_case() {
    for scheme in ["bearer", "BEARER", "bEaReR", "Bearer "] {
        with(d3lay(), &format!("{scheme} demo-metadata")).expect(200);
    }
}

#[test]
fn d3lay_refuses_a_request_without_credentials() {
    refused_by_d3lay(d3lay().call("").anonymous().send(), NO_TOKEN);
    refused_by_d3lay(with(d3lay(), ""), NO_TOKEN);
}

#[test]
fn d3lay_refuses_another_scheme() {
    refused_by_d3lay(with(d3lay(), ADMINISTRATOR), NO_TOKEN);
    refused_by_d3lay(with(d3lay(), "Token demo-metadata"), NO_TOKEN);
}

#[test]
fn d3lay_refuses_malformed_tokens() {
    for malformed in [
        "Bearer",
        "Bearer demo metadata",
        "Bearer =",
        "Bearer demo=metadata",
        "Bearer \"demo-metadata\"",
    ] {
        refused_by_d3lay(with(d3lay(), malformed), INVALID);
    }
    let bytes = d3lay()
        .call("")
        .anonymous()
        .header("Authorization", b"Bearer \xff\xfe")
        .send();
    refused_by_d3lay(bytes, INVALID);
}

#[test]
fn d3lay_refuses_unknown_tokens() {
    for unknown in [
        "Bearer demo",
        "Bearer DEMO-METADATA",
        "Bearer demo-metadata=",
        "Bearer demo-metadatb",
    ] {
        refused_by_d3lay(with(d3lay(), unknown), INVALID);
    }
}

#[test]
fn d3lay_refuses_a_token_that_is_sent_twice() {
    refused_by_d3lay(
        d3lay().call("").header("Authorization", METADATA).send(),
        INVALID,
    );
}

#[test]
fn credentials_elsewhere_do_not_count() {
    // RFC 6750 knows a query parameter and a form field as well. The documents do not.
    let answer = d3lay()
        .call("access_token=demo-metadata")
        .anonymous()
        .send();
    refused_by_d3lay(answer, NO_TOKEN);
}
