//! A report as a page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::report::{percent, place, tallies};
use crate::generated::control::{CoverageReport, DocumentCoverage};

/// The page: whole, without scripts, in the colours that the reader prefers.
#[must_use]
pub fn page(report: &CoverageReport) -> String {
    let documents = report.documents.values();
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Contract coverage" }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                main {
                    h1 { "Contract coverage" }
                    @for document in documents { (section(document)) }
                    @if documents.is_empty() { p { "There is no document." } }
                }
            }
        }
    };
    page.into_string()
}

fn section(document: &DocumentCoverage) -> Markup {
    let (api, covered, total) = (document.api.as_str(), document.covered, document.total);
    html! {
        section aria-labelledby=(api) {
            h2 id=(api) { (api) }
            p { (covered) " of " (total) " exercised, " strong { (percent(document.percent)) } }
            (table(
                &format!("Exercised of {api}"),
                "What has been exercised, by kind",
                ["Kind", "Exercised", "There are", "Share"],
                &html! {
                    @for (kind, tally) in tallies(document) {
                        tr {
                            th scope="row" { (kind) }
                            td { (tally.covered) }
                            td { (tally.total) }
                            td {
                                @if tally.total == 0 {
                                    "nothing to exercise"
                                } @else {
                                    meter min="0" max=(tally.total) value=(tally.covered)
                                        aria-label={ (kind) " exercised" } {
                                        (tally.covered) " of " (tally.total)
                                    }
                                }
                            }
                        }
                    }
                },
            ))
            @if covered == total {
                p { "Nothing is missing." }
            } @else {
                h3 { "Missing" }
                (table(
                    &format!("Missing of {api}"),
                    "What has not been exercised",
                    ["Kind", "Operation", "What", "Place in the document"],
                    &html! {
                        @for (kind, tally) in tallies(document) {
                            @for gap in tally.missing.values() {
                                tr {
                                    td { (kind) }
                                    td { code { (gap.operation.0) } }
                                    td { (gap.message) }
                                    td { code { (place(gap)) } }
                                }
                            }
                        }
                    },
                ))
            }
        }
    }
}

/// A table that can be scrolled where the window is too narrow for it, by the keyboard too.
fn table(name: &str, caption: &str, columns: [&str; 4], rows: &Markup) -> Markup {
    html! {
        div class="wide" tabindex="0" role="region" aria-label={ (name) ", scrollable" } {
            table {
                caption { (caption) }
                thead {
                    tr {
                        @for column in columns { th scope="col" { (column) } }
                    }
                }
                tbody { (rows) }
            }
        }
    }
}
