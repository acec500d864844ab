//! Operations as subcommands.

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    super::{
        Side,
        client::{method, setter, success_count},
        literal::{ident, stem},
        types::reference,
    },
    argument::{arguments, flags},
    kebab,
    shape::{list, shape},
};
use crate::ir::{Api, Operation};

/// The name of the constant of an operation.
pub(super) fn constant(operation: &Operation) -> Ident {
    format_ident!("OPERATION_{}", rest(operation).to_shouty_snake_case())
}

/// The name of an operation behind another word.
fn rest(operation: &Operation) -> &str {
    stem(&operation.name).trim_matches('_')
}

/// What the command knows of an operation, its call, and how that fails.
pub(super) fn operation(api: &Api, operation: &Operation) -> TokenStream {
    let constant = constant(operation);
    let name = kebab(&operation.name);
    let marker = ident(&operation.type_name);
    let deprecated = operation.deprecated;
    let arguments = arguments(api, operation);
    let pages = list(api, operation).is_some();
    let body = match &operation.body {
        Some(body) => {
            let (description, required) = (&body.description, body.required);
            quote!(Some(cli::Body { description: #description, required: #required }))
        }
        None => quote!(None),
    };
    let run = format_ident!("run_{}", rest(operation));
    let call = call(api, operation, &run);
    let failure = failure(operation);
    quote! {
        static #constant: cli::Operation = cli::Operation {
            name: #name,
            spec: <operations::#marker as Operation>::SPEC,
            deprecated: #deprecated,
            arguments: &[#(#arguments),*],
            body: #body,
            pages: #pages,
            run: #run,
        };

        #call
        #failure
    }
}

fn call(api: &Api, operation: &Operation, run: &Ident) -> TokenStream {
    let method = method(operation);
    let parameters = operation.parameters.iter().zip(flags(operation));
    let arguments = parameters.map(|(parameter, flag)| {
        let setter = setter(parameter);
        let kind = reference(&parameter.reference, Side::Client, true);
        quote! {
            if let Some(value) = session.value::<#kind>(#flag)? {
                request = request.#setter(value);
            }
        }
    });
    let body = operation.body.as_ref().map(|body| {
        let kind = reference(&body.reference, Side::Client, true);
        quote! {
            if let Some(body) = session.body::<#kind>()? {
                request = request.body(body);
            }
        }
    });
    let failure = failure_name(operation);
    let pages = list(api, operation).map(|(_, columns)| {
        quote! {
            if session.all() {
                return session.pages(request.pages(), &[#(#columns),*], #failure).await;
            }
        }
    });
    let success = format_ident!("{}Ok", operation.type_name);
    let successes = operation.responses.iter();
    let successes = successes.filter(|response| (200..300).contains(&response.status));
    let count = success_count(operation);
    let arms = successes.map(|response| {
        let shape = shape(api, operation, response);
        let found = api.responses.iter().find(|r| r.name == response.response);
        let (name, answer) = match found.is_some_and(|found| found.body.is_some()) {
            true => (quote!(answer), quote!(&answer.body)),
            false => (quote!(_), quote!(&())),
        };
        let variant = ident(&response.variant);
        let pattern = match count {
            1 => name,
            _ => quote!(client::#success::#variant(#name)),
        };
        quote!(Ok(#pattern) => session.answer(#shape, #answer),)
    });
    let other = match count {
        0 => quote!(Ok(never) => match never {},),
        1 => quote!(),
        _ => quote!(Ok(_) => Err(cli::Failure::unknown_success()),),
    };
    quote! {
        fn #run(session: &cli::Session) -> cli::Running<'_> {
            Box::pin(async move {
                let mut request = connect(session)?.#method();
                #(#arguments)*
                #body
                if session.dry_run() {
                    return session.show(&request.preview().await.map_err(#failure)?);
                }
                #pages
                match request.send().await {
                    #(#arms)*
                    #other
                    Err(error) => Err(#failure(error)),
                }
            })
        }
    }
}

fn failure_name(operation: &Operation) -> Ident {
    format_ident!("failure_{}", rest(operation))
}

fn failure(operation: &Operation) -> TokenStream {
    let name = failure_name(operation);
    let constant = constant(operation);
    let error = format_ident!("{}Error", operation.type_name);
    quote! {
        fn #name(error: client::#error) -> cli::Failure {
            let cause = match error.last() {
                client::#error::Invalid(violations) => cli::Cause::Invalid(violations),
                client::#error::MissingCredentials(_) => cli::Cause::MissingCredentials,
                client::#error::Defect(_) => cli::Cause::Defect,
                last => cli::Cause::Status(last.status()),
            };
            let failure = cli::Failure::of_call(&#constant, cause, &error);
            match error.last() {
                client::#error::MissingCredentials(missing) => failure.without(&API, missing),
                client::#error::Contract(mismatch) => failure.answered(mismatch),
                _ => failure,
            }
        }
    }
}
