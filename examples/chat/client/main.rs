//! A client of the chat in Rust, for a page: it joins under the name in the page's query, shows why the connection ended, and
//! leaves when it is told to. The codes are declared once, for the server and for the client.
//!
//! ```sh
//! cargo build -p close-codes-chat-client --target wasm32-unknown-unknown
//! wasm-bindgen --target web --out-dir target/client target/wasm32-unknown-unknown/debug/client.wasm
//! ```

#[path = "../server/close.rs"]
mod close;

use close_codes::{Received, Reconnect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{window, CloseEvent, Document, Element, WebSocket};

use crate::close::{describe, ChatClose};

fn main() -> Result<(), JsValue> {
    let window = window().ok_or("there is no page")?;
    let document = window.document().ok_or("there is no document")?;
    let location = window.location();
    let (host, query) = (location.host()?, location.search()?);
    let socket = WebSocket::new(&format!("ws://{host}/chat{query}"))?;
    show_why_it_ends(&socket, element(&document, "close")?);
    leave_on_click(socket, &element(&document, "leave")?)
}

fn element(document: &Document, id: &str) -> Result<Element, JsValue> {
    let element = document.get_element_by_id(id);
    element.ok_or_else(|| format!("the page has no #{id}").into())
}

fn show_why_it_ends(socket: &WebSocket, place: Element) {
    let show = Closure::once_into_js(move |event: CloseEvent| {
        let received = Received::<ChatClose>::from(event.code());
        let advice = received
            .reconnect()
            .map_or("ask the person", Reconnect::as_str);
        let (why, reason) = (describe(received), event.reason());
        place.set_text_content(Some(&format!("{why}, {reason}, {advice}")));
    });
    socket.set_onclose(Some(show.unchecked_ref()));
}

fn leave_on_click(socket: WebSocket, button: &Element) -> Result<(), JsValue> {
    let leave = Closure::<dyn Fn() -> Result<(), JsValue>>::new(move || {
        let (code, reason) = ChatClose::Left.parts();
        socket.close_with_code_and_reason(code, reason)
    });
    let leave = leave.into_js_value();
    button.add_event_listener_with_callback("click", leave.unchecked_ref())
}
