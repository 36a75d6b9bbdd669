//! The rooms, which move and close.

use close_codes::CloseCode;

#[derive(CloseCode)]
#[close_code(range = 4100..=4199)]
pub enum RoomClose {
    #[code = 4100]
    #[reason = "the room has moved"]
    #[close_code(reconnect = now)]
    Moved,
    #[code = 4101]
    #[reason = "the room is closed"]
    #[close_code(reconnect = never)]
    Closed,
    /// Old servers have a code for each kind of crowd.
    #[code = 4102]
    #[reason = "the room is full"]
    #[close_code(also(4104..=4106), reconnect = backoff)]
    Full,
}
