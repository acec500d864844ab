//! OpenAPI documents in; a progenitor client and a Dropshot API trait out.
