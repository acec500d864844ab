//! The builder of an operation's request.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{
    super::{
        Side, doc,
        literal::{apart, ident},
        types::reference,
    },
    response::{success_count, success_type},
};
use crate::{
    dialect::{self, Carriage, carriages},
    ir::{Api, Body, Json, Operation, Parameter, Reference, TypeKind},
    progenitor::method_name,
};

/// Methods that a request has of its own, or is going to have.
const REQUEST: [&str; 7] = [
    "body", "decoding", "pages", "preview", "retry", "send", "stream",
];

/// The struct of a request, its setters and `send`.
pub(super) fn request(api: &Api, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}Request", operation.type_name);
    let docs = doc::lines(
        &format!(
            "A request of `{}`. What is not set is not sent: defaults are the service's.",
            operation.id
        ),
        "",
    );
    let setters = operation.parameters.iter().map(setter);
    let body = operation.body.as_ref().map(body);
    let send = send(api, operation);
    let error = format_ident!("{}Error", operation.type_name);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            connection: client::Connection,
            arguments: client::Arguments,
        }

        impl #name {
            #(#setters)*
            #body

            /// Changes when this request is sent again.
            pub fn retry(
                mut self,
                change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
            ) -> Self {
                let policy = self.connection.retry_policy().clone();
                self.connection.set_retry_policy(change(policy));
                self
            }

            #send

            /// The request as it would be sent, with `***` for secrets. Nothing is sent.
            ///
            /// # Errors
            /// When the request breaks rules of the document, or its credentials are missing.
            pub async fn preview(mut self) -> Result<client::Preview, #error> {
                let recorder = self.connection.record();
                recorder.preview(self.send().await)
            }
        }
    }
}

/// The setter of a parameter.
pub(in super::super) fn setter_name(parameter: &Parameter) -> Ident {
    apart(&parameter.name, &REQUEST)
}

fn setter(parameter: &Parameter) -> TokenStream {
    let Parameter {
        json_name,
        description,
        required,
        default,
        ..
    } = parameter;
    let mut paragraphs = match description.as_str() {
        "" => vec![format!("`{json_name}`")],
        text => vec![text.to_owned()],
    };
    paragraphs.extend(
        default
            .as_ref()
            .map(|default| format!("Default: `{default}`.")),
    );
    paragraphs.extend(required.then(|| "Required.".to_owned()));
    let docs = doc::lines(&paragraphs.join("\n\n"), "");
    let setter = setter_name(parameter);
    let (taken, kept, converted) = argument(&parameter.reference);
    quote! {
        #docs
        pub fn #setter(mut self, value: #taken) -> Self {
            self.arguments.parameter::<#kept>(#json_name, #converted);
            self
        }
    }
}

