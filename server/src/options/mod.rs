//! The options of the server: flags, each with an environment variable and a key in a file. A flag
//! is stronger than a variable, and a variable stronger than the file.
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
mod config_file;
mod configuration;
mod credentials;
mod given;
mod invocation;
mod origin;
mod private_file;
mod setting;
pub mod tls;

pub use choices::{LogFormat, LogLevel, UnknownParameters};
pub use command_line::{EXIT_CODES, Options};
pub use config_file::{ConfigFileError, ConfigProblem};
pub use configuration::{Configuration, OptionsError};
pub use invocation::Invocation;
pub use origin::{Origin, OriginError};
pub use setting::{Kind, Setting};
