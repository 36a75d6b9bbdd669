//! Where the chat example listens, and what it says where it cannot.

use crate::listener::{bind, port};

#[test]
fn the_command_line_names_the_port() {
    let port = |arguments: &str| port(arguments.split_whitespace().map(str::to_owned));
    assert_eq!(port(""), Ok(3000));
    assert_eq!(port("--port 3001"), Ok(3001));
    for wrong in ["--port", "--port 65536", "--port x", "3001", "--port 1 2"] {
        let usage = "usage: cargo run --example chat -- [--port 0-65535]";
        assert_eq!(port(wrong), Err(usage.to_owned()), "{wrong}");
    }
}

#[tokio::test]
async fn a_taken_port_is_a_sentence_that_names_another() {
    let (_listener, address) = bind(0).await.expect("loopback has a free port");
    let taken = address.port();
    let sentence = bind(taken).await.expect_err("the port is taken");
    let start = format!("Port {taken} is taken. Another one: cargo run --example chat -- --port ");
    let other = sentence.strip_prefix(&start).expect(&sentence);
    assert_ne!(
        port(["--port", other].map(str::to_owned).into_iter()),
        Ok(taken)
    );
}
