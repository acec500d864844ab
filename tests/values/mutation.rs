//! A comparison that finds no difference proves something only if it finds one that is there: the
//! judge gets a document with one rule changed, and must part from the run time.

use serde_json::{Value, json};

use crate::{
    api::{Api, D3lay, Fivetran},
    document,
    instance::{Generator, Instance},
    judge::Judge,
    requests::{differing, parameters},
    typed::compare,
};

/// Where the generated code parts from a judge of the document `changed`, for the first time.
fn parting<A: Api>(changed: &Value) -> Option<String> {
    let document = document(A::DOCUMENT);
    let mut generator = Generator::new(&document);
    let originals = parameters::<A>(&document);
    for (parameter, original) in parameters::<A>(changed).iter().zip(&originals) {
        let instances = generator.instances(&original.schema);
        let mut partings = instances
            .iter()
            .filter_map(|one| differing::<A>(parameter, one));
        if let Some(parting) = partings.next() {
            return Some(parting);
        }
    }
    for one in A::types() {
        let schema = document.pointer(&one.pointer).expect("a schema");
        let judge = Judge::new(changed, changed.pointer(&one.pointer).expect("a schema"));
        for Instance { value, .. } in generator.instances(schema) {
            let expected = judge.breaches(&value);
            let mut partings = one
                .ends
                .into_iter()
                .flat_map(|end| compare(&document, schema, &judge, &expected, end, &value));
            if let Some(parting) = partings.next() {
                return Some(parting);
            }
        }
    }
    None
}

fn is_noticed<A: Api>(pointer: &str, value: Value) {
    let mut changed = document(A::DOCUMENT);
    let place = changed
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("nothing at {pointer}"));
    assert_ne!(*place, value, "{pointer} is not changed");
    *place = value.clone();
    assert!(
        parting::<A>(&changed).is_some(),
        "{value} at {pointer} goes unnoticed"
    );
}

#[test]
fn an_unchanged_document_is_not_noticed() {
    assert_eq!(parting::<Fivetran>(&document(Fivetran::DOCUMENT)), None);
    assert_eq!(parting::<D3lay>(&document(D3lay::DOCUMENT)), None);
}

#[test]
fn each_changed_rule_of_fivetran_is_noticed() {
    let parameters = "/components/parameters";
    is_noticed::<Fivetran>(&format!("{parameters}/Limit/schema/maximum"), json!(999));
    is_noticed::<Fivetran>(&format!("{parameters}/Limit/schema/minimum"), json!(2));
    is_noticed::<Fivetran>(&format!("{parameters}/Cursor/schema/minLength"), json!(0));
    is_noticed::<Fivetran>(&format!("{parameters}/Active/schema/type"), json!("string"));
    let user = "/components/schemas/User";
    is_noticed::<Fivetran>(&format!("{user}/required"), json!(["id", "email"]));
    is_noticed::<Fivetran>(&format!("{user}/properties/phone/nullable"), json!(false));
    is_noticed::<Fivetran>(
        &format!("{user}/properties/created_at/format"),
        json!("date"),
    );
    is_noticed::<Fivetran>(
        "/components/schemas/UserPage/properties/items/type",
        json!("object"),
    );
}

#[test]
fn each_changed_rule_of_d3lay_is_noticed() {
    let parameters = "/components/parameters";
    is_noticed::<D3lay>(&format!("{parameters}/Page/schema/minimum"), json!(0));
    is_noticed::<D3lay>(&format!("{parameters}/PageSize/schema/maximum"), json!(101));
    is_noticed::<D3lay>(
        &format!("{parameters}/ApiVersion/schema/enum"),
        json!(["v2"]),
    );
    is_noticed::<D3lay>(
        &format!("{parameters}/CreatedAtTo/schema/format"),
        json!("remark"),
    );
    let schemas = "/components/schemas";
    is_noticed::<D3lay>(&format!("{schemas}/UserStatus/enum/4"), json!("frisky"));
    is_noticed::<D3lay>(
        &format!("{schemas}/User/properties/email/format"),
        json!("remark"),
    );
    is_noticed::<D3lay>(
        &format!("{schemas}/User/properties/updated_by/format"),
        json!("remark"),
    );
    is_noticed::<D3lay>(&format!("{schemas}/Error/required"), json!(["request_id"]));
}
