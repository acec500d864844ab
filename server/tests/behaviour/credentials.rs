//! Credentials: who is known, and what files may say.

use std::fs;

use secrecy::SecretString;
use users_server::{
    credentials::{
        CredentialError, D3layAccess, D3layCredential, D3layCredentials, FivetranCredential,
        FivetranCredentials, FivetranRole, demo, file::CredentialsFile,
    },
    d3lay::Permissions,
};

fn fivetran(key: &str, secret: &str) -> FivetranCredential {
    FivetranCredential {
        name: "test".to_owned(),
        key: SecretString::from(key),
        secret: SecretString::from(secret),
        role: FivetranRole::Administrator,
    }
}

fn d3lay(token: &str) -> D3layCredential {
    D3layCredential {
        name: "test".to_owned(),
        token: SecretString::from(token),
        access: D3layAccess::Forbidden,
    }
}

fn read(name: &str, content: &str) -> Result<CredentialsFile, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, content).expect("a file");
    CredentialsFile::read(&path).map_err(|error| {
        error
            .to_string()
            .replace(&format!("{}/", folder.path().display()), "")
    })
}

#[test]
fn demo_credentials_are_known_with_their_permissions() {
    let mut known = FivetranCredentials::default();
    demo::fivetran()
        .iter()
        .for_each(|credential| known.add(credential).expect("usable"));
    let role = |key, secret| known.find(key, secret).map(|grant| grant.role);
    assert_eq!(
        role(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET
        ),
        Some(FivetranRole::Administrator)
    );
    assert_eq!(
        role(
            demo::FIVETRAN_FORBIDDEN_KEY,
            demo::FIVETRAN_FORBIDDEN_SECRET
        ),
        Some(FivetranRole::Forbidden)
    );

    let mut known = D3layCredentials::default();
    demo::d3lay()
        .iter()
        .for_each(|credential| known.add(credential).expect("usable"));
    let access = |token| known.find(token).map(|grant| grant.access);
    let permitted = |metadata| Some(D3layAccess::Permitted(Permissions::new(metadata)));
    assert_eq!(access(demo::D3LAY_METADATA_TOKEN), permitted(true));
    assert_eq!(access(demo::D3LAY_PLAIN_TOKEN), permitted(false));
    assert_eq!(
        access(demo::D3LAY_FORBIDDEN_TOKEN),
        Some(D3layAccess::Forbidden)
    );
}

#[test]
fn nothing_but_the_whole_credential_is_known() {
    let mut known = FivetranCredentials::default();
    known.add(&fivetran("key", "secret")).expect("usable");
    assert!(known.find("key", "secret").is_some());
    for (key, secret) in [
        ("", ""),
        ("key", ""),
        ("", "secret"),
        ("keys", "ecret"),
        ("key", "secret "),
        ("Key", "secret"),
    ] {
        assert!(known.find(key, secret).is_none(), "{key}:{secret}");
    }
    let mut known = D3layCredentials::default();
    known.add(&d3lay("token")).expect("usable");
    assert!(known.find("token").is_some());
    for token in ["", "toke", "token=", "TOKEN"] {
        assert!(known.find(token).is_none(), "{token}");
    }
}

#[test]
fn credentials_that_no_request_could_present_are_refused() {
    let mut known = FivetranCredentials::default();
    known.add(&fivetran("key", "secret")).expect("usable");
    for (key, secret, error) in [
        ("", "secret", CredentialError::Empty("the API key")),
        ("a", "", CredentialError::Empty("the API secret")),
        ("a:b", "secret", CredentialError::Key),
        ("a", "b\n", CredentialError::Secret),
        ("key", "other", CredentialError::Repeated("the API key")),
    ] {
        assert_eq!(known.add(&fivetran(key, secret)), Err(error));
    }
    let mut known = D3layCredentials::default();
    known.add(&d3lay("token")).expect("usable");
    for (token, error) in [
        ("", CredentialError::Empty("the token")),
        ("=", CredentialError::Token),
        ("a b", CredentialError::Token),
        ("a=b", CredentialError::Token),
        ("é", CredentialError::Token),
        ("token", CredentialError::Repeated("the token")),
    ] {
        assert_eq!(known.add(&d3lay(token)), Err(error));
    }
}

