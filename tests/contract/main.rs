//! Contract tests: the documents, the server and the client against each other.

mod round_trip;
