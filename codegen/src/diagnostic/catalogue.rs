//! The catalogue: every rule with its id, its title and why there is such a rule.
//!
//! An id is never given to another rule. The first two digits are the stage.

macro_rules! catalogue {
    ($(
        $(#[$stage_doc:meta])*
        $stage:ident $folder:literal {
            $($code:ident = $id:literal, $title:literal, $explanation:literal;)*
        }
    )*) => {
        /// The families of rules, in the order in which they are checked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Stage {
            $($(#[$stage_doc])* $stage,)*
        }

        impl Stage {
            /// All stages in order.
            pub const ALL: &[Stage] = &[$(Stage::$stage),*];

            /// The name of the stage in lower case.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Stage::$stage => $folder,)*
                }
            }
        }

        /// Which rule a finding breaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $title] $code,)*)*
        }

        impl Code {
            /// All codes, by id.
            pub const ALL: &[Code] = &[$($(Code::$code,)*)*];

            /// The stable id, such as `E0103`.
            pub const fn id(self) -> &'static str {
                match self {
                    $($(Code::$code => $id,)*)*
                }
            }

            /// What is wrong, in a few words.
            pub const fn title(self) -> &'static str {
                match self {
                    $($(Code::$code => $title,)*)*
                }
            }

            /// Why there is such a rule.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $($(Code::$code => $explanation,)*)*
                }
            }

            /// The family of the rule.
            pub const fn stage(self) -> Stage {
                match self {
                    $($(Code::$code => Stage::$stage,)*)*
                }
            }
        }
    };
}

