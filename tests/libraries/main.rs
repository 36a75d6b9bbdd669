//! An application's close codes through the WebSocket libraries: a real server and a real client for each, and every
//! code and every kind of reason sent both ways. What a library does otherwise than one would expect has a test too, which
//! says how the application sees it.

mod actix;
mod axum;
mod closes;
mod fastwebsockets;
mod graphql_transport_ws;
mod locked;
mod loopback;
mod poem;
mod reqwest_websocket;
mod tokio_tungstenite;
mod tokio_websockets;
mod tungstenite;
mod warp;
