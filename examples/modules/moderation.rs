//! What moderators do to people.

use close_codes::CloseCode;

#[derive(CloseCode)]
// 4202 was a mute, which no longer ends the connection.
#[close_code(range = 4200..=4299, retired(4202))]
pub enum ModerationClose {
    #[code = 4200]
    #[reason = "removed by a moderator"]
    #[close_code(reconnect = backoff)]
    Kicked,
    #[code = 4201]
    #[reason = "banned by a moderator"]
    #[close_code(reconnect = never)]
    Banned,
    #[code = 4203]
    #[reason = "too many messages"]
    #[close_code(reconnect = backoff)]
    Flooding,
}
