//! Bodies in gzip.

use std::io::Read as _;

use flate2::read::GzDecoder;

use crate::{
    api::Api,
    running::{Running, start},
};

/// The body as it is sent, its encoding, and `Vary`.
async fn sent(api: Api, query: &str, accepted: Option<&str>) -> (Vec<u8>, Option<String>, String) {
    // This client undoes no encoding by itself.
    let url = format!("http://{}{}{query}", api.address, api.kind.path());
    let http = reqwest::Client::builder().no_proxy().build();
    let request = http.expect("a client").get(url);
    let mut request = request.header("Authorization", api.kind.authorization());
    if let Some(accepted) = accepted {
        request = request.header("Accept-Encoding", accepted);
    }
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
    let header = |name: &str| {
        let value = answer.headers().get(name);
        value.map(|value| value.to_str().expect("text").to_owned())
    };
    let (encoding, vary) = (header("Content-Encoding"), header("Vary"));
    let body = answer.bytes().await.expect("a body").to_vec();
    (body, encoding, vary.unwrap_or_default())
}

fn apis(running: &Running) -> [Api; 2] {
    [running.fivetran(), running.d3lay()]
}

#[tokio::test]
async fn a_client_that_accepts_gzip_gets_the_same_bytes_in_fewer() {
    let running = start(&["--gzip"]);
    for api in apis(&running) {
        let (plain, encoding, vary) = sent(api, "", None).await;
        assert_eq!(encoding, None);
        assert!(vary.to_lowercase().contains("accept-encoding"), "{vary}");
        for refusal in ["identity", "gzip;q=0", "br"] {
            let (body, encoding, _) = sent(api, "", Some(refusal)).await;
            assert_eq!((body, encoding), (plain.clone(), None), "{refusal}");
        }
        let (body, encoding, _) = sent(api, "", Some("gzip")).await;
        assert_eq!(encoding.as_deref(), Some("gzip"));
        assert!(
            body.len() * 2 < plain.len(),
            "{} of {}",
            body.len(),
            plain.len()
        );
        let mut decoded = Vec::new();
        GzDecoder::new(&body[..])
            .read_to_end(&mut decoded)
            .expect("gzip");
        assert!(decoded == plain);
    }
}

#[tokio::test]
async fn without_the_option_nothing_is_compressed() {
    let running = start(&[]);
    for api in apis(&running) {
        let (_, encoding, vary) = sent(api, "", Some("gzip")).await;
        assert_eq!((encoding, vary.as_str()), (None, ""));
    }
}
