//! What a request takes beyond a bare Dropshot endpoint, and where.

use std::{cmp::Reverse, collections::BTreeMap, path::Path};

use crate::{
    Api, Outcome,
    callgrind::{self, Instructions},
    contender::Contender,
    process::Process,
    report::Table,
};

/// How many functions of libraries may stand between a function and the one that it is called for.
const CALLERS: usize = 20;

/// What functions are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Parameters,
    Journal,
    Credentials,
    Sha256,
    Headers,
    Behaviour,
    Framework,
    Http,
    Tokio,
    Allocation,
    Other,
}

impl Group {
    const ALL: [Group; 11] = [
        Group::Parameters,
        Group::Journal,
        Group::Credentials,
        Group::Sha256,
        Group::Headers,
        Group::Behaviour,
        Group::Framework,
        Group::Http,
        Group::Tokio,
        Group::Allocation,
        Group::Other,
    ];

    /// What it is, for people.
    fn title(self) -> &'static str {
        match self {
            Group::Parameters => "parameters",
            Group::Journal => "journal",
            Group::Credentials => "credentials",
            Group::Sha256 => "SHA-256 of the credentials, in software",
            Group::Headers => "headers and the answer",
            Group::Behaviour => "coverage, quota, faults, page",
            Group::Framework => "Dropshot, and endpoints compiled into it",
            Group::Http => "hyper",
            Group::Tokio => "Tokio",
            Group::Allocation => "allocation",
            Group::Other => "the rest",
        }
    }

    /// What the names of its functions have in them.
    fn names(self) -> &'static [&'static str] {
        match self {
            Group::Parameters => &[
                "specshot_runtime::parameter",
                "specshot_runtime::server::arguments",
                "specshot_runtime::server::request",
                "specshot_runtime::uri",
                "users_server::generated",
                "jsonschema",
                "serde",
            ],
            Group::Journal => &["users_server::journal"],
            Group::Credentials => &[
                "specshot_runtime::credential",
                "users_server::credentials",
                "base64",
                "secrecy",
                "subtle",
                "zeroize",
            ],
            Group::Sha256 => &["sha2"],
            Group::Headers => &["specshot_runtime::server::response", "http::header"],
            Group::Behaviour => &["specshot_runtime", "users_server"],
            Group::Framework => &["dropshot", "slog"],
            Group::Http => &["hyper", "httparse", "http::", "http_body"],
            Group::Tokio => &["tokio", "mio::"],
            Group::Allocation => &["mi_", "mimalloc", "__rust_", "__rdl_"],
            Group::Other => &[],
        }
    }

    /// That of a function by its name: of what occurs first, as in `<hyper::A as http::B>`, and of the
    /// longest that does.
    fn of(function: &str) -> Self {
        let found = Group::ALL.into_iter().flat_map(|group| {
            let names = group.names().iter();
            names.filter_map(move |name| Some((function.find(name)?, Reverse(name.len()), group)))
        });
        let first = found.min_by_key(|&(at, length, _)| (at, length));
        first.map_or(Group::Other, |(_, _, group)| group)
    }
}

/// Instructions per request of our server and of bare Dropshot.
pub(crate) struct Profile {
    rows: [Row; Group::ALL.len()],
}

/// Those of a group.
struct Row {
    group: Group,
    ours: f64,
    bare: f64,
}

impl Row {
    fn more(&self) -> f64 {
        self.ours - self.bare
    }
}

impl Profile {
    /// Counts; `body` is the file with what bare Dropshot answers.
    ///
    /// # Errors
    /// When there is no valgrind, among others: text for whoever reads the results.
    pub(crate) fn measure(api: Api, body: &Path) -> Outcome<Self> {
        if !callgrind::is_installed() {
            return Err("valgrind is not installed: install the package `valgrind`".into());
        }
        eprintln!("{}: instructions per request", api.name());
        let ours = callgrind::instructions(api, api.name(), Process::ours_counted)?;
        let bare = callgrind::instructions(api, "Contender", |counts| {
            Process::contender_counted(Contender::Dropshot, api, body, counts)
        })?;
        Ok(Profile::of(&ours, &bare))
    }

    fn of(ours: &Instructions, bare: &Instructions) -> Self {
        let (ours, bare) = (by_group(ours), by_group(bare));
        let row = |group: Group| Row {
            group,
            ours: ours[group as usize],
            bare: bare[group as usize],
        };
        let mut rows = Group::ALL.map(row);
        rows.sort_by(|one, other| other.more().total_cmp(&one.more()));
        Profile { rows }
    }

    /// Why a request costs more than one of bare Dropshot: the largest differences.
    pub(crate) fn reason(&self) -> String {
        let (ours, bare) = self.sums();
        let rows = self.rows.iter().filter(|row| row.group != Group::Sha256);
        let largest: Vec<String> = rows
            .take(5)
            .map(|row| format!("{} ({})", row.group.title(), thousands(row.more())))
            .collect();
        format!(
            "A request takes {} instructions, one of bare Dropshot {}. Most of the difference: {}.",
            thousands(ours),
            thousands(bare),
            largest.join("; ")
        )
    }

    /// All of it.
    pub(crate) fn table(&self, api: Api) -> Table {
        let mut table = Table::new(
            format!("{}: instructions per request", api.name()),
            &["what", "ours", "bare Dropshot", "more"],
        );
        let row = |title: &str, ours: f64, bare: f64| {
            [
                title.to_owned(),
                thousands(ours),
                thousands(bare),
                thousands(ours - bare),
            ]
        };
        for Row { group, ours, bare } in &self.rows {
            table.row(row(group.title(), *ours, *bare));
        }
        let (ours, bare) = self.sums();
        table.row(row("all", ours, bare));
        table.note(
            "Counted by callgrind, in user mode. A function counts for what its name says; one of a \
             library for all purposes, such as `memcpy`, for those who call it. SHA-256 is done in software there; a processor with instructions for it takes a \
             small part of these.",
        );
        table
    }

