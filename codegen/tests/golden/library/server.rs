#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    non_camel_case_types,
    rustdoc::all,
    unexpected_cfgs,
    unused_imports
)]
use std::future::Future;
use dropshot::RequestContext;
use serde::Deserialize;
use specshot_runtime::server::{
    Arguments, Exchange, Parts, RegisterError, Refusal, Reply, Request, Responses, Route,
    Unfollowed, UnexpectedBody, Unshaped, UnknownParameters,
};
pub use self::types::*;
/// The document that this module is generated from.
pub const API: specshot_runtime::ApiSpec = specshot_runtime::ApiSpec {
    name: "library",
    title: "Library",
    version: "2.1.0",
    description: "Books, `Vec<Book>` of them, and [nothing] else.\n\n```\nlet this = is_no_rust(;\n```\n\n- A list with code:\n\n  ~~~rust\n  compile_error!(\"never\")\n  ~~~\n\n        indented().by(eight)\n\n<T> is no tag, http://library.example is no link, and `open is not closed.",
    schemas: SCHEMAS,
    security_schemes: r#"{
  "keyAuth": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Key"
  },
  "signature": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Signature"
  },
  "queryKey": {
    "type": "apiKey",
    "in": "query",
    "name": "key"
  },
  "session": {
    "type": "apiKey",
    "in": "cookie",
    "name": "session"
  },
  "device": {
    "type": "apiKey",
    "in": "cookie",
    "name": "device"
  },
  "basicAuth": {
    "type": "http",
    "scheme": "basic"
  },
  "bearerAuth": {
    "type": "http",
    "scheme": "bearer"
  }
}"#,
};
const SCHEMAS: &[(&str, &str)] = &[
    ("Name", r#"{
  "type": "string",
  "minLength": 1
}"#),
    (
        "Isbn",
        r#"{
  "description": "A string with a pattern.",
  "type": "string",
  "pattern": "^[0-9]{13}$"
}"#,
    ),
    (
        "Isbns",
        r##"{
  "description": "A component that is an array.",
  "type": "array",
  "minItems": 1,
  "uniqueItems": true,
  "items": {
    "$ref": "#/components/schemas/Isbn"
  }
}"##,
    ),
    (
        "Prices",
        r#"{
  "description": "A component that is a map, with `null` for what has no price.",
  "type": "object",
  "additionalProperties": {
    "type": "number",
    "nullable": true,
    "minimum": 0
  }
}"#,
    ),
    (
        "Limit",
        r#"{
  "type": "integer",
  "minimum": 1,
  "maximum": 100,
  "default": 10
}"#,
    ),
    (
        "Rating",
        r#"{
  "type": "integer",
  "enum": [
    1,
    2,
    3,
    4,
    5
  ]
}"#,
    ),
    ("Genre", r#"{
  "type": "string",
  "enum": [
    "novel",
    "poetry"
  ]
}"#),
    (
        "Edition",
        r#"{
  "description": "Values that are no Rust names, and one that the generator would like to have.",
  "type": "string",
  "enum": [
    "1st",
    "2nd",
    "in-progress",
    "type",
    "other",
    "Self",
    "",
    ">="
  ]
}"#,
    ),
    (
        "Book",
        r##"{
  "type": "object",
  "x-table": "books",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "$ref": "#/components/schemas/Name"
    },
    "subtitle": {
      "type": "string",
      "nullable": true
    },
    "isbn": {
      "$ref": "#/components/schemas/Isbn"
    },
    "price": {
      "type": "number",
      "minimum": 0,
      "example": 4.5
    },
    "genre": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Genre"
        }
      ],
      "description": "What kind of book it is.",
      "default": "novel"
    }
  },
  "example": {
    "title": "Emma"
  }
}"##,
    ),
    (
        "Change",
        r##"{
  "description": "Absent stays as it is, `null` goes.",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
    "title": {
      "$ref": "#/components/schemas/Name"
    },
    "subtitle": {
      "type": "string",
      "nullable": true,
      "maxLength": 40
    },
    "price": {
      "type": "number",
      "nullable": true,
      "minimum": 0
    },
    "genre": {
      "type": "string",
      "nullable": true,
      "enum": [
        "novel",
        "poetry",
        null
      ]
    }
  }
}"##,
    ),
    (
        "Everything",
        r##"{
  "description": "Every kind of property.\n\n| a | table |\n| - | ----- |\n| [with] | <links> |\n\n1.      indented code in a list\n> ```rust\n> let quoted = code(;",
  "type": "object",
  "required": [
    "id",
    "type",
    "ratio",
    "on",
    "required-null"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid"
    },
    "type": {
      "$ref": "#/components/schemas/Edition"
    },
    "on": {
      "type": "boolean"
    },
    "ratio": {
      "type": "number",
      "format": "double",
      "exclusiveMinimum": true,
      "minimum": 0
    },
    "required-null": {
      "type": "string",
      "nullable": true
    },
    "self": {
      "type": "string",
      "format": "date-time"
    },
    "match": {
      "type": "string",
      "format": "date"
    },
    "camelCase": {
      "type": "integer",
      "format": "int64"
    },
    "kebab-case": {
      "type": "integer",
      "format": "int32",
      "multipleOf": 5,
      "maximum": 100
    },
    "2nd": {
      "type": "string",
      "format": "email"
    },
    "$ref-like": {
      "type": "string",
      "format": "uri"
    },
    "bytes": {
      "type": "string",
      "format": "byte"
    },
    "address": {
      "type": "string",
      "format": "ipv4"
    },
    "address6": {
      "type": "string",
      "format": "ipv6"
    },
    "secret": {
      "type": "string",
      "format": "password",
      "default": "hunter2"
    },
    "float": {
      "type": "number",
      "format": "float",
      "nullable": true,
      "default": 0.5
    },
    "flag": {
      "type": "boolean",
      "nullable": true,
      "default": false
    },
    "anything": {},
    "free": {
      "description": "The server keeps its text.",
      "type": "object",
      "nullable": true,
      "maxProperties": 3
    },
    "shelves": {
      "type": "array",
      "maxItems": 2,
      "items": {
        "type": "array",
        "items": {
          "type": "string",
          "nullable": true
        }
      }
    },
    "nested": {
      "type": "object",
      "required": [
        "inner"
      ],
      "properties": {
        "inner": {
          "type": "object",
          "nullable": true,
          "properties": {
            "deepest": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "value"
                ],
                "properties": {
                  "value": {
                    "type": "string",
                    "enum": [
                      "a",
                      "b"
                    ]
                  }
                }
              }
            }
          }
        }
      }
    },
    "category": {
      "$ref": "#/components/schemas/Category"
    },
    "prices": {
      "$ref": "#/components/schemas/Prices"
    },
    "settings": {
      "$ref": "#/components/schemas/Settings"
    },
    "closed": {
      "$ref": "#/components/schemas/Closed"
    },
    "audiobook": {
      "$ref": "#/components/schemas/Audiobook"
    },
    "medium": {
      "$ref": "#/components/schemas/Medium"
    },
    "loose": {
      "$ref": "#/components/schemas/Loose"
    },
    "option": {
      "$ref": "#/components/schemas/Option"
    },
    "isbns": {
      "$ref": "#/components/schemas/Isbns"
    },
    "violation": {
      "$ref": "#/components/schemas/Violation"
    },
    "rating": {
      "$ref": "#/components/schemas/Rating"
    },
    "notices": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Notice"
      }
    },
    "lent": {
      "$ref": "#/components/schemas/Lent"
    },
    "others": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Others"
      }
    },
    "either": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/Lent"
        },
        {
          "$ref": "#/components/schemas/Novel"
        }
      ],
      "discriminator": {
        "propertyName": "kind"
      }
    },
    "always": {
      "type": "string",
      "enum": [
        "one"
      ]
    },
    "short": {
      "type": "string",
      "maxLength": 5
    },
    "share": {
      "type": "number",
      "maximum": 1,
      "exclusiveMaximum": true
    },
    "some": {
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "integer"
      }
    }
  }
}"##,
    ),
    (
        "Notice",
        r##"{
  "description": "What happened to a book.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Lent"
    },
    {
      "$ref": "#/components/schemas/Sold"
    },
    {
      "$ref": "#/components/schemas/Several"
    },
    {
      "$ref": "#/components/schemas/Novel"
    }
  ],
  "discriminator": {
    "propertyName": "kind",
    "mapping": {
      "Lent": "#/components/schemas/Lent",
      "just-sold": "#/components/schemas/Sold",
      "several": "Several"
    }
  }
}"##,
    ),
    (
        "Lent",
        r#"{
  "description": "Somebody has it. Used on its own as well.",
  "type": "object",
  "required": [
    "kind",
    "reader"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "enum": [
        "Lent"
      ]
    },
    "reader": {
      "type": "string"
    },
    "days": {
      "type": "integer",
      "minimum": 1,
      "default": 14
    }
  }
}"#,
    ),
    (
        "Sold",
        r##"{
  "description": "Somebody owns it.",
  "allOf": [
    {
      "type": "object",
      "required": [
        "kind",
        "price"
      ],
      "properties": {
        "kind": {
          "$ref": "#/components/schemas/SoldKind"
        },
        "price": {
          "type": "number",
          "minimum": 0
        }
      }
    },
    {
      "type": "object",
      "properties": {
        "receipt": {
          "type": "object"
        }
      }
    }
  ]
}"##,
    ),
    (
        "SoldKind",
        r#"{
  "description": "A component keeps its type.",
  "type": "string",
  "enum": [
    "just-sold"
  ]
}"#,
    ),
    (
        "Several",
        r##"{
  "description": "A union within itself.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "kind"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "enum": [
        "several"
      ]
    },
    "first": {
      "$ref": "#/components/schemas/Notice"
    },
    "rest": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Notice"
      }
    }
  }
}"##,
    ),
    (
        "Novel",
        r#"{
  "description": "Nothing but a tag.",
  "type": "object",
  "required": [
    "kind"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "enum": [
        "Novel"
      ]
    }
  }
}"#,
    ),
    (
        "Category",
        r##"{
  "description": "A category has categories.",
  "type": "object",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string"
    },
    "parent": {
      "$ref": "#/components/schemas/Category"
    },
    "twin": {
      "type": "object",
      "nullable": true,
      "allOf": [
        {
          "$ref": "#/components/schemas/Category"
        }
      ]
    },
    "children": {
      "type": "array",
      "default": [
        {
          "name": "fiction"
        }
      ],
      "items": {
        "$ref": "#/components/schemas/Category"
      }
    },
    "byName": {
      "type": "object",
      "additionalProperties": {
        "$ref": "#/components/schemas/Category"
      }
    }
  }
}"##,
    ),
    (
        "Settings",
        r#"{
  "description": "Properties and typed others.",
  "type": "object",
  "properties": {
    "theme": {
      "type": "string"
    },
    "additionalProperties": {
      "type": "boolean"
    }
  },
  "additionalProperties": {
    "type": "integer",
    "nullable": true
  }
}"#,
    ),
    (
        "Others",
        r##"{
  "description": "Free objects within what is not listed are values and no text.",
  "type": "object",
  "properties": {
    "text": {
      "$ref": "#/components/schemas/Text"
    }
  },
  "additionalProperties": {
    "type": "object"
  }
}"##,
    ),
    (
        "Text",
        r#"{
  "description": "A component that is a free object.",
  "type": "object",
  "additionalProperties": true
}"#,
    ),
    (
        "Closed",
        r#"{
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "only": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Audiobook",
        r##"{
  "description": "Objects, merged.",
  "allOf": [
    {
      "$ref": "#/components/schemas/Book"
    },
    {
      "type": "object",
      "required": [
        "minutes"
      ],
      "properties": {
        "minutes": {
          "type": "integer",
          "minimum": 1
        },
        "readers": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    {
      "required": [
        "price"
      ]
    }
  ]
}"##,
    ),
    (
        "Medium",
        r##"{
  "description": "One of two, never both.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Closed"
    },
    {
      "type": "object",
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "type": "string",
          "format": "uri"
        }
      }
    }
  ]
}"##,
    ),
    (
        "Loose",
        r##"{
  "anyOf": [
    {
      "type": "string",
      "maxLength": 3
    },
    {
      "type": "integer"
    },
    {
      "$ref": "#/components/schemas/Isbn"
    }
  ],
  "not": {
    "enum": [
      "no"
    ]
  }
}"##,
    ),
    (
        "Catalogue",
        r#"{
  "type": "object",
  "required": [
    "known"
  ],
  "properties": {
    "known": {
      "type": "boolean"
    }
  }
}"#,
    ),
    (
        "Error",
        r#"{
  "type": "object",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string"
    },
    "request": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Result",
        r#"{
  "type": "object",
  "required": [
    "name",
    "title"
  ],
  "properties": {
    "name": {
      "type": "string"
    },
    "title": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Option",
        r##"{
  "allOf": [
    {
      "$ref": "#/components/schemas/Ok"
    }
  ],
  "description": "Names of the prelude."
}"##,
    ),
    (
        "Ok",
        r##"{
  "type": "object",
  "properties": {
    "err": {
      "$ref": "#/components/schemas/Some"
    }
  }
}"##,
    ),
    ("Some", r#"{
  "type": "string",
  "enum": [
    "none",
    "Some"
  ]
}"#),
    (
        "Violation",
        r#"{
  "type": "object",
  "properties": {
    "contract": {
      "type": "string"
    }
  }
}"#,
    ),
];
/// The Response Objects of the document, references resolved.
mod objects {
    pub(super) const LIST_BOOKS_OK: &str = r##"{
  "description": "The books.",
  "content": {
    "application/json": {
      "schema": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Book"
        }
      }
    }
  }
}"##;
    pub(super) const BAD_REQUEST: &str = r##"{
  "description": "The request breaks rules of this document.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const METHOD_NOT_ALLOWED: &str = r##"{
  "description": "The path has other methods.",
  "headers": {
    "Allow": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const ADD_BOOK_CREATED: &str = r##"{
  "description": "The book was added.",
  "headers": {
    "Location": {
      "required": true,
      "schema": {
        "type": "string"
      }
    },
    "x-count": {
      "schema": {
        "type": "integer"
      }
    },
    "X-Added-At": {
      "description": "When it was added.",
      "required": true,
      "schema": {
        "type": "string",
        "format": "date-time"
      }
    },
    "X-Genre": {
      "schema": {
        "$ref": "#/components/schemas/Genre"
      }
    },
    "X-Isbn": {
      "schema": {
        "$ref": "#/components/schemas/Isbn"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##;
    pub(super) const REFUSED: &str = r##"{
  "description": "The credentials are not known.",
  "headers": {
    "WWW-Authenticate": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const ADD_BOOK_CONFLICT: &str = r##"{
  "description": "The book is there already.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const PAYLOAD_TOO_LARGE: &str = r##"{
  "description": "The body is too long.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const UNSUPPORTED_MEDIA_TYPE: &str = r##"{
  "description": "The body is of another type.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const OK_RESPONSE: &str = r##"{
  "description": "The book.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##;
    pub(super) const NOT_FOUND: &str = r##"{
  "description": "There is no such thing.",
  "content": {
    "application/problem+json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const NOT_ACCEPTABLE: &str = r##"{
  "description": "There is no such media type.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const REPLACE_BOOK_CREATED: &str = r#"{
  "description": "The book was not there before.",
  "headers": {
    "Location": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const REPLACE_BOOK_ACCEPTED: &str = r#"{
  "description": "The book will be replaced.",
  "content": {
    "application/json": {
      "schema": {
        "type": "object",
        "required": [
          "ticket"
        ],
        "properties": {
          "ticket": {
            "type": "string",
            "format": "uuid"
          }
        }
      }
    }
  }
}"#;
    pub(super) const REPLACE_BOOK_NO_CONTENT: &str = r#"{
  "description": "The book was replaced."
}"#;
    pub(super) const REMOVE_BOOK_NO_CONTENT: &str = r#"{
  "description": "The book is gone.",
  "headers": {
    "X-Reason": {
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const PROBE_BOOK_OK: &str = r#"{
  "description": "The book is there.",
  "headers": {
    "X-Copies": {
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 0
      }
    }
  }
}"#;
    pub(super) const PROBE_BOOK_NOT_FOUND: &str = r#"{
  "description": "The book is not there."
}"#;
    pub(super) const EXTEND_LOAN_OK: &str = r##"{
  "description": "What was understood.",
  "content": {
    "application/json": {
      "schema": {
        "type": "object",
        "required": [
          "reader",
          "number",
          "send",
          "body"
        ],
        "properties": {
          "reader": {
            "type": "string",
            "format": "uuid"
          },
          "number": {
            "type": "integer"
          },
          "send": {
            "type": "boolean"
          },
          "body": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "headerMap": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "isbns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Isbn"
            }
          }
        }
      }
    }
  }
}"##;
    pub(super) const FIND_WORK_OK: &str = r##"{
  "description": "The names as they arrived.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Result"
      }
    }
  }
}"##;
    pub(super) const CATALOGUE_OK: &str = r##"{
  "description": "The catalogue; more of it for those who are known.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Catalogue"
      }
    }
  }
}"##;
    pub(super) const CATALOGUE_OPTIONS_NO_CONTENT: &str = r#"{
  "description": "What can be done.",
  "headers": {
    "Allow": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const ECHO_OK: &str = r##"{
  "description": "The same.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Everything"
      }
    }
  }
}"##;
    pub(super) const ANNOUNCE_OK: &str = r##"{
  "description": "The same.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Notice"
      }
    }
  }
}"##;
    pub(super) const HEALTH_NO_CONTENT: &str = r#"{
  "description": "All is well."
}"#;
}
/// The examples of the document, by response.
mod examples {
    use specshot_runtime::operation::Example;
    pub(super) const LIST_BOOKS_OK: Example = Example { headers: &[], body: "" };
    pub(super) const BAD_REQUEST: Example = Example { headers: &[], body: "" };
    pub(super) const METHOD_NOT_ALLOWED: Example = Example { headers: &[], body: "" };
    pub(super) const ADD_BOOK_CREATED: Example = Example {
        headers: &[("Location", r#""/books/9780141439587""#)],
        body: "",
    };
    pub(super) const REFUSED: Example = Example { headers: &[], body: "" };
    pub(super) const ADD_BOOK_CONFLICT: Example = Example { headers: &[], body: "" };
    pub(super) const PAYLOAD_TOO_LARGE: Example = Example { headers: &[], body: "" };
    pub(super) const UNSUPPORTED_MEDIA_TYPE: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const OK_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const NOT_FOUND: Example = Example { headers: &[], body: "" };
    pub(super) const NOT_ACCEPTABLE: Example = Example { headers: &[], body: "" };
    pub(super) const REPLACE_BOOK_CREATED: Example = Example {
        headers: &[("Location", r#""/books/9780141439587""#)],
        body: "",
    };
    pub(super) const REPLACE_BOOK_ACCEPTED: Example = Example { headers: &[], body: "" };
    pub(super) const REPLACE_BOOK_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const REMOVE_BOOK_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const PROBE_BOOK_OK: Example = Example { headers: &[], body: "" };
    pub(super) const PROBE_BOOK_NOT_FOUND: Example = Example { headers: &[], body: "" };
    pub(super) const EXTEND_LOAN_OK: Example = Example { headers: &[], body: "" };
    pub(super) const FIND_WORK_OK: Example = Example { headers: &[], body: "" };
    pub(super) const CATALOGUE_OK: Example = Example { headers: &[], body: "" };
    pub(super) const CATALOGUE_OPTIONS_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const ECHO_OK: Example = Example { headers: &[], body: "" };
    pub(super) const ANNOUNCE_OK: Example = Example { headers: &[], body: "" };
    pub(super) const HEALTH_NO_CONTENT: Example = Example { headers: &[], body: "" };
}
/// The operations of the document.
pub mod operations {
    use super::{examples, objects};
    /// `GET /shelves/{shelf}/books`
    #[derive(Clone, Copy, Debug)]
    pub struct ListBooks;
    impl specshot_runtime::Operation for ListBooks {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "list_books",
            method: "GET",
            path: "/shelves/{shelf}/books",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "shelf",
    "in": "path",
    "required": true,
    "description": "The shelf.",
    "schema": {
      "type": "integer",
      "minimum": 1
    }
  },
  {
    "name": "X-Trace",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "author",
    "in": "query",
    "description": "Authors, `any` of <them>.",
    "schema": {
      "type": "array",
      "maxItems": 3,
      "items": {
        "$ref": "#/components/schemas/Name"
      }
    }
  },
  {
    "name": "ids",
    "in": "query",
    "explode": false,
    "schema": {
      "type": "array",
      "items": {
        "type": "integer"
      }
    }
  },
  {
    "name": "genre",
    "in": "query",
    "schema": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Genre"
        }
      ],
      "default": "novel"
    }
  },
  {
    "name": "min_price",
    "in": "query",
    "deprecated": true,
    "schema": {
      "type": "number",
      "minimum": 0
    }
  },
  {
    "name": "year",
    "in": "query",
    "required": true,
    "schema": {
      "type": "integer",
      "format": "int32",
      "minimum": 1450
    }
  },
  {
    "name": "lent",
    "in": "query",
    "schema": {
      "type": "boolean"
    }
  },
  {
    "name": "limit",
    "in": "query",
    "schema": {
      "$ref": "#/components/schemas/Limit"
    }
  },
  {
    "name": "since",
    "in": "query",
    "schema": {
      "type": "string",
      "format": "date-time"
    }
  },
  {
    "name": "on",
    "in": "query",
    "schema": {
      "type": "string",
      "format": "date"
    }
  },
  {
    "name": "edition",
    "in": "query",
    "explode": false,
    "schema": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Edition"
      }
    }
  },
  {
    "name": "rating",
    "in": "query",
    "schema": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Rating"
        },
        {
          "maximum": 3
        }
      ]
    }
  },
  {
    "name": "accept",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "Content-Type",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "Authorization",
    "in": "header",
    "schema": {
      "type": "string"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::LIST_BOOKS_OK),
                (400, objects::BAD_REQUEST),
                (405, objects::METHOD_NOT_ALLOWED),
            ],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::LIST_BOOKS_OK),
                (400, examples::BAD_REQUEST),
                (405, examples::METHOD_NOT_ALLOWED),
            ],
            references: &[
                ("/parameters/0", "/components/parameters/Shelf"),
                ("/parameters/1", "/paths/~1shelves~1{shelf}~1books/parameters/1"),
                ("/parameters/2", "/paths/~1shelves~1{shelf}~1books/get/parameters/0"),
                ("/parameters/3", "/paths/~1shelves~1{shelf}~1books/get/parameters/1"),
                ("/parameters/4", "/paths/~1shelves~1{shelf}~1books/get/parameters/2"),
                ("/parameters/5", "/paths/~1shelves~1{shelf}~1books/get/parameters/3"),
                ("/parameters/6", "/paths/~1shelves~1{shelf}~1books/get/parameters/4"),
                ("/parameters/7", "/paths/~1shelves~1{shelf}~1books/get/parameters/5"),
                ("/parameters/8", "/paths/~1shelves~1{shelf}~1books/get/parameters/6"),
                ("/parameters/9", "/paths/~1shelves~1{shelf}~1books/get/parameters/7"),
                ("/parameters/10", "/paths/~1shelves~1{shelf}~1books/get/parameters/8"),
                ("/parameters/11", "/paths/~1shelves~1{shelf}~1books/get/parameters/9"),
                ("/parameters/12", "/paths/~1shelves~1{shelf}~1books/get/parameters/10"),
                ("/parameters/13", "/paths/~1shelves~1{shelf}~1books/get/parameters/11"),
                ("/parameters/14", "/paths/~1shelves~1{shelf}~1books/get/parameters/12"),
                ("/parameters/15", "/paths/~1shelves~1{shelf}~1books/get/parameters/13"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/405", "/components/responses/MethodNotAllowed"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ListBooks as specshot_runtime::Operation>::API,
                <ListBooks as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /shelves/{shelf}/books`
    #[derive(Clone, Copy, Debug)]
    pub struct AddBook;
    impl specshot_runtime::Operation for AddBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "add_book",
            method: "POST",
            path: "/shelves/{shelf}/books",
            summary: "",
            description: "Adds a book.",
            parameters: r#"[
  {
    "name": "shelf",
    "in": "path",
    "required": true,
    "description": "The shelf.",
    "schema": {
      "type": "integer",
      "minimum": 1
    }
  },
  {
    "name": "X-Trace",
    "in": "header",
    "required": true,
    "schema": {
      "type": "string",
      "minLength": 8
    }
  }
]"#,
            request_body: r##"{
  "description": "The book.",
  "required": true,
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##,
            responses: &[
                (201, objects::ADD_BOOK_CREATED),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (409, objects::ADD_BOOK_CONFLICT),
                (413, objects::PAYLOAD_TOO_LARGE),
                (415, objects::UNSUPPORTED_MEDIA_TYPE),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (201, examples::ADD_BOOK_CREATED),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (409, examples::ADD_BOOK_CONFLICT),
                (413, examples::PAYLOAD_TOO_LARGE),
                (415, examples::UNSUPPORTED_MEDIA_TYPE),
            ],
            references: &[
                ("/parameters/0", "/components/parameters/Shelf"),
                ("/parameters/1", "/paths/~1shelves~1{shelf}~1books/post/parameters/0"),
                ("/requestBody", "/components/requestBodies/Book"),
                ("/responses/201/headers/Location", "/components/headers/Location"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/413", "/components/responses/PayloadTooLarge"),
                ("/responses/415", "/components/responses/UnsupportedMediaType"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <AddBook as specshot_runtime::Operation>::API,
                <AddBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct GetBook;
    impl specshot_runtime::Operation for GetBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "get_book",
            method: "GET",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::OK_RESPONSE),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (404, objects::NOT_FOUND),
                (406, objects::NOT_ACCEPTABLE),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json", "application/json;version=2"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (404, examples::NOT_FOUND),
                (406, examples::NOT_ACCEPTABLE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/404", "/components/responses/NotFound"),
                ("/responses/406", "/components/responses/NotAcceptable"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <GetBook as specshot_runtime::Operation>::API,
                <GetBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `PUT /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct ReplaceBook;
    impl specshot_runtime::Operation for ReplaceBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "replace_book",
            method: "PUT",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: r##"{
  "required": true,
  "content": {
    "application/merge+json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::OK_RESPONSE),
                (201, objects::REPLACE_BOOK_CREATED),
                (202, objects::REPLACE_BOOK_ACCEPTED),
                (204, objects::REPLACE_BOOK_NO_CONTENT),
                (401, objects::REFUSED),
                (415, objects::UNSUPPORTED_MEDIA_TYPE),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json", "application/json;version=2"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (201, examples::REPLACE_BOOK_CREATED),
                (202, examples::REPLACE_BOOK_ACCEPTED),
                (204, examples::REPLACE_BOOK_NO_CONTENT),
                (401, examples::REFUSED),
                (415, examples::UNSUPPORTED_MEDIA_TYPE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/201/headers/Location", "/components/headers/Location"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/415", "/components/responses/UnsupportedMediaType"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ReplaceBook as specshot_runtime::Operation>::API,
                <ReplaceBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `DELETE /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct RemoveBook;
    impl specshot_runtime::Operation for RemoveBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "remove_book",
            method: "DELETE",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  },
  {
    "name": "if-match",
    "in": "header",
    "schema": {
      "type": "string"
    }
  }
]"##,
            request_body: r#"{
  "content": {
    "application/vnd.library.reason+json": {
      "schema": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "reason": {
            "type": "string",
            "maxLength": 20
          }
        }
      }
    }
  }
}"#,
            responses: &[
                (204, objects::REMOVE_BOOK_NO_CONTENT),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (415, objects::UNSUPPORTED_MEDIA_TYPE),
            ],
            security: r#"[
  {
    "bearerAuth": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[
                (204, examples::REMOVE_BOOK_NO_CONTENT),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (415, examples::UNSUPPORTED_MEDIA_TYPE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/parameters/1", "/paths/~1books~1{isbn}/delete/parameters/0"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/415", "/components/responses/UnsupportedMediaType"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <RemoveBook as specshot_runtime::Operation>::API,
                <RemoveBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `HEAD /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct ProbeBook;
    impl specshot_runtime::Operation for ProbeBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "probe_book",
            method: "HEAD",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::PROBE_BOOK_OK),
                (404, objects::PROBE_BOOK_NOT_FOUND),
            ],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[
                (200, examples::PROBE_BOOK_OK),
                (404, examples::PROBE_BOOK_NOT_FOUND),
            ],
            references: &[("/parameters/0", "/paths/~1books~1{isbn}/parameters/0")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ProbeBook as specshot_runtime::Operation>::API,
                <ProbeBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `PATCH /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct ChangeBook;
    impl specshot_runtime::Operation for ChangeBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "change_book",
            method: "PATCH",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: r##"{
  "required": true,
  "content": {
    "application/json; charset=utf-8": {
      "schema": {
        "$ref": "#/components/schemas/Change"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::OK_RESPONSE),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (404, objects::NOT_FOUND),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json", "application/json;version=2"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (404, examples::NOT_FOUND),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/404", "/components/responses/NotFound"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ChangeBook as specshot_runtime::Operation>::API,
                <ChangeBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /readers/{reader-id}/loans/{number}`
    #[derive(Clone, Copy, Debug)]
    pub struct ExtendLoan;
    impl specshot_runtime::Operation for ExtendLoan {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "extend_loan",
            method: "POST",
            path: "/readers/{reader-id}/loans/{number}",
            summary: "",
            description: "Parameters with names that other code has a use for.",
            parameters: r##"[
  {
    "name": "number",
    "in": "path",
    "required": true,
    "schema": {
      "type": "integer",
      "minimum": 1
    }
  },
  {
    "name": "reader-id",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string",
      "format": "uuid"
    }
  },
  {
    "name": "send",
    "in": "query",
    "schema": {
      "type": "boolean",
      "default": true
    }
  },
  {
    "name": "body",
    "in": "query",
    "schema": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  {
    "name": "header-map",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "type",
    "in": "query",
    "schema": {
      "$ref": "#/components/schemas/Edition"
    }
  }
]"##,
            request_body: r##"{
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Isbns"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::EXTEND_LOAN_OK),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
            ],
            security: r#"[
  {
    "keyAuth": [],
    "bearerAuth": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::EXTEND_LOAN_OK),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
            ],
            references: &[
                (
                    "/parameters/0",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/parameters/0",
                ),
                (
                    "/parameters/1",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/parameters/1",
                ),
                (
                    "/parameters/2",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/0",
                ),
                (
                    "/parameters/3",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/1",
                ),
                (
                    "/parameters/4",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/2",
                ),
                (
                    "/parameters/5",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/3",
                ),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ExtendLoan as specshot_runtime::Operation>::API,
                <ExtendLoan as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /authors/{name}/works/{title}`
    #[derive(Clone, Copy, Debug)]
    pub struct FindWork;
    impl specshot_runtime::Operation for FindWork {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "find_work",
            method: "GET",
            path: "/authors/{name}/works/{title}",
            summary: "",
            description: "",
            parameters: r#"[
  {
    "name": "title",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "name",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  }
]"#,
            request_body: "",
            responses: &[(200, objects::FIND_WORK_OK), (400, objects::BAD_REQUEST)],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::FIND_WORK_OK), (400, examples::BAD_REQUEST)],
            references: &[("/responses/400", "/components/responses/BadRequest")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <FindWork as specshot_runtime::Operation>::API,
                <FindWork as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /catalogue`
    #[derive(Clone, Copy, Debug)]
    pub struct Catalogue;
    impl specshot_runtime::Operation for Catalogue {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "catalogue",
            method: "GET",
            path: "/catalogue",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(200, objects::CATALOGUE_OK), (401, objects::REFUSED)],
            security: r#"[
  {},
  {
    "queryKey": []
  },
  {
    "session": [],
    "device": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::CATALOGUE_OK), (401, examples::REFUSED)],
            references: &[("/responses/401", "/components/responses/Unauthorized")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Catalogue as specshot_runtime::Operation>::API,
                <Catalogue as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `OPTIONS /catalogue`
    #[derive(Clone, Copy, Debug)]
    pub struct CatalogueOptions;
    impl specshot_runtime::Operation for CatalogueOptions {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "catalogue_options",
            method: "OPTIONS",
            path: "/catalogue",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::CATALOGUE_OPTIONS_NO_CONTENT)],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::CATALOGUE_OPTIONS_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <CatalogueOptions as specshot_runtime::Operation>::API,
                <CatalogueOptions as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /echo`
    #[derive(Clone, Copy, Debug)]
    pub struct Echo;
    impl specshot_runtime::Operation for Echo {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "echo",
            method: "POST",
            path: "/echo",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: r##"{
  "required": true,
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Everything"
      }
    }
  }
}"##,
            responses: &[(200, objects::ECHO_OK), (400, objects::BAD_REQUEST)],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::ECHO_OK), (400, examples::BAD_REQUEST)],
            references: &[("/responses/400", "/components/responses/BadRequest")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Echo as specshot_runtime::Operation>::API,
                <Echo as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /notices`
    #[derive(Clone, Copy, Debug)]
    pub struct Announce;
    impl specshot_runtime::Operation for Announce {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "announce",
            method: "POST",
            path: "/notices",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: r##"{
  "required": true,
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Notice"
      }
    }
  }
}"##,
            responses: &[(200, objects::ANNOUNCE_OK), (400, objects::BAD_REQUEST)],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::ANNOUNCE_OK), (400, examples::BAD_REQUEST)],
            references: &[("/responses/400", "/components/responses/BadRequest")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Announce as specshot_runtime::Operation>::API,
                <Announce as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /health`
    #[derive(Clone, Copy, Debug)]
    pub struct Health;
    impl specshot_runtime::Operation for Health {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "health",
            method: "GET",
            path: "/health",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::HEALTH_NO_CONTENT)],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::HEALTH_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Health as specshot_runtime::Operation>::API,
                <Health as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
}
/// The operations of the document, in its order.
pub static OPERATIONS: &[specshot_runtime::OperationEntry] = &[
    specshot_runtime::OperationEntry::of::<operations::ListBooks>(0usize),
    specshot_runtime::OperationEntry::of::<operations::AddBook>(1usize),
    specshot_runtime::OperationEntry::of::<operations::GetBook>(2usize),
    specshot_runtime::OperationEntry::of::<operations::ReplaceBook>(3usize),
    specshot_runtime::OperationEntry::of::<operations::RemoveBook>(4usize),
    specshot_runtime::OperationEntry::of::<operations::ProbeBook>(5usize),
    specshot_runtime::OperationEntry::of::<operations::ChangeBook>(6usize),
    specshot_runtime::OperationEntry::of::<operations::ExtendLoan>(7usize),
    specshot_runtime::OperationEntry::of::<operations::FindWork>(8usize),
    specshot_runtime::OperationEntry::of::<operations::Catalogue>(9usize),
    specshot_runtime::OperationEntry::of::<operations::CatalogueOptions>(10usize),
    specshot_runtime::OperationEntry::of::<operations::Echo>(11usize),
    specshot_runtime::OperationEntry::of::<operations::Announce>(12usize),
    specshot_runtime::OperationEntry::of::<operations::Health>(13usize),
];
/// The types of the document's schemas.
pub mod types {
    use std::collections::BTreeMap;
    use serde::{Deserialize, Serialize};
    use specshot_runtime::List;
    use super::{SCHEMAS, types};
    /// Name
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Name(pub String);
    impl From<String> for Name {
        fn from(value: String) -> Self {
            Name(value)
        }
    }
    impl specshot_runtime::Contract for Name {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Name\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Name {
        fn schema_name() -> String {
            "Name".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Name")
        }
    }
    /// A string with a pattern.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Isbn(pub String);
    impl From<String> for Isbn {
        fn from(value: String) -> Self {
            Isbn(value)
        }
    }
    impl specshot_runtime::Contract for Isbn {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Isbn\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Isbn {
        fn schema_name() -> String {
            "Isbn".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Isbn")
        }
    }
    /// A component that is an array.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Isbns(pub Vec<types::Isbn>);
    impl From<Vec<types::Isbn>> for Isbns {
        fn from(value: Vec<types::Isbn>) -> Self {
            Isbns(value)
        }
    }
    impl specshot_runtime::Contract for Isbns {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Isbns\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Isbns {
        fn schema_name() -> String {
            "Isbns".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Isbns")
        }
    }
    /// A component that is a map, with `null` for what has no price.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Prices(pub BTreeMap<String, Option<f64>>);
    impl From<BTreeMap<String, Option<f64>>> for Prices {
        fn from(value: BTreeMap<String, Option<f64>>) -> Self {
            Prices(value)
        }
    }
    impl specshot_runtime::Contract for Prices {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Prices\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Prices {
        fn schema_name() -> String {
            "Prices".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Prices")
        }
    }
    /// Limit
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Limit(pub i64);
    impl From<i64> for Limit {
        fn from(value: i64) -> Self {
            Limit(value)
        }
    }
    impl specshot_runtime::Contract for Limit {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Limit\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Limit {
        fn schema_name() -> String {
            "Limit".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Limit")
        }
    }
    /// Rating
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Rating(pub i64);
    impl From<i64> for Rating {
        fn from(value: i64) -> Self {
            Rating(value)
        }
    }
    impl specshot_runtime::Contract for Rating {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Rating\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Rating {
        fn schema_name() -> String {
            "Rating".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Rating")
        }
    }
    /// Genre
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum Genre {
        /// `novel`
        #[serde(rename = "novel")]
        Novel,
        /// `poetry`
        #[serde(rename = "poetry")]
        Poetry,
    }
    impl Genre {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Genre::Novel => "novel",
                Genre::Poetry => "poetry",
            }
        }
    }
    impl std::fmt::Display for Genre {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for Genre {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Genre\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Genre {
        fn schema_name() -> String {
            "Genre".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Genre")
        }
    }
    /// Values that are no Rust names, and one that the generator would like to have.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum Edition {
        /// `1st`
        #[serde(rename = "1st")]
        _1st,
        /// `2nd`
        #[serde(rename = "2nd")]
        _2nd,
        /// `in-progress`
        #[serde(rename = "in-progress")]
        InProgress,
        /// `type`
        #[serde(rename = "type")]
        Type,
        /// `other`
        #[serde(rename = "other")]
        Other,
        /// `Self`
        #[serde(rename = "Self")]
        Self_,
        /// ``
        #[serde(rename = "")]
        Empty,
        /// `>=`
        #[serde(rename = ">=")]
        GreaterEquals,
    }
    impl Edition {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Edition::_1st => "1st",
                Edition::_2nd => "2nd",
                Edition::InProgress => "in-progress",
                Edition::Type => "type",
                Edition::Other => "other",
                Edition::Self_ => "Self",
                Edition::Empty => "",
                Edition::GreaterEquals => ">=",
            }
        }
    }
    impl std::fmt::Display for Edition {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for Edition {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Edition\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Edition {
        fn schema_name() -> String {
            "Edition".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Edition")
        }
    }
    /// Book
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Book {
        /// `title`
        pub title: types::Name,
        /// `subtitle`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub subtitle: Option<Option<String>>,
        /// `isbn`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbn: Option<types::Isbn>,
        /// `price`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub price: Option<f64>,
        /// What kind of book it is.
        #[serde(default = "Book::default_genre")]
        pub genre: types::Genre,
    }
    impl Book {
        /// One with the required properties; the others have their default or are absent.
        #[must_use]
        pub fn new(title: types::Name) -> Self {
            Book {
                title,
                subtitle: None,
                isbn: None,
                price: None,
                genre: Self::default_genre(),
            }
        }
        /// The default of `genre`.
        fn default_genre() -> types::Genre {
            specshot_runtime::default_value("\"novel\"")
        }
    }
    impl specshot_runtime::Contract for Book {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Book\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Book {
        fn schema_name() -> String {
            "Book".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Book")
        }
    }
    /// ChangeGenre
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum ChangeGenre {
        /// `novel`
        #[serde(rename = "novel")]
        Novel,
        /// `poetry`
        #[serde(rename = "poetry")]
        Poetry,
    }
    impl ChangeGenre {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                ChangeGenre::Novel => "novel",
                ChangeGenre::Poetry => "poetry",
            }
        }
    }
    impl std::fmt::Display for ChangeGenre {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for ChangeGenre {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "nullable": true,
  "enum": [
    "novel",
    "poetry",
    null
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ChangeGenre {
        fn schema_name() -> String {
            "ChangeGenre".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "string",
  "nullable": true,
  "enum": [
    "novel",
    "poetry",
    null
  ]
}"#,
            )
        }
    }
    /// Absent stays as it is, `null` goes.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Change {
        /// `title`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<types::Name>,
        /// `subtitle`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub subtitle: Option<Option<String>>,
        /// `price`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub price: Option<Option<f64>>,
        /// `genre`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub genre: Option<Option<types::ChangeGenre>>,
    }
    impl Change {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Change {
                title: None,
                subtitle: None,
                price: None,
                genre: None,
            }
        }
    }
    impl specshot_runtime::Contract for Change {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Change\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Change {
        fn schema_name() -> String {
            "Change".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Change")
        }
    }
    /// EverythingNestedInnerDeepestItemValue
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum EverythingNestedInnerDeepestItemValue {
        /// `a`
        #[serde(rename = "a")]
        A,
        /// `b`
        #[serde(rename = "b")]
        B,
    }
    impl EverythingNestedInnerDeepestItemValue {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                EverythingNestedInnerDeepestItemValue::A => "a",
                EverythingNestedInnerDeepestItemValue::B => "b",
            }
        }
    }
    impl std::fmt::Display for EverythingNestedInnerDeepestItemValue {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for EverythingNestedInnerDeepestItemValue {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "enum": [
    "a",
    "b"
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingNestedInnerDeepestItemValue {
        fn schema_name() -> String {
            "EverythingNestedInnerDeepestItemValue".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "string",
  "enum": [
    "a",
    "b"
  ]
}"#,
            )
        }
    }
    /// EverythingNestedInnerDeepestItem
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EverythingNestedInnerDeepestItem {
        /// `value`
        pub value: types::EverythingNestedInnerDeepestItemValue,
    }
    impl EverythingNestedInnerDeepestItem {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(value: types::EverythingNestedInnerDeepestItemValue) -> Self {
            EverythingNestedInnerDeepestItem {
                value,
            }
        }
    }
    impl specshot_runtime::Contract for EverythingNestedInnerDeepestItem {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "required": [
    "value"
  ],
  "properties": {
    "value": {
      "type": "string",
      "enum": [
        "a",
        "b"
      ]
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingNestedInnerDeepestItem {
        fn schema_name() -> String {
            "EverythingNestedInnerDeepestItem".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "object",
  "required": [
    "value"
  ],
  "properties": {
    "value": {
      "type": "string",
      "enum": [
        "a",
        "b"
      ]
    }
  }
}"#,
            )
        }
    }
    /// EverythingNestedInner
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EverythingNestedInner {
        /// `deepest`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deepest: Option<Vec<types::EverythingNestedInnerDeepestItem>>,
    }
    impl EverythingNestedInner {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            EverythingNestedInner {
                deepest: None,
            }
        }
    }
    impl specshot_runtime::Contract for EverythingNestedInner {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "nullable": true,
  "properties": {
    "deepest": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "type": "string",
            "enum": [
              "a",
              "b"
            ]
          }
        }
      }
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingNestedInner {
        fn schema_name() -> String {
            "EverythingNestedInner".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "object",
  "nullable": true,
  "properties": {
    "deepest": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "type": "string",
            "enum": [
              "a",
              "b"
            ]
          }
        }
      }
    }
  }
}"#,
            )
        }
    }
    /// EverythingNested
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EverythingNested {
        /// `inner`
        pub inner: Option<types::EverythingNestedInner>,
    }
    impl EverythingNested {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(inner: Option<types::EverythingNestedInner>) -> Self {
            EverythingNested { inner }
        }
    }
    impl specshot_runtime::Contract for EverythingNested {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "required": [
    "inner"
  ],
  "properties": {
    "inner": {
      "type": "object",
      "nullable": true,
      "properties": {
        "deepest": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "value"
            ],
            "properties": {
              "value": {
                "type": "string",
                "enum": [
                  "a",
                  "b"
                ]
              }
            }
          }
        }
      }
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingNested {
        fn schema_name() -> String {
            "EverythingNested".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "object",
  "required": [
    "inner"
  ],
  "properties": {
    "inner": {
      "type": "object",
      "nullable": true,
      "properties": {
        "deepest": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "value"
            ],
            "properties": {
              "value": {
                "type": "string",
                "enum": [
                  "a",
                  "b"
                ]
              }
            }
          }
        }
      }
    }
  }
}"#,
            )
        }
    }
    /// EverythingEither
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(tag = "kind")]
    #[non_exhaustive]
    pub enum EverythingEither {
        /// `kind` is `Lent`.
        #[serde(rename = "Lent")]
        Lent(types::Lent),
        /// `kind` is `Novel`.
        #[serde(rename = "Novel")]
        Novel(types::Novel),
    }
    impl Serialize for EverythingEither {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                EverythingEither::Lent(payload) => payload.serialize(serializer),
                EverythingEither::Novel(payload) => payload.serialize(serializer),
            }
        }
    }
    impl From<types::Lent> for EverythingEither {
        fn from(payload: types::Lent) -> Self {
            EverythingEither::Lent(payload)
        }
    }
    impl From<types::Novel> for EverythingEither {
        fn from(payload: types::Novel) -> Self {
            EverythingEither::Novel(payload)
        }
    }
    impl specshot_runtime::Contract for EverythingEither {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Lent"
    },
    {
      "$ref": "#/components/schemas/Novel"
    }
  ],
  "discriminator": {
    "propertyName": "kind"
  }
}"##,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingEither {
        fn schema_name() -> String {
            "EverythingEither".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Lent"
    },
    {
      "$ref": "#/components/schemas/Novel"
    }
  ],
  "discriminator": {
    "propertyName": "kind"
  }
}"##,
            )
        }
    }
    /// EverythingAlways
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum EverythingAlways {
        /// `one`
        #[serde(rename = "one")]
        One,
    }
    impl EverythingAlways {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                EverythingAlways::One => "one",
            }
        }
    }
    impl std::fmt::Display for EverythingAlways {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for EverythingAlways {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "enum": [
    "one"
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingAlways {
        fn schema_name() -> String {
            "EverythingAlways".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "string",
  "enum": [
    "one"
  ]
}"#,
            )
        }
    }
    /// Every kind of property.
    ///
    /// | a | table |
    /// | - | ----- |
    /// | [with] | <links> |
    ///
    /// 1. indented code in a list
    /// > \```rust
    /// > let quoted = code(;
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Everything {
        /// `id`
        pub id: uuid::Uuid,
        /// `type`
        #[serde(rename = "type")]
        pub r#type: types::Edition,
        /// `on`
        pub on: bool,
        /// `ratio`
        pub ratio: f64,
        /// `required-null`
        #[serde(rename = "required-null")]
        pub required_null: Option<String>,
        /// `self`
        #[serde(rename = "self")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub self_: Option<chrono::DateTime<chrono::Utc>>,
        /// `match`
        #[serde(rename = "match")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#match: Option<chrono::NaiveDate>,
        /// `camelCase`
        #[serde(rename = "camelCase")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub camel_case: Option<i64>,
        /// `kebab-case`
        #[serde(rename = "kebab-case")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub kebab_case: Option<i64>,
        /// `2nd`
        #[serde(rename = "2nd")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub _2nd: Option<String>,
        /// `$ref-like`
        #[serde(rename = "$ref-like")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ref_like: Option<String>,
        /// `bytes`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bytes: Option<String>,
        /// `address`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub address: Option<std::net::Ipv4Addr>,
        /// `address6`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub address6: Option<std::net::Ipv6Addr>,
        /// `secret`
        #[serde(default = "Everything::default_secret")]
        pub secret: String,
        /// `float`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub float: Option<Option<f64>>,
        /// `flag`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub flag: Option<Option<bool>>,
        /// `anything`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub anything: Option<Option<serde_json::Value>>,
        /// The server keeps its text.
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub free: Option<Option<specshot_runtime::FreeObject>>,
        /// `shelves`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub shelves: Option<Vec<Vec<Option<String>>>>,
        /// `nested`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub nested: Option<types::EverythingNested>,
        /// `category`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub category: Option<types::Category>,
        /// `prices`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub prices: Option<types::Prices>,
        /// `settings`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub settings: Option<types::Settings>,
        /// `closed`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub closed: Option<types::Closed>,
        /// `audiobook`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub audiobook: Option<types::Audiobook>,
        /// `medium`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub medium: Option<types::Medium>,
        /// `loose`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub loose: Option<types::Loose>,
        /// `option`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub option: Option<types::OptionSchema>,
        /// `isbns`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbns: Option<types::Isbns>,
        /// `violation`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub violation: Option<types::Violation>,
        /// `rating`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rating: Option<types::Rating>,
        /// `notices`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub notices: Option<Vec<types::Notice>>,
        /// `lent`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lent: Option<types::Lent>,
        /// `others`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub others: Option<Vec<types::Others>>,
        /// `either`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub either: Option<types::EverythingEither>,
        /// `always`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub always: Option<types::EverythingAlways>,
        /// `short`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub short: Option<String>,
        /// `share`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share: Option<f64>,
        /// `some`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub some: Option<BTreeMap<String, i64>>,
    }
    impl Everything {
        /// One with the required properties; the others have their default or are absent.
        #[must_use]
        pub fn new(
            id: uuid::Uuid,
            r#type: types::Edition,
            on: bool,
            ratio: f64,
            required_null: Option<String>,
        ) -> Self {
            Everything {
                id,
                r#type,
                on,
                ratio,
                required_null,
                self_: None,
                r#match: None,
                camel_case: None,
                kebab_case: None,
                _2nd: None,
                ref_like: None,
                bytes: None,
                address: None,
                address6: None,
                secret: Self::default_secret(),
                float: None,
                flag: None,
                anything: None,
                free: None,
                shelves: None,
                nested: None,
                category: None,
                prices: None,
                settings: None,
                closed: None,
                audiobook: None,
                medium: None,
                loose: None,
                option: None,
                isbns: None,
                violation: None,
                rating: None,
                notices: None,
                lent: None,
                others: None,
                either: None,
                always: None,
                short: None,
                share: None,
                some: None,
            }
        }
        /// The default of `secret`.
        fn default_secret() -> String {
            specshot_runtime::default_value("\"hunter2\"")
        }
    }
    impl specshot_runtime::Contract for Everything {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Everything\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Everything {
        fn schema_name() -> String {
            "Everything".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Everything")
        }
    }
    /// What happened to a book.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(tag = "kind")]
    #[non_exhaustive]
    pub enum Notice {
        /// `kind` is `Lent`.
        #[serde(rename = "Lent")]
        Lent(types::Lent),
        /// `kind` is `just-sold`.
        #[serde(rename = "just-sold")]
        JustSold(types::Sold),
        /// `kind` is `several`.
        #[serde(rename = "several")]
        Several(types::Several),
        /// `kind` is `Novel`.
        #[serde(rename = "Novel")]
        Novel(types::Novel),
    }
    impl Serialize for Notice {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Notice::Lent(payload) => payload.serialize(serializer),
                Notice::JustSold(payload) => payload.serialize(serializer),
                Notice::Several(payload) => payload.serialize(serializer),
                Notice::Novel(payload) => payload.serialize(serializer),
            }
        }
    }
    impl From<types::Lent> for Notice {
        fn from(payload: types::Lent) -> Self {
            Notice::Lent(payload)
        }
    }
    impl From<types::Sold> for Notice {
        fn from(payload: types::Sold) -> Self {
            Notice::JustSold(payload)
        }
    }
    impl From<types::Several> for Notice {
        fn from(payload: types::Several) -> Self {
            Notice::Several(payload)
        }
    }
    impl From<types::Novel> for Notice {
        fn from(payload: types::Novel) -> Self {
            Notice::Novel(payload)
        }
    }
    impl specshot_runtime::Contract for Notice {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Notice\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Notice {
        fn schema_name() -> String {
            "Notice".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Notice")
        }
    }
    /// Somebody has it. Used on its own as well.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "Lent")]
    #[non_exhaustive]
    pub struct Lent {
        /// `reader`
        pub reader: String,
        /// `days`
        #[serde(default = "Lent::default_days")]
        pub days: i64,
    }
    impl Lent {
        /// One with the required properties; the others have their default or are absent.
        #[must_use]
        pub fn new(reader: String) -> Self {
            Lent {
                reader,
                days: Self::default_days(),
            }
        }
        /// The default of `days`.
        fn default_days() -> i64 {
            specshot_runtime::default_value("14")
        }
    }
    impl specshot_runtime::Contract for Lent {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Lent\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Lent {
        fn schema_name() -> String {
            "Lent".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Lent")
        }
    }
    /// Somebody owns it.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "just-sold")]
    #[non_exhaustive]
    pub struct Sold {
        /// `price`
        pub price: f64,
        /// `receipt`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub receipt: Option<BTreeMap<String, serde_json::Value>>,
    }
    impl Sold {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(price: f64) -> Self {
            Sold { price, receipt: None }
        }
    }
    impl specshot_runtime::Contract for Sold {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Sold\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Sold {
        fn schema_name() -> String {
            "Sold".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Sold")
        }
    }
    /// A component keeps its type.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum SoldKind {
        /// `just-sold`
        #[serde(rename = "just-sold")]
        JustSold,
    }
    impl SoldKind {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                SoldKind::JustSold => "just-sold",
            }
        }
    }
    impl std::fmt::Display for SoldKind {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for SoldKind {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/SoldKind\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for SoldKind {
        fn schema_name() -> String {
            "SoldKind".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "SoldKind")
        }
    }
    /// A union within itself.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "several")]
    #[non_exhaustive]
    pub struct Several {
        /// `first`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first: Option<Box<types::Notice>>,
        /// `rest`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rest: Option<Vec<types::Notice>>,
    }
    impl Several {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Several { first: None, rest: None }
        }
    }
    impl specshot_runtime::Contract for Several {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Several\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Several {
        fn schema_name() -> String {
            "Several".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Several")
        }
    }
    /// Nothing but a tag.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "Novel")]
    #[non_exhaustive]
    pub struct Novel {}
    impl Novel {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Novel {}
        }
    }
    impl specshot_runtime::Contract for Novel {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Novel\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Novel {
        fn schema_name() -> String {
            "Novel".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Novel")
        }
    }
    /// CategoryTwin
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CategoryTwin {
        /// `name`
        pub name: String,
        /// `parent`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<Box<types::Category>>,
        /// `twin`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub twin: Option<Option<Box<types::CategoryTwin>>>,
        /// `children`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub children: Option<Vec<types::Category>>,
        /// `byName`
        #[serde(rename = "byName")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub by_name: Option<BTreeMap<String, types::Category>>,
    }
    impl CategoryTwin {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(name: String) -> Self {
            CategoryTwin {
                name,
                parent: None,
                twin: None,
                children: None,
                by_name: None,
            }
        }
    }
    impl specshot_runtime::Contract for CategoryTwin {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "type": "object",
  "nullable": true,
  "allOf": [
    {
      "$ref": "#/components/schemas/Category"
    }
  ]
}"##,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for CategoryTwin {
        fn schema_name() -> String {
            "CategoryTwin".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r##"{
  "type": "object",
  "nullable": true,
  "allOf": [
    {
      "$ref": "#/components/schemas/Category"
    }
  ]
}"##,
            )
        }
    }
    /// A category has categories.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Category {
        /// `name`
        pub name: String,
        /// `parent`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<Box<types::Category>>,
        /// `twin`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub twin: Option<Option<Box<types::CategoryTwin>>>,
        /// `children`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub children: Option<Vec<types::Category>>,
        /// `byName`
        #[serde(rename = "byName")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub by_name: Option<BTreeMap<String, types::Category>>,
    }
    impl Category {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(name: String) -> Self {
            Category {
                name,
                parent: None,
                twin: None,
                children: None,
                by_name: None,
            }
        }
    }
    impl specshot_runtime::Contract for Category {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Category\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Category {
        fn schema_name() -> String {
            "Category".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Category")
        }
    }
    /// Properties and typed others.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Settings {
        /// `theme`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub theme: Option<String>,
        /// `additionalProperties`
        #[serde(rename = "additionalProperties")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub additional_properties: Option<bool>,
        /// The properties that the schema does not list.
        #[serde(flatten)]
        pub additional_properties_: BTreeMap<String, Option<i64>>,
    }
    impl Settings {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Settings {
                theme: None,
                additional_properties: None,
                additional_properties_: BTreeMap::new(),
            }
        }
    }
    impl specshot_runtime::Contract for Settings {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Settings\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Settings {
        fn schema_name() -> String {
            "Settings".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Settings")
        }
    }
    /// Free objects within what is not listed are values and no text.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Others {
        /// `text`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<types::Text>,
        /// The properties that the schema does not list.
        #[serde(flatten)]
        pub additional_properties: BTreeMap<String, BTreeMap<String, serde_json::Value>>,
    }
    impl Others {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Others {
                text: None,
                additional_properties: BTreeMap::new(),
            }
        }
    }
    impl specshot_runtime::Contract for Others {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Others\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Others {
        fn schema_name() -> String {
            "Others".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Others")
        }
    }
    /// A component that is a free object.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Text(pub specshot_runtime::FreeObject);
    impl From<specshot_runtime::FreeObject> for Text {
        fn from(value: specshot_runtime::FreeObject) -> Self {
            Text(value)
        }
    }
    impl specshot_runtime::Contract for Text {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Text\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Text {
        fn schema_name() -> String {
            "Text".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Text")
        }
    }
    /// Closed
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Closed {
        /// `only`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub only: Option<String>,
    }
    impl Closed {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Closed { only: None }
        }
    }
    impl specshot_runtime::Contract for Closed {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Closed\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Closed {
        fn schema_name() -> String {
            "Closed".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Closed")
        }
    }
    /// AudiobookReadersItem
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AudiobookReadersItem {
        /// `name`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
    impl AudiobookReadersItem {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            AudiobookReadersItem { name: None }
        }
    }
    impl specshot_runtime::Contract for AudiobookReadersItem {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "properties": {
    "name": {
      "type": "string"
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for AudiobookReadersItem {
        fn schema_name() -> String {
            "AudiobookReadersItem".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "object",
  "properties": {
    "name": {
      "type": "string"
    }
  }
}"#,
            )
        }
    }
    /// Objects, merged.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Audiobook {
        /// `title`
        pub title: types::Name,
        /// `subtitle`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub subtitle: Option<Option<String>>,
        /// `isbn`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbn: Option<types::Isbn>,
        /// `price`
        pub price: f64,
        /// What kind of book it is.
        #[serde(default = "Audiobook::default_genre")]
        pub genre: types::Genre,
        /// `minutes`
        pub minutes: i64,
        /// `readers`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub readers: Option<Vec<types::AudiobookReadersItem>>,
    }
    impl Audiobook {
        /// One with the required properties; the others have their default or are absent.
        #[must_use]
        pub fn new(title: types::Name, price: f64, minutes: i64) -> Self {
            Audiobook {
                title,
                price,
                minutes,
                subtitle: None,
                isbn: None,
                genre: Self::default_genre(),
                readers: None,
            }
        }
        /// The default of `genre`.
        fn default_genre() -> types::Genre {
            specshot_runtime::default_value("\"novel\"")
        }
    }
    impl specshot_runtime::Contract for Audiobook {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Audiobook\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Audiobook {
        fn schema_name() -> String {
            "Audiobook".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Audiobook")
        }
    }
    /// One of two, never both.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Medium(pub serde_json::Value);
    impl From<serde_json::Value> for Medium {
        fn from(value: serde_json::Value) -> Self {
            Medium(value)
        }
    }
    impl specshot_runtime::Contract for Medium {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Medium\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Medium {
        fn schema_name() -> String {
            "Medium".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Medium")
        }
    }
    /// Loose
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Loose(pub serde_json::Value);
    impl From<serde_json::Value> for Loose {
        fn from(value: serde_json::Value) -> Self {
            Loose(value)
        }
    }
    impl specshot_runtime::Contract for Loose {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Loose\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Loose {
        fn schema_name() -> String {
            "Loose".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Loose")
        }
    }
    /// Catalogue
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Catalogue {
        /// `known`
        pub known: bool,
    }
    impl Catalogue {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(known: bool) -> Self {
            Catalogue { known }
        }
    }
    impl specshot_runtime::Contract for Catalogue {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Catalogue\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Catalogue {
        fn schema_name() -> String {
            "Catalogue".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Catalogue")
        }
    }
    /// Error
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Error {
        /// `message`
        pub message: String,
        /// `request`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub request: Option<String>,
    }
    impl Error {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(message: String) -> Self {
            Error { message, request: None }
        }
    }
    impl specshot_runtime::Contract for Error {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Error\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Error {
        fn schema_name() -> String {
            "Error".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Error")
        }
    }
    /// ResultSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ResultSchema {
        /// `name`
        pub name: String,
        /// `title`
        pub title: String,
    }
    impl ResultSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(name: String, title: String) -> Self {
            ResultSchema { name, title }
        }
    }
    impl specshot_runtime::Contract for ResultSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Result\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ResultSchema {
        fn schema_name() -> String {
            "Result".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Result")
        }
    }
    /// Names of the prelude.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct OptionSchema(pub types::OkSchema);
    impl From<types::OkSchema> for OptionSchema {
        fn from(value: types::OkSchema) -> Self {
            OptionSchema(value)
        }
    }
    impl specshot_runtime::Contract for OptionSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Option\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for OptionSchema {
        fn schema_name() -> String {
            "Option".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Option")
        }
    }
    /// OkSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OkSchema {
        /// `err`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub err: Option<types::SomeSchema>,
    }
    impl OkSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            OkSchema { err: None }
        }
    }
    impl specshot_runtime::Contract for OkSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Ok\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for OkSchema {
        fn schema_name() -> String {
            "Ok".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Ok")
        }
    }
    /// SomeSchema
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum SomeSchema {
        /// `none`
        #[serde(rename = "none")]
        None,
        /// `Some`
        #[serde(rename = "Some")]
        Some,
    }
    impl SomeSchema {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                SomeSchema::None => "none",
                SomeSchema::Some => "Some",
            }
        }
    }
    impl std::fmt::Display for SomeSchema {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for SomeSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Some\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for SomeSchema {
        fn schema_name() -> String {
            "Some".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Some")
        }
    }
    /// Violation
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Violation {
        /// `contract`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contract: Option<String>,
    }
    impl Violation {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Violation { contract: None }
        }
    }
    impl specshot_runtime::Contract for Violation {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Violation\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Violation {
        fn schema_name() -> String {
            "Violation".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Violation")
        }
    }
    /// ListBooksOkBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ListBooksOkBody(pub List<types::Book>);
    impl From<List<types::Book>> for ListBooksOkBody {
        fn from(value: List<types::Book>) -> Self {
            ListBooksOkBody(value)
        }
    }
    impl specshot_runtime::Contract for ListBooksOkBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "type": "array",
  "items": {
    "$ref": "#/components/schemas/Book"
  }
}"##,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ListBooksOkBody {
        fn schema_name() -> String {
            "ListBooksOkBody".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r##"{
  "type": "array",
  "items": {
    "$ref": "#/components/schemas/Book"
  }
}"##,
            )
        }
    }
    /// ReplaceBookAcceptedBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ReplaceBookAcceptedBody {
        /// `ticket`
        pub ticket: uuid::Uuid,
    }
    impl ReplaceBookAcceptedBody {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(ticket: uuid::Uuid) -> Self {
            ReplaceBookAcceptedBody { ticket }
        }
    }
    impl specshot_runtime::Contract for ReplaceBookAcceptedBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "required": [
    "ticket"
  ],
  "properties": {
    "ticket": {
      "type": "string",
      "format": "uuid"
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ReplaceBookAcceptedBody {
        fn schema_name() -> String {
            "ReplaceBookAcceptedBody".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "object",
  "required": [
    "ticket"
  ],
  "properties": {
    "ticket": {
      "type": "string",
      "format": "uuid"
    }
  }
}"#,
            )
        }
    }
    /// RemoveBookRequestBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RemoveBookRequestBody {
        /// `reason`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
    }
    impl RemoveBookRequestBody {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            RemoveBookRequestBody {
                reason: None,
            }
        }
    }
    impl specshot_runtime::Contract for RemoveBookRequestBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "reason": {
      "type": "string",
      "maxLength": 20
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for RemoveBookRequestBody {
        fn schema_name() -> String {
            "RemoveBookRequestBody".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r#"{
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "reason": {
      "type": "string",
      "maxLength": 20
    }
  }
}"#,
            )
        }
    }
    /// ExtendLoanOkBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ExtendLoanOkBody {
        /// `reader`
        pub reader: uuid::Uuid,
        /// `number`
        pub number: i64,
        /// `send`
        pub send: bool,
        /// `body`
        pub body: Vec<String>,
        /// `headerMap`
        #[serde(rename = "headerMap")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub header_map: Option<String>,
        /// `type`
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
        /// `isbns`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbns: Option<List<types::Isbn>>,
    }
    impl ExtendLoanOkBody {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(
            reader: uuid::Uuid,
            number: i64,
            send: bool,
            body: Vec<String>,
        ) -> Self {
            ExtendLoanOkBody {
                reader,
                number,
                send,
                body,
                header_map: None,
                r#type: None,
                isbns: None,
            }
        }
    }
    impl specshot_runtime::Contract for ExtendLoanOkBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "type": "object",
  "required": [
    "reader",
    "number",
    "send",
    "body"
  ],
  "properties": {
    "reader": {
      "type": "string",
      "format": "uuid"
    },
    "number": {
      "type": "integer"
    },
    "send": {
      "type": "boolean"
    },
    "body": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "headerMap": {
      "type": "string"
    },
    "type": {
      "type": "string"
    },
    "isbns": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Isbn"
      }
    }
  }
}"##,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ExtendLoanOkBody {
        fn schema_name() -> String {
            "ExtendLoanOkBody".to_owned()
        }
        fn is_referenceable() -> bool {
            false
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::inline_schema(
                r##"{
  "type": "object",
  "required": [
    "reader",
    "number",
    "send",
    "body"
  ],
  "properties": {
    "reader": {
      "type": "string",
      "format": "uuid"
    },
    "number": {
      "type": "integer"
    },
    "send": {
      "type": "boolean"
    },
    "body": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "headerMap": {
      "type": "string"
    },
    "type": {
      "type": "string"
    },
    "isbns": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Isbn"
      }
    }
  }
}"##,
            )
        }
    }
}
/// The documented responses: headers and body.
pub mod responses {
    use super::{examples, objects, types};
    use specshot_runtime::{Content, List};
    /// The books.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListBooksOk {
        /// The body.
        pub body: Content<types::ListBooksOkBody>,
    }
    impl ListBooksOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::LIST_BOOKS_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The request breaks rules of this document.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BadRequest {
        /// The body.
        pub body: Content<types::Error>,
    }
    impl BadRequest {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::BAD_REQUEST;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The path has other methods.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MethodNotAllowed {
        /// `Allow`
        pub allow: String,
        /// The body.
        pub body: Content<types::Error>,
    }
    impl MethodNotAllowed {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::METHOD_NOT_ALLOWED;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.header(const { http::HeaderName::from_static("allow") }, &self.allow)?;
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The book was added.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddBookCreated {
        /// `Location`
        pub location: String,
        /// `x-count`
        pub x_count: Option<i64>,
        /// When it was added.
        pub x_added_at: chrono::DateTime<chrono::Utc>,
        /// `X-Genre`
        pub x_genre: Option<types::Genre>,
        /// `X-Isbn`
        pub x_isbn: Option<types::Isbn>,
        /// The body.
        pub body: Content<types::Book>,
    }
    impl AddBookCreated {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ADD_BOOK_CREATED;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts
                .header(
                    const { http::HeaderName::from_static("location") },
                    &self.location,
                )?;
            if let Some(value) = &self.x_count {
                parts.header(const { http::HeaderName::from_static("x-count") }, value)?;
            }
            parts
                .header(
                    const { http::HeaderName::from_static("x-added-at") },
                    &self.x_added_at,
                )?;
            if let Some(value) = &self.x_genre {
                parts.header(const { http::HeaderName::from_static("x-genre") }, value)?;
            }
            if let Some(value) = &self.x_isbn {
                parts.header(const { http::HeaderName::from_static("x-isbn") }, value)?;
            }
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The credentials are not known.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Refused {
        /// `WWW-Authenticate`
        pub www_authenticate: String,
        /// The body.
        pub body: Content<types::Error>,
    }
    impl Refused {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::REFUSED;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts
                .header(
                    const { http::HeaderName::from_static("www-authenticate") },
                    &self.www_authenticate,
                )?;
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The book is there already.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddBookConflict {
        /// The body.
        pub body: Content<types::Error>,
    }
    impl AddBookConflict {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ADD_BOOK_CONFLICT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The body is too long.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PayloadTooLarge {
        /// The body.
        pub body: Content<types::Error>,
    }
    impl PayloadTooLarge {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::PAYLOAD_TOO_LARGE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The body is of another type.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnsupportedMediaType {
        /// The body.
        pub body: Content<types::Error>,
    }
    impl UnsupportedMediaType {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::UNSUPPORTED_MEDIA_TYPE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The book.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OkResponse {
        /// The body.
        pub body: Content<types::Book>,
    }
    impl OkResponse {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::OK_RESPONSE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// There is no such thing.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NotFound {
        /// The body.
        pub body: Content<types::Error>,
    }
    impl NotFound {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::NOT_FOUND;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/problem+json", &self.body)?;
            Ok(parts)
        }
    }
    /// There is no such media type.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NotAcceptable {
        /// The body.
        pub body: Content<types::Error>,
    }
    impl NotAcceptable {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::NOT_ACCEPTABLE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The book was not there before.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaceBookCreated {
        /// `Location`
        pub location: String,
    }
    impl ReplaceBookCreated {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::REPLACE_BOOK_CREATED;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts
                .header(
                    const { http::HeaderName::from_static("location") },
                    &self.location,
                )?;
            Ok(parts)
        }
    }
    /// The book will be replaced.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaceBookAccepted {
        /// The body.
        pub body: Content<types::ReplaceBookAcceptedBody>,
    }
    impl ReplaceBookAccepted {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::REPLACE_BOOK_ACCEPTED;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The book was replaced.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaceBookNoContent {}
    impl ReplaceBookNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::REPLACE_BOOK_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// The book is gone.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RemoveBookNoContent {
        /// `X-Reason`
        pub x_reason: Option<String>,
    }
    impl RemoveBookNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::REMOVE_BOOK_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            if let Some(value) = &self.x_reason {
                parts
                    .header(const { http::HeaderName::from_static("x-reason") }, value)?;
            }
            Ok(parts)
        }
    }
    /// The book is there.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProbeBookOk {
        /// `X-Copies`
        pub x_copies: i64,
    }
    impl ProbeBookOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::PROBE_BOOK_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts
                .header(
                    const { http::HeaderName::from_static("x-copies") },
                    &self.x_copies,
                )?;
            Ok(parts)
        }
    }
    /// The book is not there.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProbeBookNotFound {}
    impl ProbeBookNotFound {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::PROBE_BOOK_NOT_FOUND;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// What was understood.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExtendLoanOk {
        /// The body.
        pub body: Content<types::ExtendLoanOkBody>,
    }
    impl ExtendLoanOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::EXTEND_LOAN_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The names as they arrived.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FindWorkOk {
        /// The body.
        pub body: Content<types::ResultSchema>,
    }
    impl FindWorkOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::FIND_WORK_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The catalogue; more of it for those who are known.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CatalogueOk {
        /// The body.
        pub body: Content<types::Catalogue>,
    }
    impl CatalogueOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::CATALOGUE_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// What can be done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CatalogueOptionsNoContent {
        /// `Allow`
        pub allow: String,
    }
    impl CatalogueOptionsNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::CATALOGUE_OPTIONS_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.header(const { http::HeaderName::from_static("allow") }, &self.allow)?;
            Ok(parts)
        }
    }
    /// The same.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EchoOk {
        /// The body.
        pub body: Content<types::Everything>,
    }
    impl EchoOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ECHO_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// The same.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AnnounceOk {
        /// The body.
        pub body: Content<types::Notice>,
    }
    impl AnnounceOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ANNOUNCE_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// All is well.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HealthNoContent {}
    impl HealthNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::HEALTH_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
}
/// The credentials of a request, as the document's security schemes describe them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Credentials {
    /// `keyAuth`
    KeyAuth(specshot_runtime::credential::ApiKey),
    /// `basicAuth` and `signature`
    BasicAuthAndSignature(
        specshot_runtime::credential::Basic,
        specshot_runtime::credential::ApiKey,
    ),
    /// `bearerAuth`
    BearerAuth(specshot_runtime::credential::Bearer),
    /// `keyAuth` and `bearerAuth`
    KeyAuthAndBearerAuth(
        specshot_runtime::credential::ApiKey,
        specshot_runtime::credential::Bearer,
    ),
    /// No credentials.
    Anonymous,
    /// `queryKey`
    QueryKey(specshot_runtime::credential::ApiKey),
    /// `session` and `device`
    SessionAndDevice(
        specshot_runtime::credential::ApiKey,
        specshot_runtime::credential::ApiKey,
    ),
}
impl specshot_runtime::server::Credentials for Credentials {
    fn from_schemes(
        credentials: Vec<(&str, specshot_runtime::credential::Credential)>,
    ) -> Option<Self> {
        use specshot_runtime::credential::Credential;
        let mut credentials = credentials.into_iter();
        let found: [_; 3usize] = std::array::from_fn(|_| credentials.next());
        match found {
            [Some(("keyAuth", Credential::ApiKey(credential_0))), None, None] => {
                Some(Credentials::KeyAuth(credential_0))
            }
            [Some(("basicAuth", Credential::Basic(credential_0))),
            Some(("signature", Credential::ApiKey(credential_1))), None] => {
                Some(Credentials::BasicAuthAndSignature(credential_0, credential_1))
            }
            [Some(("bearerAuth", Credential::Bearer(credential_0))), None, None] => {
                Some(Credentials::BearerAuth(credential_0))
            }
            [Some(("keyAuth", Credential::ApiKey(credential_0))),
            Some(("bearerAuth", Credential::Bearer(credential_1))), None] => {
                Some(Credentials::KeyAuthAndBearerAuth(credential_0, credential_1))
            }
            [None, None, None] => Some(Credentials::Anonymous),
            [Some(("queryKey", Credential::ApiKey(credential_0))), None, None] => {
                Some(Credentials::QueryKey(credential_0))
            }
            [Some(("session", Credential::ApiKey(credential_0))),
            Some(("device", Credential::ApiKey(credential_1))), None] => {
                Some(Credentials::SessionAndDevice(credential_0, credential_1))
            }
            _ => None,
        }
    }
}
/// The arguments of `list_books`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListBooksArguments {
    /// The shelf.
    pub shelf: i64,
    /// `X-Trace`
    #[serde(rename = "X-Trace")]
    pub x_trace: Option<String>,
    /// Authors, `any` of <them>.
    pub author: Option<Vec<types::Name>>,
    /// `ids`
    pub ids: Option<Vec<i64>>,
    /// `genre`
    ///
    /// Default: `"novel"`.
    pub genre: types::Genre,
    /// `min_price`
    pub min_price: Option<f64>,
    /// `year`
    pub year: i64,
    /// `lent`
    pub lent: Option<bool>,
    /// `limit`
    ///
    /// Default: `10`.
    pub limit: types::Limit,
    /// `since`
    pub since: Option<chrono::DateTime<chrono::Utc>>,
    /// `on`
    pub on: Option<chrono::NaiveDate>,
    /// `edition`
    pub edition: Option<Vec<types::Edition>>,
    /// `rating`
    pub rating: Option<types::Rating>,
    /// `accept`
    pub accept: Option<String>,
    /// `Content-Type`
    #[serde(rename = "Content-Type")]
    pub content_type: Option<String>,
    /// `Authorization`
    #[serde(rename = "Authorization")]
    pub authorization: Option<String>,
}
/// The arguments of `add_book`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AddBookArguments {
    /// The shelf.
    pub shelf: i64,
    /// `X-Trace`
    #[serde(rename = "X-Trace")]
    pub x_trace: String,
    /// The book.
    #[serde(rename = "")]
    pub body: types::Book,
}
/// The arguments of `get_book`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct GetBookArguments {
    /// `isbn`
    pub isbn: types::Isbn,
}
/// The arguments of `replace_book`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReplaceBookArguments {
    /// `isbn`
    pub isbn: types::Isbn,
    /// The body.
    #[serde(rename = "")]
    pub body: types::Book,
}
/// The arguments of `remove_book`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RemoveBookArguments {
    /// `isbn`
    pub isbn: types::Isbn,
    /// `if-match`
    #[serde(rename = "if-match")]
    pub if_match: Option<String>,
    /// The body.
    #[serde(rename = "")]
    pub body: Option<types::RemoveBookRequestBody>,
}
/// The arguments of `probe_book`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ProbeBookArguments {
    /// `isbn`
    pub isbn: types::Isbn,
}
/// The arguments of `change_book`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ChangeBookArguments {
    /// `isbn`
    pub isbn: types::Isbn,
    /// The body.
    #[serde(rename = "")]
    pub body: types::Change,
}
/// The arguments of `extend_loan`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ExtendLoanArguments {
    /// `number`
    pub number: i64,
    /// `reader-id`
    #[serde(rename = "reader-id")]
    pub reader_id: uuid::Uuid,
    /// `send`
    ///
    /// Default: `true`.
    pub send: bool,
    /// `body`
    #[serde(rename = "body")]
    pub body_: Option<Vec<String>>,
    /// `header-map`
    #[serde(rename = "header-map")]
    pub header_map: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    pub r#type: Option<types::Edition>,
    /// The body.
    #[serde(rename = "")]
    pub body: Option<types::Isbns>,
}
/// The arguments of `find_work`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FindWorkArguments {
    /// `title`
    pub title: String,
    /// `name`
    pub name: String,
}
/// The arguments of `catalogue`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CatalogueArguments {}
/// The arguments of `catalogue_options`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CatalogueOptionsArguments {}
/// The arguments of `echo`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EchoArguments {
    /// The body.
    #[serde(rename = "")]
    pub body: types::Everything,
}
/// The arguments of `announce`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AnnounceArguments {
    /// The body.
    #[serde(rename = "")]
    pub body: types::Notice,
}
/// The arguments of `health`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct HealthArguments {}
/// The documented responses of `list_books`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBooksResponse {
    /// Status 200.
    Ok(responses::ListBooksOk),
    /// Status 400.
    BadRequest(responses::BadRequest),
    /// Status 405.
    MethodNotAllowed(responses::MethodNotAllowed),
}
impl ListBooksResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            405 => T::method_not_allowed(rqctx, principal, refusal).write(405),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for ListBooksResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::ListBooksOk::OBJECT), (400u16,
            responses::BadRequest::OBJECT), (405u16, responses::MethodNotAllowed::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::ListBooksOkBody>(200, "The books.")
    }
    fn status(&self) -> u16 {
        match self {
            ListBooksResponse::Ok(_) => 200u16,
            ListBooksResponse::BadRequest(_) => 400u16,
            ListBooksResponse::MethodNotAllowed(_) => 405u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ListBooksResponse::Ok(response) => response.write(200u16),
            ListBooksResponse::BadRequest(response) => response.write(400u16),
            ListBooksResponse::MethodNotAllowed(response) => response.write(405u16),
        }
    }
}
/// The documented responses of `add_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddBookResponse {
    /// Status 201.
    Created(responses::AddBookCreated),
    /// Status 400.
    BadRequest(responses::BadRequest),
    /// Status 401.
    Unauthorized(responses::Refused),
    /// Status 409.
    Conflict(responses::AddBookConflict),
    /// Status 413.
    PayloadTooLarge(responses::PayloadTooLarge),
    /// Status 415.
    UnsupportedMediaType(responses::UnsupportedMediaType),
}
impl AddBookResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            401 => T::refused(rqctx, principal, refusal).write(401),
            413 => T::payload_too_large(rqctx, principal, refusal).write(413),
            415 => T::unsupported_media_type(rqctx, principal, refusal).write(415),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for AddBookResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (201u16, responses::AddBookCreated::OBJECT), (400u16,
            responses::BadRequest::OBJECT), (401u16, responses::Refused::OBJECT),
            (409u16, responses::AddBookConflict::OBJECT), (413u16,
            responses::PayloadTooLarge::OBJECT), (415u16,
            responses::UnsupportedMediaType::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Book>(201, "The book was added.")
    }
    fn status(&self) -> u16 {
        match self {
            AddBookResponse::Created(_) => 201u16,
            AddBookResponse::BadRequest(_) => 400u16,
            AddBookResponse::Unauthorized(_) => 401u16,
            AddBookResponse::Conflict(_) => 409u16,
            AddBookResponse::PayloadTooLarge(_) => 413u16,
            AddBookResponse::UnsupportedMediaType(_) => 415u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            AddBookResponse::Created(response) => response.write(201u16),
            AddBookResponse::BadRequest(response) => response.write(400u16),
            AddBookResponse::Unauthorized(response) => response.write(401u16),
            AddBookResponse::Conflict(response) => response.write(409u16),
            AddBookResponse::PayloadTooLarge(response) => response.write(413u16),
            AddBookResponse::UnsupportedMediaType(response) => response.write(415u16),
        }
    }
}
/// The documented responses of `get_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBookResponse {
    /// Status 200.
    Ok(responses::OkResponse),
    /// Status 400.
    BadRequest(responses::BadRequest),
    /// Status 401.
    Unauthorized(responses::Refused),
    /// Status 404.
    NotFound(responses::NotFound),
    /// Status 406.
    NotAcceptable(responses::NotAcceptable),
}
impl GetBookResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            401 => T::refused(rqctx, principal, refusal).write(401),
            404 => T::not_found(rqctx, principal, refusal).write(404),
            406 => T::not_acceptable(rqctx, principal, refusal).write(406),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for GetBookResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::OkResponse::OBJECT), (400u16,
            responses::BadRequest::OBJECT), (401u16, responses::Refused::OBJECT),
            (404u16, responses::NotFound::OBJECT), (406u16,
            responses::NotAcceptable::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Book>(200, "The book.")
    }
    fn status(&self) -> u16 {
        match self {
            GetBookResponse::Ok(_) => 200u16,
            GetBookResponse::BadRequest(_) => 400u16,
            GetBookResponse::Unauthorized(_) => 401u16,
            GetBookResponse::NotFound(_) => 404u16,
            GetBookResponse::NotAcceptable(_) => 406u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            GetBookResponse::Ok(response) => response.write(200u16),
            GetBookResponse::BadRequest(response) => response.write(400u16),
            GetBookResponse::Unauthorized(response) => response.write(401u16),
            GetBookResponse::NotFound(response) => response.write(404u16),
            GetBookResponse::NotAcceptable(response) => response.write(406u16),
        }
    }
}
/// The documented responses of `replace_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceBookResponse {
    /// Status 200.
    Ok(responses::OkResponse),
    /// Status 201.
    Created(responses::ReplaceBookCreated),
    /// Status 202.
    Accepted(responses::ReplaceBookAccepted),
    /// Status 204.
    NoContent(responses::ReplaceBookNoContent),
    /// Status 401.
    Unauthorized(responses::Refused),
    /// Status 415.
    UnsupportedMediaType(responses::UnsupportedMediaType),
}
impl ReplaceBookResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            401 => T::refused(rqctx, principal, refusal).write(401),
            415 => T::unsupported_media_type(rqctx, principal, refusal).write(415),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for ReplaceBookResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::OkResponse::OBJECT), (201u16,
            responses::ReplaceBookCreated::OBJECT), (202u16,
            responses::ReplaceBookAccepted::OBJECT), (204u16,
            responses::ReplaceBookNoContent::OBJECT), (401u16,
            responses::Refused::OBJECT), (415u16,
            responses::UnsupportedMediaType::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Book>(200, "The book.")
    }
    fn status(&self) -> u16 {
        match self {
            ReplaceBookResponse::Ok(_) => 200u16,
            ReplaceBookResponse::Created(_) => 201u16,
            ReplaceBookResponse::Accepted(_) => 202u16,
            ReplaceBookResponse::NoContent(_) => 204u16,
            ReplaceBookResponse::Unauthorized(_) => 401u16,
            ReplaceBookResponse::UnsupportedMediaType(_) => 415u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ReplaceBookResponse::Ok(response) => response.write(200u16),
            ReplaceBookResponse::Created(response) => response.write(201u16),
            ReplaceBookResponse::Accepted(response) => response.write(202u16),
            ReplaceBookResponse::NoContent(response) => response.write(204u16),
            ReplaceBookResponse::Unauthorized(response) => response.write(401u16),
            ReplaceBookResponse::UnsupportedMediaType(response) => response.write(415u16),
        }
    }
}
/// The documented responses of `remove_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveBookResponse {
    /// Status 204.
    NoContent(responses::RemoveBookNoContent),
    /// Status 400.
    BadRequest(responses::BadRequest),
    /// Status 401.
    Unauthorized(responses::Refused),
    /// Status 415.
    UnsupportedMediaType(responses::UnsupportedMediaType),
}
impl RemoveBookResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            401 => T::refused(rqctx, principal, refusal).write(401),
            415 => T::unsupported_media_type(rqctx, principal, refusal).write(415),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for RemoveBookResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (204u16, responses::RemoveBookNoContent::OBJECT), (400u16,
            responses::BadRequest::OBJECT), (401u16, responses::Refused::OBJECT),
            (415u16, responses::UnsupportedMediaType::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "The book is gone.")
    }
    fn status(&self) -> u16 {
        match self {
            RemoveBookResponse::NoContent(_) => 204u16,
            RemoveBookResponse::BadRequest(_) => 400u16,
            RemoveBookResponse::Unauthorized(_) => 401u16,
            RemoveBookResponse::UnsupportedMediaType(_) => 415u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            RemoveBookResponse::NoContent(response) => response.write(204u16),
            RemoveBookResponse::BadRequest(response) => response.write(400u16),
            RemoveBookResponse::Unauthorized(response) => response.write(401u16),
            RemoveBookResponse::UnsupportedMediaType(response) => response.write(415u16),
        }
    }
}
/// The documented responses of `probe_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProbeBookResponse {
    /// Status 200.
    Ok(responses::ProbeBookOk),
    /// Status 404.
    NotFound(responses::ProbeBookNotFound),
}
impl ProbeBookResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            404 => T::probe_book_not_found(rqctx, principal, refusal).write(404),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for ProbeBookResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::ProbeBookOk::OBJECT), (404u16,
            responses::ProbeBookNotFound::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(200, "The book is there.")
    }
    fn status(&self) -> u16 {
        match self {
            ProbeBookResponse::Ok(_) => 200u16,
            ProbeBookResponse::NotFound(_) => 404u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ProbeBookResponse::Ok(response) => response.write(200u16),
            ProbeBookResponse::NotFound(response) => response.write(404u16),
        }
    }
}
/// The documented responses of `change_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeBookResponse {
    /// Status 200.
    Ok(responses::OkResponse),
    /// Status 400.
    BadRequest(responses::BadRequest),
    /// Status 401.
    Unauthorized(responses::Refused),
    /// Status 404.
    NotFound(responses::NotFound),
}
impl ChangeBookResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            401 => T::refused(rqctx, principal, refusal).write(401),
            404 => T::not_found(rqctx, principal, refusal).write(404),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for ChangeBookResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::OkResponse::OBJECT), (400u16,
            responses::BadRequest::OBJECT), (401u16, responses::Refused::OBJECT),
            (404u16, responses::NotFound::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Book>(200, "The book.")
    }
    fn status(&self) -> u16 {
        match self {
            ChangeBookResponse::Ok(_) => 200u16,
            ChangeBookResponse::BadRequest(_) => 400u16,
            ChangeBookResponse::Unauthorized(_) => 401u16,
            ChangeBookResponse::NotFound(_) => 404u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ChangeBookResponse::Ok(response) => response.write(200u16),
            ChangeBookResponse::BadRequest(response) => response.write(400u16),
            ChangeBookResponse::Unauthorized(response) => response.write(401u16),
            ChangeBookResponse::NotFound(response) => response.write(404u16),
        }
    }
}
/// The documented responses of `extend_loan`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtendLoanResponse {
    /// Status 200.
    Ok(responses::ExtendLoanOk),
    /// Status 400.
    BadRequest(responses::BadRequest),
    /// Status 401.
    Unauthorized(responses::Refused),
}
impl ExtendLoanResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            401 => T::refused(rqctx, principal, refusal).write(401),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for ExtendLoanResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::ExtendLoanOk::OBJECT), (400u16,
            responses::BadRequest::OBJECT), (401u16, responses::Refused::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<
            types::ExtendLoanOkBody,
        >(200, "What was understood.")
    }
    fn status(&self) -> u16 {
        match self {
            ExtendLoanResponse::Ok(_) => 200u16,
            ExtendLoanResponse::BadRequest(_) => 400u16,
            ExtendLoanResponse::Unauthorized(_) => 401u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ExtendLoanResponse::Ok(response) => response.write(200u16),
            ExtendLoanResponse::BadRequest(response) => response.write(400u16),
            ExtendLoanResponse::Unauthorized(response) => response.write(401u16),
        }
    }
}
/// The documented responses of `find_work`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindWorkResponse {
    /// Status 200.
    Ok(responses::FindWorkOk),
    /// Status 400.
    BadRequest(responses::BadRequest),
}
impl FindWorkResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for FindWorkResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::FindWorkOk::OBJECT), (400u16,
            responses::BadRequest::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<
            types::ResultSchema,
        >(200, "The names as they arrived.")
    }
    fn status(&self) -> u16 {
        match self {
            FindWorkResponse::Ok(_) => 200u16,
            FindWorkResponse::BadRequest(_) => 400u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            FindWorkResponse::Ok(response) => response.write(200u16),
            FindWorkResponse::BadRequest(response) => response.write(400u16),
        }
    }
}
/// The documented responses of `catalogue`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatalogueResponse {
    /// Status 200.
    Ok(responses::CatalogueOk),
    /// Status 401.
    Unauthorized(responses::Refused),
}
impl CatalogueResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            401 => T::refused(rqctx, principal, refusal).write(401),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for CatalogueResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::CatalogueOk::OBJECT), (401u16,
            responses::Refused::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<
            types::Catalogue,
        >(200, "The catalogue; more of it for those who are known.")
    }
    fn status(&self) -> u16 {
        match self {
            CatalogueResponse::Ok(_) => 200u16,
            CatalogueResponse::Unauthorized(_) => 401u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            CatalogueResponse::Ok(response) => response.write(200u16),
            CatalogueResponse::Unauthorized(response) => response.write(401u16),
        }
    }
}
/// The documented responses of `catalogue_options`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatalogueOptionsResponse {
    /// Status 204.
    NoContent(responses::CatalogueOptionsNoContent),
}
impl CatalogueOptionsResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        _principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for CatalogueOptionsResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::CatalogueOptionsNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "What can be done.")
    }
    fn status(&self) -> u16 {
        match self {
            CatalogueOptionsResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            CatalogueOptionsResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `echo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EchoResponse {
    /// Status 200.
    Ok(responses::EchoOk),
    /// Status 400.
    BadRequest(responses::BadRequest),
}
impl EchoResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for EchoResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::EchoOk::OBJECT), (400u16, responses::BadRequest::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Everything>(200, "The same.")
    }
    fn status(&self) -> u16 {
        match self {
            EchoResponse::Ok(_) => 200u16,
            EchoResponse::BadRequest(_) => 400u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            EchoResponse::Ok(response) => response.write(200u16),
            EchoResponse::BadRequest(response) => response.write(400u16),
        }
    }
}
/// The documented responses of `announce`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnnounceResponse {
    /// Status 200.
    Ok(responses::AnnounceOk),
    /// Status 400.
    BadRequest(responses::BadRequest),
}
impl AnnounceResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::bad_request(rqctx, principal, refusal).write(400),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for AnnounceResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::AnnounceOk::OBJECT), (400u16,
            responses::BadRequest::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Notice>(200, "The same.")
    }
    fn status(&self) -> u16 {
        match self {
            AnnounceResponse::Ok(_) => 200u16,
            AnnounceResponse::BadRequest(_) => 400u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            AnnounceResponse::Ok(response) => response.write(200u16),
            AnnounceResponse::BadRequest(response) => response.write(400u16),
        }
    }
}
/// The documented responses of `health`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HealthResponse {
    /// Status 204.
    NoContent(responses::HealthNoContent),
}
impl HealthResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: LibraryApi>(
        rqctx: &RequestContext<T::Context>,
        _principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for HealthResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::HealthNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Name>();
        generator.subschema_for::<types::Isbn>();
        generator.subschema_for::<types::Isbns>();
        generator.subschema_for::<types::Prices>();
        generator.subschema_for::<types::Limit>();
        generator.subschema_for::<types::Rating>();
        generator.subschema_for::<types::Genre>();
        generator.subschema_for::<types::Edition>();
        generator.subschema_for::<types::Book>();
        generator.subschema_for::<types::Change>();
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Notice>();
        generator.subschema_for::<types::Lent>();
        generator.subschema_for::<types::Sold>();
        generator.subschema_for::<types::SoldKind>();
        generator.subschema_for::<types::Several>();
        generator.subschema_for::<types::Novel>();
        generator.subschema_for::<types::Category>();
        generator.subschema_for::<types::Settings>();
        generator.subschema_for::<types::Others>();
        generator.subschema_for::<types::Text>();
        generator.subschema_for::<types::Closed>();
        generator.subschema_for::<types::Audiobook>();
        generator.subschema_for::<types::Medium>();
        generator.subschema_for::<types::Loose>();
        generator.subschema_for::<types::Catalogue>();
        generator.subschema_for::<types::Error>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::Violation>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "All is well.")
    }
    fn status(&self) -> u16 {
        match self {
            HealthResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            HealthResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// Library
///
/// Books, `Vec<Book>` of them, and [nothing] else.
///
/// ```text
/// let this = is_no_rust(;
/// ```
///
/// - A list with code:
///
/// ~~~text
/// compile_error!("never")
/// ~~~
///
///    indented().by(eight)
///
/// <T> is no tag, http://library.example is no link, and `open is not closed.
#[dropshot::api_description(module = library_api)]
pub trait LibraryApi: Sized {
    /// What handlers share.
    type Context;
    /// Who a request comes from, once its credentials are known.
    type Principal: Send + Sync + 'static;
    /// Looks the credentials of a request up.
    fn authenticate(
        rqctx: &RequestContext<Self::Context>,
        credentials: Credentials,
    ) -> impl Future<Output = Result<Self::Principal, Refusal>> + Send;
    /// Decides, once the credentials are known and before anything else is looked at,
    /// whether the request is taken now. Takes every one unless overridden.
    fn admit(
        _rqctx: &RequestContext<Self::Context>,
        _principal: &Self::Principal,
    ) -> impl Future<Output = Result<(), Refusal>> + Send {
        async { Ok(()) }
    }
    /// list_books
    fn list_books(
        rqctx: &RequestContext<Self::Context>,
        arguments: ListBooksArguments,
    ) -> impl Future<Output = Result<ListBooksResponse, Refusal>> + Send;
    /// Adds a book.
    fn add_book(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: AddBookArguments,
    ) -> impl Future<Output = Result<AddBookResponse, Refusal>> + Send;
    /// get_book
    fn get_book(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: GetBookArguments,
    ) -> impl Future<Output = Result<GetBookResponse, Refusal>> + Send;
    /// replace_book
    fn replace_book(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ReplaceBookArguments,
    ) -> impl Future<Output = Result<ReplaceBookResponse, Refusal>> + Send;
    /// remove_book
    fn remove_book(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: RemoveBookArguments,
    ) -> impl Future<Output = Result<RemoveBookResponse, Refusal>> + Send;
    /// probe_book
    fn probe_book(
        rqctx: &RequestContext<Self::Context>,
        arguments: ProbeBookArguments,
    ) -> impl Future<Output = Result<ProbeBookResponse, Refusal>> + Send;
    /// change_book
    fn change_book(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ChangeBookArguments,
    ) -> impl Future<Output = Result<ChangeBookResponse, Refusal>> + Send;
    /// Parameters with names that other code has a use for.
    fn extend_loan(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ExtendLoanArguments,
    ) -> impl Future<Output = Result<ExtendLoanResponse, Refusal>> + Send;
    /// find_work
    fn find_work(
        rqctx: &RequestContext<Self::Context>,
        arguments: FindWorkArguments,
    ) -> impl Future<Output = Result<FindWorkResponse, Refusal>> + Send;
    /// catalogue
    fn catalogue(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: CatalogueArguments,
    ) -> impl Future<Output = Result<CatalogueResponse, Refusal>> + Send;
    /// catalogue_options
    fn catalogue_options(
        rqctx: &RequestContext<Self::Context>,
        arguments: CatalogueOptionsArguments,
    ) -> impl Future<Output = Result<CatalogueOptionsResponse, Refusal>> + Send;
    /// echo
    fn echo(
        rqctx: &RequestContext<Self::Context>,
        arguments: EchoArguments,
    ) -> impl Future<Output = Result<EchoResponse, Refusal>> + Send;
    /// announce
    fn announce(
        rqctx: &RequestContext<Self::Context>,
        arguments: AnnounceArguments,
    ) -> impl Future<Output = Result<AnnounceResponse, Refusal>> + Send;
    /// health
    fn health(
        rqctx: &RequestContext<Self::Context>,
        arguments: HealthArguments,
    ) -> impl Future<Output = Result<HealthResponse, Refusal>> + Send;
    /// The request breaks rules of this document.
    fn bad_request(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::BadRequest;
    /// The path has other methods.
    fn method_not_allowed(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::MethodNotAllowed;
    /// The credentials are not known.
    fn refused(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::Refused;
    /// The body is too long.
    fn payload_too_large(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::PayloadTooLarge;
    /// The body is of another type.
    fn unsupported_media_type(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::UnsupportedMediaType;
    /// There is no such thing.
    fn not_found(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::NotFound;
    /// There is no such media type.
    fn not_acceptable(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::NotAcceptable;
    /// The book is not there.
    fn probe_book_not_found(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::ProbeBookNotFound;
    /// What is done with query parameters that the document does not name.
    fn unknown_parameters(_rqctx: &RequestContext<Self::Context>) -> UnknownParameters {
        UnknownParameters::Reject
    }
    /// What is done with a body that is sent to an operation that takes none.
    fn unexpected_body(_rqctx: &RequestContext<Self::Context>) -> UnexpectedBody {
        UnexpectedBody::Ignore
    }
    /// The longest body that is read for an operation, in bytes; a longer one is refused
    /// with 413. Dropshot's limit unless overridden.
    fn max_body_bytes(
        rqctx: &RequestContext<Self::Context>,
        _operation_id: &str,
    ) -> usize {
        rqctx.request_body_max_bytes()
    }
    /// What parameters break that their schemas cannot say, such as a cursor that no page
    /// has given out. It joins what the schemas say in one answer. `parameters` holds
    /// those that are as their schemas say.
    fn violations(
        _rqctx: &RequestContext<Self::Context>,
        _operation_id: &str,
        _parameters: &Arguments,
    ) -> Vec<specshot_runtime::Violation> {
        Vec::new()
    }
    /// What follows a request from its routing to its answer. Nothing does unless
    /// overridden.
    fn exchange(
        _rqctx: &RequestContext<Self::Context>,
        _route: Route,
    ) -> impl Exchange<Self::Principal> {
        Unfollowed
    }
    /// Headers that every response gets besides its own.
    fn headers(_rqctx: &RequestContext<Self::Context>) -> http::HeaderMap {
        http::HeaderMap::new()
    }
    /// The headers that answer a preflight request of a browser (204) for a path with
    /// these methods; `None` when the server takes no such requests (405).
    fn preflight(
        _rqctx: &RequestContext<Self::Context>,
        _allow: &str,
    ) -> Option<http::HeaderMap> {
        None
    }
    /// `GET /shelves/{shelf}/books`: hands what it may take to the handler.
    #[endpoint(
        method = GET,
        path = "/shelves/{shelf}/books",
        operation_id = "list_books",
    )]
    async fn list_books_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ListBooks>,
    ) -> Result<Reply<ListBooksResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[0usize]));
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "list_books");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "list_books",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::list_books(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ListBooksResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `POST /shelves/{shelf}/books`: hands what it may take to the handler.
    #[endpoint(
        method = POST,
        path = "/shelves/{shelf}/books",
        operation_id = "add_book",
        tags = ["Books",
        "Shelves"],
    )]
    async fn add_book_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::AddBook>,
    ) -> Result<Reply<AddBookResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[1usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "add_book");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "add_book", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::add_book(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                AddBookResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /books/{isbn}`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/books/{isbn}", operation_id = "get_book")]
    async fn get_book_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::GetBook>,
    ) -> Result<Reply<GetBookResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[2usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            request.accept()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "get_book");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "get_book", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::get_book(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                GetBookResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `PUT /books/{isbn}`: hands what it may take to the handler.
    #[endpoint(
        method = PUT,
        path = "/books/{isbn}",
        operation_id = "replace_book",
        deprecated = true,
    )]
    async fn replace_book_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ReplaceBook>,
    ) -> Result<Reply<ReplaceBookResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[3usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "replace_book");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "replace_book",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::replace_book(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ReplaceBookResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `DELETE /books/{isbn}`: hands what it may take to the handler.
    #[endpoint(method = DELETE, path = "/books/{isbn}", operation_id = "remove_book")]
    async fn remove_book_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::RemoveBook>,
    ) -> Result<Reply<RemoveBookResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[4usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "remove_book");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "remove_book",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::remove_book(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                RemoveBookResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `HEAD /books/{isbn}`: hands what it may take to the handler.
    #[endpoint(method = HEAD, path = "/books/{isbn}", operation_id = "probe_book")]
    async fn probe_book_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ProbeBook>,
    ) -> Result<Reply<ProbeBookResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[5usize]));
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "probe_book");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "probe_book",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::probe_book(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ProbeBookResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `PATCH /books/{isbn}`: hands what it may take to the handler.
    #[endpoint(method = PATCH, path = "/books/{isbn}", operation_id = "change_book")]
    async fn change_book_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ChangeBook>,
    ) -> Result<Reply<ChangeBookResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[6usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "change_book");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "change_book",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::change_book(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ChangeBookResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `POST /readers/{reader-id}/loans/{number}`: hands what it may take to the handler.
    #[endpoint(
        method = POST,
        path = "/readers/{reader-id}/loans/{number}",
        operation_id = "extend_loan",
    )]
    async fn extend_loan_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ExtendLoan>,
    ) -> Result<Reply<ExtendLoanResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[7usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "extend_loan");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "extend_loan",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::extend_loan(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ExtendLoanResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /authors/{name}/works/{title}`: hands what it may take to the handler.
    #[endpoint(
        method = GET,
        path = "/authors/{name}/works/{title}",
        operation_id = "find_work",
    )]
    async fn find_work_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::FindWork>,
    ) -> Result<Reply<FindWorkResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[8usize]));
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "find_work");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "find_work",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::find_work(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                FindWorkResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /catalogue`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/catalogue", operation_id = "catalogue")]
    async fn catalogue_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Catalogue>,
    ) -> Result<Reply<CatalogueResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[9usize]));
        let headers = Self::headers(&rqctx);
        let mut principal = None;
        let answer = async {
            request.path()?;
            let credentials = request.credentials()?;
            let principal = principal
                .insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "catalogue");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "catalogue",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::catalogue(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                CatalogueResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `OPTIONS /catalogue`: hands what it may take to the handler.
    #[endpoint(
        method = OPTIONS,
        path = "/catalogue",
        operation_id = "catalogue_options",
    )]
    async fn catalogue_options_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::CatalogueOptions>,
    ) -> Result<Reply<CatalogueOptionsResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[10usize]),
        );
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "catalogue_options");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "catalogue_options",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::catalogue_options(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                CatalogueOptionsResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `POST /echo`: hands what it may take to the handler.
    #[endpoint(method = POST, path = "/echo", operation_id = "echo")]
    async fn echo_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Echo>,
    ) -> Result<Reply<EchoResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[11usize]),
        );
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "echo");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "echo", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::echo(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                EchoResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `POST /notices`: hands what it may take to the handler.
    #[endpoint(method = POST, path = "/notices", operation_id = "announce")]
    async fn announce_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Announce>,
    ) -> Result<Reply<AnnounceResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[12usize]),
        );
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "announce");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "announce", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::announce(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                AnnounceResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /health`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/health", operation_id = "health")]
    async fn health_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Health>,
    ) -> Result<Reply<HealthResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[13usize]),
        );
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "health");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "health", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::health(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                HealthResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
}
/// The API as Dropshot serves it, with an answer in the API's own words for every method
/// that a path does not have.
///
/// # Errors
/// When Dropshot refuses an endpoint.
pub fn api_description<T: LibraryApi>() -> Result<
    dropshot::ApiDescription<T::Context>,
    RegisterError,
