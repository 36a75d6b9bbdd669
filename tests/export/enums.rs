//! The enums whose texts are in `texts/`, and others that are written while the tests run.

use close_codes::{AppCode, CloseCode, Standard};

/// Why the chat server hangs up.
#[derive(CloseCode)]
pub enum ChatClose {
    /// The session token has expired.
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    /// A moderator removed the user.
    #[code = 4003]
    #[close_code(reconnect = never)]
    Banned,
    /// Anything this build does not know yet.
    #[close_code(other)]
    Other(u16),
}

#[derive(CloseCode)]
#[close_code(retired(4051))]
pub enum AuthClose {
    /// Too old.
    #[code = 4050]
    Expired,
}

/// Everything.
#[derive(CloseCode)]
pub enum AllClose {
    /// The codes of the sessions.
    #[close_code(nested)]
    Auth(AuthClose),
    /// Own.
    #[code = 4049]
    Own,
}

/// Evil
#[doc = "*/ alert(1); /* <script>alert(2)</script>"]
#[derive(CloseCode)]
#[close_code(retired(4002, 4010..=4019, 4500..=4540))]
pub enum AnEnumWithAVeryLongNameForItsCodes {
    /// Ends `*/` the **comment** | <b>pipe</b> `Vec<u8> | x` a `` ` `` b <img src=x onerror=alert(1)>
    ///
    /// - second
    ///   - nested */ third
    #[code = 4001]
    #[reason = "say \"hi\" \\ </script><script>alert('x')</script> |\u{202e}\u{2028}\n"]
    #[close_code(also(4006, 4100..=4130))]
    Quotes,
    #[code = 4003]
    #[reason = "сессия истекла: войдите ещё раз под своим именем, чтобы продол"]
    Cyrillic,
    #[code = 4004]
    #[reason = "界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界"]
    Wide,
    /** Block doc
     * with stars */
    #[code = 4005]
    #[reason = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    JustTooLong,
    #[code = 4007]
    #[reason = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    // A reserved word of TypeScript.
    #[allow(non_camel_case_types)]
    r#type,
    #[code = 4008]
    Größe,
}

/// An enum that says what to do after a code that it does not know.
#[derive(CloseCode)]
#[close_code(reconnect = backoff, retired(4500))]
pub enum Advised {
    #[code = 3000]
    #[close_code(registered, reconnect = never, also(3001..=3005, 4999))]
    Unauthorized,
    #[code = 4000]
    Restarting,
    #[code = 4001]
    #[close_code(reconnect = now)]
    Moved,
    #[close_code(other, reconnect = reauthenticate)]
    Other(AppCode),
}

/// One that takes every number, and says the same of each.
#[derive(CloseCode)]
#[close_code(reconnect = now)]
pub enum Total {
    #[code = 4000]
    Known,
    #[close_code(other)]
    Other(u16),
}

#[derive(CloseCode)]
#[close_code(range = 4100..=4199)]
pub enum Room {
    #[code = 4100]
    Closed,
    #[code = 4101]
    #[close_code(reconnect = never, also(4150..=4159))]
    Full,
}

#[derive(CloseCode)]
pub enum Lobby {
    #[close_code(nested)]
    Room(Room),
    #[code = 4200]
    Left,
}

/// A tree of enums with a catch-all of its own.
#[derive(CloseCode)]
pub enum Game {
    #[close_code(nested)]
    Lobby(Lobby),
    #[close_code(nested)]
    Auth(AuthClose),
    #[close_code(nested)]
    Protocol(Standard),
    #[code = 4900]
    Over,
    #[close_code(other, reconnect = backoff)]
    Other(AppCode),
}