/// What a setter takes, what it keeps, and how the one becomes the other.
pub(super) fn argument(kind: &Reference) -> (TokenStream, TokenStream, TokenStream) {
    let kept = reference(kind, Side::Client, true);
    match kind {
        Reference::Json(Json::String) | Reference::Named(_) => {
            (quote!(impl Into<#kept>), kept, quote!(value.into()))
        }
        Reference::List(item, false) => {
            let (taken, _, _) = argument(item);
            let convert = match **item {
                Reference::Json(Json::String) | Reference::Named(_) => {
                    quote!(value.into_iter().map(Into::into).collect())
                }
                _ => quote!(value.into_iter().collect()),
            };
            (quote!(impl IntoIterator<Item = #taken>), kept, convert)
        }
        Reference::Json(_) | Reference::List(_, true) | Reference::Map(..) => {
            (kept.clone(), kept, quote!(value))
        }
    }
}

fn body(body: &Body) -> TokenStream {
    let docs = doc::lines(&body.description, "The body.");
    let kind = reference(&body.reference, Side::Client, true);
    quote! {
        #docs
        pub fn body(mut self, value: impl Into<#kind>) -> Self {
            self.arguments.body::<#kind>(value.into());
            self
        }
    }
}

fn send(api: &Api, operation: &Operation) -> TokenStream {
    let marker = ident(&operation.type_name);
    let error = format_ident!("{}Error", operation.type_name);
    let builder = ident(&method_name(&dialect::operation_id(&operation.id)));
    let success = success_type(operation);
    let objects: Vec<Value> = serde_json::from_str(&operation.parameters_json).unwrap_or_default();
    let exploded = objects.iter().map(|object| {
        object
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(true)
    });
    let carriages = carriages(&operation.path, &objects, operation.body.is_some());
    let mut passed = Vec::new();
    let mut carried = Vec::new();
    for ((parameter, carriage), exploded) in
        operation.parameters.iter().zip(carriages).zip(exploded)
    {
        match carriage {
            Carriage::Progenitor(setter) => passed.push(pass(api, parameter, &setter, exploded)),
            Carriage::RunTime => {
                let json_name = &parameter.json_name;
                carried.push(quote!(call.carry(#json_name)?;));
            }
            Carriage::ReservedHeader => {}
        }
    }
    let request_mutable = (!passed.is_empty() || operation.body.is_some()).then(|| quote!(mut));
    let body = operation
        .body
        .is_some()
        .then(|| quote!(request = request.body(call.json_body());));
    let arms = operation.responses.iter().map(|response| {
        let status = response.status;
        let variant = ident(&response.variant);
        match (status, success_count(operation)) {
            (200..300, 1) => quote!(#status => Ok(answer.decode()?),),
            (200..300, _) => {
                let success = format_ident!("{}Ok", operation.type_name);
                quote!(#status => Ok(#success::#variant(answer.decode()?)),)
            }
            _ => quote!(#status => Err(#error::#variant(answer.decode()?)),),
        }
    });
    quote! {
        /// Checks the request, sends it, again if need be, and checks the answer.
        ///
        /// # Errors
        /// An answer that is no success, or any other reason why there is none.
        pub async fn send(self) -> Result<#success, #error> {
            async fn answer(call: &mut client::Call) -> Result<#success, #error> {
                let answer = loop {
                    let outgoing = call.outgoing().await?;
                    let progenitor = progenitor::Client::new_with_client(
                        call.base_url(),
                        call.http_client(),
                        outgoing,
                    );
                    let #request_mutable request = progenitor.#builder();
                    #(#passed)*
                    #body
                    if let Some(answer) = call.attempt(request.send()).await? {
                        break answer;
                    }
                };
                match answer.status() {
                    #(#arms)*
                    _ => Err(answer.unknown().into()),
                }
            }
            let mut call = self.connection.call::<operations::#marker>(self.arguments)?;
            #(#carried)*
            match (answer(&mut call).await, call.exhausted()) {
                (Err(last), Some(exhausted)) => {
                    Err(#error::RetriesExhausted(client::RetriesExhausted::new(exhausted, last)))
                }
                (result, _) => result,
            }
        }
    }
}

/// Gives a parameter to progenitor's builder, with the type that it has there.
fn pass(api: &Api, parameter: &Parameter, setter: &str, exploded: bool) -> TokenStream {
    let json_name = &parameter.json_name;
    let setter = ident(setter);
    let value = match carried(api, &parameter.reference) {
        Carried::Value(kind) => quote!(call.value::<#kind>(#json_name)?),
        Carried::List(Some(kind)) if exploded => quote!(call.value::<Vec<#kind>>(#json_name)?),
        Carried::List(None) if exploded => quote!(call.texts(#json_name)),
        Carried::List(_) | Carried::Text => quote!(call.text(#json_name)),
    };
    quote! {
        if let Some(value) = #value {
            request = request.#setter(value);
        }
    }
}

/// The type that progenitor has for a parameter.
enum Carried {
    /// A number or boolean.
    Value(TokenStream),
    /// A list of numbers or booleans, else of texts.
    List(Option<TokenStream>),
    /// A text.
    Text,
}

fn carried(api: &Api, kind: &Reference) -> Carried {
    match kind {
        Reference::Json(Json::Integer) => Carried::Value(quote!(i64)),
        Reference::Json(Json::Number) => Carried::Value(quote!(f64)),
        Reference::Json(Json::Boolean) => Carried::Value(quote!(bool)),
        Reference::Json(_) | Reference::Map(..) => Carried::Text,
        Reference::List(item, _) => match carried(api, item) {
            Carried::Value(kind) => Carried::List(Some(kind)),
            Carried::List(_) | Carried::Text => Carried::List(None),
        },
        Reference::Named(name) => {
            let named = api.types.iter().find(|found| found.name == *name);
            match named.map(|found| &found.kind) {
                Some(TypeKind::Wrapper(inner)) => carried(api, inner),
                Some(TypeKind::Enum(_) | TypeKind::Struct { .. } | TypeKind::Union { .. })
                | None => Carried::Text,
            }
        }
    }
}