> {
    let mut api = library_api::api_description::<T>()?;
    specshot_runtime::server::register_other_methods::<
        operations::ListBooks,
        _,
        _,
        _,
    >(
        &mut api,
        &["GET", "POST"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(
                &rqctx,
                Route::Path("/shelves/{shelf}/books"),
            );
            exchange.refused(&refusal);
            let mut parts = ListBooksResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::GetBook,
        _,
        _,
        _,
    >(
        &mut api,
        &["GET", "PUT", "DELETE", "HEAD", "PATCH"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(&rqctx, Route::Path("/books/{isbn}"));
            exchange.refused(&refusal);
            let mut parts = GetBookResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::ExtendLoan,
        _,
        _,
        _,
    >(
        &mut api,
        &["POST"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(
                &rqctx,
                Route::Path("/readers/{reader-id}/loans/{number}"),
            );
            exchange.refused(&refusal);
            let mut parts = ExtendLoanResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::FindWork,
        _,
        _,
        _,
    >(
        &mut api,
        &["GET"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(
                &rqctx,
                Route::Path("/authors/{name}/works/{title}"),
            );
            exchange.refused(&refusal);
            let mut parts = FindWorkResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Catalogue,
        _,
        _,
        _,
    >(
        &mut api,
        &["GET", "OPTIONS"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(&rqctx, Route::Path("/catalogue"));
            exchange.refused(&refusal);
            let mut parts = CatalogueResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Echo,
        _,
        _,
        _,
    >(
        &mut api,
        &["POST"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(&rqctx, Route::Path("/echo"));
            exchange.refused(&refusal);
            let mut parts = EchoResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Announce,
        _,
        _,
        _,
    >(
        &mut api,
        &["POST"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(&rqctx, Route::Path("/notices"));
            exchange.refused(&refusal);
            let mut parts = AnnounceResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Health,
        _,
        _,
        _,
    >(
        &mut api,
        &["GET"],
        |rqctx, refusal| async move {
            let headers = T::headers(&rqctx);
            if let Some(preflight) = refusal
                .preflight(|allow| T::preflight(&rqctx, allow))
            {
                return Ok(Parts::preflight(preflight, headers).response()?);
            }
            let mut exchange = T::exchange(&rqctx, Route::Path("/health"));
            exchange.refused(&refusal);
            let mut parts = HealthResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    Ok(api)
}
