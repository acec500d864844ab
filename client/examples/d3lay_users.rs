//! Lists every user of D3lay as a stream, which asks for page after page.
//!
//! The defaults are those of the contract-test server: `cargo run` in one terminal, and
//! `cargo run -p users-client --example d3lay_users` in another.

use clap::Parser;
use users_client::d3lay::{Client, UserSortField};

/// Lists every user of D3lay, sorted by name.
#[derive(Parser)]
struct Arguments {
    /// Where the service is.
    #[arg(long, env = "D3LAY_BASE_URL", default_value = "http://127.0.0.1:8081")]
    url: String,
    /// The token. One given as an option is visible to other users of this machine.
    #[arg(
        long,
        env = "D3LAY_TOKEN",
        default_value = "demo-metadata",
        hide_env_values = true
    )]
    token: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Arguments { url, token } = Arguments::parse();
    let client = Client::builder().base_url(url).bearer_auth(token).build()?;
    let list = client.list_users().sort_by(UserSortField::Name);
    let mut users = list.page_size(100).stream();
    while let Some(user) = users.next().await {
        let user = user?;
        println!("{}\t{}\t{}", user.id, user.name, user.email);
    }
    Ok(())
}