/// Quotas and the journal know credentials by their names.
#[test]
fn credentials_of_one_name_are_refused() {
    let repeated = Err(CredentialError::Repeated("the name"));
    let mut known = FivetranCredentials::default();
    known.add(&fivetran("key", "secret")).expect("usable");
    let mut same = fivetran("other", "other");
    same.name = fivetran("key", "secret").name;
    assert_eq!(known.add(&same), repeated);
    same.name = "of its own".to_owned();
    assert_eq!(known.add(&same), Ok(()));
    let mut known = D3layCredentials::default();
    known.add(&d3lay("token")).expect("usable");
    let mut same = d3lay("other");
    same.name = d3lay("token").name;
    assert_eq!(known.add(&same), repeated);
    same.name = "of its own".to_owned();
    assert_eq!(known.add(&same), Ok(()));
}

#[test]
fn credentials_do_not_show_in_debug_output() {
    let mut known = (FivetranCredentials::default(), D3layCredentials::default());
    known
        .0
        .add(&fivetran("hidden-key", "hidden-secret"))
        .expect("usable");
    known.1.add(&d3lay("hidden-token")).expect("usable");
    let output = format!(
        "{known:?} {:?} {:?}",
        fivetran("hidden-key", "hidden-secret"),
        d3lay("hidden-token")
    );
    assert!(!output.contains("hidden"), "{output}");
}

const TOML: &str = r#"
[[fivetran]]
name = "ci"
key = "k"
secret = "s"
role = "administrator"

[[d3lay]]
token = "t"
role = "plain"
"#;

#[test]
fn files_are_toml_or_json() {
    let json = r#"{ "fivetran": [{ "name": "ci", "key": "k", "secret": "s", "role": "administrator" }],
        "d3lay": [{ "token": "t", "role": "plain" }] }"#;
    for (name, content) in [("c.toml", TOML), ("c.JSON", json)] {
        let file = read(name, content).expect("a good file");
        assert_eq!((file.fivetran.len(), file.d3lay.len()), (1, 1));
        assert_eq!(file.fivetran[0].name, "ci");
        assert_eq!(file.d3lay[0].name, "d3lay[0]");
        assert_eq!(
            file.d3lay[0].access,
            D3layAccess::Permitted(Permissions::new(false))
        );
    }
}

#[test]
fn what_is_wrong_with_a_file_is_said_without_its_values() {
    for (name, content, message) in [
        (
            "c.yaml",
            "",
            "c.yaml is no credentials file: its name must end in .toml or .json",
        ),
        (
            "c.toml",
            "a = 1\n[[d3lay]\ntoken = 'hidden'",
            "c.toml:2:9: malformed TOML",
        ),
        (
            "c.toml",
            "[[d3lay]]\ntoken = hidden",
            "c.toml:2:9: malformed TOML",
        ),
        (
            "c.json",
            "{\"d3lay\": hidden}",
            "c.json:1:11: malformed JSON",
        ),
        (
            "c.json",
            "[]",
            "c.json: the file: must be a table of names and values",
        ),
        (
            "c.toml",
            "hidden = 1",
            "c.toml: the file: has an unknown name; known are `fivetran`, `d3lay`",
        ),
        (
            "c.toml",
            "d3lay = 'hidden'",
            "c.toml: d3lay: must be a list of credentials",
        ),
        (
            "c.toml",
            "[[d3lay]]\ntoken = 5",
            "c.toml: d3lay[0].role: is missing",
        ),
        (
            "c.toml",
            "[[d3lay]]\ntoken = 12345\nrole = 'plain'",
            "c.toml: d3lay[0].token: must be a string",
        ),
        (
            "c.toml",
            "[[d3lay]]\ntoken = ''\nrole = 'plain'",
            "c.toml: d3lay[0].token: is empty",
        ),
        (
            "c.toml",
            "[[d3lay]]\ntoken = 'x'\nrole = 'hidden'",
            "c.toml: d3lay[0].role: must be `metadata`, `plain` or `forbidden`",
        ),
        (
            "c.toml",
            "[[fivetran]]\nkey = 'x'\nsecret = 'y'\nroles = 'hidden'",
            "c.toml: fivetran[0]: has an unknown name; known are `name`, `key`, `secret`, `role`",
        ),
    ] {
        assert_eq!(read(name, content).expect_err("a bad file"), message);
    }
}
