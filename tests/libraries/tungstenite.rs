//! tungstenite, whose versions meet in one program as soon as two libraries stand on it. They differ in the type of the
//! reason, and the source of an application is the same for all.
// One file with the tests for all versions.
#![allow(clippy::duplicate_mod)]

#[path = "tungstenite"]
mod v0_24 {
    use tungstenite_024 as tungstenite;

    mod any_version;
}

#[path = "tungstenite"]
mod v0_26 {
    use tungstenite_026 as tungstenite;

    mod any_version;
}

#[path = "tungstenite"]
mod v0_29 {
    use tungstenite_029 as tungstenite;

    mod any_version;
}

#[path = "tungstenite"]
mod v0_30 {
    use ::tungstenite;

    mod any_version;
}
