//! axum, whose two versions in use differ in the type of the reason. The client is tokio-tungstenite.
// One file with the tests for both versions.
#![allow(clippy::duplicate_mod)]

#[path = "axum"]
mod v0_7 {
    use axum_07 as axum;

    mod any_version;
}

#[path = "axum"]
pub mod v0_8 {
    use ::axum;

    mod any_version;
    pub use any_version::serve;
}
