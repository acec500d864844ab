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
    name: "names",
    title: "Names",
    version: "1.0.0",
    description: "",
    schemas: SCHEMAS,
    security_schemes: r#"{
  "anonymous": {
    "type": "http",
    "scheme": "basic"
  },
  "key": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Key"
  },
  "proxy": {
    "type": "apiKey",
    "in": "query",
    "name": "proxy"
  }
}"#,
};
const SCHEMAS: &[(&str, &str)] = &[
    (
        "Everything",
        r##"{
  "type": "object",
  "required": [
    "new",
    "r#type",
    "Other"
  ],
  "properties": {
    "new": {
      "type": "string"
    },
    "r#type": {
      "type": "string"
    },
    "Other": {
      "type": "string",
      "enum": [
        "other",
        "unlisted"
      ]
    },
    "fn": {
      "$ref": "#/components/schemas/Fn"
    },
    "crate": {
      "$ref": "#/components/schemas/Box"
    },
    "additional_properties": {
      "type": "string"
    },
    "value": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/List"
      }
    },
    "a": {
      "$ref": "#/components/schemas/AsRef"
    },
    "b": {
      "$ref": "#/components/schemas/BTreeMap"
    },
    "c": {
      "$ref": "#/components/schemas/Clone"
    },
    "d": {
      "$ref": "#/components/schemas/Client"
    },
    "e": {
      "$ref": "#/components/schemas/ClientError"
    },
    "f": {
      "$ref": "#/components/schemas/ClientRequest"
    },
    "g": {
      "$ref": "#/components/schemas/ClientArguments"
    },
    "h": {
      "$ref": "#/components/schemas/ClientBuilder"
    },
    "i": {
      "$ref": "#/components/schemas/Contract"
    },
    "j": {
      "$ref": "#/components/schemas/Compiled"
    },
    "k": {
      "$ref": "#/components/schemas/NamesApi"
    },
    "l": {
      "$ref": "#/components/schemas/Sync"
    }
  },
  "additionalProperties": {
    "$ref": "#/components/schemas/Everything"
  }
}"##,
    ),
    (
        "Self",
        r#"{
  "type": "object",
  "properties": {
    "self": {
      "type": "string"
    }
  }
}"#,
    ),
    ("Ok", r#"{
  "type": "string"
}"#),
    ("Err", r#"{
  "type": "string"
}"#),
    (
        "Result",
        r#"{
  "type": "object",
  "properties": {
    "ok": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Option",
        r#"{
  "type": "object",
  "properties": {
    "none": {
      "type": "string"
    }
  }
}"#,
    ),
    ("Some", r#"{
  "type": "string"
}"#),
    ("None", r#"{
  "type": "string"
}"#),
    ("Vec", r#"{
  "type": "array",
  "items": {
    "type": "string"
  }
}"#),
    (
        "Box",
        r##"{
  "type": "object",
  "properties": {
    "box": {
      "$ref": "#/components/schemas/Box"
    }
  }
}"##,
    ),
    ("String", r#"{
  "type": "integer"
}"#),
    ("BTreeMap", r#"{
  "type": "object"
}"#),
    ("List", r#"{
  "type": "string"
}"#),
    ("AsRef", r#"{
  "type": "string"
}"#),
    ("AsMut", r#"{
  "type": "string"
}"#),
    ("Into", r#"{
  "type": "string"
}"#),
    ("IntoIterator", r#"{
  "type": "string"
}"#),
    ("Iterator", r#"{
  "type": "string"
}"#),
    ("From", r#"{
  "type": "string"
}"#),
    ("FromIterator", r#"{
  "type": "string"
}"#),
    ("Future", r#"{
  "type": "string",
  "format": "date-time"
}"#),
    ("Send", r#"{
  "type": "string"
}"#),
    ("Sync", r#"{
  "type": "string"
}"#),
    ("Sized", r#"{
  "type": "string"
}"#),
    ("Unpin", r#"{
  "type": "string"
}"#),
    ("Clone", r#"{
  "type": "string"
}"#),
    ("Copy", r#"{
  "type": "string"
}"#),
    ("Debug", r#"{
  "type": "string"
}"#),
    ("Default", r#"{
  "type": "string"
}"#),
    ("Drop", r#"{
  "type": "string"
}"#),
    ("Eq", r#"{
  "type": "string"
}"#),
    ("Fn", r#"{
  "type": "string"
}"#),
    ("FnOnce", r#"{
  "type": "string"
}"#),
    ("Hash", r#"{
  "type": "string"
}"#),
    ("Ord", r#"{
  "type": "string"
}"#),
    ("PartialEq", r#"{
  "type": "string"
}"#),
    ("Extend", r#"{
  "type": "string"
}"#),
    ("ToOwned", r#"{
  "type": "string"
}"#),
    ("ToString", r#"{
  "type": "string"
}"#),
    ("TryFrom", r#"{
  "type": "string"
}"#),
    ("TryInto", r#"{
  "type": "string"
}"#),
    ("Serialize", r#"{
  "type": "string"
}"#),
    ("Deserialize", r#"{
  "type": "string"
}"#),
    ("Contract", r#"{
  "type": "string"
}"#),
    ("Compiled", r#"{
  "type": "string"
}"#),
    ("Violation", r#"{
  "type": "string"
}"#),
    ("JsonSchema", r#"{
  "type": "string"
}"#),
    ("Client", r#"{
  "type": "string"
}"#),
    ("ClientBuilder", r#"{
  "type": "string"
}"#),
    ("ClientError", r#"{
  "type": "string"
}"#),
    ("ClientRequest", r#"{
  "type": "string"
}"#),
    ("ClientArguments", r#"{
  "type": "string"
}"#),
    ("ClientResponse", r#"{
  "type": "string"
}"#),
    ("Credentials", r#"{
  "type": "string"
}"#),
    ("Request", r#"{
  "type": "string"
}"#),
    ("RequestContext", r#"{
  "type": "string"
}"#),
    ("Parts", r#"{
  "type": "string"
}"#),
    ("Refusal", r#"{
  "type": "string"
}"#),
    ("Reply", r#"{
  "type": "string"
}"#),
    ("Responses", r#"{
  "type": "string"
}"#),
    ("Unshaped", r#"{
  "type": "string"
}"#),
    ("Principal", r#"{
  "type": "string"
}"#),
    ("Context", r#"{
  "type": "string"
}"#),
    ("NamesApi", r#"{
  "type": "string"
}"#),
    ("T", r#"{
  "type": "string"
}"#),
    ("API", r#"{
  "type": "string"
}"#),
    ("SCHEMAS", r#"{
  "type": "string"
}"#),
    ("Operation", r#"{
  "type": "string"
}"#),
    ("ServerImpl", r#"{
  "type": "string"
}"#),
    ("StubContext", r#"{
  "type": "string"
}"#),
    ("HttpError", r#"{
  "type": "string"
}"#),
    ("ApiDescription", r#"{
  "type": "string"
}"#),
];
/// The Response Objects of the document, references resolved.
mod objects {
    pub(super) const OK_RESPONSE: &str = r##"{
  "description": "Ok.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Ok"
      }
    }
  }
}"##;
    pub(super) const ADMIT: &str = r#"{
  "description": "Admit."
}"#;
    pub(super) const AUTHENTICATE: &str = r#"{
  "description": "Authenticate."
}"#;
    pub(super) const PARTS: &str = r#"{
  "description": "Parts.",
  "headers": {
    "parts": {
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const ADMIT_OK: &str = r##"{
  "description": "Both.",
  "headers": {
    "body": {
      "required": true,
      "schema": {
        "$ref": "#/components/schemas/Future"
      }
    },
    "fields": {
      "schema": {
        "type": "string"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Vec"
      }
    }
  }
}"##;
    pub(super) const RESULT_RESPONSE: &str = r##"{
  "description": "Result.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Result"
      }
    }
  }
}"##;
    pub(super) const OPTION_RESPONSE: &str = r##"{
  "description": "Option.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Everything"
      }
    }
  }
}"##;
    pub(super) const TOO_MANY: &str = r#"{
  "description": "Too many."
}"#;
    pub(super) const VEC_RESPONSE: &str = r#"{
  "description": "Vec."
}"#;
    pub(super) const PREFLIGHT_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const EXCHANGE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const MAX_BODY_BYTES_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const VIOLATIONS_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const UNKNOWN_PARAMETERS_FOUND: &str = r#"{
  "description": "Away.",
  "headers": {
    "Location": {
      "schema": {
        "type": "string",
        "format": "date"
      }
    }
  }
}"#;
    pub(super) const TOO_MANY_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const TOO_MANY_ENDPOINT_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const OPERATION_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const RESULT_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const OPTION_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const OK_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const VIOLATION: &str = r#"{
  "description": "Violation.",
  "headers": {
    "x-a": {
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const LIST_RESPONSE: &str = r#"{
  "description": "List."
}"#;
    pub(super) const FROM_RESPONSE: &str = r#"{
  "description": "FromResponse."
}"#;
    pub(super) const ERROR_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const NEW_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const BUILDER_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const BASE_URL_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const API_VERSION_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const BYTE_STREAM_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const TYPE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const SELF_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const _2FA_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const USERS_LIST_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const LIST_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const LIST_RESPONSE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const CREDENTIALS_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const PRE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const EXEC_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const DEBUG_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const CLONE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
}
/// The examples of the document, by response.
mod examples {
    use specshot_runtime::operation::Example;
    pub(super) const OK_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const ADMIT: Example = Example { headers: &[], body: "" };
    pub(super) const AUTHENTICATE: Example = Example { headers: &[], body: "" };
    pub(super) const PARTS: Example = Example { headers: &[], body: "" };
    pub(super) const ADMIT_OK: Example = Example { headers: &[], body: "" };
    pub(super) const RESULT_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const OPTION_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const TOO_MANY: Example = Example { headers: &[], body: "" };
    pub(super) const VEC_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const PREFLIGHT_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const EXCHANGE_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const MAX_BODY_BYTES_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const VIOLATIONS_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const UNKNOWN_PARAMETERS_FOUND: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const TOO_MANY_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const TOO_MANY_ENDPOINT_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const OPERATION_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const RESULT_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const OPTION_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const OK_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const VIOLATION: Example = Example { headers: &[], body: "" };
    pub(super) const LIST_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const FROM_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const ERROR_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const NEW_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const BUILDER_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const BASE_URL_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const API_VERSION_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const BYTE_STREAM_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const TYPE_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const SELF_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const _2FA_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const USERS_LIST_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const LIST_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const LIST_RESPONSE_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const CREDENTIALS_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const PRE_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const EXEC_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const DEBUG_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const CLONE_NO_CONTENT: Example = Example { headers: &[], body: "" };
}
/// The operations of the document.
pub mod operations {
    use super::{examples, objects};
    /// `GET /a/{send}/{type}/{new}`
    #[derive(Clone, Copy, Debug)]
    pub struct Client;
    impl specshot_runtime::Operation for Client {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "client",
            method: "GET",
            path: "/a/{send}/{type}/{new}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "type",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "send",
    "in": "path",
    "required": true,
    "schema": {
      "type": "integer"
    }
  },
  {
    "name": "new",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Into"
    }
  },
  {
    "name": "client",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "url",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "request",
    "in": "query",
    "schema": {
      "type": "integer"
    }
  },
  {
    "name": "response",
    "in": "query",
    "schema": {
      "type": "boolean"
    }
  },
  {
    "name": "result",
    "in": "query",
    "schema": {
      "type": "number"
    }
  },
  {
    "name": "header_map",
    "in": "query",
    "schema": {
      "type": "array",
      "items": {
        "type": "integer"
      }
    }
  },
  {
    "name": "encode_path",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "info",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "value",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "body",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "self",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "stream",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "arguments",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "rqctx",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "variable_0",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "it's",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "its",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "progenitor",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "call",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "+1",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "page[size]",
    "in": "query",
    "schema": {
      "type": "string"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::OK_RESPONSE),
                (400, objects::ADMIT),
                (401, objects::AUTHENTICATE),
                (404, objects::PARTS),
            ],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (400, examples::ADMIT),
                (401, examples::AUTHENTICATE),
                (404, examples::PARTS),
            ],
            references: &[
                ("/parameters/0", "/paths/~1a~1{send}~1{type}~1{new}/parameters/0"),
                ("/parameters/1", "/paths/~1a~1{send}~1{type}~1{new}/parameters/1"),
                ("/parameters/2", "/paths/~1a~1{send}~1{type}~1{new}/parameters/2"),
                ("/parameters/3", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/0"),
                ("/parameters/4", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/1"),
                ("/parameters/5", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/2"),
                ("/parameters/6", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/3"),
                ("/parameters/7", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/4"),
                ("/parameters/8", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/5"),
                ("/parameters/9", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/6"),
                ("/parameters/10", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/7"),
                ("/parameters/11", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/8"),
                ("/parameters/12", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/9"),
                (
                    "/parameters/13",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/10",
                ),
                (
                    "/parameters/14",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/11",
                ),
                (
                    "/parameters/15",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/12",
                ),
                (
                    "/parameters/16",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/13",
                ),
                (
                    "/parameters/17",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/14",
                ),
                (
                    "/parameters/18",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/15",
                ),
                (
                    "/parameters/19",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/16",
                ),
                (
                    "/parameters/20",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/17",
                ),
                (
                    "/parameters/21",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/18",
                ),
                (
                    "/parameters/22",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/19",
                ),
                (
                    "/parameters/23",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/20",
                ),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/400", "/components/responses/admit"),
                ("/responses/401", "/components/responses/Authenticate"),
                ("/responses/404", "/components/responses/Parts"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Client as specshot_runtime::Operation>::API,
                <Client as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /a/{send}/{type}/{new}`
    #[derive(Clone, Copy, Debug)]
    pub struct Admit;
    impl specshot_runtime::Operation for Admit {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "admit",
            method: "POST",
            path: "/a/{send}/{type}/{new}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "type",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "send",
    "in": "path",
    "required": true,
    "schema": {
      "type": "integer"
    }
  },
  {
    "name": "new",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Into"
    }
  }
]"##,
            request_body: r##"{
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Self"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::ADMIT_OK),
                (201, objects::RESULT_RESPONSE),
                (401, objects::AUTHENTICATE),
            ],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::ADMIT_OK),
                (201, examples::RESULT_RESPONSE),
                (401, examples::AUTHENTICATE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1a~1{send}~1{type}~1{new}/parameters/0"),
                ("/parameters/1", "/paths/~1a~1{send}~1{type}~1{new}/parameters/1"),
                ("/parameters/2", "/paths/~1a~1{send}~1{type}~1{new}/parameters/2"),
                ("/responses/201", "/components/responses/Result"),
                ("/responses/401", "/components/responses/Authenticate"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Admit as specshot_runtime::Operation>::API,
                <Admit as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /authenticate`
    #[derive(Clone, Copy, Debug)]
    pub struct Authenticate;
    impl specshot_runtime::Operation for Authenticate {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "authenticate",
            method: "GET",
            path: "/authenticate",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(200, objects::OPTION_RESPONSE), (429, objects::TOO_MANY)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::OPTION_RESPONSE), (429, examples::TOO_MANY)],
            references: &[
                ("/responses/200", "/components/responses/Option"),
                ("/responses/429", "/components/responses/too-many"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Authenticate as specshot_runtime::Operation>::API,
                <Authenticate as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /headers`
    #[derive(Clone, Copy, Debug)]
    pub struct Headers;
    impl specshot_runtime::Operation for Headers {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "headers",
            method: "GET",
            path: "/headers",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(200, objects::VEC_RESPONSE)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(200, examples::VEC_RESPONSE)],
            references: &[("/responses/200", "/components/responses/Vec")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Headers as specshot_runtime::Operation>::API,
                <Headers as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /preflight`
    #[derive(Clone, Copy, Debug)]
    pub struct Preflight;
    impl specshot_runtime::Operation for Preflight {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "preflight",
            method: "GET",
            path: "/preflight",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::PREFLIGHT_NO_CONTENT)],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::PREFLIGHT_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Preflight as specshot_runtime::Operation>::API,
                <Preflight as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /exchange`
    #[derive(Clone, Copy, Debug)]
    pub struct Exchange;
    impl specshot_runtime::Operation for Exchange {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "exchange",
            method: "GET",
            path: "/exchange",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::EXCHANGE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::EXCHANGE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Exchange as specshot_runtime::Operation>::API,
                <Exchange as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /max-body-bytes`
    #[derive(Clone, Copy, Debug)]
    pub struct MaxBodyBytes;
    impl specshot_runtime::Operation for MaxBodyBytes {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "max_body_bytes",
            method: "GET",
            path: "/max-body-bytes",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::MAX_BODY_BYTES_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::MAX_BODY_BYTES_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <MaxBodyBytes as specshot_runtime::Operation>::API,
                <MaxBodyBytes as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /violations`
    #[derive(Clone, Copy, Debug)]
    pub struct Violations;
    impl specshot_runtime::Operation for Violations {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "violations",
            method: "GET",
            path: "/violations",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::VIOLATIONS_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::VIOLATIONS_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Violations as specshot_runtime::Operation>::API,
                <Violations as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /unknown`
    #[derive(Clone, Copy, Debug)]
    pub struct UnknownParameters;
    impl specshot_runtime::Operation for UnknownParameters {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "unknown-parameters",
            method: "GET",
            path: "/unknown",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(302, objects::UNKNOWN_PARAMETERS_FOUND)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(302, examples::UNKNOWN_PARAMETERS_FOUND)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <UnknownParameters as specshot_runtime::Operation>::API,
                <UnknownParameters as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /too-many`
    #[derive(Clone, Copy, Debug)]
    pub struct TooMany;
    impl specshot_runtime::Operation for TooMany {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "too_many",
            method: "GET",
            path: "/too-many",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::TOO_MANY_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::TOO_MANY_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <TooMany as specshot_runtime::Operation>::API,
                <TooMany as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /endpoint`
    #[derive(Clone, Copy, Debug)]
    pub struct TooManyEndpoint;
    impl specshot_runtime::Operation for TooManyEndpoint {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "too_many_endpoint",
            method: "GET",
            path: "/endpoint",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::TOO_MANY_ENDPOINT_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::TOO_MANY_ENDPOINT_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <TooManyEndpoint as specshot_runtime::Operation>::API,
                <TooManyEndpoint as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /operation`
    #[derive(Clone, Copy, Debug)]
    pub struct Operation;
    impl specshot_runtime::Operation for Operation {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "operation",
            method: "GET",
            path: "/operation",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::OPERATION_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::OPERATION_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Operation as specshot_runtime::Operation>::API,
                <Operation as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /result`
    #[derive(Clone, Copy, Debug)]
    pub struct Result;
    impl specshot_runtime::Operation for Result {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "result",
            method: "GET",
            path: "/result",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::RESULT_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::RESULT_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Result as specshot_runtime::Operation>::API,
                <Result as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /option`
    #[derive(Clone, Copy, Debug)]
    pub struct Option;
    impl specshot_runtime::Operation for Option {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "option",
            method: "GET",
            path: "/option",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::OPTION_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::OPTION_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Option as specshot_runtime::Operation>::API,
                <Option as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /ok`
    #[derive(Clone, Copy, Debug)]
    pub struct Ok;
    impl specshot_runtime::Operation for Ok {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "ok",
            method: "GET",
            path: "/ok",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[
                (202, objects::VIOLATION),
                (204, objects::OK_NO_CONTENT),
                (400, objects::LIST_RESPONSE),
                (500, objects::FROM_RESPONSE),
            ],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[
                (202, examples::VIOLATION),
                (204, examples::OK_NO_CONTENT),
                (400, examples::LIST_RESPONSE),
                (500, examples::FROM_RESPONSE),
            ],
            references: &[
                ("/responses/202", "/components/responses/Violation"),
                ("/responses/400", "/components/responses/List"),
                ("/responses/500", "/components/responses/FromResponse"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Ok as specshot_runtime::Operation>::API,
                <Ok as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /error`
    #[derive(Clone, Copy, Debug)]
    pub struct Error;
    impl specshot_runtime::Operation for Error {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "error",
            method: "GET",
            path: "/error",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::ERROR_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::ERROR_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Error as specshot_runtime::Operation>::API,
                <Error as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /new`
    #[derive(Clone, Copy, Debug)]
    pub struct New;
    impl specshot_runtime::Operation for New {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "new",
            method: "GET",
            path: "/new",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::NEW_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::NEW_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <New as specshot_runtime::Operation>::API,
                <New as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /builder`
    #[derive(Clone, Copy, Debug)]
    pub struct Builder;
    impl specshot_runtime::Operation for Builder {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "builder",
            method: "GET",
            path: "/builder",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::BUILDER_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::BUILDER_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Builder as specshot_runtime::Operation>::API,
                <Builder as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /base-url`
    #[derive(Clone, Copy, Debug)]
    pub struct BaseUrl;
    impl specshot_runtime::Operation for BaseUrl {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "base_url",
            method: "GET",
            path: "/base-url",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::BASE_URL_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::BASE_URL_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <BaseUrl as specshot_runtime::Operation>::API,
                <BaseUrl as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /api-version`
    #[derive(Clone, Copy, Debug)]
    pub struct ApiVersion;
    impl specshot_runtime::Operation for ApiVersion {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "api_version",
            method: "GET",
            path: "/api-version",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::API_VERSION_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::API_VERSION_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ApiVersion as specshot_runtime::Operation>::API,
                <ApiVersion as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /byte-stream`
    #[derive(Clone, Copy, Debug)]
    pub struct ByteStream;
    impl specshot_runtime::Operation for ByteStream {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "byte_stream",
            method: "GET",
            path: "/byte-stream",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::BYTE_STREAM_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::BYTE_STREAM_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ByteStream as specshot_runtime::Operation>::API,
                <ByteStream as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /type`
    #[derive(Clone, Copy, Debug)]
    pub struct Type;
    impl specshot_runtime::Operation for Type {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "type",
            method: "GET",
            path: "/type",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::TYPE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::TYPE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Type as specshot_runtime::Operation>::API,
                <Type as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /self`
    #[derive(Clone, Copy, Debug)]
    pub struct Self_;
    impl specshot_runtime::Operation for Self_ {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "self",
            method: "GET",
            path: "/self",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::SELF_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::SELF_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Self_ as specshot_runtime::Operation>::API,
                <Self_ as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /2fa`
    #[derive(Clone, Copy, Debug)]
    pub struct _2fa;
    impl specshot_runtime::Operation for _2fa {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "2fa",
            method: "GET",
            path: "/2fa",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::_2FA_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::_2FA_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <_2fa as specshot_runtime::Operation>::API,
                <_2fa as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /users-list`
    #[derive(Clone, Copy, Debug)]
    pub struct UsersList;
    impl specshot_runtime::Operation for UsersList {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "users/list",
            method: "GET",
            path: "/users-list",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::USERS_LIST_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::USERS_LIST_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <UsersList as specshot_runtime::Operation>::API,
                <UsersList as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /list`
    #[derive(Clone, Copy, Debug)]
    pub struct List;
    impl specshot_runtime::Operation for List {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "list",
            method: "GET",
            path: "/list",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::LIST_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::LIST_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <List as specshot_runtime::Operation>::API,
                <List as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /list-response`
    #[derive(Clone, Copy, Debug)]
    pub struct ListResponse;
    impl specshot_runtime::Operation for ListResponse {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "list_response",
            method: "GET",
            path: "/list-response",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::LIST_RESPONSE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::LIST_RESPONSE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ListResponse as specshot_runtime::Operation>::API,
                <ListResponse as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /credentials`
    #[derive(Clone, Copy, Debug)]
    pub struct Credentials;
    impl specshot_runtime::Operation for Credentials {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "credentials",
            method: "GET",
            path: "/credentials",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::CREDENTIALS_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::CREDENTIALS_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Credentials as specshot_runtime::Operation>::API,
                <Credentials as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /pre`
    #[derive(Clone, Copy, Debug)]
    pub struct Pre;
    impl specshot_runtime::Operation for Pre {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "pre",
            method: "GET",
            path: "/pre",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::PRE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::PRE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Pre as specshot_runtime::Operation>::API,
                <Pre as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /exec`
    #[derive(Clone, Copy, Debug)]
    pub struct Exec;
    impl specshot_runtime::Operation for Exec {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "exec",
            method: "GET",
            path: "/exec",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::EXEC_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::EXEC_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Exec as specshot_runtime::Operation>::API,
                <Exec as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /debug`
    #[derive(Clone, Copy, Debug)]
    pub struct Debug;
    impl specshot_runtime::Operation for Debug {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "debug",
            method: "GET",
            path: "/debug",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::DEBUG_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::DEBUG_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Debug as specshot_runtime::Operation>::API,
                <Debug as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `OPTIONS /debug`
    #[derive(Clone, Copy, Debug)]
    pub struct Clone;
    impl specshot_runtime::Operation for Clone {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "clone",
            method: "OPTIONS",
            path: "/debug",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::CLONE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::CLONE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Clone as specshot_runtime::Operation>::API,
                <Clone as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
}
/// The operations of the document, in its order.
pub static OPERATIONS: &[specshot_runtime::OperationEntry] = &[
    specshot_runtime::OperationEntry::of::<operations::Client>(0usize),
    specshot_runtime::OperationEntry::of::<operations::Admit>(1usize),
    specshot_runtime::OperationEntry::of::<operations::Authenticate>(2usize),
    specshot_runtime::OperationEntry::of::<operations::Headers>(3usize),
    specshot_runtime::OperationEntry::of::<operations::Preflight>(4usize),
    specshot_runtime::OperationEntry::of::<operations::Exchange>(5usize),
    specshot_runtime::OperationEntry::of::<operations::MaxBodyBytes>(6usize),
    specshot_runtime::OperationEntry::of::<operations::Violations>(7usize),
    specshot_runtime::OperationEntry::of::<operations::UnknownParameters>(8usize),
    specshot_runtime::OperationEntry::of::<operations::TooMany>(9usize),
    specshot_runtime::OperationEntry::of::<operations::TooManyEndpoint>(10usize),
    specshot_runtime::OperationEntry::of::<operations::Operation>(11usize),
    specshot_runtime::OperationEntry::of::<operations::Result>(12usize),
    specshot_runtime::OperationEntry::of::<operations::Option>(13usize),
    specshot_runtime::OperationEntry::of::<operations::Ok>(14usize),
    specshot_runtime::OperationEntry::of::<operations::Error>(15usize),
    specshot_runtime::OperationEntry::of::<operations::New>(16usize),
    specshot_runtime::OperationEntry::of::<operations::Builder>(17usize),
    specshot_runtime::OperationEntry::of::<operations::BaseUrl>(18usize),
    specshot_runtime::OperationEntry::of::<operations::ApiVersion>(19usize),
    specshot_runtime::OperationEntry::of::<operations::ByteStream>(20usize),
    specshot_runtime::OperationEntry::of::<operations::Type>(21usize),
    specshot_runtime::OperationEntry::of::<operations::Self_>(22usize),
    specshot_runtime::OperationEntry::of::<operations::_2fa>(23usize),
    specshot_runtime::OperationEntry::of::<operations::UsersList>(24usize),
    specshot_runtime::OperationEntry::of::<operations::List>(25usize),
    specshot_runtime::OperationEntry::of::<operations::ListResponse>(26usize),
    specshot_runtime::OperationEntry::of::<operations::Credentials>(27usize),
    specshot_runtime::OperationEntry::of::<operations::Pre>(28usize),
    specshot_runtime::OperationEntry::of::<operations::Exec>(29usize),
    specshot_runtime::OperationEntry::of::<operations::Debug>(30usize),
    specshot_runtime::OperationEntry::of::<operations::Clone>(31usize),
];
/// The types of the document's schemas.
pub mod types {
    use std::collections::BTreeMap;
    use serde::{Deserialize, Serialize};
    use specshot_runtime::List;
    use super::{SCHEMAS, types};
    /// EverythingOther
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum EverythingOther {
        /// `other`
        #[serde(rename = "other")]
        Other,
        /// `unlisted`
        #[serde(rename = "unlisted")]
        Unlisted,
    }
    impl EverythingOther {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                EverythingOther::Other => "other",
                EverythingOther::Unlisted => "unlisted",
            }
        }
    }
    impl std::fmt::Display for EverythingOther {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for EverythingOther {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "enum": [
    "other",
    "unlisted"
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for EverythingOther {
        fn schema_name() -> String {
            "EverythingOther".to_owned()
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
    "other",
    "unlisted"
  ]
}"#,
            )
        }
    }
    /// Everything
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Everything {
        /// `new`
        pub new: String,
        /// `r#type`
        #[serde(rename = "r#type")]
        pub r_type: String,
        /// `Other`
        #[serde(rename = "Other")]
        pub other: types::EverythingOther,
        /// `fn`
        #[serde(rename = "fn")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#fn: Option<types::Fn>,
        /// `crate`
        #[serde(rename = "crate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub crate_: Option<types::BoxSchema>,
        /// `additional_properties`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub additional_properties: Option<String>,
        /// `value`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<List<types::ListSchema>>,
        /// `a`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub a: Option<types::AsRefSchema>,
        /// `b`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub b: Option<types::BTreeMapSchema>,
        /// `c`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub c: Option<types::Clone>,
        /// `d`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub d: Option<types::Client>,
        /// `e`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub e: Option<types::ClientError>,
        /// `f`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub f: Option<types::ClientRequest>,
        /// `g`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub g: Option<types::ClientArguments>,
        /// `h`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub h: Option<types::ClientBuilder>,
        /// `i`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub i: Option<types::Contract>,
        /// `j`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub j: Option<types::Compiled>,
        /// `k`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub k: Option<types::NamesApi>,
        /// `l`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub l: Option<types::SyncSchema>,
        /// The properties that the schema does not list.
        #[serde(flatten)]
        pub additional_properties_: BTreeMap<String, types::Everything>,
    }
    impl Everything {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(new: String, r_type: String, other: types::EverythingOther) -> Self {
            Everything {
                new,
                r_type,
                other,
                r#fn: None,
                crate_: None,
                additional_properties: None,
                value: None,
                a: None,
                b: None,
                c: None,
                d: None,
                e: None,
                f: None,
                g: None,
                h: None,
                i: None,
                j: None,
                k: None,
                l: None,
                additional_properties_: BTreeMap::new(),
            }
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
    /// Self_
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Self_ {
        /// `self`
        #[serde(rename = "self")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub self_: Option<String>,
    }
    impl Self_ {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Self_ { self_: None }
        }
    }
    impl specshot_runtime::Contract for Self_ {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Self\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Self_ {
        fn schema_name() -> String {
            "Self".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Self")
        }
    }
    /// OkSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct OkSchema(pub String);
    impl From<String> for OkSchema {
        fn from(value: String) -> Self {
            OkSchema(value)
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
    /// ErrSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ErrSchema(pub String);
    impl From<String> for ErrSchema {
        fn from(value: String) -> Self {
            ErrSchema(value)
        }
    }
    impl specshot_runtime::Contract for ErrSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Err\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ErrSchema {
        fn schema_name() -> String {
            "Err".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Err")
        }
    }
    /// ResultSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ResultSchema {
        /// `ok`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ok: Option<String>,
    }
    impl ResultSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            ResultSchema { ok: None }
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
    /// OptionSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OptionSchema {
        /// `none`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub none: Option<String>,
    }
    impl OptionSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            OptionSchema { none: None }
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
    /// SomeSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SomeSchema(pub String);
    impl From<String> for SomeSchema {
        fn from(value: String) -> Self {
            SomeSchema(value)
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
    /// NoneSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct NoneSchema(pub String);
    impl From<String> for NoneSchema {
        fn from(value: String) -> Self {
            NoneSchema(value)
        }
    }
    impl specshot_runtime::Contract for NoneSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/None\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for NoneSchema {
        fn schema_name() -> String {
            "None".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "None")
        }
    }
    /// VecSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct VecSchema(pub Vec<String>);
    impl From<Vec<String>> for VecSchema {
        fn from(value: Vec<String>) -> Self {
            VecSchema(value)
        }
    }
    impl specshot_runtime::Contract for VecSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Vec\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for VecSchema {
        fn schema_name() -> String {
            "Vec".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Vec")
        }
    }
    /// BoxSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BoxSchema {
        /// `box`
        #[serde(rename = "box")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#box: Option<Box<types::BoxSchema>>,
    }
    impl BoxSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            BoxSchema { r#box: None }
        }
    }
    impl specshot_runtime::Contract for BoxSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Box\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for BoxSchema {
        fn schema_name() -> String {
            "Box".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Box")
        }
    }
    /// StringSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct StringSchema(pub i64);
    impl From<i64> for StringSchema {
        fn from(value: i64) -> Self {
            StringSchema(value)
        }
    }
    impl specshot_runtime::Contract for StringSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/String\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for StringSchema {
        fn schema_name() -> String {
            "String".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "String")
        }
    }
    /// BTreeMapSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct BTreeMapSchema(pub BTreeMap<String, serde_json::Value>);
    impl From<BTreeMap<String, serde_json::Value>> for BTreeMapSchema {
        fn from(value: BTreeMap<String, serde_json::Value>) -> Self {
            BTreeMapSchema(value)
        }
    }
    impl specshot_runtime::Contract for BTreeMapSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/BTreeMap\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for BTreeMapSchema {
        fn schema_name() -> String {
            "BTreeMap".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "BTreeMap")
        }
    }
    /// ListSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ListSchema(pub String);
    impl From<String> for ListSchema {
        fn from(value: String) -> Self {
            ListSchema(value)
        }
    }
    impl specshot_runtime::Contract for ListSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/List\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ListSchema {
        fn schema_name() -> String {
            "List".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "List")
        }
    }
    /// AsRefSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct AsRefSchema(pub String);
    impl From<String> for AsRefSchema {
        fn from(value: String) -> Self {
            AsRefSchema(value)
        }
    }
    impl specshot_runtime::Contract for AsRefSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/AsRef\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for AsRefSchema {
        fn schema_name() -> String {
            "AsRef".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "AsRef")
        }
    }
    /// AsMut
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct AsMut(pub String);
    impl From<String> for AsMut {
        fn from(value: String) -> Self {
            AsMut(value)
        }
    }
    impl specshot_runtime::Contract for AsMut {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/AsMut\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for AsMut {
        fn schema_name() -> String {
            "AsMut".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "AsMut")
        }
    }
    /// IntoSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct IntoSchema(pub String);
    impl From<String> for IntoSchema {
        fn from(value: String) -> Self {
            IntoSchema(value)
        }
    }
    impl specshot_runtime::Contract for IntoSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Into\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for IntoSchema {
        fn schema_name() -> String {
            "Into".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Into")
        }
    }
    /// IntoIteratorSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct IntoIteratorSchema(pub String);
    impl From<String> for IntoIteratorSchema {
        fn from(value: String) -> Self {
            IntoIteratorSchema(value)
        }
    }
    impl specshot_runtime::Contract for IntoIteratorSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/IntoIterator\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for IntoIteratorSchema {
        fn schema_name() -> String {
            "IntoIterator".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "IntoIterator")
        }
    }
    /// Iterator
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Iterator(pub String);
    impl From<String> for Iterator {
        fn from(value: String) -> Self {
            Iterator(value)
        }
    }
    impl specshot_runtime::Contract for Iterator {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Iterator\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Iterator {
        fn schema_name() -> String {
            "Iterator".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Iterator")
        }
    }
    /// FromSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FromSchema(pub String);
    impl From<String> for FromSchema {
        fn from(value: String) -> Self {
            FromSchema(value)
        }
    }
    impl specshot_runtime::Contract for FromSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/From\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for FromSchema {
        fn schema_name() -> String {
            "From".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "From")
        }
    }
    /// FromIterator
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FromIterator(pub String);
    impl From<String> for FromIterator {
        fn from(value: String) -> Self {
            FromIterator(value)
        }
    }
    impl specshot_runtime::Contract for FromIterator {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/FromIterator\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for FromIterator {
        fn schema_name() -> String {
            "FromIterator".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "FromIterator")
        }
    }
    /// FutureSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FutureSchema(pub chrono::DateTime<chrono::Utc>);
    impl From<chrono::DateTime<chrono::Utc>> for FutureSchema {
        fn from(value: chrono::DateTime<chrono::Utc>) -> Self {
            FutureSchema(value)
        }
    }
    impl specshot_runtime::Contract for FutureSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Future\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for FutureSchema {
        fn schema_name() -> String {
            "Future".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Future")
        }
    }
    /// SendSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SendSchema(pub String);
    impl From<String> for SendSchema {
        fn from(value: String) -> Self {
            SendSchema(value)
        }
    }
    impl specshot_runtime::Contract for SendSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Send\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for SendSchema {
        fn schema_name() -> String {
            "Send".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Send")
        }
    }
    /// SyncSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SyncSchema(pub String);
    impl From<String> for SyncSchema {
        fn from(value: String) -> Self {
            SyncSchema(value)
        }
    }
    impl specshot_runtime::Contract for SyncSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Sync\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for SyncSchema {
        fn schema_name() -> String {
            "Sync".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Sync")
        }
    }
    /// SizedSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SizedSchema(pub String);
    impl From<String> for SizedSchema {
        fn from(value: String) -> Self {
            SizedSchema(value)
        }
    }
    impl specshot_runtime::Contract for SizedSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Sized\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for SizedSchema {
        fn schema_name() -> String {
            "Sized".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Sized")
        }
    }
    /// Unpin
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Unpin(pub String);
    impl From<String> for Unpin {
        fn from(value: String) -> Self {
            Unpin(value)
        }
    }
    impl specshot_runtime::Contract for Unpin {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Unpin\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Unpin {
        fn schema_name() -> String {
            "Unpin".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Unpin")
        }
    }
    /// Clone
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Clone(pub String);
    impl From<String> for Clone {
        fn from(value: String) -> Self {
            Clone(value)
        }
    }
    impl specshot_runtime::Contract for Clone {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Clone\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Clone {
        fn schema_name() -> String {
            "Clone".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Clone")
        }
    }
    /// Copy
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Copy(pub String);
    impl From<String> for Copy {
        fn from(value: String) -> Self {
            Copy(value)
        }
    }
    impl specshot_runtime::Contract for Copy {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Copy\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Copy {
        fn schema_name() -> String {
            "Copy".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Copy")
        }
    }
    /// Debug
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Debug(pub String);
    impl From<String> for Debug {
        fn from(value: String) -> Self {
            Debug(value)
        }
    }
    impl specshot_runtime::Contract for Debug {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Debug\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Debug {
        fn schema_name() -> String {
            "Debug".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Debug")
        }
    }
    /// Default
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Default(pub String);
    impl From<String> for Default {
        fn from(value: String) -> Self {
            Default(value)
        }
    }
    impl specshot_runtime::Contract for Default {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Default\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Default {
        fn schema_name() -> String {
            "Default".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Default")
        }
    }
    /// Drop
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Drop(pub String);
    impl From<String> for Drop {
        fn from(value: String) -> Self {
            Drop(value)
        }
    }
    impl specshot_runtime::Contract for Drop {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Drop\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Drop {
        fn schema_name() -> String {
            "Drop".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Drop")
        }
    }
    /// Eq
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Eq(pub String);
    impl From<String> for Eq {
        fn from(value: String) -> Self {
            Eq(value)
        }
    }
    impl specshot_runtime::Contract for Eq {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Eq\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Eq {
        fn schema_name() -> String {
            "Eq".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Eq")
        }
    }
    /// Fn
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Fn(pub String);
    impl From<String> for Fn {
        fn from(value: String) -> Self {
            Fn(value)
        }
    }
    impl specshot_runtime::Contract for Fn {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Fn\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Fn {
        fn schema_name() -> String {
            "Fn".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Fn")
        }
    }
    /// FnOnce
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FnOnce(pub String);
    impl From<String> for FnOnce {
        fn from(value: String) -> Self {
            FnOnce(value)
        }
    }
    impl specshot_runtime::Contract for FnOnce {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/FnOnce\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for FnOnce {
        fn schema_name() -> String {
            "FnOnce".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "FnOnce")
        }
    }
    /// Hash
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Hash(pub String);
    impl From<String> for Hash {
        fn from(value: String) -> Self {
            Hash(value)
        }
    }
    impl specshot_runtime::Contract for Hash {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Hash\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Hash {
        fn schema_name() -> String {
            "Hash".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Hash")
        }
    }
    /// Ord
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Ord(pub String);
    impl From<String> for Ord {
        fn from(value: String) -> Self {
            Ord(value)
        }
    }
    impl specshot_runtime::Contract for Ord {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Ord\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Ord {
        fn schema_name() -> String {
            "Ord".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Ord")
        }
    }
    /// PartialEq
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct PartialEq(pub String);
    impl From<String> for PartialEq {
        fn from(value: String) -> Self {
            PartialEq(value)
        }
    }
    impl specshot_runtime::Contract for PartialEq {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/PartialEq\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for PartialEq {
        fn schema_name() -> String {
            "PartialEq".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "PartialEq")
        }
    }
    /// Extend
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Extend(pub String);
    impl From<String> for Extend {
        fn from(value: String) -> Self {
            Extend(value)
        }
    }
    impl specshot_runtime::Contract for Extend {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Extend\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Extend {
        fn schema_name() -> String {
            "Extend".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Extend")
        }
    }
    /// ToOwned
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ToOwned(pub String);
    impl From<String> for ToOwned {
        fn from(value: String) -> Self {
            ToOwned(value)
        }
    }
    impl specshot_runtime::Contract for ToOwned {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ToOwned\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ToOwned {
        fn schema_name() -> String {
            "ToOwned".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ToOwned")
        }
    }
    /// ToString
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ToString(pub String);
    impl From<String> for ToString {
        fn from(value: String) -> Self {
            ToString(value)
        }
    }
    impl specshot_runtime::Contract for ToString {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ToString\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ToString {
        fn schema_name() -> String {
            "ToString".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ToString")
        }
    }
    /// TryFrom
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct TryFrom(pub String);
    impl From<String> for TryFrom {
        fn from(value: String) -> Self {
            TryFrom(value)
        }
    }
    impl specshot_runtime::Contract for TryFrom {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/TryFrom\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for TryFrom {
        fn schema_name() -> String {
            "TryFrom".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "TryFrom")
        }
    }
    /// TryInto
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct TryInto(pub String);
    impl From<String> for TryInto {
        fn from(value: String) -> Self {
            TryInto(value)
        }
    }
    impl specshot_runtime::Contract for TryInto {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/TryInto\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for TryInto {
        fn schema_name() -> String {
            "TryInto".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "TryInto")
        }
    }
    /// SerializeSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SerializeSchema(pub String);
    impl From<String> for SerializeSchema {
        fn from(value: String) -> Self {
            SerializeSchema(value)
        }
    }
    impl specshot_runtime::Contract for SerializeSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Serialize\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for SerializeSchema {
        fn schema_name() -> String {
            "Serialize".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Serialize")
        }
    }
    /// DeserializeSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct DeserializeSchema(pub String);
    impl From<String> for DeserializeSchema {
        fn from(value: String) -> Self {
            DeserializeSchema(value)
        }
    }
    impl specshot_runtime::Contract for DeserializeSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Deserialize\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for DeserializeSchema {
        fn schema_name() -> String {
            "Deserialize".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Deserialize")
        }
    }
    /// Contract
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Contract(pub String);
    impl From<String> for Contract {
        fn from(value: String) -> Self {
            Contract(value)
        }
    }
    impl specshot_runtime::Contract for Contract {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Contract\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Contract {
        fn schema_name() -> String {
            "Contract".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Contract")
        }
    }
    /// Compiled
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Compiled(pub String);
    impl From<String> for Compiled {
        fn from(value: String) -> Self {
            Compiled(value)
        }
    }
    impl specshot_runtime::Contract for Compiled {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Compiled\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Compiled {
        fn schema_name() -> String {
            "Compiled".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Compiled")
        }
    }
    /// Violation
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Violation(pub String);
    impl From<String> for Violation {
        fn from(value: String) -> Self {
            Violation(value)
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
    /// JsonSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct JsonSchema(pub String);
    impl From<String> for JsonSchema {
        fn from(value: String) -> Self {
            JsonSchema(value)
        }
    }
    impl specshot_runtime::Contract for JsonSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/JsonSchema\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for JsonSchema {
        fn schema_name() -> String {
            "JsonSchema".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "JsonSchema")
        }
    }
    /// Client
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Client(pub String);
    impl From<String> for Client {
        fn from(value: String) -> Self {
            Client(value)
        }
    }
    impl specshot_runtime::Contract for Client {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Client\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Client {
        fn schema_name() -> String {
            "Client".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Client")
        }
    }
    /// ClientBuilder
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientBuilder(pub String);
    impl From<String> for ClientBuilder {
        fn from(value: String) -> Self {
            ClientBuilder(value)
        }
    }
    impl specshot_runtime::Contract for ClientBuilder {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientBuilder\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ClientBuilder {
        fn schema_name() -> String {
            "ClientBuilder".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ClientBuilder")
        }
    }
    /// ClientError
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientError(pub String);
    impl From<String> for ClientError {
        fn from(value: String) -> Self {
            ClientError(value)
        }
    }
    impl specshot_runtime::Contract for ClientError {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientError\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ClientError {
        fn schema_name() -> String {
            "ClientError".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ClientError")
        }
    }
    /// ClientRequest
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientRequest(pub String);
    impl From<String> for ClientRequest {
        fn from(value: String) -> Self {
            ClientRequest(value)
        }
    }
    impl specshot_runtime::Contract for ClientRequest {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientRequest\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ClientRequest {
        fn schema_name() -> String {
            "ClientRequest".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ClientRequest")
        }
    }
    /// ClientArguments
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientArguments(pub String);
    impl From<String> for ClientArguments {
        fn from(value: String) -> Self {
            ClientArguments(value)
        }
    }
    impl specshot_runtime::Contract for ClientArguments {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientArguments\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ClientArguments {
        fn schema_name() -> String {
            "ClientArguments".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ClientArguments")
        }
    }
    /// ClientResponse
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientResponse(pub String);
    impl From<String> for ClientResponse {
        fn from(value: String) -> Self {
            ClientResponse(value)
        }
    }
    impl specshot_runtime::Contract for ClientResponse {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientResponse\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ClientResponse {
        fn schema_name() -> String {
            "ClientResponse".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ClientResponse")
        }
    }
    /// Credentials
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Credentials(pub String);
    impl From<String> for Credentials {
        fn from(value: String) -> Self {
            Credentials(value)
        }
    }
    impl specshot_runtime::Contract for Credentials {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Credentials\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Credentials {
        fn schema_name() -> String {
            "Credentials".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Credentials")
        }
    }
    /// Request
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Request(pub String);
    impl From<String> for Request {
        fn from(value: String) -> Self {
            Request(value)
        }
    }
    impl specshot_runtime::Contract for Request {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Request\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Request {
        fn schema_name() -> String {
            "Request".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Request")
        }
    }
    /// RequestContext
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct RequestContext(pub String);
    impl From<String> for RequestContext {
        fn from(value: String) -> Self {
            RequestContext(value)
        }
    }
    impl specshot_runtime::Contract for RequestContext {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/RequestContext\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for RequestContext {
        fn schema_name() -> String {
            "RequestContext".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "RequestContext")
        }
    }
    /// Parts
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Parts(pub String);
    impl From<String> for Parts {
        fn from(value: String) -> Self {
            Parts(value)
        }
    }
    impl specshot_runtime::Contract for Parts {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Parts\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Parts {
        fn schema_name() -> String {
            "Parts".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Parts")
        }
    }
    /// Refusal
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Refusal(pub String);
    impl From<String> for Refusal {
        fn from(value: String) -> Self {
            Refusal(value)
        }
    }
    impl specshot_runtime::Contract for Refusal {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Refusal\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Refusal {
        fn schema_name() -> String {
            "Refusal".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Refusal")
        }
    }
    /// Reply
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Reply(pub String);
    impl From<String> for Reply {
        fn from(value: String) -> Self {
            Reply(value)
        }
    }
    impl specshot_runtime::Contract for Reply {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Reply\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Reply {
        fn schema_name() -> String {
            "Reply".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Reply")
        }
    }
    /// Responses
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Responses(pub String);
    impl From<String> for Responses {
        fn from(value: String) -> Self {
            Responses(value)
        }
    }
    impl specshot_runtime::Contract for Responses {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Responses\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Responses {
        fn schema_name() -> String {
            "Responses".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Responses")
        }
    }
    /// Unshaped
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Unshaped(pub String);
    impl From<String> for Unshaped {
        fn from(value: String) -> Self {
            Unshaped(value)
        }
    }
    impl specshot_runtime::Contract for Unshaped {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Unshaped\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Unshaped {
        fn schema_name() -> String {
            "Unshaped".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Unshaped")
        }
    }
    /// Principal
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Principal(pub String);
    impl From<String> for Principal {
        fn from(value: String) -> Self {
            Principal(value)
        }
    }
    impl specshot_runtime::Contract for Principal {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Principal\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Principal {
        fn schema_name() -> String {
            "Principal".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Principal")
        }
    }
    /// Context
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Context(pub String);
    impl From<String> for Context {
        fn from(value: String) -> Self {
            Context(value)
        }
    }
    impl specshot_runtime::Contract for Context {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Context\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Context {
        fn schema_name() -> String {
            "Context".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Context")
        }
    }
    /// NamesApi
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct NamesApi(pub String);
    impl From<String> for NamesApi {
        fn from(value: String) -> Self {
            NamesApi(value)
        }
    }
    impl specshot_runtime::Contract for NamesApi {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/NamesApi\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for NamesApi {
        fn schema_name() -> String {
            "NamesApi".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "NamesApi")
        }
    }
    /// T
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct T(pub String);
    impl From<String> for T {
        fn from(value: String) -> Self {
            T(value)
        }
    }
    impl specshot_runtime::Contract for T {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/T\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for T {
        fn schema_name() -> String {
            "T".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "T")
        }
    }
    /// Api
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Api(pub String);
    impl From<String> for Api {
        fn from(value: String) -> Self {
            Api(value)
        }
    }
    impl specshot_runtime::Contract for Api {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/API\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Api {
        fn schema_name() -> String {
            "API".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "API")
        }
    }
    /// Schemas
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Schemas(pub String);
    impl From<String> for Schemas {
        fn from(value: String) -> Self {
            Schemas(value)
        }
    }
    impl specshot_runtime::Contract for Schemas {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/SCHEMAS\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Schemas {
        fn schema_name() -> String {
            "SCHEMAS".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "SCHEMAS")
        }
    }
    /// Operation
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Operation(pub String);
    impl From<String> for Operation {
        fn from(value: String) -> Self {
            Operation(value)
        }
    }
    impl specshot_runtime::Contract for Operation {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Operation\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for Operation {
        fn schema_name() -> String {
            "Operation".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "Operation")
        }
    }
    /// ServerImpl
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ServerImpl(pub String);
    impl From<String> for ServerImpl {
        fn from(value: String) -> Self {
            ServerImpl(value)
        }
    }
    impl specshot_runtime::Contract for ServerImpl {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ServerImpl\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ServerImpl {
        fn schema_name() -> String {
            "ServerImpl".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ServerImpl")
        }
    }
    /// StubContext
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct StubContext(pub String);
    impl From<String> for StubContext {
        fn from(value: String) -> Self {
            StubContext(value)
        }
    }
    impl specshot_runtime::Contract for StubContext {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/StubContext\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for StubContext {
        fn schema_name() -> String {
            "StubContext".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "StubContext")
        }
    }
    /// HttpError
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct HttpError(pub String);
    impl From<String> for HttpError {
        fn from(value: String) -> Self {
            HttpError(value)
        }
    }
    impl specshot_runtime::Contract for HttpError {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/HttpError\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for HttpError {
        fn schema_name() -> String {
            "HttpError".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "HttpError")
        }
    }
    /// ApiDescription
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ApiDescription(pub String);
    impl From<String> for ApiDescription {
        fn from(value: String) -> Self {
            ApiDescription(value)
        }
    }
    impl specshot_runtime::Contract for ApiDescription {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ApiDescription\"}",
            );
            SCHEMA.check(value)
        }
    }
    impl schemars::JsonSchema for ApiDescription {
        fn schema_name() -> String {
            "ApiDescription".to_owned()
        }
        fn is_referenceable() -> bool {
            true
        }
        fn json_schema(
            _: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            specshot_runtime::server::verbatim_schema(SCHEMAS, "ApiDescription")
        }
    }
}
/// The documented responses: headers and body.
pub mod responses {
    use super::{examples, objects, types};
    use specshot_runtime::{Content, List};
    /// Ok.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OkResponse {
        /// The body.
        pub body: Content<types::OkSchema>,
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
    /// Admit.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Admit {}
    impl Admit {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ADMIT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Authenticate.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Authenticate {}
    impl Authenticate {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::AUTHENTICATE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Parts.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Parts {
        /// `parts`
        pub parts: Option<String>,
    }
    impl Parts {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::PARTS;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            if let Some(value) = &self.parts {
                parts.header(const { http::HeaderName::from_static("parts") }, value)?;
            }
            Ok(parts)
        }
    }
    /// Both.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AdmitOk {
        /// `body`
        pub body_: types::FutureSchema,
        /// `fields`
        pub fields: Option<String>,
        /// The body.
        pub body: Content<types::VecSchema>,
    }
    impl AdmitOk {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ADMIT_OK;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.header(const { http::HeaderName::from_static("body") }, &self.body_)?;
            if let Some(value) = &self.fields {
                parts.header(const { http::HeaderName::from_static("fields") }, value)?;
            }
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// Result.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ResultResponse {
        /// The body.
        pub body: Content<types::ResultSchema>,
    }
    impl ResultResponse {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::RESULT_RESPONSE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// Option.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OptionResponse {
        /// The body.
        pub body: Content<types::Everything>,
    }
    impl OptionResponse {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::OPTION_RESPONSE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            parts.content("application/json", &self.body)?;
            Ok(parts)
        }
    }
    /// Too many.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TooMany {}
    impl TooMany {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::TOO_MANY;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Vec.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VecResponse {}
    impl VecResponse {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::VEC_RESPONSE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PreflightNoContent {}
    impl PreflightNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::PREFLIGHT_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExchangeNoContent {}
    impl ExchangeNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::EXCHANGE_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MaxBodyBytesNoContent {}
    impl MaxBodyBytesNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::MAX_BODY_BYTES_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ViolationsNoContent {}
    impl ViolationsNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::VIOLATIONS_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Away.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnknownParametersFound {
        /// `Location`
        pub location: Option<chrono::NaiveDate>,
    }
    impl UnknownParametersFound {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::UNKNOWN_PARAMETERS_FOUND;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            if let Some(value) = &self.location {
                parts
                    .header(const { http::HeaderName::from_static("location") }, value)?;
            }
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TooManyNoContent {}
    impl TooManyNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::TOO_MANY_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TooManyEndpointNoContent {}
    impl TooManyEndpointNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::TOO_MANY_ENDPOINT_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OperationNoContent {}
    impl OperationNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::OPERATION_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ResultNoContent {}
    impl ResultNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::RESULT_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OptionNoContent {}
    impl OptionNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::OPTION_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OkNoContent {}
    impl OkNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::OK_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Violation.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Violation {
        /// `x-a`
        pub x_a: Option<String>,
    }
    impl Violation {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::VIOLATION;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let mut parts = specshot_runtime::server::Parts::new(status);
            if let Some(value) = &self.x_a {
                parts.header(const { http::HeaderName::from_static("x-a") }, value)?;
            }
            Ok(parts)
        }
    }
    /// List.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListResponse {}
    impl ListResponse {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::LIST_RESPONSE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// FromResponse.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FromResponse {}
    impl FromResponse {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::FROM_RESPONSE;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorNoContent {}
    impl ErrorNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::ERROR_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewNoContent {}
    impl NewNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::NEW_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BuilderNoContent {}
    impl BuilderNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::BUILDER_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BaseUrlNoContent {}
    impl BaseUrlNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::BASE_URL_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ApiVersionNoContent {}
    impl ApiVersionNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::API_VERSION_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ByteStreamNoContent {}
    impl ByteStreamNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::BYTE_STREAM_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TypeNoContent {}
    impl TypeNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::TYPE_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Self_NoContent {}
    impl Self_NoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::SELF_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct _2faNoContent {}
    impl _2faNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::_2FA_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UsersListNoContent {}
    impl UsersListNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::USERS_LIST_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListNoContent {}
    impl ListNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::LIST_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListResponseNoContent {}
    impl ListResponseNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::LIST_RESPONSE_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CredentialsNoContent {}
    impl CredentialsNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::CREDENTIALS_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PreNoContent {}
    impl PreNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::PRE_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExecNoContent {}
    impl ExecNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::EXEC_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DebugNoContent {}
    impl DebugNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::DEBUG_NO_CONTENT;
        pub(super) fn write(
            self,
            status: u16,
        ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
            let parts = specshot_runtime::server::Parts::new(status);
            Ok(parts)
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CloneNoContent {}
    impl CloneNoContent {
        /// The Response Object of the document, references resolved.
        pub const OBJECT: &'static str = objects::CLONE_NO_CONTENT;
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
    /// `anonymous`
    Anonymous(specshot_runtime::credential::Basic),
    /// `key` and `proxy`
    KeyAndProxy(
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
            [Some(("anonymous", Credential::Basic(credential_0))), None, None] => {
                Some(Credentials::Anonymous(credential_0))
            }
            [Some(("key", Credential::ApiKey(credential_0))),
            Some(("proxy", Credential::ApiKey(credential_1))), None] => {
                Some(Credentials::KeyAndProxy(credential_0, credential_1))
            }
            _ => None,
        }
    }
}
/// The arguments of `client`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ClientArguments {
    /// `type`
    #[serde(rename = "type")]
    pub r#type: String,
    /// `send`
    pub send: i64,
    /// `new`
    pub new: types::IntoSchema,
    /// `client`
    pub client: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `request`
    pub request: Option<i64>,
    /// `response`
    pub response: Option<bool>,
    /// `result`
    pub result: Option<f64>,
    /// `header_map`
    pub header_map: Option<Vec<i64>>,
    /// `encode_path`
    pub encode_path: Option<String>,
    /// `info`
    pub info: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `body`
    pub body: Option<String>,
    /// `self`
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// `stream`
    pub stream: Option<String>,
    /// `arguments`
    pub arguments: Option<String>,
    /// `rqctx`
    pub rqctx: Option<String>,
    /// `variable_0`
    pub variable_0: Option<String>,
    /// `it's`
    #[serde(rename = "it's")]
    pub it_s: Option<String>,
    /// `its`
    pub its: Option<String>,
    /// `progenitor`
    pub progenitor: Option<String>,
    /// `call`
    pub call: Option<String>,
    /// `+1`
    #[serde(rename = "+1")]
    pub plus_1: Option<String>,
    /// `page[size]`
    #[serde(rename = "page[size]")]
    pub page_size: Option<String>,
}
/// The arguments of `admit`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AdmitArguments {
    /// `type`
    #[serde(rename = "type")]
    pub r#type: String,
    /// `send`
    pub send: i64,
    /// `new`
    pub new: types::IntoSchema,
    /// The body.
    #[serde(rename = "")]
    pub body: Option<types::Self_>,
}
/// The arguments of `authenticate`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AuthenticateArguments {}
/// The arguments of `headers`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct HeadersArguments {}
/// The arguments of `preflight`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PreflightArguments {}
/// The arguments of `exchange`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ExchangeArguments {}
/// The arguments of `max_body_bytes`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MaxBodyBytesArguments {}
/// The arguments of `violations`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ViolationsArguments {}
/// The arguments of `unknown-parameters`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct UnknownParametersArguments {}
/// The arguments of `too_many`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TooManyArguments {}
/// The arguments of `too_many_endpoint`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TooManyEndpointArguments {}
/// The arguments of `operation`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OperationArguments {}
/// The arguments of `result`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ResultArguments {}
/// The arguments of `option`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OptionArguments {}
/// The arguments of `ok`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OkArguments {}
/// The arguments of `error`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ErrorArguments {}
/// The arguments of `new`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct NewArguments {}
/// The arguments of `builder`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BuilderArguments {}
/// The arguments of `base_url`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BaseUrlArguments {}
/// The arguments of `api_version`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ApiVersionArguments {}
/// The arguments of `byte_stream`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ByteStreamArguments {}
/// The arguments of `type`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TypeArguments {}
/// The arguments of `self`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Self_Arguments {}
/// The arguments of `2fa`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct _2faArguments {}
/// The arguments of `users/list`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct UsersListArguments {}
/// The arguments of `list`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListArguments {}
/// The arguments of `list_response`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListResponseArguments {}
/// The arguments of `credentials`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CredentialsArguments {}
/// The arguments of `pre`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PreArguments {}
/// The arguments of `exec`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ExecArguments {}
/// The arguments of `debug`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DebugArguments {}
/// The arguments of `clone`, defaults applied.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CloneArguments {}
/// The documented responses of `client`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClientResponse {
    /// Status 200.
    Ok(responses::OkResponse),
    /// Status 400.
    BadRequest(responses::Admit),
    /// Status 401.
    Unauthorized(responses::Authenticate),
    /// Status 404.
    NotFound(responses::Parts),
}
impl ClientResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::admit__(rqctx, principal, refusal).write(400),
            401 => T::authenticate__(rqctx, principal, refusal).write(401),
            404 => T::parts(rqctx, principal, refusal).write(404),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for ClientResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::OkResponse::OBJECT), (400u16, responses::Admit::OBJECT),
            (401u16, responses::Authenticate::OBJECT), (404u16, responses::Parts::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::OkSchema>(200, "Ok.")
    }
    fn status(&self) -> u16 {
        match self {
            ClientResponse::Ok(_) => 200u16,
            ClientResponse::BadRequest(_) => 400u16,
            ClientResponse::Unauthorized(_) => 401u16,
            ClientResponse::NotFound(_) => 404u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ClientResponse::Ok(response) => response.write(200u16),
            ClientResponse::BadRequest(response) => response.write(400u16),
            ClientResponse::Unauthorized(response) => response.write(401u16),
            ClientResponse::NotFound(response) => response.write(404u16),
        }
    }
}
/// The documented responses of `admit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AdmitResponse {
    /// Status 200.
    Ok(responses::AdmitOk),
    /// Status 201.
    Created(responses::ResultResponse),
    /// Status 401.
    Unauthorized(responses::Authenticate),
}
impl AdmitResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            401 => T::authenticate__(rqctx, principal, refusal).write(401),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for AdmitResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::AdmitOk::OBJECT), (201u16,
            responses::ResultResponse::OBJECT), (401u16, responses::Authenticate::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::VecSchema>(200, "Both.")
    }
    fn status(&self) -> u16 {
        match self {
            AdmitResponse::Ok(_) => 200u16,
            AdmitResponse::Created(_) => 201u16,
            AdmitResponse::Unauthorized(_) => 401u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            AdmitResponse::Ok(response) => response.write(200u16),
            AdmitResponse::Created(response) => response.write(201u16),
            AdmitResponse::Unauthorized(response) => response.write(401u16),
        }
    }
}
/// The documented responses of `authenticate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AuthenticateResponse {
    /// Status 200.
    Ok(responses::OptionResponse),
    /// Status 429.
    TooManyRequests(responses::TooMany),
}
impl AuthenticateResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            429 => T::too_many_(rqctx, principal, refusal).write(429),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for AuthenticateResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (200u16, responses::OptionResponse::OBJECT), (429u16,
            responses::TooMany::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::success::<types::Everything>(200, "Option.")
    }
    fn status(&self) -> u16 {
        match self {
            AuthenticateResponse::Ok(_) => 200u16,
            AuthenticateResponse::TooManyRequests(_) => 429u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            AuthenticateResponse::Ok(response) => response.write(200u16),
            AuthenticateResponse::TooManyRequests(response) => response.write(429u16),
        }
    }
}
/// The documented responses of `headers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadersResponse {
    /// Status 200.
    Ok(responses::VecResponse),
}
impl HeadersResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for HeadersResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(200u16, responses::VecResponse::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(200, "Vec.")
    }
    fn status(&self) -> u16 {
        match self {
            HeadersResponse::Ok(_) => 200u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            HeadersResponse::Ok(response) => response.write(200u16),
        }
    }
}
/// The documented responses of `preflight`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PreflightResponse {
    /// Status 204.
    NoContent(responses::PreflightNoContent),
}
impl PreflightResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for PreflightResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::PreflightNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            PreflightResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            PreflightResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `exchange`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExchangeResponse {
    /// Status 204.
    NoContent(responses::ExchangeNoContent),
}
impl ExchangeResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ExchangeResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ExchangeNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ExchangeResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ExchangeResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `max_body_bytes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MaxBodyBytesResponse {
    /// Status 204.
    NoContent(responses::MaxBodyBytesNoContent),
}
impl MaxBodyBytesResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for MaxBodyBytesResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::MaxBodyBytesNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            MaxBodyBytesResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            MaxBodyBytesResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `violations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ViolationsResponse {
    /// Status 204.
    NoContent(responses::ViolationsNoContent),
}
impl ViolationsResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ViolationsResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ViolationsNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ViolationsResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ViolationsResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `unknown-parameters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnknownParametersResponse {
    /// Status 302.
    Found(responses::UnknownParametersFound),
}
impl UnknownParametersResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for UnknownParametersResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(302u16, responses::UnknownParametersFound::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(302, "Away.")
    }
    fn status(&self) -> u16 {
        match self {
            UnknownParametersResponse::Found(_) => 302u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            UnknownParametersResponse::Found(response) => response.write(302u16),
        }
    }
}
/// The documented responses of `too_many`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TooManyResponse {
    /// Status 204.
    NoContent(responses::TooManyNoContent),
}
impl TooManyResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for TooManyResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::TooManyNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            TooManyResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            TooManyResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `too_many_endpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TooManyEndpointResponse {
    /// Status 204.
    NoContent(responses::TooManyEndpointNoContent),
}
impl TooManyEndpointResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for TooManyEndpointResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::TooManyEndpointNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            TooManyEndpointResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            TooManyEndpointResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `operation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OperationResponse {
    /// Status 204.
    NoContent(responses::OperationNoContent),
}
impl OperationResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for OperationResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::OperationNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            OperationResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            OperationResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultResponse {
    /// Status 204.
    NoContent(responses::ResultNoContent),
}
impl ResultResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ResultResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ResultNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ResultResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ResultResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `option`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OptionResponse {
    /// Status 204.
    NoContent(responses::OptionNoContent),
}
impl OptionResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for OptionResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::OptionNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            OptionResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            OptionResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `ok`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OkResponse {
    /// Status 202.
    Accepted(responses::Violation),
    /// Status 204.
    NoContent(responses::OkNoContent),
    /// Status 400.
    BadRequest(responses::ListResponse),
    /// Status 500.
    InternalServerError(responses::FromResponse),
}
impl OkResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
        rqctx: &RequestContext<T::Context>,
        principal: Option<&T::Principal>,
        refusal: &Refusal,
    ) -> Result<Parts, dropshot::HttpError> {
        refusal.log(&rqctx.log);
        match refusal.status() {
            400 => T::list_response_(rqctx, principal, refusal).write(400),
            500 => T::from_response(rqctx, principal, refusal).write(500),
            _ => Unshaped::refused(&rqctx.request_id, refusal),
        }
    }
}
impl Responses for OkResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![
            (202u16, responses::Violation::OBJECT), (204u16,
            responses::OkNoContent::OBJECT), (400u16, responses::ListResponse::OBJECT),
            (500u16, responses::FromResponse::OBJECT)
        ]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(202, "Violation.")
    }
    fn status(&self) -> u16 {
        match self {
            OkResponse::Accepted(_) => 202u16,
            OkResponse::NoContent(_) => 204u16,
            OkResponse::BadRequest(_) => 400u16,
            OkResponse::InternalServerError(_) => 500u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            OkResponse::Accepted(response) => response.write(202u16),
            OkResponse::NoContent(response) => response.write(204u16),
            OkResponse::BadRequest(response) => response.write(400u16),
            OkResponse::InternalServerError(response) => response.write(500u16),
        }
    }
}
/// The documented responses of `error`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorResponse {
    /// Status 204.
    NoContent(responses::ErrorNoContent),
}
impl ErrorResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ErrorResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ErrorNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ErrorResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ErrorResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `new`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewResponse {
    /// Status 204.
    NoContent(responses::NewNoContent),
}
impl NewResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for NewResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::NewNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            NewResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            NewResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `builder`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BuilderResponse {
    /// Status 204.
    NoContent(responses::BuilderNoContent),
}
impl BuilderResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for BuilderResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::BuilderNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            BuilderResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            BuilderResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `base_url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseUrlResponse {
    /// Status 204.
    NoContent(responses::BaseUrlNoContent),
}
impl BaseUrlResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for BaseUrlResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::BaseUrlNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            BaseUrlResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            BaseUrlResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `api_version`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiVersionResponse {
    /// Status 204.
    NoContent(responses::ApiVersionNoContent),
}
impl ApiVersionResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ApiVersionResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ApiVersionNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ApiVersionResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ApiVersionResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `byte_stream`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByteStreamResponse {
    /// Status 204.
    NoContent(responses::ByteStreamNoContent),
}
impl ByteStreamResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ByteStreamResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ByteStreamNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ByteStreamResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ByteStreamResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypeResponse {
    /// Status 204.
    NoContent(responses::TypeNoContent),
}
impl TypeResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for TypeResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::TypeNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            TypeResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            TypeResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `self`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Self_Response {
    /// Status 204.
    NoContent(responses::Self_NoContent),
}
impl Self_Response {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for Self_Response {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::Self_NoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            Self_Response::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            Self_Response::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `2fa`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum _2faResponse {
    /// Status 204.
    NoContent(responses::_2faNoContent),
}
impl _2faResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for _2faResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::_2faNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            _2faResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            _2faResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `users/list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UsersListResponse {
    /// Status 204.
    NoContent(responses::UsersListNoContent),
}
impl UsersListResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for UsersListResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::UsersListNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            UsersListResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            UsersListResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListResponse {
    /// Status 204.
    NoContent(responses::ListNoContent),
}
impl ListResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ListResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ListNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ListResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ListResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `list_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListResponseResponse {
    /// Status 204.
    NoContent(responses::ListResponseNoContent),
}
impl ListResponseResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ListResponseResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ListResponseNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ListResponseResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ListResponseResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `credentials`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CredentialsResponse {
    /// Status 204.
    NoContent(responses::CredentialsNoContent),
}
impl CredentialsResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for CredentialsResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::CredentialsNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            CredentialsResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            CredentialsResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `pre`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PreResponse {
    /// Status 204.
    NoContent(responses::PreNoContent),
}
impl PreResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for PreResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::PreNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            PreResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            PreResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `exec`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExecResponse {
    /// Status 204.
    NoContent(responses::ExecNoContent),
}
impl ExecResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for ExecResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::ExecNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            ExecResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            ExecResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `debug`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DebugResponse {
    /// Status 204.
    NoContent(responses::DebugNoContent),
}
impl DebugResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for DebugResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::DebugNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            DebugResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            DebugResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// The documented responses of `clone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloneResponse {
    /// Status 204.
    NoContent(responses::CloneNoContent),
}
impl CloneResponse {
    /// What `refusal` is answered with, in the words of the API.
    fn refused<T: NamesApi>(
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
impl Responses for CloneResponse {
    fn documented() -> Vec<(u16, &'static str)> {
        vec![(204u16, responses::CloneNoContent::OBJECT)]
    }
    fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
        generator.subschema_for::<types::Everything>();
        generator.subschema_for::<types::Self_>();
        generator.subschema_for::<types::OkSchema>();
        generator.subschema_for::<types::ErrSchema>();
        generator.subschema_for::<types::ResultSchema>();
        generator.subschema_for::<types::OptionSchema>();
        generator.subschema_for::<types::SomeSchema>();
        generator.subschema_for::<types::NoneSchema>();
        generator.subschema_for::<types::VecSchema>();
        generator.subschema_for::<types::BoxSchema>();
        generator.subschema_for::<types::StringSchema>();
        generator.subschema_for::<types::BTreeMapSchema>();
        generator.subschema_for::<types::ListSchema>();
        generator.subschema_for::<types::AsRefSchema>();
        generator.subschema_for::<types::AsMut>();
        generator.subschema_for::<types::IntoSchema>();
        generator.subschema_for::<types::IntoIteratorSchema>();
        generator.subschema_for::<types::Iterator>();
        generator.subschema_for::<types::FromSchema>();
        generator.subschema_for::<types::FromIterator>();
        generator.subschema_for::<types::FutureSchema>();
        generator.subschema_for::<types::SendSchema>();
        generator.subschema_for::<types::SyncSchema>();
        generator.subschema_for::<types::SizedSchema>();
        generator.subschema_for::<types::Unpin>();
        generator.subschema_for::<types::Clone>();
        generator.subschema_for::<types::Copy>();
        generator.subschema_for::<types::Debug>();
        generator.subschema_for::<types::Default>();
        generator.subschema_for::<types::Drop>();
        generator.subschema_for::<types::Eq>();
        generator.subschema_for::<types::Fn>();
        generator.subschema_for::<types::FnOnce>();
        generator.subschema_for::<types::Hash>();
        generator.subschema_for::<types::Ord>();
        generator.subschema_for::<types::PartialEq>();
        generator.subschema_for::<types::Extend>();
        generator.subschema_for::<types::ToOwned>();
        generator.subschema_for::<types::ToString>();
        generator.subschema_for::<types::TryFrom>();
        generator.subschema_for::<types::TryInto>();
        generator.subschema_for::<types::SerializeSchema>();
        generator.subschema_for::<types::DeserializeSchema>();
        generator.subschema_for::<types::Contract>();
        generator.subschema_for::<types::Compiled>();
        generator.subschema_for::<types::Violation>();
        generator.subschema_for::<types::JsonSchema>();
        generator.subschema_for::<types::Client>();
        generator.subschema_for::<types::ClientBuilder>();
        generator.subschema_for::<types::ClientError>();
        generator.subschema_for::<types::ClientRequest>();
        generator.subschema_for::<types::ClientArguments>();
        generator.subschema_for::<types::ClientResponse>();
        generator.subschema_for::<types::Credentials>();
        generator.subschema_for::<types::Request>();
        generator.subschema_for::<types::RequestContext>();
        generator.subschema_for::<types::Parts>();
        generator.subschema_for::<types::Refusal>();
        generator.subschema_for::<types::Reply>();
        generator.subschema_for::<types::Responses>();
        generator.subschema_for::<types::Unshaped>();
        generator.subschema_for::<types::Principal>();
        generator.subschema_for::<types::Context>();
        generator.subschema_for::<types::NamesApi>();
        generator.subschema_for::<types::T>();
        generator.subschema_for::<types::Api>();
        generator.subschema_for::<types::Schemas>();
        generator.subschema_for::<types::Operation>();
        generator.subschema_for::<types::ServerImpl>();
        generator.subschema_for::<types::StubContext>();
        generator.subschema_for::<types::HttpError>();
        generator.subschema_for::<types::ApiDescription>();
    }
    fn success() -> dropshot::ApiEndpointResponse {
        specshot_runtime::server::empty_success(204, "Done.")
    }
    fn status(&self) -> u16 {
        match self {
            CloneResponse::NoContent(_) => 204u16,
        }
    }
    fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
        match self {
            CloneResponse::NoContent(response) => response.write(204u16),
        }
    }
}
/// Names
#[dropshot::api_description(module = names_api)]
pub trait NamesApi: Sized {
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
    /// client
    fn client(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ClientArguments,
    ) -> impl Future<Output = Result<ClientResponse, Refusal>> + Send;
    /// admit
    fn admit_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: AdmitArguments,
    ) -> impl Future<Output = Result<AdmitResponse, Refusal>> + Send;
    /// authenticate
    fn authenticate_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: AuthenticateArguments,
    ) -> impl Future<Output = Result<AuthenticateResponse, Refusal>> + Send;
    /// headers
    fn headers_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: HeadersArguments,
    ) -> impl Future<Output = Result<HeadersResponse, Refusal>> + Send;
    /// preflight
    fn preflight_(
        rqctx: &RequestContext<Self::Context>,
        arguments: PreflightArguments,
    ) -> impl Future<Output = Result<PreflightResponse, Refusal>> + Send;
    /// exchange
    fn exchange_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ExchangeArguments,
    ) -> impl Future<Output = Result<ExchangeResponse, Refusal>> + Send;
    /// max_body_bytes
    fn max_body_bytes_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: MaxBodyBytesArguments,
    ) -> impl Future<Output = Result<MaxBodyBytesResponse, Refusal>> + Send;
    /// violations
    fn violations_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ViolationsArguments,
    ) -> impl Future<Output = Result<ViolationsResponse, Refusal>> + Send;
    /// unknown-parameters
    fn unknown_parameters_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: UnknownParametersArguments,
    ) -> impl Future<Output = Result<UnknownParametersResponse, Refusal>> + Send;
    /// too_many
    fn too_many(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: TooManyArguments,
    ) -> impl Future<Output = Result<TooManyResponse, Refusal>> + Send;
    /// too_many_endpoint
    fn too_many_endpoint(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: TooManyEndpointArguments,
    ) -> impl Future<Output = Result<TooManyEndpointResponse, Refusal>> + Send;
    /// operation
    fn operation(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: OperationArguments,
    ) -> impl Future<Output = Result<OperationResponse, Refusal>> + Send;
    /// result
    fn result(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ResultArguments,
    ) -> impl Future<Output = Result<ResultResponse, Refusal>> + Send;
    /// option
    fn option(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: OptionArguments,
    ) -> impl Future<Output = Result<OptionResponse, Refusal>> + Send;
    /// ok
    fn ok(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: OkArguments,
    ) -> impl Future<Output = Result<OkResponse, Refusal>> + Send;
    /// error
    fn error(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ErrorArguments,
    ) -> impl Future<Output = Result<ErrorResponse, Refusal>> + Send;
    /// new
    fn new(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: NewArguments,
    ) -> impl Future<Output = Result<NewResponse, Refusal>> + Send;
    /// builder
    fn builder(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: BuilderArguments,
    ) -> impl Future<Output = Result<BuilderResponse, Refusal>> + Send;
    /// base_url
    fn base_url(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: BaseUrlArguments,
    ) -> impl Future<Output = Result<BaseUrlResponse, Refusal>> + Send;
    /// api_version
    fn api_version(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ApiVersionArguments,
    ) -> impl Future<Output = Result<ApiVersionResponse, Refusal>> + Send;
    /// byte_stream
    fn byte_stream(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ByteStreamArguments,
    ) -> impl Future<Output = Result<ByteStreamResponse, Refusal>> + Send;
    /// type
    fn r#type(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: TypeArguments,
    ) -> impl Future<Output = Result<TypeResponse, Refusal>> + Send;
    /// self
    fn self_(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: Self_Arguments,
    ) -> impl Future<Output = Result<Self_Response, Refusal>> + Send;
    /// 2fa
    fn _2fa(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: _2faArguments,
    ) -> impl Future<Output = Result<_2faResponse, Refusal>> + Send;
    /// users/list
    fn users_list(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: UsersListArguments,
    ) -> impl Future<Output = Result<UsersListResponse, Refusal>> + Send;
    /// list
    fn list(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ListArguments,
    ) -> impl Future<Output = Result<ListResponse, Refusal>> + Send;
    /// list_response
    fn list_response(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ListResponseArguments,
    ) -> impl Future<Output = Result<ListResponseResponse, Refusal>> + Send;
    /// credentials
    fn credentials(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: CredentialsArguments,
    ) -> impl Future<Output = Result<CredentialsResponse, Refusal>> + Send;
    /// pre
    fn pre(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: PreArguments,
    ) -> impl Future<Output = Result<PreResponse, Refusal>> + Send;
    /// exec
    fn exec(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: ExecArguments,
    ) -> impl Future<Output = Result<ExecResponse, Refusal>> + Send;
    /// debug
    fn debug(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: DebugArguments,
    ) -> impl Future<Output = Result<DebugResponse, Refusal>> + Send;
    /// clone
    fn clone(
        rqctx: &RequestContext<Self::Context>,
        principal: &Self::Principal,
        arguments: CloneArguments,
    ) -> impl Future<Output = Result<CloneResponse, Refusal>> + Send;
    /// Admit.
    fn admit__(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::Admit;
    /// Authenticate.
    fn authenticate__(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::Authenticate;
    /// Parts.
    fn parts(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::Parts;
    /// Too many.
    fn too_many_(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::TooMany;
    /// List.
    fn list_response_(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::ListResponse;
    /// FromResponse.
    fn from_response(
        rqctx: &RequestContext<Self::Context>,
        principal: Option<&Self::Principal>,
        refusal: &Refusal,
    ) -> responses::FromResponse;
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
    /// `GET /a/{send}/{type}/{new}`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/a/{send}/{type}/{new}", operation_id = "client")]
    async fn client_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Client>,
    ) -> Result<Reply<ClientResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[0usize]));
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
            let max_body = Self::max_body_bytes(&rqctx, "client");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "client", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::client(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ClientResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `POST /a/{send}/{type}/{new}`: hands what it may take to the handler.
    #[endpoint(method = POST, path = "/a/{send}/{type}/{new}", operation_id = "admit")]
    async fn admit_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Admit>,
    ) -> Result<Reply<AdmitResponse>, Unshaped> {
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
            let max_body = Self::max_body_bytes(&rqctx, "admit");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "admit", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::admit_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                AdmitResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /authenticate`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/authenticate", operation_id = "authenticate")]
    async fn authenticate_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Authenticate>,
    ) -> Result<Reply<AuthenticateResponse>, Unshaped> {
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
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "authenticate");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "authenticate",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::authenticate_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                AuthenticateResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /headers`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/headers", operation_id = "headers")]
    async fn headers_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Headers>,
    ) -> Result<Reply<HeadersResponse>, Unshaped> {
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
            let max_body = Self::max_body_bytes(&rqctx, "headers");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "headers", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::headers_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                HeadersResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /preflight`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/preflight", operation_id = "preflight")]
    async fn preflight_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Preflight>,
    ) -> Result<Reply<PreflightResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[4usize]));
        let headers = Self::headers(&rqctx);
        let answer = async {
            request.path()?;
            let unknown = Self::unknown_parameters(&rqctx);
            let unexpected = Self::unexpected_body(&rqctx);
            let max_body = Self::max_body_bytes(&rqctx, "preflight");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "preflight",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::preflight_(&rqctx, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                PreflightResponse::refused::<
                    Self,
                >(&rqctx, None::<&Self::Principal>, &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /exchange`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/exchange", operation_id = "exchange")]
    async fn exchange_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Exchange>,
    ) -> Result<Reply<ExchangeResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[5usize]));
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
            let max_body = Self::max_body_bytes(&rqctx, "exchange");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "exchange", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::exchange_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ExchangeResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /max-body-bytes`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/max-body-bytes", operation_id = "max_body_bytes")]
    async fn max_body_bytes_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::MaxBodyBytes>,
    ) -> Result<Reply<MaxBodyBytesResponse>, Unshaped> {
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
            let max_body = Self::max_body_bytes(&rqctx, "max_body_bytes");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "max_body_bytes",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::max_body_bytes_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                MaxBodyBytesResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /violations`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/violations", operation_id = "violations")]
    async fn violations_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Violations>,
    ) -> Result<Reply<ViolationsResponse>, Unshaped> {
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
            let max_body = Self::max_body_bytes(&rqctx, "violations");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "violations",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::violations_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ViolationsResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /unknown`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/unknown", operation_id = "unknown-parameters")]
    async fn unknown_parameters_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::UnknownParameters>,
    ) -> Result<Reply<UnknownParametersResponse>, Unshaped> {
        let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[8usize]));
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
            let max_body = Self::max_body_bytes(&rqctx, "unknown-parameters");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "unknown-parameters",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::unknown_parameters_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                UnknownParametersResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /too-many`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/too-many", operation_id = "too_many")]
    async fn too_many_endpoint_(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::TooMany>,
    ) -> Result<Reply<TooManyResponse>, Unshaped> {
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
            let max_body = Self::max_body_bytes(&rqctx, "too_many");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "too_many", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::too_many(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                TooManyResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /endpoint`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/endpoint", operation_id = "too_many_endpoint")]
    async fn too_many_endpoint_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::TooManyEndpoint>,
    ) -> Result<Reply<TooManyEndpointResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[10usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "too_many_endpoint");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "too_many_endpoint",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::too_many_endpoint(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                TooManyEndpointResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /operation`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/operation", operation_id = "operation")]
    async fn operation_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Operation>,
    ) -> Result<Reply<OperationResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[11usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "operation");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "operation",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::operation(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                OperationResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /result`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/result", operation_id = "result")]
    async fn result_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Result>,
    ) -> Result<Reply<ResultResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[12usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "result");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "result", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::result(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ResultResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /option`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/option", operation_id = "option")]
    async fn option_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Option>,
    ) -> Result<Reply<OptionResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[13usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "option");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "option", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::option(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                OptionResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /ok`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/ok", operation_id = "ok")]
    async fn ok_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Ok>,
    ) -> Result<Reply<OkResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[14usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "ok");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "ok", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::ok(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                OkResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /error`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/error", operation_id = "error")]
    async fn error_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Error>,
    ) -> Result<Reply<ErrorResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[15usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "error");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "error", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::error(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ErrorResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /new`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/new", operation_id = "new")]
    async fn new_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::New>,
    ) -> Result<Reply<NewResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[16usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "new");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "new", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::new(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                NewResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /builder`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/builder", operation_id = "builder")]
    async fn builder_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Builder>,
    ) -> Result<Reply<BuilderResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[17usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "builder");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "builder", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::builder(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                BuilderResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /base-url`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/base-url", operation_id = "base_url")]
    async fn base_url_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::BaseUrl>,
    ) -> Result<Reply<BaseUrlResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[18usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "base_url");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "base_url", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::base_url(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                BaseUrlResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /api-version`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/api-version", operation_id = "api_version")]
    async fn api_version_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ApiVersion>,
    ) -> Result<Reply<ApiVersionResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[19usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "api_version");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "api_version",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::api_version(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ApiVersionResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /byte-stream`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/byte-stream", operation_id = "byte_stream")]
    async fn byte_stream_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ByteStream>,
    ) -> Result<Reply<ByteStreamResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[20usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "byte_stream");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "byte_stream",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::byte_stream(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ByteStreamResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /type`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/type", operation_id = "type")]
    async fn type_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Type>,
    ) -> Result<Reply<TypeResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[21usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "type");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "type", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::r#type(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                TypeResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /self`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/self", operation_id = "self")]
    async fn self_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Self_>,
    ) -> Result<Reply<Self_Response>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[22usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "self");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "self", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::self_(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                Self_Response::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /2fa`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/2fa", operation_id = "2fa")]
    async fn _2fa_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::_2fa>,
    ) -> Result<Reply<_2faResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[23usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "2fa");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "2fa", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::_2fa(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                _2faResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /users-list`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/users-list", operation_id = "users/list")]
    async fn users_list_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::UsersList>,
    ) -> Result<Reply<UsersListResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[24usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "users/list");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "users/list",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::users_list(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                UsersListResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /list`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/list", operation_id = "list")]
    async fn list_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::List>,
    ) -> Result<Reply<ListResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[25usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "list");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "list", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::list(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ListResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /list-response`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/list-response", operation_id = "list_response")]
    async fn list_response_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::ListResponse>,
    ) -> Result<Reply<ListResponseResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[26usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "list_response");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "list_response",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::list_response(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ListResponseResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /credentials`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/credentials", operation_id = "credentials")]
    async fn credentials_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Credentials>,
    ) -> Result<Reply<CredentialsResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[27usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "credentials");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(
                            &rqctx,
                            "credentials",
                            arguments,
                        );
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::credentials(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                CredentialsResponse::refused::<
                    Self,
                >(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /pre`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/pre", operation_id = "pre")]
    async fn pre_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Pre>,
    ) -> Result<Reply<PreResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[28usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "pre");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "pre", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::pre(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                PreResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /exec`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/exec", operation_id = "exec")]
    async fn exec_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Exec>,
    ) -> Result<Reply<ExecResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[29usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "exec");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "exec", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::exec(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                ExecResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `GET /debug`: hands what it may take to the handler.
    #[endpoint(method = GET, path = "/debug", operation_id = "debug")]
    async fn debug_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Debug>,
    ) -> Result<Reply<DebugResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[30usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "debug");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "debug", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::debug(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                DebugResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
            }
        };
        parts.add(headers);
        Ok(exchange.finish(parts).await?.into())
    }
    /// `OPTIONS /debug`: hands what it may take to the handler.
    #[endpoint(method = OPTIONS, path = "/debug", operation_id = "clone")]
    async fn clone_endpoint(
        rqctx: RequestContext<Self::Context>,
        request: Request<operations::Clone>,
    ) -> Result<Reply<CloneResponse>, Unshaped> {
        let mut exchange = Self::exchange(
            &rqctx,
            Route::Operation(&OPERATIONS[31usize]),
        );
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
            let max_body = Self::max_body_bytes(&rqctx, "clone");
            let arguments = request
                .arguments(
                    unknown,
                    unexpected,
                    max_body,
                    |arguments| {
                        let violations = Self::violations(&rqctx, "clone", arguments);
                        exchange.arguments(arguments);
                        violations
                    },
                )
                .await?;
            Self::clone(&rqctx, principal, arguments).await
        };
        let answer = answer.await;
        if let Err(refusal) = &answer {
            exchange.refused(refusal);
        }
        let answer = exchange.instead().map_or(answer, Err);
        let mut parts = match answer {
            Ok(response) => response.into_parts()?,
            Err(refusal) => {
                CloneResponse::refused::<Self>(&rqctx, principal.as_ref(), &refusal)?
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
pub fn api_description<T: NamesApi>() -> Result<
    dropshot::ApiDescription<T::Context>,
    RegisterError,
> {
    let mut api = names_api::api_description::<T>()?;
    specshot_runtime::server::register_other_methods::<
        operations::Client,
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
                Route::Path("/a/{send}/{type}/{new}"),
            );
            exchange.refused(&refusal);
            let mut parts = ClientResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Authenticate,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/authenticate"));
            exchange.refused(&refusal);
            let mut parts = AuthenticateResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Headers,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/headers"));
            exchange.refused(&refusal);
            let mut parts = HeadersResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Preflight,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/preflight"));
            exchange.refused(&refusal);
            let mut parts = PreflightResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Exchange,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/exchange"));
            exchange.refused(&refusal);
            let mut parts = ExchangeResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::MaxBodyBytes,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/max-body-bytes"));
            exchange.refused(&refusal);
            let mut parts = MaxBodyBytesResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Violations,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/violations"));
            exchange.refused(&refusal);
            let mut parts = ViolationsResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::UnknownParameters,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/unknown"));
            exchange.refused(&refusal);
            let mut parts = UnknownParametersResponse::refused::<
                T,
            >(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::TooMany,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/too-many"));
            exchange.refused(&refusal);
            let mut parts = TooManyResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::TooManyEndpoint,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/endpoint"));
            exchange.refused(&refusal);
            let mut parts = TooManyEndpointResponse::refused::<
                T,
            >(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Operation,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/operation"));
            exchange.refused(&refusal);
            let mut parts = OperationResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Result,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/result"));
            exchange.refused(&refusal);
            let mut parts = ResultResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Option,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/option"));
            exchange.refused(&refusal);
            let mut parts = OptionResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Ok,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/ok"));
            exchange.refused(&refusal);
            let mut parts = OkResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Error,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/error"));
            exchange.refused(&refusal);
            let mut parts = ErrorResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::New,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/new"));
            exchange.refused(&refusal);
            let mut parts = NewResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Builder,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/builder"));
            exchange.refused(&refusal);
            let mut parts = BuilderResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::BaseUrl,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/base-url"));
            exchange.refused(&refusal);
            let mut parts = BaseUrlResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::ApiVersion,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/api-version"));
            exchange.refused(&refusal);
            let mut parts = ApiVersionResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::ByteStream,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/byte-stream"));
            exchange.refused(&refusal);
            let mut parts = ByteStreamResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Type,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/type"));
            exchange.refused(&refusal);
            let mut parts = TypeResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Self_,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/self"));
            exchange.refused(&refusal);
            let mut parts = Self_Response::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::_2fa,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/2fa"));
            exchange.refused(&refusal);
            let mut parts = _2faResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::UsersList,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/users-list"));
            exchange.refused(&refusal);
            let mut parts = UsersListResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::List,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/list"));
            exchange.refused(&refusal);
            let mut parts = ListResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::ListResponse,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/list-response"));
            exchange.refused(&refusal);
            let mut parts = ListResponseResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Credentials,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/credentials"));
            exchange.refused(&refusal);
            let mut parts = CredentialsResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Pre,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/pre"));
            exchange.refused(&refusal);
            let mut parts = PreResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Exec,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/exec"));
            exchange.refused(&refusal);
            let mut parts = ExecResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    specshot_runtime::server::register_other_methods::<
        operations::Debug,
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
            let mut exchange = T::exchange(&rqctx, Route::Path("/debug"));
            exchange.refused(&refusal);
            let mut parts = DebugResponse::refused::<T>(&rqctx, None, &refusal)?;
            parts.add(headers);
            Ok(exchange.finish(parts).await?)
        },
    )?;
    Ok(api)
}
