//! The command `users`.

fn main() -> std::process::ExitCode {
    users_cli::run()
}
