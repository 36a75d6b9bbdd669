//! Close codes of real systems, declared as a user would declare them and compared with the data about each.

use std::fmt::Debug;

use close_codes::{CloseCodes, Entry, Reconnect};
use serde::Deserialize;
use serde_json::Value;

use crate::promises;

mod colyseus;
mod discord_gateway;
mod discord_voice_gateway;
mod graphql_transport_ws;
mod hocuspocus;
mod moshi;
mod obs_websocket;
mod odoo_sfu;
mod pusher;
mod saltyrtc;

#[derive(Deserialize)]
struct System {
    #[serde(rename = "system")]
    name: String,
    codes: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    code: u16,
    name: String,
    meaning: String,
    reconnect: Value,
}

#[test]
fn colyseus() {
    compare::<colyseus::ColyseusClose>("Colyseus 0.18");
}

#[test]
fn discord_gateway() {
    compare::<discord_gateway::GatewayClose>("Discord Gateway");
}

#[test]
fn discord_voice_gateway() {
    compare::<discord_voice_gateway::VoiceClose>("Discord Voice Gateway");
}

#[test]
fn graphql_transport_ws() {
    compare::<graphql_transport_ws::GraphqlClose>("graphql-transport-ws");
}

#[test]
fn hocuspocus() {
    compare::<hocuspocus::HocuspocusClose>("Hocuspocus (Yjs)");
}

#[test]
fn moshi() {
    compare::<moshi::MoshiClose>("kyutai moshi-server (Rust)");
}

#[test]
fn obs_websocket() {
    compare::<obs_websocket::ObsClose>("obs-websocket v5");
}

#[test]
fn odoo_sfu() {
    compare::<odoo_sfu::SfuClose>("Odoo SFU");
}

#[test]
fn pusher() {
    compare::<pusher::PusherClose>("Pusher Channels");
}

#[test]
fn saltyrtc() {
    compare::<saltyrtc::SaltyrtcClose>("SaltyRTC");
}

/// The codes are exactly the application codes of the data, and each says what the data says of it.
fn compare<C: CloseCodes + Debug + PartialEq>(system: &str) {
    let rows = application_codes(system);
    let codes: Vec<u16> = rows.iter().map(|row| row.code).collect();
    let declared: Vec<u16> = C::TABLE.iter().map(Entry::code).collect();
    assert_eq!(declared, codes);
    for code in 0..=u16::MAX {
        assert_eq!(
            C::from_code(code).is_some(),
            codes.contains(&code),
            "{code}"
        );
    }
    for (entry, row) in C::TABLE.iter().zip(&rows) {
        assert_eq!(entry.reason(), row.meaning, "{entry:?}");
        assert!(is_named(entry, &row.name), "{entry:?}: {}", row.name);
        assert!(
            advises(entry, &row.reconnect),
            "{entry:?}: {}",
            row.reconnect
        );
    }
    promises::hold::<C>();
}

fn application_codes(system: &str) -> Vec<Row> {
    let data = include_str!("../../data/close-code-tables.json");
    let systems: Vec<System> = serde_json::from_str(data).unwrap();
    let found = systems.into_iter().find(|other| other.name == system);
    let mut rows = found.unwrap().codes;
    rows.retain(|row| (3000..=4999).contains(&row.code));
    rows
}

/// The name is that of the data in the case of Rust. The data puts a note about a name before it, in parentheses, and a
/// dash where there is none.
fn is_named(entry: &Entry, name: &str) -> bool {
    let name = name.split_once(") ").map_or(name, |(_, name)| name);
    name == "-" || entry.name().eq_ignore_ascii_case(&name.replace('_', ""))
}

/// Where the system's own clients give up, the advice is `never`, even for a failed authentication; where they come
/// back, it is any other. Where the data says nothing, the meaning of the code decides.
fn advises(entry: &Entry, reconnect: &Value) -> bool {
    let advice = entry.reconnect();
    let comes_back = advice.is_some_and(|advice| advice != Reconnect::Never);
    match reconnect {
        Value::Null => true,
        Value::Bool(true) => comes_back,
        Value::Bool(false) => advice == Some(Reconnect::Never),
        Value::String(words) => match words.as_str() {
            "retry now" | "resume" | "serenity-voice-model: resume" => {
                advice == Some(Reconnect::Now)
            }
            "backoff (>=1s)" => advice == Some(Reconnect::Backoff),
            "retry" | "true: client comment says access may be granted on retry" => comes_back,
            // Another attempt in the same way ends in the same way.
            "tls_only" => advice == Some(Reconnect::Never),
            _ => false,
        },
        _ => false,
    }
}