catalogue! {
    /// The text: encoding, syntax, and the part of YAML that is taken.
    Document "document" {
        UnreadableFile = "E0101", "the file cannot be read",
            "The file is missing, is a directory, or may not be read.";
        NotUtf8 = "E0102", "the file is not UTF-8",
            "A document is UTF-8, with or without a byte order mark.";
        Syntax = "E0103", "invalid YAML or JSON",
            "The text is neither YAML 1.2 nor JSON. Only the first syntax error of a file is found.";
        DuplicateKey = "E0104", "a key is used twice in one mapping",
            "YAML and JSON leave open which of the two counts, and readers differ.";
        Anchor = "E0105", "anchors, aliases and merge keys",
            "Parts that occur twice belong into `components` and are used by `$ref`, which every OpenAPI tool follows.";
        Tag = "E0106", "YAML tags",
            "A tag changes the type of a value for YAML readers only. Quotes do the same for everybody.";
        SeveralDocuments = "E0107", "several documents in one file",
            "A file holds one document, without `---` between parts.";
        Empty = "E0108", "the document is empty",
            "There is nothing but comments and blanks in the file.";
        Nesting = "E0109", "the document nests too deep",
            "No more than 128 mappings and sequences may stand within each other.";
        NoValue = "E0110", "a number that JSON cannot hold",
            "Numbers are finite; integers fit into 64 bits, with or without sign.";
        KeyNotScalar = "E0111", "a key that is no text",
            "Keys are scalars: text or numbers such as `200`, not mappings, sequences or nothing.";
    }
    /// The shape that OpenAPI 3.0 gives to its objects.
    Structure "structure" {
        NotOpenApi30 = "E0201", "not an OpenAPI 3.0 document",
            "Documents of OpenAPI 3.0.x are taken; Swagger 2.0 and OpenAPI 3.1 differ in meaning, not only in form.";
        MissingField = "E0202", "a required field is missing",
            "OpenAPI requires the field in every object of this kind.";
        WrongType = "E0203", "a field has the wrong JSON type",
            "OpenAPI says which JSON type each of its fields has.";
        UnknownField = "E0204", "a field that OpenAPI does not know",
            "Fields are fixed; whatever else is said begins with `x-`. Mostly this is a misspelt field, which would otherwise be ignored in silence.";
        UnknownExtension = "E0205", "an extension of ours that does not exist",
            "`x-specshot-` begins the extensions that specshot reads. One that it does not know, or not in this place, would be ignored in silence.";
        UnknownValue = "E0206", "a value that OpenAPI does not know",
            "The field takes one of a few fixed values.";
        ComponentName = "E0207", "a component name with invalid characters",
            "OpenAPI allows letters, digits, `.`, `-` and `_` in the names of components.";
    }
    /// `$ref` and where it leads.
    Reference "reference" {
        DanglingReference = "E0301", "a reference to nothing",
            "Nothing stands at the place to which the `$ref` points.";
        ExternalReference = "E0302", "a reference out of the document",
            "Documents are single files; a `$ref` begins with `#/`.";
        ReferenceCycle = "E0303", "references that lead in a circle",
            "A `$ref` that leads back to itself through nothing but `$ref` or `allOf` describes no value.";
        ReferenceKind = "E0304", "a reference to another kind of object",
            "A `$ref` in the place of a parameter leads to a parameter, in the place of a schema to a schema, and so on.";
        ReferenceSibling = "E0305", "a field beside `$ref` that would be ignored",
            "OpenAPI 3.0 ignores whatever stands beside `$ref`. Descriptions may be lost, rules may not.";
        DeepReference = "E0306", "a reference into the middle of something",
            "A `$ref` leads to a whole component, such as `#/components/schemas/User`; anything else has no name to generate a type from.";
    }
    /// Operations and their ids.
    Operation "operation" {
        DuplicateOperationId = "E0401", "an operationId is used twice",
            "The operationId names the method of the trait and of the client, so there is one of each.";
        MissingOperationId = "E0402", "an operation without operationId",
            "The operationId names the method of the trait and of the client; a made-up name would change with the path.";
    }
    /// Parameters and the path variables they fill.
    Parameter "parameter" {
        DuplicateParameter = "E0501", "two parameters of one name in one place",
            "A name occurs once per place (`path`, `query`, `header`) in a list. A parameter of an operation overrides that of its path.";
        UndeclaredVariable = "E0502", "a path variable without a parameter",
            "Each `{variable}` of a path has a parameter of its name with `in: path`.";
        UnusedPathParameter = "E0503", "a path parameter without a variable",
            "A parameter with `in: path` fills a `{variable}` of its path.";
        OptionalPathParameter = "E0504", "a path parameter that is not required",
            "A path without its variable is another path, so OpenAPI wants `required: true`.";
        ParameterSchema = "E0505", "a parameter without schema",
            "A parameter has a `schema`, which says what values it takes.";
        ParameterName = "E0506", "an impossible parameter name",
            "A header name is a token of HTTP; no name is empty.";
        ConnectionParameter = "E0507", "a header parameter that belongs to the connection",
            "`Host`, `Connection`, `Content-Length` and `Transfer-Encoding` are written by whoever sends the request, whatever the document says.";
    }
    /// Paths, as Dropshot's router can serve them.
    Route "route" {
        MalformedPath = "E0601", "a malformed path",
            "A path begins with `/`, has no empty segments, and holds only characters that a URL path may hold.";
        PartialSegment = "E0602", "a variable that is not a whole segment",
            "Dropshot matches whole segments: `/files/{name}`, not `/files/{name}.json`.";
        LiteralBesideVariable = "E0603", "a literal and a variable in one place",
            "Dropshot does not route `/users/me` beside `/users/{id}`.";
        VariableNames = "E0604", "two variable names in one place",
            "Dropshot wants one name per place: not `/users/{id}` and `/users/{user_id}/roles`.";
        DuplicateRoute = "E0605", "two paths that are one route",
            "A trailing slash makes no difference to Dropshot, so both paths would be one.";
        RepeatedVariable = "E0606", "a variable occurs twice in a path",
            "Each variable of a path has a name of its own.";
        VariableName = "E0607", "an impossible variable name",
            "A variable has a name without `:`, which Dropshot reads as the beginning of a pattern.";
    }
    /// Request bodies.
    RequestBody "request_body" {
        RequestMediaTypes = "E0701", "not exactly one media type",
            "A request body has one media type, so that its type is known without looking at the request.";
        RequestMediaType = "E0702", "a request body that is not JSON",
            "Request bodies are `application/json` or `application/*+json`.";
        MalformedMediaType = "E0703", "a malformed media type",
            "A media type is `type/subtype`, with parameters after `;` if need be.";
        MissingSchema = "E0704", "a body without schema",
            "A body has a `schema`; `{}` is the schema of any JSON value.";
    }
    /// Responses, their headers and bodies.
    Response "response" {
        NoResponse = "E0801", "an operation without responses",
            "An operation names at least one response.";
        NoSuccess = "E0802", "an operation that never succeeds",
            "An operation has at least one response with a status of 2xx or 3xx.";
        StatusCode = "E0803", "not a status code",
            "Responses are named by status: 200 to 599.";
        StatusRange = "E0804", "a response for several statuses",
            "`default` and ranges such as `4XX` leave open which statuses occur; the response enum has a variant per status.";
        ResponseMediaType = "E0805", "a response body that is not JSON",
            "Response bodies are `application/json` or `application/*+json`.";
        ResponseSchemas = "E0806", "media types with different schemas",
            "The media types of one response share one schema: the body is the same, whatever it is called.";
        ResponseHeader = "E0807", "a response header that is no scalar",
            "Response headers have a `schema` of type string, integer, number or boolean.";
        BodyNotAllowed = "E0808", "a body where HTTP allows none",
            "A response with status 204, 205 or 304, and any response to HEAD, has no body.";
        ResponseHeaderName = "E0809", "a response header that cannot be described",
            "A header name is a token of HTTP. `Content-Type` is said by `content`, and `Connection`, `Content-Length` and `Transfer-Encoding` belong to the connection.";
    }
    /// Schemas and the values within them.
    Schema "schema" {
        UnknownType = "E0901", "an unknown schema type",
            "A type is one of `array`, `boolean`, `integer`, `number`, `object`, `string`; null is said by `nullable: true`.";
        InvertedBounds = "E0902", "bounds that exclude every value",
            "The lower bound is above the upper one.";
        InvalidBound = "E0903", "an impossible bound",
            "Lengths and counts are whole and not negative, and `multipleOf` is above zero.";
        InvalidPattern = "E0904", "a pattern that is not a regular expression",
            "Patterns are regular expressions of ECMA 262, as JSON Schema says.";
        EmptyEnum = "E0905", "an enum without values",
            "An empty `enum` excludes every value.";
        EnumType = "E0906", "an enum value of the wrong type",
            "Each value of an `enum` has the type that the schema asks for.";
        DuplicateEnumValue = "E0907", "an enum value occurs twice",
            "The values of an `enum` differ from each other.";
        DefaultType = "E0908", "a default of the wrong type",
            "A `default` has the type that the schema asks for.";
        DefaultBound = "E0909", "a default that a bound excludes",
            "A `default` is a value that the schema allows.";
        DefaultEnum = "E0910", "a default outside the enum",
            "A `default` is one of the values of its `enum`.";
        ArrayWithoutItems = "E0911", "an array without items",
            "OpenAPI 3.0 requires `items` beside `type: array`; `items: {}` stands for any value.";
        UnionBranch = "E0912", "a branch of a union that is no plain object",
            "Each branch of a `oneOf` with a discriminator is a component of type object; it becomes the payload of a variant.";
        UnionTag = "E0913", "a branch that does not say its tag",
            "Each branch requires the property that the discriminator names, as an `enum` of one string. Then `oneOf` and discriminator cannot disagree.";
        UnionMapping = "E0914", "a mapping that does not fit the branches",
            "Each branch has the value of its tag as its key in the mapping. Without a key, OpenAPI takes the name of the component for the value.";
        SharedBranch = "E0915", "a branch of two unions with different tags",
            "The tag is no field of the branch's type, so there can be only one of them.";
        DefaultFormat = "E0916", "a default that its format excludes",
            "A `default` is a value that the schema allows.";
        ExampleValue = "E0917", "an example that its schema excludes",
            "An example shows a value that the schema allows; people and tools send it as it is.";
        EndlessObject = "E0918", "an object that requires itself",
            "Each value would hold another one, without end, so there is none.";
    }
    /// Security schemes and requirements.
    Security "security" {
        UnknownScheme = "E1001", "a security requirement that names no scheme",
            "A requirement names a scheme of `components.securitySchemes`.";
        UnsupportedScheme = "E1002", "a security scheme that is not supported",
            "Supported are HTTP basic, HTTP bearer, and API keys in a header, the query or a cookie.";
        SharedCredentials = "E1003", "a requirement with two credentials in one place",
            "A request has one `Authorization`, and each header and query parameter once, so it cannot meet both. Alternatives are written as two requirements.";
        CredentialParameter = "E1004", "a parameter in the place of credentials",
            "What a security scheme carries is no parameter besides: it would be sent twice, and logged as if it were no secret.";
        EnvironmentExtension = "E1005", "a malformed environment extension",
            "The extension names a variable of the environment for each part of the credential: `{username, password}` for HTTP basic, `{token}` for HTTP bearer, `{key}` for an API key.";
    }
    /// The extension `x-specshot-paging`.
    Paging "paging" {
        MalformedPaging = "E1101", "a malformed paging extension",
            "The extension is `{style: cursor, cursor, limit, items, next}` or `{style: page, page, size, items, last}`.";
        PagingKey = "E1102", "an unknown key in a paging extension",
            "The style decides which keys the extension has.";
        PagingParameter = "E1103", "a paging extension that names an absent parameter",
            "`cursor`, `limit`, `page` and `size` name query parameters of the operation.";
        PagingPointer = "E1104", "a paging pointer that leads nowhere",
            "`items` and `next` are JSON pointers into the body of the 200 response, as its schema describes it; `items` leads to an array.";
    }
    /// Names, as Rust can write them.
    Naming "naming" {
        UnusableName = "E1201", "a name without a usable character",
            "A name needs a letter or a digit to become a Rust identifier.";
        NameCollision = "E1202", "names that are one name in Rust",
            "Names that differ in case or punctuation only become the same Rust identifier.";
    }
    /// Parts of OpenAPI that are not taken.
    Unsupported "unsupported" {
        CookieParameter = "E1301", "cookie parameters",
            "Parameters are taken in `path`, `query` and `header`.";
        ParameterContent = "E1302", "parameters with `content`",
            "A parameter is described by `schema`; `content` puts a document into a parameter.";
        ParameterStyle = "E1303", "parameters in an unusual style",
            "Taken are `simple` in path and header, and `form` in the query, without `allowReserved` and `allowEmptyValue`.";
        ParameterType = "E1304", "parameters that are neither scalar nor a list",
            "Parameters are scalars; in the query also arrays of scalars.";
        Callbacks = "E1305", "callbacks",
            "A callback is a request that the server makes; nothing is generated for it.";
        Links = "E1306", "links",
            "Links between operations are not generated, and ignoring them would lose them.";
        Servers = "E1307", "servers of a path or an operation",
            "All operations share the servers of the document.";
        Method = "E1308", "the method TRACE",
            "Dropshot does not serve TRACE.";
        PathReference = "E1309", "a path that is a reference",
            "Paths are written out; parameters, bodies and responses can be shared by `$ref`.";
    }
}
