//! The web server: the page, and the connections to the room.

mod close;
mod room;

use std::sync::Arc;

use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State};
use axum::http::{header, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, MethodRouter};
use axum::Router;
use close_codes::{Received, Standard};
use serde::Deserialize;
use tokio::sync::mpsc::UnboundedReceiver;

pub use close::ChatClose;
use room::Room;

pub fn router() -> Router {
    Router::new()
        .route(
            "/",
            get(|| async { Html(include_str!("../page/page.html")) }),
        )
        .route(
            "/page.css",
            file("text/css", include_str!("../page/page.css")),
        )
        .route(
            "/page.js",
            file("text/javascript", include_str!("../page/page.js")),
        )
        .route(
            "/chat-close.js",
            file("text/javascript", include_str!("../page/chat-close.js")),
        )
        .route(
            "/protocol-close.js",
            file("text/javascript", include_str!("../page/protocol-close.js")),
        )
        .route("/chat", get(chat))
        .with_state(Arc::new(Room::default()))
}

fn file<S: Clone + Send + Sync + 'static>(
    media_type: &'static str,
    text: &'static str,
) -> MethodRouter<S> {
    get(move || async move { ([(header::CONTENT_TYPE, media_type)], text) })
}

#[derive(Deserialize)]
struct Who {
    name: String,
}

async fn chat(
    State(room): State<Arc<Room>>,
    Query(who): Query<Who>,
    upgrade: WebSocketUpgrade,
) -> Response {
    if room.is_away() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    upgrade.on_upgrade(|socket| async move { attend(socket, &who.name, &room).await })
}

/// From the person's entrance to the end of the connection.
async fn attend(mut socket: WebSocket, name: &str, room: &Room) {
    let mut inbox = room.enter(name);
    let close = talk(&mut socket, &mut inbox, name, room).await;
    room.leave(name, &inbox, close);
    // Reading on sends the answer to the peer's Close frame.
    while let Some(Ok(_)) = socket.recv().await {}
}

/// Carries messages both ways until the peer closes: by itself, or in answer to the room.
async fn talk(
    socket: &mut WebSocket,
    inbox: &mut UnboundedReceiver<Message>,
    name: &str,
    room: &Room,
) -> Received<ChatClose> {
    loop {
        let message = tokio::select! {
            // Once the room has hung up, no message of the peer counts.
            biased;
            Some(message) = inbox.recv() => {
                // An error here is one of the next `recv` too.
                let _ = socket.send(message).await;
                continue;
            }
            message = socket.recv() => message,
        };
        match message {
            Some(Ok(Message::Text(text))) => obey(&text, name, room),
            Some(Ok(Message::Binary(_))) => {
                room.refuse(name, &Standard::UnsupportedData.with_reason("send text"));
            }
            Some(Ok(Message::Close(frame))) => return Received::from_frame(frame.as_ref()),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            Some(Err(_)) | None => return Received::Abnormal,
        }
    }
}

/// What a page asks for. Everybody is a moderator here.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    Say(String),
    Ban(String),
    Expire(String),
    Move,
    Restart,
}

fn obey(command: &str, name: &str, room: &Room) {
    match serde_json::from_str(command) {
        Ok(Command::Say(text)) => room.say(name, &text),
        Ok(Command::Ban(other)) => room.ban(&other, name),
        Ok(Command::Expire(other)) => room.expire(&other),
        Ok(Command::Move) => room.move_on(),
        Ok(Command::Restart) => room.restart(),
        Err(error) => room.refuse(
            name,
            &Standard::PolicyViolation.with_reason(format_args!("{error}")),
        ),
    }
}
