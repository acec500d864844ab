//! Contract tests: the documents, the server and the client against each other.

mod answer;
mod api;
mod document;
mod exercised;
mod running;
mod served;

mod accept;
mod behaviours;
mod body;
mod coverage;
mod credentials;
mod cursor;
mod data_file;
mod example;
mod filter;
mod header;
mod launch;
mod limit;
mod log_line;
mod method;
mod order;
mod origin;
mod page;
mod parameter;
mod path;
mod permission;
mod precedence;
mod quota;
mod reference;
mod refusing;
mod request_id;
mod round_trip;
mod search;
mod secrecy;
mod shutdown;
