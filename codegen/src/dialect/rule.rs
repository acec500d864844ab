//! The rules by name: what each takes away, and what gives it back.

use crate::document::Pointer;
use std::collections::{BTreeSet, HashSet};
use std::fmt::{self, Write as _};

/// Between which two documents a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// From the hand-written document to the dialect.
    Document,
    /// From the dialect to what progenitor is given.
    Progenitor,
    /// From the document that Dropshot writes to the dialect.
    Dropshot,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Scope; 3] = [Scope::Document, Scope::Progenitor, Scope::Dropshot];
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Scope::Document => "document → dialect",
            Scope::Progenitor => "dialect → progenitor",
            Scope::Dropshot => "Dropshot's document → dialect",
        })
    }
}

/// One use of a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Applied {
    /// The rule.
    pub rule: Rule,
    /// Where it was used, in the document that it was used on.
    pub pointer: Pointer,
}

impl fmt::Display for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.rule, self.pointer)
    }
}

/// The uses of rules while a document is rewritten.
#[derive(Debug, Default)]
pub(super) struct Uses {
    list: Vec<Applied>,
    seen: HashSet<Applied>,
}

impl Uses {
    pub(super) fn add(&mut self, rule: Rule, pointer: Pointer) {
        let applied = Applied { rule, pointer };
        if self.seen.insert(applied.clone()) {
            self.list.push(applied);
        }
    }

    /// The uses by rule, those of one rule in the order of the document.
    pub(super) fn into_list(mut self) -> Vec<Applied> {
        self.list.sort_by_key(|applied| applied.rule);
        self.list
    }
}

macro_rules! rules {
    ($(
        $(#[$doc:meta])*
        $variant:ident, $name:literal, $scope:ident, $takes:literal, $back:literal;
    )*) => {
        /// A named difference between two documents.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $variant,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)*];

            /// The name in lists and messages.
            pub const fn name(self) -> &'static str {
                match self { $(Rule::$variant => $name,)* }
            }

            /// Between which documents the rule stands.
            pub const fn scope(self) -> Scope {
                match self { $(Rule::$variant => Scope::$scope,)* }
            }

            /// What the rule takes away.
            pub const fn takes_away(self) -> &'static str {
                match self { $(Rule::$variant => $takes,)* }
            }

            /// What gives it back.
            pub const fn given_back_by(self) -> &'static str {
                match self { $(Rule::$variant => $back,)* }
            }
        }
    };
}

