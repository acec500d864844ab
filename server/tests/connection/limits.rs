//! How many connections a port takes, and how long a client may take.

use std::{
    io::{Read as _, Write as _},
    time::{Duration, Instant},
};

use users_server::connection::Limits;

use super::{
    client::{End, connect, get, read},
    service::{LENGTH, Service},
};

/// Little time for everything, yet far more than a client of these tests is ever held up.
const STRICT: Limits = Limits {
    max_connections: 100,
    timeout: TIME,
};

const TIME: Duration = Duration::from_secs(5);

/// How the log tells of a connection whose client took too long.
const ENDED: &str = "a connection was ended";

/// How long the server may take to notice, on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn a_connection_too_many_is_answered_503_and_closed() {
    let service = Service::start(Limits {
        max_connections: 3,
        ..Limits::default()
    });
    let mut open: Vec<_> = (0..3).map(|_| connect(service.address)).collect();
    for stream in &mut open {
        assert_eq!(get(stream, "/answer").body(), LENGTH);
    }
    for _ in 0..5 {
        let mut surplus = connect(service.address);
        let mut answer = String::new();
        surplus
            .read_to_string(&mut answer)
            .expect("a FIN after the answer");
        let answer = answer.to_lowercase();
        assert!(answer.starts_with("http/1.1 503 "), "{answer}");
        assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
    }
    let told = "a connection was turned away: there are too many";
    assert_eq!(service.logged("a connection was"), [told; 5]);
    for stream in &mut open {
        assert_eq!(get(stream, "/answer").body(), LENGTH);
    }
    // Room is made by one that goes, as soon as the server has seen it.
    let gone = open.remove(0);
    drop(gone);
    let deadline = Instant::now() + PATIENCE;
    while get(&mut connect(service.address), "/answer").body() != LENGTH {
        assert!(
            Instant::now() < deadline,
            "a closed connection is still counted"
        );
    }
}

#[test]
fn a_silent_client_and_one_that_stays_are_let_go() {
    let service = Service::start(STRICT);
    let start = Instant::now();
    let mut silent = connect(service.address);
    let mut half = connect(service.address);
    half.write_all(b"GET /answer HTTP/1.1\r\nho")
        .expect("half a head");
    let mut idle = connect(service.address);
    assert_eq!(get(&mut idle, "/answer").body(), LENGTH);
    for stream in [&mut silent, &mut half, &mut idle] {
        let answer = read(stream);
        assert_eq!((answer.bytes.len(), answer.end), (0, End::Fin));
        assert!(start.elapsed() >= TIME);
    }
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    assert_eq!(
        service.logged(ENDED),
        [
            "a connection was ended: no further request came",
            "a connection was ended: no request came",
            "a connection was ended: the request did not come to its end",
        ]
    );
}

#[test]
fn a_head_or_body_that_trickles_is_cut_though_bytes_keep_coming() {
    let service = Service::start(STRICT);
    for start in [
        "GET /answer HTTP/1.1\r\nx-long: ",
        "POST /upload HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n",
    ] {
        let began = Instant::now();
        let mut stream = connect(service.address);
        stream
            .write_all(start.as_bytes())
            .expect("the start of a request");
        stream
            .set_read_timeout(Some(Duration::from_millis(50)))
            .expect("a time-out");
        // The pause between two bytes is the time that a read waits.
        let end = loop {
            assert!(began.elapsed() < PATIENCE, "not cut: {start:?}");
            match stream.read(&mut [0; 1024]) {
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                end => break end,
            }
            if let Err(error) = stream.write_all(b"a") {
                break Err(error);
            }
        };
        assert!(began.elapsed() >= TIME, "{start:?} {end:?}");
    }
    let told = "a connection was ended: the request did not come to its end";
    assert_eq!(service.logged(ENDED), [told; 2]);
}

#[test]
fn a_client_that_never_reads_is_reset() {
    let service = Service::start(STRICT);
    let mut stream = connect(service.address);
    // In pieces, so that the end is known; far more than the system's buffers hold.
    let target = "/answer?length=64000000&chunk=60000";
    stream
        .write_all(format!("GET {target} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes())
        .expect("a request");
    assert!(!service.end());
    let told = "a connection was ended: the answer is not read";
    assert_eq!(service.logged(ENDED), [told]);
    assert_eq!(read(&mut stream).end, End::Rst);
}

#[test]
fn a_client_at_work_and_an_answer_that_is_delayed_on_purpose_are_let_be() {
    let service = Service::start(STRICT);
    let mut busy = connect(service.address);
    // Twice the time, and some.
    let held = format!("/answer?hold_ms={}", (2 * TIME + TIME / 2).as_millis());
    let mut stream = connect(service.address);
    let delayed = std::thread::spawn(move || get(&mut stream, &held).body());
    while !delayed.is_finished() {
        let answer = get(&mut busy, "/answer?length=500&chunk=100&delay_ms=40");
        assert_eq!((answer.body(), answer.end), (500, End::Open));
    }
    assert_eq!(delayed.join().expect("an answer"), LENGTH);
    assert_eq!(get(&mut busy, "/answer").body(), LENGTH);
}
