//! The fields of a user as columns of a table, taken from the schema of the document.

use schemars::{
    JsonSchema, SchemaGenerator,
    schema::{InstanceType, RootSchema, Schema, SchemaObject, SingleOrVec},
};
use serde_json::value::Number;
use specshot_runtime::schema::nearest;

/// The fields of a user.
pub(super) struct Fields {
    fields: Vec<Field>,
}

/// A field that a table can have a column for.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) required: bool,
    kind: Kind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Boolean,
    /// An array or an object, for which a cell has no place.
    Nested,
}

impl Fields {
    pub(super) fn of<U: JsonSchema>() -> Self {
        let root = SchemaGenerator::default().into_root_schema_for::<U>();
        let Some(object) = &root.schema.object else {
            return Fields { fields: Vec::new() };
        };
        let field = |(name, schema): (&String, &Schema)| Field {
            name: name.clone(),
            required: object.required.contains(name),
            kind: kind(&root, schema, 0),
        };
        Fields {
            fields: object.properties.iter().map(field).collect(),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    pub(super) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.required)
    }

    /// What is to be said about a column that is no field.
    pub(super) fn suggestion(&self, name: &str) -> String {
        let names: Vec<&str> = self.fields.iter().map(|field| &*field.name).collect();
        match nearest(name, names.iter().copied()) {
            Some(field) => format!("did you mean `{field}`?"),
            None => format!("the fields are {}", names.join(", ")),
        }
    }
}

impl Field {
    pub(super) fn is_nested(&self) -> bool {
        self.kind == Kind::Nested
    }

    /// The JSON of a cell. A cell that is not of the field's type stays a string, which the check
    /// of the record then refuses in the words of the schema.
    pub(super) fn json(&self, cell: &str) -> String {
        let verbatim = match self.kind {
            Kind::Text | Kind::Nested => false,
            Kind::Number => serde_json::from_str::<Number>(cell).is_ok_and(|_| cell.trim() == cell),
            Kind::Boolean => matches!(cell, "true" | "false"),
        };
        if verbatim {
            cell.to_owned()
        } else {
            serde_json::Value::from(cell).to_string()
        }
    }
}

fn kind(root: &RootSchema, schema: &Schema, depth: usize) -> Kind {
    // References that go round in circles name no type.
    const DEEPEST: usize = 16;
    let Schema::Object(schema) = schema else {
        return Kind::Text;
    };
    if depth > DEEPEST {
        return Kind::Text;
    }
    if let Some(types) = &schema.instance_type {
        let types = match types {
            SingleOrVec::Single(single) => std::slice::from_ref(&**single),
            SingleOrVec::Vec(several) => several.as_slice(),
        };
        return types
            .iter()
            .find_map(|kind| of_instance(*kind))
            .unwrap_or(Kind::Text);
    }
    match inner(root, schema) {
        Some(schema) => kind(root, schema, depth + 1),
        None => Kind::Text,
    }
}

/// The schema that has the type when this one has none: the one that it refers to, or the first
/// of its alternatives.
fn inner<'a>(root: &'a RootSchema, schema: &'a SchemaObject) -> Option<&'a Schema> {
    if let Some(reference) = &schema.reference {
        return root.definitions.get(reference.rsplit('/').next()?);
    }
    let subschemas = schema.subschemas.as_ref()?;
    [&subschemas.all_of, &subschemas.one_of, &subschemas.any_of]
        .into_iter()
        .find_map(|schemas| schemas.as_ref()?.first())
}

fn of_instance(kind: InstanceType) -> Option<Kind> {
    match kind {
        InstanceType::Null => None,
        InstanceType::Boolean => Some(Kind::Boolean),
        InstanceType::Number | InstanceType::Integer => Some(Kind::Number),
        InstanceType::String => Some(Kind::Text),
        InstanceType::Array | InstanceType::Object => Some(Kind::Nested),
    }
}
