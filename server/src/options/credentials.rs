//! The credentials that the options ask for.

use std::path::Path;

use secrecy::ExposeSecret as _;

use crate::{
    credentials::{
        CredentialError, D3layAccess, D3layCredential, D3layCredentials, FivetranCredential,
        FivetranCredentials, FivetranRole, demo,
        file::{CredentialsFile, FileError},
    },
    d3lay::Permissions,
};

use super::{Options, OptionsError};

/// The credentials of both APIs.
pub(super) struct Credentials {
    pub(super) fivetran: FivetranCredentials,
    pub(super) d3lay: D3layCredentials,
    /// The APIs that have only the demo credentials.
    pub(super) demo: Vec<&'static str>,
}

/// Where the credentials of one API come from.
struct Sources<'a, C> {
    /// The place in messages: the table in the file, and the options.
    table: &'static str,
    flags: &'static str,
    path: &'a Path,
    listed: Vec<C>,
    given: Option<C>,
    demo: Vec<C>,
}

impl Credentials {
    /// The APIs that a demo credential opens, wherever it was given.
    pub(super) fn known_to_everybody(&self) -> Vec<&'static str> {
        let mut apis = Vec::new();
        if demo::fivetran().iter().any(|demo| {
            let (key, secret) = (demo.key.expose_secret(), demo.secret.expose_secret());
            self.fivetran.find(key, secret).is_some()
        }) {
            apis.push("Fivetran");
        }
        if demo::d3lay()
            .iter()
            .any(|demo| self.d3lay.find(demo.token.expose_secret()).is_some())
        {
            apis.push("D3lay");
        }
        apis
    }

    pub(super) fn of(options: &Options) -> Result<Self, OptionsError> {
        let (path, file) = match &options.credentials {
            Some(path) => (path.as_path(), CredentialsFile::read(path)?),
            None => (Path::new(""), CredentialsFile::default()),
        };
        let mut credentials = Credentials {
            fivetran: FivetranCredentials::default(),
            d3lay: D3layCredentials::default(),
            demo: Vec::new(),
        };
        let key = options
            .fivetran_key
            .clone()
            .zip(options.fivetran_secret.clone());
        let fivetran = Sources {
            table: "fivetran",
            flags: "--fivetran-key and --fivetran-secret",
            path,
            listed: file.fivetran,
            given: key.map(|(key, secret)| FivetranCredential {
                name: "options".to_owned(),
                key,
                secret,
                role: FivetranRole::Administrator,
            }),
            demo: demo::fivetran(),
        };
        let d3lay = Sources {
            table: "d3lay",
            flags: "--d3lay-token",
            path,
            listed: file.d3lay,
            given: options.d3lay_token.clone().map(|token| D3layCredential {
                name: "options".to_owned(),
                token,
                access: D3layAccess::Permitted(Permissions::new(true)),
            }),
            demo: demo::d3lay(),
        };
        if fivetran.add_all(|credential| credentials.fivetran.add(credential))? {
            credentials.demo.push("Fivetran");
        }
        if d3lay.add_all(|credential| credentials.d3lay.add(credential))? {
            credentials.demo.push("D3lay");
        }
        Ok(credentials)
    }
}

impl<C> Sources<'_, C> {
    /// Adds the credentials, and says whether they are those for demonstration.
    fn add_all(
        self,
        mut add: impl FnMut(&C) -> Result<(), CredentialError>,
    ) -> Result<bool, OptionsError> {
        let is_demo = self.listed.is_empty() && self.given.is_none();
        for (index, credential) in self.listed.iter().enumerate() {
            let place = format!("{}[{index}]", self.table);
            add(credential).map_err(|error| FileError::unusable(self.path, place, &error))?;
        }
        if let Some(credential) = &self.given {
            add(credential).map_err(|error| OptionsError::Credential {
                flags: self.flags,
                error,
            })?;
        }
        if is_demo {
            for credential in &self.demo {
                add(credential).map_err(|error| OptionsError::Credential {
                    flags: self.flags,
                    error,
                })?;
            }
        }
        Ok(is_demo)
    }
}
