//! Builds and reads the payload of a Close frame, as close-codes does and as the libraries do.
//!
//! `frames CASE` does each 1,000 times, for callgrind to count; `frames` prints what the time of close-codes is of theirs.

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use close_codes::CloseFrame;
use tungstenite::protocol::frame::{CloseFrame as TungsteniteClose, Frame};
use tungstenite::Utf8Bytes;

const CALLS: u32 = 1_000;
const ROUNDS: usize = 1_001;

const CASES: [(&str, &str); 4] = [
    ("no reason", ""),
    ("20 B ASCII", "the session is over!"),
    (
        "123 B ASCII",
        "the session token has expired, and the server asks the client to log in again before it opens another \
         connection, thank you",
    ),
    (
        "122 B Cyrillic",
        "сессия истекла: войдите ещё раз под своим именем, чтобы продолжить!",
    ),
];

#[inline(never)]
fn close_codes_encode(reason: &'static str) {
    let mut buffer = [0; CloseFrame::MAX_PAYLOAD];
    if let Ok(frame) = CloseFrame::new(black_box(4001), reason) {
        black_box(frame.encode(&mut buffer));
    }
}

/// The reason is not copied on its way into the frame, which is the best case of tungstenite.
#[inline(never)]
fn tungstenite_encode(reason: &'static str) {
    black_box(Frame::close(Some(TungsteniteClose {
        code: black_box(4001).into(),
        reason: Utf8Bytes::from_static(reason),
    })));
}

#[inline(never)]
fn fastwebsockets_encode(reason: &'static str) {
    black_box(fastwebsockets::Frame::close(
        black_box(4001),
        reason.as_bytes(),
    ));
}

#[inline(never)]
fn close_codes_decode(payload: &Bytes) {
    let _ = black_box(CloseFrame::decode(payload));
}

/// What `Frame::into_close` does, which is private.
#[inline(never)]
fn tungstenite_decode(payload: &Bytes) {
    let code = u16::from_be_bytes([payload[0], payload[1]]).into();
    let reason = Utf8Bytes::try_from(payload.slice(2..));
    let _ = black_box(reason.map(|reason| TungsteniteClose { code, reason }));
}

fn main() {
    let case = env::args().nth(1);
    for (name, reason) in CASES {
        // A copy, as one out of the buffer that a socket is read into.
        let payload = Bytes::from([&4001_u16.to_be_bytes(), reason.as_bytes()].concat());
        if let Some(case) = &case {
            if case == name {
                repeat(close_codes_encode, reason);
                repeat(tungstenite_encode, reason);
                repeat(fastwebsockets_encode, reason);
                repeat(close_codes_decode, &payload);
                repeat(tungstenite_decode, &payload);
            }
        } else {
            let tungstenite = ratio(close_codes_encode, tungstenite_encode, reason);
            let fastwebsockets = ratio(close_codes_encode, fastwebsockets_encode, reason);
            let decode = ratio(close_codes_decode, tungstenite_decode, &payload);
            println!("{tungstenite:.2} {fastwebsockets:.2} {decode:.2}");
        }
    }
}

fn repeat<T: Copy>(function: fn(T), argument: T) -> Duration {
    let start = Instant::now();
    for _ in 0..CALLS {
        black_box(function)(black_box(argument));
    }
    start.elapsed()
}

#[inline(never)]
fn nothing<T>(_: T) {
    black_box(());
}

/// The medians of many short rounds, each function once in each, less the time of a call.
fn ratio<T: Copy>(ours: fn(T), theirs: fn(T), argument: T) -> f64 {
    let functions = [ours, theirs, nothing];
    let mut rounds = functions.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (function, rounds) in functions.iter().zip(&mut rounds) {
            rounds.push(repeat(*function, argument));
        }
    }
    let [ours, theirs, call] = rounds.map(median);
    (ours - call) / (theirs - call)
}

fn median(mut rounds: Vec<Duration>) -> f64 {
    rounds.sort_unstable();
    rounds[rounds.len() / 2].as_secs_f64()
}
