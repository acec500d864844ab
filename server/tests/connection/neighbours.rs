//! A fault meets the connection it is meant for, and no other.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use super::{
    client::{End, connect, get},
    service::{LENGTH, Service},
};

/// Half of the connections below.
const PAIRS: usize = 100;

#[test]
fn faults_on_a_hundred_connections_leave_a_hundred_others_alone() {
    let service = Service::unlimited();
    let address = service.address;
    let faults = [
        ("reset=before_head", End::Rst),
        ("reset=during_head", End::Rst),
        ("reset=after_head", End::Rst),
        ("truncated=1000", End::Fin),
        ("truncated=1000&chunk=500&delay_ms=5", End::Fin),
    ];
    let deadline = Instant::now() + Duration::from_secs(5);
    let (met, answered) = (&AtomicUsize::new(0), &AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for pair in 0..PAIRS {
            scope.spawn(move || {
                for (fault, end) in faults.iter().cycle().skip(pair) {
                    let answer = get(&mut connect(address), &format!("/answer?{fault}"));
                    assert_eq!(answer.end, *end, "{fault}");
                    met.fetch_add(1, Ordering::Relaxed);
                    if Instant::now() > deadline {
                        break;
                    }
                }
            });
            scope.spawn(move || {
                let mut stream = connect(address);
                loop {
                    let answer = get(&mut stream, "/answer");
                    assert_eq!((answer.body(), answer.end), (LENGTH, End::Open));
                    answered.fetch_add(1, Ordering::Relaxed);
                    if Instant::now() > deadline {
                        break;
                    }
                }
            });
        }
    });
    assert!(met.load(Ordering::Relaxed) >= PAIRS);
    assert!(answered.load(Ordering::Relaxed) >= PAIRS);
}