rules! {
    /// References to anything but schemas are replaced by what they point to.
    InlineReferences, "inline-references", Document,
        "that parameters, request bodies, responses, headers and security schemes are shared: each `$ref` to one is replaced by its target",
        "the names of response components name the generated response types";
    /// Parameters of a path are given to each of its operations.
    SharedParameters, "shared-parameters", Document,
        "that parameters stand on the path: each operation gets those it does not override",
        "nothing is lost";
    /// Each operation has a security requirement of its own.
    InheritedSecurity, "inherited-security", Document,
        "that an operation has no `security` of its own: it gets the root's, or `[]`",
        "nothing is lost";
    /// Of several media types with one schema the first stays.
    FirstMediaType, "first-media-type", Document,
        "all media types of a response but the first, when they share one schema",
        "the generated negotiation of `Accept`, which knows all of them";
    /// How an operation pages.
    Paging, "paging", Document,
        "`x-specshot-paging`",
        "the generated operations, which know how they page";
    /// The variables of the environment with credentials.
    Environment, "environment", Document,
        "`x-specshot-environment`",
        "the generated clients and commands, which know these variables";
    /// Extensions of others.
    Extensions, "extensions", Document,
        "extensions (`x-…`) outside schemas",
        "nothing: they have no effect";
    /// Examples outside schemas.
    Examples, "examples", Document,
        "`example` and `examples` of parameters, headers and media types",
        "documentation and tests, which read the document itself";
    /// The addresses of the service.
    Servers, "servers", Document,
        "`servers`, wherever they stand",
        "the base URL that a client is made with";
    /// The list of tags with their descriptions.
    TagList, "tag-list", Document,
        "the root's `tags`; operations keep theirs",
        "nothing: they are text for people";
    /// Links to further documentation.
    ExternalDocs, "external-docs", Document,
        "`externalDocs` outside schemas",
        "nothing: they are text for people";
    /// Licence, contact and terms of service.
    Notices, "notices", Document,
        "`license`, `contact` and `termsOfService` of `info`",
        "nothing: they are text for people";
    /// Texts that stand on a path.
    PathTexts, "path-texts", Document,
        "`summary` and `description` of a path",
        "nothing: they are text for people";
    /// Components that nothing refers to.
    UnusedComponents, "unused-components", Document,
        "components other than schemas and security schemes that no operation refers to",
        "nothing: they have no effect";
    /// Members that say what their absence says.
    EmptyMembers, "empty-members", Document,
        "empty texts, empty `tags`, `parameters`, paths and component sections, `deprecated: false`",
        "nothing is lost: absent, they mean the same";
    /// The patch number of the OpenAPI version.
    PatchVersion, "patch-version", Document,
        "the patch number of `openapi`: it becomes 3.0.3, which is what Dropshot writes",
        "nothing is lost: patches of 3.0 mean the same";

    /// Every status has one untyped answer.
    RawResponses, "raw-responses", Progenitor,
        "statuses, headers and bodies of responses: every answer is a stream of bytes",
        "the generated response enum, which decodes by status and checks what it decodes";
    /// Parameters have a type and nothing more.
    OpenParameters, "open-parameters", Progenitor,
        "everything in the schema of a parameter but its type, and how an array is written: one that is joined by commas is a string",
        "the generated builder, which checks a value before it is sent and writes it";
    /// Header parameters that OpenAPI reserves.
    ReservedHeaders, "reserved-headers", Progenitor,
        "header parameters named `Accept`, `Content-Type` and `Authorization`",
        "the generated client, which adds these headers to the request";
    /// Names that are not sent are made up.
    NeutralNames, "neutral-names", Progenitor,
        "operationIds and the names of path variables: none that is made up is one of progenitor's own code",
        "the generated builder, which has the document's names";
    /// Query and header parameters whose names progenitor has a use for.
    TakenNames, "taken-names", Progenitor,
        "query and header parameters that would become a name of progenitor's own code, such as `send`, or `body` beside a request body",
        "the generated client, which puts them into the request";
    /// Methods that progenitor cannot send.
    StandInMethods, "stand-in-methods", Progenitor,
        "the method OPTIONS: the operation is a GET at a path that no document has",
        "the generated client, which sets method and path of every request";
    /// A request body is any JSON value.
    FreeBodies, "free-bodies", Progenitor,
        "the schema of a request body, a media type other than `application/json`, and that the body may be left out",
        "the generated client, which checks the value before it is sent, sets `Content-Type` and takes an absent body off the request";
    /// Security requirements and schemes.
    Security, "security", Progenitor,
        "`security` and `securitySchemes`, which progenitor ignores",
        "the generated client, which adds credentials to the request";
    /// Component schemas.
    Schemas, "schemas", Progenitor,
        "component schemas: nothing refers to them any more",
        "the generated types, the same on both ends";
    /// Summaries and descriptions.
    Texts, "texts", Progenitor,
        "`summary` and `description`: as rustdoc they would be links and code that they are not",
        "the documentation of the generated builder";

    /// Dropshot shows every parameter as a string.
    CarriedParameters, "carried-parameters", Dropshot,
        "what Dropshot shows of a parameter beyond name, place and `required`: a string, in any order",
        "the Parameter Object and its index, carried in the schema that Dropshot shows";
    /// Dropshot has no place for what an operation asks for.
    CarriedOperations, "carried-operations", Dropshot,
        "the header parameter `x-specshot`, and a summary and description that are the generated method's",
        "`security`, `securitySchemes`, `requestBody`, `summary` and `description`, carried in that parameter";
    /// Dropshot shows one response.
    CarriedResponses, "carried-responses", Dropshot,
        "the one successful response that Dropshot shows, with the header `x-specshot`",
        "all responses, carried in that header";
    /// Dropshot's conversion drops parts of schemas.
    CarriedSchemas, "carried-schemas", Dropshot,
        "what Dropshot's conversion leaves of a schema",
        "the schema, carried in it";
    /// Dropshot adds errors of its own.
    UnshapedErrors, "unshaped-errors", Dropshot,
        "the responses `4XX` and `5XX`, and the response and schema `specshot.unshaped` that they are",
        "nothing is lost: the documented errors are among the carried responses";
    /// Dropshot lists the tags of its operations.
    ListedTags, "listed-tags", Dropshot,
        "the root's `tags`, which hold names only",
        "nothing is lost: operations have their tags";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The rules as a table in Markdown, in the order of the way that a document takes.
pub fn rules_table() -> String {
    let mut table =
        String::from("| rule | step | takes away | given back by |\n| --- | --- | --- | --- |\n");
    for scope in Scope::ALL {
        for rule in Rule::ALL.iter().filter(|rule| rule.scope() == scope) {
            let (takes, back) = (rule.takes_away(), rule.given_back_by());
            // Writing to a string does not fail.
            let _ = writeln!(table, "| `{rule}` | {scope} | {takes} | {back} |");
        }
    }
    table
}

/// The rules that do not occur among those that were applied.
pub fn unused(applied: impl Iterator<Item = Rule>) -> Vec<Rule> {
    let applied: BTreeSet<Rule> = applied.collect();
    Rule::ALL
        .iter()
        .copied()
        .filter(|rule| !applied.contains(rule))
        .collect()
}
