//! HTTPS, with certificates that are made here.

use std::{fs, path::PathBuf};

use rcgen::{CertificateParams, KeyPair};
use tempfile::TempDir;
use users_client::{d3lay, fivetran};

use crate::running::{Ended, Running, program, run};

/// A certificate for this machine that signs itself, and its key, in PEM.
pub(crate) struct Certificate {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

pub(crate) fn certificate() -> Certificate {
    let names = ["127.0.0.1".to_owned(), "localhost".to_owned()];
    let key = KeyPair::generate().expect("a key");
    let parameters = CertificateParams::new(names).expect("names");
    let certificate = parameters.self_signed(&key).expect("a certificate");
    Certificate {
        certificate: certificate.pem(),
        key: key.serialize_pem(),
    }
}

/// Files of a certificate and a key.
struct Files {
    folder: TempDir,
    certificate: PathBuf,
    key: PathBuf,
}

fn files(certificate: &str, key: &str) -> Files {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("written");
        path
    };
    Files {
        certificate: file("it's mine.pem", certificate),
        key: file("key.pem", key),
        folder,
    }
}

impl Files {
    fn run(&self) -> Running {
        let mut command = program(&[]);
        command.arg("--tls-cert").arg(&self.certificate);
        command.arg("--tls-key").arg(&self.key);
        run(command)
    }

    #[track_caller]
    fn refused(&self) -> String {
        let Ended { status, stderr, .. } = self.run().wait();
        assert_eq!(status.code(), Some(2), "{stderr}");
        stderr.replace(&format!("{}/", self.folder.path().display()), "")
    }
}

fn url(running: &Running, api: &str) -> String {
    let stdout = running.stdout();
    let line = stdout
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{api}: ")));
    line.unwrap_or_else(|| panic!("{stdout}")).to_owned()
}

#[tokio::test]
async fn every_port_speaks_https_only() {
    let made = certificate();
    let running = files(&made.certificate, &made.key).run().ready();
    let root = reqwest::Certificate::from_pem(made.certificate.as_bytes()).expect("PEM");
    let http = || {
        let trusting = reqwest::Client::builder().tls_certs_only([root.clone()]);
        trusting.no_proxy().build().expect("a client")
    };
    let base = url(&running, "Fivetran");
    assert!(base.starts_with("https://127.0.0.1:"), "{base}");
    let client = fivetran::Client::builder()
        .base_url(&base)
        .http_client(http());
    let client = client
        .basic_auth("demo-administrator", "demo-secret")
        .build();
    let page = client.expect("a client").list_users().send().await;
    assert_eq!(page.expect("a page").body.data.items.len(), 100);

    let base = url(&running, "D3lay");
    let client = d3lay::Client::builder().base_url(&base).http_client(http());
    let client = client.bearer_auth("demo-metadata").build();
    let page = client
        .expect("a client")
        .list_users()
        .page_size(2)
        .send()
        .await;
    assert_eq!(page.expect("a page").body.0.len(), 2);

    let health = format!("{}/health", url(&running, "Control"));
    assert!(health.starts_with("https://"), "{health}");
    let answer = http().get(health).send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
    // What the server says of itself leads there as well, and HTTP/2 is not spoken.
    let version = format!("{}/version", url(&running, "Control"));
    let answer = http().get(version).send().await.expect("an answer");
    assert_eq!(answer.version(), reqwest::Version::HTTP_11);
    let version: serde_json::Value = answer.json().await.expect("JSON");
    for (document, api) in ["Fivetran", "D3lay", "Control"].into_iter().enumerate() {
        assert_eq!(
            version["documents"][document]["base_url"],
            url(&running, api)
        );
    }

    // Who does not trust the certificate does not get in, nor does who speaks HTTP.
    let stranger = reqwest::Client::builder().no_proxy().tls_certs_only([]);
    let stranger = stranger.build().expect("a client");
    let refused = stranger.get(&base).send().await;
    assert!(refused.expect_err("no trust").is_connect());
    let plain = base.replace("https://", "http://");
    let refused = stranger.get(plain).send().await;
    refused.expect_err("no HTTP");
}

/// The lines trust the certificate by its file, whatever the shell thinks of the name.
#[test]
fn the_printed_curl_lines_work_by_https() {
    let made = certificate();
    let files = files(&made.certificate, &made.key);
    let running = files.run().ready();
    for line in running.curl_lines() {
        assert!(line.starts_with("curl --cacert '"), "{line}");
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &format!("{line} --silent --show-error --fail")]);
        let output = shell.output().expect("a shell");
        assert!(output.status.success(), "{line}: {output:?}");
    }
}

#[test]
fn files_that_cannot_be_used_are_refused() {
    let (one, other) = (certificate(), certificate());
    let refused = |certificate: &str, key: &str| files(certificate, key).refused();
    assert!(refused(&one.certificate, &other.key).contains(
        "error: --tls-key: the key in key.pem is not that of the first certificate in it's \
             mine.pem\n"
    ));
    for (certificate, message) in [
        (
            "nothing",
            "holds no certificate: there is no line -----BEGIN CERTIFICATE-----\n",
        ),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA\n",
            "is cut off: a line -----END … is missing\n",
        ),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            "holds a certificate that cannot be used",
        ),
    ] {
        let stderr = refused(certificate, &one.key);
        let message = format!("error: --tls-cert: it's mine.pem {message}");
        assert!(stderr.contains(&message), "{stderr}");
    }
    for (key, message) in [
        (
            "hidden",
            "holds no private key: there is no line -----BEGIN PRIVATE KEY-----\n",
        ),
        (
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nhidden\n-----END ENCRYPTED PRIVATE KEY-----\n",
            "",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nhid*den\n-----END PRIVATE KEY-----\n",
            "is not in PEM: what stands between its lines is no base64\n",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
            "cannot be used: ",
        ),
    ] {
        let stderr = refused(&one.certificate, key);
        let message = format!("error: --tls-key: key.pem {message}");
        assert!(stderr.contains(&message), "{stderr}");
        assert!(!stderr.contains("hid"), "{stderr}");
    }
    let mut missing = files(&one.certificate, &one.key);
    missing.key = PathBuf::from("/nowhere.pem");
    let stderr = missing.refused();
    assert!(
        stderr.contains("error: --tls-key: cannot read /nowhere.pem: "),
        "{stderr}"
    );
}

#[test]
fn a_certificate_without_a_key_is_refused() {
    let ended = run(program(&["--tls-cert", "a.pem"])).wait();
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    let message = "--tls-cert is given, but --tls-key is not: both are needed";
    assert!(ended.stderr.contains(message), "{ended:?}");
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_warned_about() {
    use std::os::unix::fs::PermissionsExt as _;

    let made = certificate();
    let files = files(&made.certificate, &made.key);
    for (mode, warned) in [(0o640, true), (0o604, true), (0o600, false)] {
        fs::set_permissions(&files.key, fs::Permissions::from_mode(mode)).expect("a mode");
        let ended = files.run().ready().stop();
        let warning = format!(
            "warning: other users of this machine may have access to {}",
            files.key.display()
        );
        assert_eq!(
            ended.stderr.contains(&warning),
            warned,
            "{mode:o}: {ended:?}"
        );
    }
}
