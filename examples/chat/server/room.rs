//! The room: who is in it, what they are told, and how it parts with them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::extract::ws::{CloseFrame, Message};
use close_codes::{Received, Standard, WithReason};
use serde::Serialize;
use tokio::sync::mpsc::{unbounded_channel, UnboundedReceiver, UnboundedSender};

use super::close::{describe, ChatClose};

/// So many messages may a person send in one second.
const MESSAGES_PER_SECOND: u32 = 5;

/// So many characters may a name have.
const LONGEST_NAME: usize = 20;

/// How long a restart takes.
const RESTART: Duration = Duration::from_secs(4);

/// What the page is told.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Event<'a> {
    Room { number: u32, people: Vec<&'a str> },
    Said { name: &'a str, text: &'a str },
    Left { name: &'a str, why: String },
}

#[derive(Default)]
pub struct Room(Mutex<State>);

#[derive(Default)]
struct State {
    people: BTreeMap<String, Person>,
    banned: BTreeSet<String>,
    /// How often the room has moved.
    moves: u32,
    away_until: Option<Instant>,
}

struct Person {
    inbox: UnboundedSender<Message>,
    /// The second that is counted, and the messages in it.
    second: Instant,
    messages: u32,
}

impl Room {
    /// While the server restarts, it takes no connection.
    pub fn is_away(&self) -> bool {
        self.state()
            .away_until
            .is_some_and(|end| Instant::now() < end)
    }

    /// The inbox of the person: what to send, with a Close frame as its end.
    pub fn enter(&self, name: &str) -> UnboundedReceiver<Message> {
        let mut state = self.state();
        let (person, inbox) = Person::new();
        state.hang_up(name, ChatClose::JoinedElsewhere.into());
        if let Some(frame) = state.refusal(name) {
            person.send(Message::Close(Some(frame)));
        } else {
            state.people.insert(name.to_owned(), person);
            state.tell_who_is_here();
        }
        inbox
    }

    /// The peer has closed. Where the room did so before, there is nothing left to do.
    pub fn leave(
        &self,
        name: &str,
        inbox: &UnboundedReceiver<Message>,
        close: Received<ChatClose>,
    ) {
        let mut state = self.state();
        if !inbox.is_closed() {
            state.people.remove(name);
            state.tell_who_left(name, close);
        }
    }

    pub fn say(&self, name: &str, text: &str) {
        let mut state = self.state();
        match state.people.get_mut(name).map(Person::count_message) {
            Some(messages) if messages > MESSAGES_PER_SECOND => {
                let close = ChatClose::Flooding
                    .with_reason(format_args!("{messages} messages in one second"));
                state.hang_up(name, close.into_frame());
            }
            Some(_) => state.tell(&Event::Said { name, text }),
            None => {}
        }
    }

    pub fn ban(&self, name: &str, moderator: &str) {
        let mut state = self.state();
        state.banned.insert(name.to_owned());
        let close = ChatClose::Banned.with_reason(format_args!("banned by {moderator}"));
        state.hang_up(name, close.into_frame());
    }

    pub fn expire(&self, name: &str) {
        self.state().hang_up(name, ChatClose::SessionExpired.into());
    }

    pub fn move_on(&self) {
        let mut state = self.state();
        state.moves += 1;
        let close =
            ChatClose::RoomMoved.with_reason(format_args!("now in room {}", state.moves + 1));
        state.hang_up_on_all(&close.into_frame());
    }

    pub fn restart(&self) {
        let mut state = self.state();
        state.away_until = Some(Instant::now() + RESTART);
        let close =
            Standard::ServiceRestart.with_reason(format_args!("back in {} s", RESTART.as_secs()));
        state.hang_up_on_all(&ChatClose::frame(close));
    }

    /// Closes with a code of the protocol, for a peer that does not keep to the rules.
    pub fn refuse(&self, name: &str, close: &WithReason<Standard>) {
        self.state().hang_up(name, ChatClose::frame(close));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("nothing panics that holds the lock")
    }
}

impl State {
    /// Why nobody may come in under this name.
    fn refusal(&self, name: &str) -> Option<CloseFrame> {
        if name.trim().is_empty() || name.chars().count() > LONGEST_NAME {
            let reason = format_args!("a name has 1 to {LONGEST_NAME} characters");
            return Some(ChatClose::frame(
                Standard::PolicyViolation.with_reason(reason),
            ));
        }
        let banned = self.banned.contains(name);
        banned.then(|| ChatClose::Banned.into())
    }

    fn hang_up(&mut self, name: &str, frame: CloseFrame) {
        if let Some(person) = self.people.remove(name) {
            let close = Received::from_frame(Some(&frame));
            person.send(Message::Close(Some(frame)));
            self.tell_who_left(name, close);
        }
    }

    fn hang_up_on_all(&mut self, frame: &CloseFrame) {
        for person in std::mem::take(&mut self.people).into_values() {
            person.send(Message::Close(Some(frame.clone())));
        }
    }

    fn tell_who_is_here(&self) {
        self.tell(&Event::Room {
            number: self.moves + 1,
            people: self.people.keys().map(String::as_str).collect(),
        });
    }

    fn tell_who_left(&self, name: &str, close: Received<ChatClose>) {
        let why = describe(close);
        self.tell(&Event::Left { name, why });
        self.tell_who_is_here();
    }

    fn tell(&self, event: &Event) {
        let event = serde_json::to_string(event).expect("an event is plain data");
        for person in self.people.values() {
            person.send(Message::text(event.clone()));
        }
    }
}

impl Person {
    fn new() -> (Self, UnboundedReceiver<Message>) {
        let (inbox, messages) = unbounded_channel();
        let person = Self {
            inbox,
            second: Instant::now(),
            messages: 0,
        };
        (person, messages)
    }

    /// The messages in this second, with the one that came now.
    fn count_message(&mut self) -> u32 {
        if self.second.elapsed() > Duration::from_secs(1) {
            self.second = Instant::now();
            self.messages = 0;
        }
        self.messages += 1;
        self.messages
    }

    fn send(&self, message: Message) {
        // It fails where the connection has just ended, and then nobody is there to read it.
        let _ = self.inbox.send(message);
    }
}
