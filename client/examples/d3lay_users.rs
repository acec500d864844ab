//! Lists every user of D3lay, page by page, until a page is not full.
//!
//! The defaults are those of the contract-test server: `cargo run` in one terminal, and
//! `cargo run -p users-client --example d3lay_users` in another.

use clap::Parser;
use users_client::d3lay::{Client, UserSortField};

/// Lists every user of D3lay, sorted by name.
#[derive(Parser)]
struct Arguments {
    /// Where the service is.
    #[arg(long, env = "D3LAY_URL", default_value = "http://127.0.0.1:8081")]
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

/// How many users a page has, but for the last one.
const PAGE_SIZE: i64 = 100;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Arguments { url, token } = Arguments::parse();
    let client = Client::builder().base_url(url).bearer_auth(token).build()?;
    for page in 1.. {
        let request = client.list_users().sort_by(UserSortField::Name);
        let users = request.page(page).page_size(PAGE_SIZE).send().await?.body.0;
        for user in &users {
            println!("{}\t{}\t{}", user.id, user.name, user.email);
        }
        if (users.len() as i64) < PAGE_SIZE {
            break;
        }
    }
    Ok(())
}
