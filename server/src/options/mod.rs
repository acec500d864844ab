//! The options of the server: flags, each with an environment variable.
//!
//! ```
//! use users_server::options::Configuration;
//!
//! let configuration = Configuration::from_arguments(["users-server", "--users", "50"])?;
//! assert_eq!(configuration.users, 50);
//! # Ok::<(), users_server::options::OptionsError>(())
//! ```

mod choices;
mod command_line;
mod configuration;
mod credentials;
mod origin;

pub use choices::{LogFormat, LogLevel, UnknownParameters};
pub use command_line::Options;
pub use configuration::{Configuration, OptionsError};
pub use origin::{Origin, OriginError};
