//! The behaviour of the two APIs, without HTTP.

mod answers;
mod credentials;
mod d3lay_listing;
mod d3lay_paging;
mod d3lay_search;
mod fivetran_paging;
mod journal;
mod loading;
mod options;
mod synthetic_users;
mod users;
mod verification;
