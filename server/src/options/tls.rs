//! The certificate and the key that a server shows its clients.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use dropshot::{ConfigTls, RawTlsConfig};
use rustls::{InconsistentKeys, crypto::aws_lc_rs};
use rustls_pki_types::{
    CertificateDer, PrivateKeyDer,
    pem::{self, PemObject as _},
};

/// A certificate and its key, ready to serve with.
#[derive(Clone)]
pub struct Tls {
    config: Arc<RawTlsConfig>,
    /// The file of the certificate.
    pub certificate: PathBuf,
}

/// Why a server cannot serve by HTTPS.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    #[error("{flag}: cannot read {}: {cause}", .path.display())]
    Unreadable {
        /// The option that names it.
        flag: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// A file is not what it should be.
    #[error("{flag}: {} {message}", .path.display())]
    Content {
        /// The option that names it.
        flag: &'static str,
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// The key is that of another certificate.
    #[error(
        "--tls-key: the key in {} is not that of the first certificate in {}", .key.display(),
        .certificate.display()
    )]
    Mismatch {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
    },
}

const CERTIFICATE: &str = "--tls-cert";
const KEY: &str = "--tls-key";

impl Tls {
    /// Reads the two files.
    ///
    /// # Errors
    /// When either cannot be read or is not in PEM, or they do not belong together. Nothing of
    /// what they hold is repeated.
    pub fn read(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let chain = CertificateDer::pem_slice_iter(&content(CERTIFICATE, certificate)?)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| malformed(CERTIFICATE, certificate, &error))?;
        if chain.is_empty() {
            let message = "holds no certificate: there is no line -----BEGIN CERTIFICATE-----";
            return Err(wrong(CERTIFICATE, certificate, message));
        }
        let text = content(KEY, key)?;
        let secret = PrivateKeyDer::from_pem_slice(&text).map_err(|error| match error {
            pem::Error::NoItemsFound => wrong(KEY, key, no_key(&text)),
            other => malformed(KEY, key, &other),
        })?;
        let config = RawTlsConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| {
                builder
                    .with_no_client_auth()
                    .with_single_cert(chain, secret)
            });
        let mut config = config.map_err(|error| match error {
            rustls::Error::InconsistentKeys(InconsistentKeys::KeyMismatch) => TlsError::Mismatch {
                certificate: certificate.to_owned(),
                key: key.to_owned(),
            },
            rustls::Error::InvalidCertificate(error) => {
                let message = format!("holds a certificate that cannot be used: {error}");
                wrong(CERTIFICATE, certificate, message)
            }
            other => wrong(KEY, key, format!("cannot be used: {other}")),
        })?;
        // Faults are applied to the connection, which requests of HTTP/2 would share.
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Tls {
            config: Arc::new(config),
            certificate: certificate.to_owned(),
        })
    }

    /// In the terms of Dropshot.
    #[must_use]
    pub fn config(&self) -> ConfigTls {
        ConfigTls::Dynamic(RawTlsConfig::clone(&self.config))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("certificate", &self.certificate)
            .finish_non_exhaustive()
    }
}

fn content(flag: &'static str, path: &Path) -> Result<Vec<u8>, TlsError> {
    fs::read(path).map_err(|cause| TlsError::Unreadable {
        flag,
        path: path.to_owned(),
        cause,
    })
}

fn wrong(flag: &'static str, path: &Path, message: impl Into<String>) -> TlsError {
    TlsError::Content {
        flag,
        path: path.to_owned(),
        message: message.into(),
    }
}

/// In words of our own: those of the library repeat lines of the file.
fn malformed(flag: &'static str, path: &Path, error: &pem::Error) -> TlsError {
    let message = match error {
        pem::Error::MissingSectionEnd { .. } => "is cut off: a line -----END … is missing",
        pem::Error::IllegalSectionStart { .. } => "has a malformed line -----BEGIN …",
        pem::Error::Base64Decode(_) => "is not in PEM: what stands between its lines is no base64",
        _ => "is not in PEM",
    };
    wrong(flag, path, message)
}

fn no_key(text: &[u8]) -> &'static str {
    let holds = |line: &[u8]| text.windows(line.len()).any(|window| window == line);
    match holds(b"-----BEGIN ENCRYPTED PRIVATE KEY-----") {
        true => "holds an encrypted key: decrypt it, as in `openssl pkey -in FILE -out PLAIN`",
        false => "holds no private key: there is no line -----BEGIN PRIVATE KEY-----",
    }
}
