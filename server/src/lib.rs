//! Dropshot traits of the two users APIs and the contract-test server.
