//! What holds for the parameters of both APIs: unknown, repeated, malformed.

use crate::{
    api::Api,
    served::{Served, d3lay, fivetran},
};

#[track_caller]
fn refuses(api: Api, query: &str, expected: &str) {
    assert_eq!(api.refusal(query), expected, "{query}");
}

#[test]
fn an_unknown_parameter_is_refused_with_the_nearest_name() {
    for (query, suggestion) in [
        ("lmit=1", "limit"),
        ("Limit=1", "limit"),
        ("curser=x", "cursor"),
        ("actve=true", "active"),
    ] {
        let name = query.split('=').next().unwrap_or_default();
        refuses(
            fivetran(),
            query,
            &format!("query parameter `{name}`: unknown parameter; did you mean `{suggestion}`?"),
        );
    }
    for (query, suggestion) in [
        ("pagesize=1", "page_size"),
        ("pageSize=1", "page_size"),
        ("sortby=id", "sort_by"),
        ("user-type=x", "user_type"),
    ] {
        let name = query.split('=').next().unwrap_or_default();
        refuses(
            d3lay(),
            query,
            &format!("query parameter `{name}`: unknown parameter; did you mean `{suggestion}`?"),
        );
    }
}

#[test]
fn an_unknown_parameter_that_is_near_to_none_is_refused_too() {
    refuses(
        fivetran(),
        "xyz=1",
        "query parameter `xyz`: unknown parameter",
    );
    refuses(d3lay(), "xyz", "query parameter `xyz`: unknown parameter");
    refuses(d3lay(), "=1", "query parameter ``: unknown parameter");
}

#[test]
fn unknown_parameters_can_be_ignored() {
    let server = Served::start(&["--unknown-parameters", "ignore"]);
    let (fivetran, d3lay) = (server.fivetran(), server.d3lay());
    assert_eq!(fivetran.users("lmit=1&limit=2&lmit=3").len(), 2);
    assert_eq!(d3lay.users("pagesize=1&page_size=2").len(), 2);
    // What is known stays as strict as it was.
    refuses(
        fivetran,
        "lmit=1&limit=0",
        "query parameter `limit`: 0 is less than the minimum of 1",
    );
    assert!(
        d3lay
            .refusal("x=%zz")
            .contains("is not percent-encoded UTF-8")
    );
}

#[test]
fn a_repeated_parameter_is_refused() {
    for name in ["limit", "cursor", "active"] {
        let value = if name == "active" { "true" } else { "1" };
        refuses(
            fivetran(),
            &format!("{name}={value}&{name}={value}"),
            &format!("query parameter `{name}`: given 2 times, takes one value"),
        );
    }
    for name in [
        "sort_by",
        "sort_order",
        "id",
        "created_by",
        "updated_by",
        "user_type",
        "status",
        "created_at_from",
        "created_at_to",
        "updated_at_from",
        "updated_at_to",
        "search",
        "page",
        "page_size",
    ] {
        refuses(
            d3lay(),
            &format!("{name}=1&{name}=2&{name}"),
            &format!("query parameter `{name}`: given 3 times, takes one value"),
        );
    }
}

#[test]
fn a_parameter_is_the_same_however_its_name_is_encoded() {
    refuses(
        fivetran(),
        "limit=1&%6Cimit=1",
        "query parameter `limit`: given 2 times, takes one value",
    );
}

#[test]
fn malformed_percent_encoding_is_refused() {
    for malformed in ["%", "%4", "%zz", "1%", "%u0031", "%%31", "%+1"] {
        for (api, name) in [
            (fivetran(), "limit"),
            (fivetran(), "cursor"),
            (d3lay(), "search"),
            (d3lay(), "page"),
        ] {
            let message = api.refusal(&format!("{name}={malformed}"));
            let expected =
                format!("query parameter `{name}`: \"{malformed}\" is not percent-encoded UTF-8");
            assert_eq!(message, expected);
        }
    }
    refuses(
        fivetran(),
        "%zz=1",
        "query string: \"%zz\" is not percent-encoded UTF-8",
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    for bytes in ["%FF", "%C3", "%C3%28", "%ED%A0%80", "%F5%80%80%80", "a%80"] {
        refuses(
            d3lay(),
            &format!("search={bytes}"),
            &format!("query parameter `search`: \"{bytes}\" is not percent-encoded UTF-8"),
        );
        refuses(
            fivetran(),
            &format!("limit={bytes}"),
            &format!("query parameter `limit`: \"{bytes}\" is not percent-encoded UTF-8"),
        );
    }
}

/// In a query string, as forms write it, `+` is a space.
#[test]
fn a_plus_sign_is_a_space() {
    assert_eq!(
        d3lay().ids("search=Benjamin+Zhang"),
        d3lay().ids("search=Benjamin%20Zhang")
    );
    assert_eq!(d3lay().users("search=Benjamin+Zhang").len(), 1);
    assert_eq!(
        d3lay().get("search=Benjamin%2BZhang").expect(200).body,
        "[]"
    );
}

/// Nothing between two `&` is no parameter, and an empty query string is none.
#[test]
fn empty_pieces_of_a_query_string_are_nothing() {
    for query in ["&", "&&limit=100", "limit=100&"] {
        assert_eq!(fivetran().users(query).len(), 100, "{query}");
    }
    fivetran().target("/v1/users?").send().expect(200);
    d3lay().target("/users?").send().expect(200);
}

#[test]
fn all_violations_are_in_one_answer() {
    let message = fivetran().refusal("limit=0&active=1&curser=3&cursor=&x=%zz");
    for part in [
        "`limit`: 0 is less",
        "`active`: \"1\"",
        "`curser`: unknown",
        "`cursor`: ",
        "`x`: \"%zz\"",
    ] {
        assert!(message.contains(part), "{part}: {message}");
    }
    let call = d3lay()
        .call(
            "page=0&page_size=101&sort_by=x&sort_order=y&created_at_from=z&foo=1&status=a&status=b",
        )
        .header("X-API-Version", "v2")
        .header("Content-Type", "image/png");
    let message = call.send().expect(400).message();
    for part in [
        "query parameter `page`: ",
        "query parameter `page_size`: ",
        "query parameter `sort_by`: ",
        "query parameter `sort_order`: ",
        "query parameter `created_at_from`: ",
        "query parameter `foo`: ",
        "query parameter `status`: given 2 times",
        "header `X-API-Version`: ",
        "header `Content-Type`: ",
    ] {
        assert_eq!(message.matches(part).count(), 1, "{part}: {message}");
    }
}

/// An answer stays short, whatever was sent.
#[test]
fn long_values_are_cut_in_messages() {
    let long = "9".repeat(5000);
    let slashes = "/".repeat(5000);
    for (call, status) in [
        (fivetran().call(&format!("limit={long}")), 400),
        (fivetran().call(&format!("limit={long}%zz")), 400),
        (fivetran().call(&format!("{long}=1")), 400),
        (fivetran().call("").header("Accept", &long), 406),
        (fivetran().target(&format!("{slashes}v1/users")), 404),
        (d3lay().call("").header("X-API-Version", &long), 400),
        (d3lay().call(&format!("created_at_to={long}")), 400),
    ] {
        let message = call.send().expect(status).message();
        assert!(message.len() < 500, "{message}");
    }
}
