//! Types.

/// A named Rust type.
#[derive(Clone, Debug)]
pub struct Type {
    /// The Rust name.
    pub name: String,
    /// The description of the schema, empty when absent.
    pub description: String,
    /// What it is.
    pub kind: TypeKind,
    /// The component schema it stands for; `None` when the schema stands inline.
    pub component: Option<String>,
    /// The schema as JSON text: a reference for a component, verbatim when inline.
    pub schema: String,
    /// Whether a value of it can be part of a request body.
    pub in_request: bool,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with properties.
    Struct {
        /// The properties.
        fields: Vec<Field>,
        /// The map of the properties that are not listed, if the schema types them.
        additional: Option<Reference>,
        /// The property that says which branch of a union it is; it is none of the fields.
        tag: Option<Tag>,
    },
    /// One of several objects, told apart by a property.
    Union {
        /// The property that tells them apart.
        tag: String,
        /// The branches.
        branches: Vec<Branch>,
    },
    /// A string of a closed set.
    Enum(Vec<Variant>),
    /// Any other schema: a wrapper around its value.
    Wrapper(Reference),
}

/// A property that has one value in all objects of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The name in JSON.
    pub property: String,
    /// The value.
    pub value: String,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The value of the tag.
    pub json_name: String,
    /// The Rust variant.
    pub name: String,
    /// The struct of the other properties, by its Rust name.
    pub payload: String,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name in JSON.
    pub json_name: String,
    /// The Rust field.
    pub name: String,
    /// The description, empty when absent.
    pub description: String,
    /// The type of the value, when it is there and not null.
    pub reference: Reference,
    /// Whether the property must be there.
    pub required: bool,
    /// Whether the property can be null.
    pub nullable: bool,
    /// The default as JSON text.
    pub default: Option<String>,
    /// Whether the value must be boxed because the type contains itself.
    pub boxed: bool,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The string in JSON.
    pub json_name: String,
    /// The Rust variant.
    pub name: String,
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A type of JSON.
    Json(Json),
    /// An array; `null` items are possible when the flag is set.
    List(Box<Reference>, bool),
    /// An object whose property values all have one type.
    Map(Box<Reference>, bool),
    /// A type of the API by its Rust name.
    Named(String),
}

/// A type that is not generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Json {
    /// A string, of any format that has no type of its own.
    String,
    /// An integer of 64 bits.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// `format: date-time`.
    DateTime,
    /// `format: date`.
    Date,
    /// `format: uuid`.
    Uuid,
    /// `format: ipv4`.
    Ipv4,
    /// `format: ipv6`.
    Ipv6,
    /// An object whose properties are not described.
    Object,
    /// Any JSON value.
    Any,
}
