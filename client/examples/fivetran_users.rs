//! Lists every user of Fivetran as a stream, which asks for page after page.
//!
//! The defaults are those of the contract-test server: `cargo run` in one terminal, and
//! `cargo run -p users-client --example fivetran_users` in another.

use clap::Parser;
use users_client::fivetran::Client;

/// Lists every user of Fivetran.
#[derive(Parser)]
struct Arguments {
    /// Where the service is.
    #[arg(
        long,
        env = "FIVETRAN_BASE_URL",
        default_value = "http://127.0.0.1:8080"
    )]
    url: String,
    /// The API key.
    #[arg(
        long,
        env = "FIVETRAN_API_KEY",
        default_value = "demo-administrator",
        hide_env_values = true
    )]
    key: String,
    /// The API secret. One given as an option is visible to other users of this machine.
    #[arg(
        long,
        env = "FIVETRAN_API_SECRET",
        default_value = "demo-secret",
        hide_env_values = true
    )]
    secret: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Arguments { url, key, secret } = Arguments::parse();
    let client = Client::builder()
        .base_url(url)
        .basic_auth(key, secret)
        .build()?;
    let mut users = client.list_users().limit(100).stream();
    while let Some(user) = users.next().await {
        let user = user?;
        println!("{}\t{}", user.id, user.email.unwrap_or_default());
    }
    Ok(())
}
