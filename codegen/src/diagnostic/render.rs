//! Findings as text. The only module that knows the renderer.

use super::{Diagnostic, Label};
use crate::document::{Source, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// Labels further apart than so many lines are listed one by one: the renderer reads all lines
/// between them.
const FAR: usize = 200;

pub(super) fn render(source: &Source, findings: &[Diagnostic], color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
    .decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for finding in findings {
        if !text.is_empty() {
            text.push('\n');
        }
        // The listing pads lines; a golden file must not depend on that.
        for line in renderer.render(&[group(source, finding)]).lines() {
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}

fn group<'text>(source: &'text Source, finding: &'text Diagnostic) -> Group<'text> {
    let mut group = Level::ERROR
        .primary_title(finding.message.as_str())
        .id(finding.code.id())
        .elements(listings(source, &finding.labels));
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    group
}

/// One listing from the first label to the last, or one for each label if they are far apart.
fn listings<'text>(
    source: &'text Source,
    labels: &'text [Label],
) -> Vec<Snippet<'text, Annotation<'text>>> {
    let lines = labels.iter().map(|label| source.line(label.span.start));
    let first = lines.clone().min().unwrap_or(0);
    let last = lines.max().unwrap_or(0);
    if last - first <= FAR {
        return vec![listing(source, first, last, labels)];
    }
    let (primary, secondary): (Vec<&Label>, Vec<&Label>) =
        labels.iter().partition(|label| label.primary);
    primary
        .into_iter()
        .chain(secondary)
        .map(|label| {
            let line = source.line(label.span.start);
            listing(source, line, line, [label])
        })
        .collect()
}

/// Some lines with their labels; the renderer folds those without.
fn listing<'text>(
    source: &'text Source,
    first: usize,
    last: usize,
    labels: impl IntoIterator<Item = &'text Label>,
) -> Snippet<'text, Annotation<'text>> {
    let start = source.line_start(first);
    let end = source.line_span(last).end;
    let text = source.text().get(start..end).unwrap_or("");
    Snippet::source(text)
        .path(source.name())
        .line_start(first + 1)
        .annotations(labels.into_iter().map(|label| {
            let kind = if label.primary {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            kind.span(within_line(source, label.span, start))
                .label(label.text.as_str())
        }))
}

/// The part of a span in its first line, counted from the beginning of the listing.
fn within_line(source: &Source, span: Span, listing: usize) -> Range<usize> {
    let line = source.line_span(source.line(span.start));
    let start = span.start.clamp(line.start, line.end);
    let end = span.end.clamp(start, line.end);
    start - listing..end - listing
}
