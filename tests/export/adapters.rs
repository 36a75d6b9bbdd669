//! The clients of the documentation, which connect again by themselves, against a server that closes their connections.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use axum::routing::any;
use axum::Router;
use serde_json::{json, Value};
use tokio::net::TcpListener;

use crate::enums::ChatClose;
use crate::tools::Tools;

/// How often there was a connection to each address.
type Connections = Arc<Mutex<HashMap<String, usize>>>;

async fn connect(
    upgrade: WebSocketUpgrade,
    State(connections): State<Connections>,
    uri: Uri,
) -> Response {
    let count = {
        let mut connections = connections.lock().expect("no test holds it");
        let count = connections.entry(uri.to_string()).or_default();
        *count += 1;
        *count
    };
    let codes = uri.path().trim_start_matches('/').split(',');
    let code = codes
        .clone()
        .nth(count - 1)
        .and_then(|code| code.parse().ok());
    let upgrade = upgrade.protocols(["graphql-transport-ws"]);
    upgrade.on_upgrade(move |socket| close(socket, code))
}

/// Closes the connection with the code, as the enum has it; after the answer, where the client speaks GraphQL.
async fn close(mut socket: WebSocket, code: Option<u16>) {
    if socket.protocol().is_some() {
        let _init = socket.recv().await;
        let ack = Message::Text(r#"{"type":"connection_ack"}"#.into());
        let _subscribe = (socket.send(ack).await, socket.recv().await);
    }
    if let Some(code) = code {
        let (code, reason) = ChatClose::from(code).parts();
        let reason = reason.into();
        // The client may be gone.
        let _ = socket
            .send(Message::Close(Some(CloseFrame { code, reason })))
            .await;
    }
    while let Some(Ok(_)) = socket.recv().await {}
}

async fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("loopback has a free port");
    let address = listener.local_addr().expect("the listener is bound");
    let router = Router::new()
        .fallback(any(connect))
        .with_state(Connections::default());
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("ws://{address}")
}

#[tokio::test]
async fn clients_connect_again_where_the_code_says_so() {
    let Some(tools) = Tools::in_folder("adapters") else {
        return;
    };
    tools.write_documented_modules();
    // The codes that say backoff, one that says something else or of which nothing is said, and one that should not be asked for.
    let closes: [&[u16]; 4] = [&[1012, 1001, 4003], &[4001], &[4242], &[1013, 4001]];
    let mut arguments = vec![serve().await];
    for codes in closes {
        let path = codes.iter().chain([&1012]).map(u16::to_string);
        arguments.extend([path.collect::<Vec<_>>().join(","), codes.len().to_string()]);
    }
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let output = tools.script("adapters.ts", &arguments).await;
    let found: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let of_all = closes.map(|codes| json!([codes, codes, codes]));
    assert_eq!(found, json!({ "closes": of_all, "told": true }));
}