    fn sums(&self) -> (f64, f64) {
        let sum = |of: fn(&Row) -> f64| self.rows.iter().map(of).sum();
        (sum(|row| row.ours), sum(|row| row.bare))
    }
}

/// A number for each group, in the order of all.
type Shares = [f64; Group::ALL.len()];

/// The instructions of each group. Functions of libraries that serve all purposes, such as `memcpy`,
/// work for those who call them: what they take is shared out by what each call takes.
fn by_group(instructions: &Instructions) -> Shares {
    let only = |group: Group| {
        let mut shares = Shares::default();
        shares[group as usize] = 1.0;
        shares
    };
    let add = |sums: &mut Shares, shares: &Shares, factor: f64| {
        sums.iter_mut()
            .zip(shares)
            .for_each(|(sum, share)| *sum += factor * share);
    };
    let names = instructions.own.keys().map(String::as_str);
    let mut groups: BTreeMap<&str, Shares> =
        names.map(|name| (name, only(Group::of(name)))).collect();
    let calls: Vec<(&str, &str, f64)> = instructions
        .calls
        .iter()
        .map(|((caller, callee), &taken)| (caller.as_str(), callee.as_str(), taken))
        .filter(|&(_, callee, taken)| taken > 0.0 && Group::of(callee) == Group::Other)
        .collect();
    for _ in 0..CALLERS {
        let mut callers: BTreeMap<&str, Shares> = BTreeMap::new();
        for &(caller, callee, taken) in &calls {
            if let Some(shares) = groups.get(caller) {
                add(callers.entry(callee).or_default(), shares, taken);
            }
        }
        for (callee, sums) in callers {
            let all: f64 = sums.iter().sum();
            groups.insert(callee, sums.map(|sum| sum / all));
        }
    }
    let mut totals = Shares::default();
    for (name, own) in &instructions.own {
        add(&mut totals, &groups[name.as_str()], *own);
    }
    totals
}

/// A whole number with a comma between each three digits.
fn thousands(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    match number <= -0.5 {
        true => format!("-{text}"),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_name_decides() {
        for (name, group) in [
            ("users_server::journal::texts::Writer::push", Group::Journal),
            (
                "<users_server::connection::drain::Watch as slog::Drain>::log",
                Group::Behaviour,
            ),
            (
                "<specshot_runtime::server::arguments::Members as serde_core::de::MapAccess>::next",
                Group::Parameters,
            ),
            ("http::header::map::hash_elem_using", Group::Headers),
            ("http::request::Builder::body", Group::Http),
            (
                "core::ptr::drop_in_place<dropshot::RequestContext<users_server::context::Context>>",
                Group::Framework,
            ),
            ("sha2::sha256::soft::unroll::compress", Group::Sha256),
            ("_mi_page_malloc_zero", Group::Allocation),
            ("__memcpy_avx_unaligned_erms", Group::Other),
        ] {
            assert_eq!(Group::of(name), group, "{name}");
        }
    }

    #[test]
    fn what_serves_all_purposes_is_shared_out_among_its_callers() {
        let own = [
            ("hyper", 10.0),
            ("users_server::journal", 20.0),
            ("Vec::push", 100.0),
            ("memcpy", 1000.0),
        ];
        let calls = [
            ("hyper", "users_server::journal", 900.0),
            ("hyper", "memcpy", 250.0),
            ("users_server::journal", "Vec::push", 850.0),
            ("Vec::push", "memcpy", 750.0),
        ];
        let call = |(caller, callee, taken): (&str, &str, f64)| {
            ((caller.to_owned(), callee.to_owned()), taken)
        };
        let shares = by_group(&Instructions {
            own: own.map(|(name, own)| (name.to_owned(), own)).into(),
            calls: calls.map(call).into(),
        });
        assert_eq!(shares[Group::Journal as usize], 20.0 + 100.0 + 750.0);
        assert_eq!(shares[Group::Http as usize], 10.0 + 250.0);
        assert_eq!(shares[Group::Other as usize], 0.0);
    }

    #[test]
    fn the_reason_has_the_largest_differences_first() {
        let counts = |counts: &[(&str, f64)]| {
            let own = counts
                .iter()
                .map(|(name, count)| ((*name).to_owned(), *count));
            Instructions {
                own: own.collect(),
                ..Instructions::default()
            }
        };
        let ours = counts(&[
            ("users_server::journal::a", 1500.0),
            ("users_server::journal::b", 2500.0),
            ("sha2::compress", 9000.0),
            ("hyper::proto", 9000.0),
            ("specshot_runtime::uri::decode", 4500.0),
        ]);
        let bare = counts(&[("hyper::proto", 8000.0), ("tokio::task", 300.0)]);
        let profile = Profile::of(&ours, &bare);
        let reason = profile.reason();
        let beginning = "A request takes 26,500 instructions, one of bare Dropshot 8,300. Most of the \
                         difference: parameters (4,500); journal (4,000); hyper (1,000);";
        assert!(reason.starts_with(beginning), "{reason}");
        assert!(!reason.contains("SHA-256"), "{reason}");
        let table = profile.table(Api::D3lay).to_string();
        let row = |what: &str| {
            let row = table
                .lines()
                .find(|line| line.starts_with(&format!("| {what} ")));
            row.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>()[2..5].join(" "))
        };
        assert_eq!(row("SHA-256").as_deref(), Some("9,000 0 9,000"));
        assert_eq!(row("Tokio").as_deref(), Some("0 300 -300"));
        assert_eq!(row("all").as_deref(), Some("26,500 8,300 18,200"));
    }
}
