//! What the client closes with. The server reads these codes and never sends one.

use close_codes::CloseCode;

#[derive(CloseCode)]
#[close_code(range = 4900..=4999)]
pub enum ClientClose {
    #[code = 4900]
    #[reason = "left the room"]
    Left,
}
