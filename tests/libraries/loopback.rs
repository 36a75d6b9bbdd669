//! Connections on the loopback interface, and the time that a test may take.

use std::future::Future;
use std::net::{self, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::task::LocalSet;
use tokio::time::timeout;

/// Far more than any test needs.
const LIMIT: Duration = Duration::from_secs(30);

/// Runs a test, which fails when its time is up.
pub fn run(test: impl Future<Output = ()>) {
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    // awc spawns tasks that stay on their thread.
    let tasks = LocalSet::new();
    tasks
        .block_on(&runtime.unwrap(), async { timeout(LIMIT, test).await })
        .expect("the test ends in time");
}

pub async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// The two ends of a connection, the server's first.
pub async fn streams() -> (TcpStream, TcpStream) {
    let (listener, address) = listen().await;
    let client = TcpStream::connect(address).await.unwrap();
    let (server, _) = listener.accept().await.unwrap();
    (server, client)
}

/// The two ends of a connection that is read with blocking calls, each with a time limit of its own.
pub fn blocking_streams() -> (net::TcpStream, net::TcpStream) {
    let listener = net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (server, _) = listener.accept().unwrap();
    for stream in [&server, &client] {
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        stream.set_write_timeout(Some(LIMIT)).unwrap();
    }
    (server, client)
}
