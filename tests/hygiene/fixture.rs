// What the derive does, in words that need nothing to be in scope. The crates that include this decide what is.

extern crate alloc as liballoc;
extern crate core as libcore;

::core::include!("../every_attribute.rs");
::core::include!("../every_frame.rs");

/// Each variant is called like something that the expansion could mean.
#[derive(::close_codes::CloseCode, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[close_code(frame(CloseFrame), display, error)]
#[allow(non_camel_case_types)]
enum Names {
    #[code = 4100]
    Error,
    #[code = 4101]
    Err,
    #[code = 4102]
    Some,
    #[code = 4103]
    None,
    #[code = 4104]
    Self_,
    #[code = 4105]
    Item,
    #[code = 4106]
    Output,
    #[code = 4107]
    ALL,
    #[code = 4108]
    TABLE,
    #[code = 4109]
    RETIRED,
    #[code = 4110]
    code,
    #[code(4111)]
    reason,
    #[code = 4112]
    name,
    #[code = 4113]
    reconnect,
    #[code = 4114]
    parts,
    #[code = 4115]
    with_reason,
    #[code = 4116]
    from_code,
    #[code = 4117]
    from,
    #[code = 4118]
    try_from,
    #[code = 4119]
    u16,
    #[code = 4120]
    core,
    #[code = 4121]
    Names,
    #[code = 4122]
    Ok,
    #[close_code(nested)]
    Room(RoomClose),
}

#[derive(::close_codes::CloseCode, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[close_code(frame(CloseFrame))]
enum TotalNames {
    #[code = 4100]
    Error,
    #[close_code(other)]
    Ok(::core::primitive::u16),
}

#[derive(::close_codes::CloseCode, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[close_code(frame(CloseFrame))]
enum PartialNames {
    #[code = 4100]
    Error,
    #[close_code(other)]
    Some(::close_codes::AppCode),
}

#[derive(::close_codes::CloseCode)]
#[close_code(encode_only, frame(CloseFrame))]
#[allow(non_camel_case_types)]
enum ErrorNames {
    #[close_code(standard = InternalError)]
    Error,
    #[code = 4100]
    Some { code: ::core::primitive::u16 },
    #[close_code(forward)]
    Ok { reason: ChatClose },
}

#[derive(::close_codes::CloseCode)]
#[close_code(encode_only, frame(CloseFrame))]
#[allow(non_camel_case_types)]
enum Parameters<'code, String, Option: ::core::marker::Copy, const reason: ::core::primitive::usize>
{
    #[code = 4100]
    #[reason = "these rooms are closed"]
    Rooms(&'code [String; reason]),
    #[close_code(standard = GoingAway)]
    Later(Option),
}

#[::core::prelude::v1::test]
fn sending() {
    ::std::assert_eq!(ChatClose::SessionExpired.parts(), (4001, "session expired"));
    ::std::assert_eq!(ChatClose::Banned.code(), codes::BANNED);
    ::std::assert_eq!(ChatClose::Room(RoomClose::Full).code(), 4021);
    let close = ChatClose::Banned.with_reason(::core::format_args!("for {} days", 3));
    ::std::assert_eq!(close.parts(), (4003, "for 3 days"));
    let number: ::core::primitive::u16 = ::core::convert::From::from(ChatClose::Other(4242));
    ::std::assert_eq!(number, 4242);
    ::std::assert_eq!(
        ChatClose::Banned.reconnect(),
        ::core::option::Option::Some(::close_codes::Reconnect::Backoff)
    );
}

#[::core::prelude::v1::test]
fn decoding() {
    let received = <ChatClose as ::core::convert::From<_>>::from;
    ::std::assert_eq!(received(4005), ChatClose::SessionExpired);
    ::std::assert_eq!(received(4020), ChatClose::Room(RoomClose::Closed));
    ::std::assert_eq!(received(4242), ChatClose::Other(4242));
    let received = <AppClose as ::core::convert::TryFrom<::core::primitive::u16>>::try_from;
    ::std::assert_eq!(received(3000), ::core::result::Result::Ok(AppClose::Login));
    ::std::assert!(::core::result::Result::is_ok(&received(4242)));
    ::std::assert!(::core::result::Result::is_err(&received(1006)));
    let received = <VoiceClose as ::core::convert::TryFrom<::core::primitive::u16>>::try_from;
    ::std::assert_eq!(
        received(4014),
        ::core::result::Result::Ok(VoiceClose::Disconnected)
    );
    ::std::assert_eq!(
        received(4015),
        ::core::result::Result::Err(NoSuchClose { received: 4015 })
    );
}

#[::core::prelude::v1::test]
fn frames() {
    let sent: CloseFrame = ::core::convert::From::from(LobbyClose::Closed);
    ::std::assert_eq!(
        (sent.code, sent.reason.as_str()),
        (4100, "the lobby is closed")
    );
    let received: LobbyClose = ::core::convert::From::from(&sent);
    ::std::assert_eq!(received, LobbyClose::Closed);
    let sent: CloseReason = ::core::convert::From::from(&GameClose::Over);
    ::std::assert_eq!(sent.description, ::core::option::Option::None);
    let received: ::core::result::Result<GameClose, _> = ::core::convert::TryFrom::try_from(&sent);
    ::std::assert_eq!(received, ::core::result::Result::Ok(GameClose::Over));
    let sent: CloseReason = LobbyClose::Closed.with_reason("for a day").into_frame();
    ::std::assert_eq!(
        (sent.code, sent.description.as_deref()),
        (4100, ::core::option::Option::Some("for a day"))
    );
    let unknown = CloseFrame {
        code: 1001,
        reason: ::core::default::Default::default(),
    };
    let received: ::core::result::Result<MatchClose, _> =
        ::core::convert::TryFrom::try_from(&unknown);
    ::std::assert_eq!(
        received,
        ::core::result::Result::Err(NoSuchClose { received: 1001 })
    );
}

#[::core::prelude::v1::test]
fn texts() {
    let failure: &dyn ::core::error::Error = &ChatClose::SessionExpired;
    ::std::assert_eq!(
        ::std::string::ToString::to_string(failure),
        "session expired"
    );
    ::std::assert_eq!(
        ::std::string::ToString::to_string(&ChatClose::Banned),
        "Banned"
    );
}

#[::core::prelude::v1::test]
fn error_enums() {
    let missing = RoomError::NoSuchRoom { number: 7 };
    ::std::assert_eq!(missing.code(), 4040);
    ::std::assert_eq!(missing.reason().as_str(), "there is no room 7");
    ::std::assert_eq!(RoomError::Storage.code(), 1011);
    let banned = RoomError::Close(ChatClose::Banned);
    ::std::assert_eq!(banned.code(), codes::BANNED);
    ::std::assert_eq!(LoginError::Forged.code(), 4043);
    ::std::assert_eq!(SilentError::TooLate.code(), ::core::option::Option::Some(4044));
    ::std::assert_eq!(SilentError::TooLate.name(), "late");
    let outer = OuterError::Any { error: SilentError::Flooded(7) };
    ::std::assert_eq!(outer.code(), ::core::option::Option::None);
    let data = AnyError::<ChatClose, 2>::Data(&[1, 2], "data");
    ::std::assert_eq!(data.code(), 1011);
}

#[::core::prelude::v1::test]
fn frames_of_errors() {
    let missing = LobbyError::NoSuchGame {
        name: ::std::borrow::ToOwned::to_owned("chess"),
    };
    let sent: CloseReason = ::core::convert::From::from(&missing);
    ::std::assert_eq!(
        (sent.code, sent.description.as_deref()),
        (
            4140,
            ::core::option::Option::Some("the lobby has no such game")
        )
    );
    let closed = LobbyError::Close(LobbyClose::Closed);
    let sent: CloseFrame = ::core::convert::From::from(&closed);
    ::std::assert_eq!(
        (sent.code, sent.reason.as_str()),
        (4100, "the lobby is closed")
    );
    let inner: GameError<'_, _, 0> = GameError::Inner { error: closed };
    let sent: CloseFrame = ::core::convert::From::from(inner);
    ::std::assert_eq!(sent.code, 4100);
}

#[::core::prelude::v1::test]
fn parameters() {
    let closed = Parameters::<_, ::core::primitive::u16, 2>::Rooms(&["attic", "cellar"]);
    ::std::assert_eq!(closed.reason(), "these rooms are closed");
    let sent: CloseFrame = ::core::convert::From::from(&closed);
    ::std::assert_eq!(sent.code, 4100);
    let later = Parameters::<(), _, 0>::Later(10);
    ::std::assert_eq!(later.code(), 1001);
}

#[::core::prelude::v1::test]
fn names() {
    // The variant of this name comes before the constant of the enum.
    let all = <Names as ::close_codes::CloseCodes>::ALL;
    for each in all {
        let number = <Names as ::close_codes::CloseCodes>::code(each);
        let decoded = <Names as ::close_codes::CloseCodes>::from_code(number);
        ::std::assert_eq!(decoded.as_ref(), ::core::option::Option::Some(each));
        ::std::assert_eq!(::std::format!("{each:?}"), each.name());
    }
    ::std::assert_eq!(all.len(), 23);
    let received = <Names as ::core::convert::TryFrom<::core::primitive::u16>>::try_from;
    ::std::assert_eq!(received(4100), ::core::result::Result::Ok(Names::Error));
    let received = <TotalNames as ::core::convert::From<::core::primitive::u16>>::from;
    ::std::assert_eq!(received(4242), TotalNames::Ok(4242));
    let received = <PartialNames as ::core::convert::TryFrom<::core::primitive::u16>>::try_from;
    ::std::assert_eq!(
        received(4100),
        ::core::result::Result::Ok(PartialNames::Error)
    );
    ::std::assert_eq!(ErrorNames::Error.code(), 1011);
    ::std::assert_eq!(ErrorNames::Some { code: 1 }.code(), 4100);
    ::std::assert_eq!(
        ErrorNames::Ok {
            reason: ChatClose::Banned
        }
        .code(),
        4003
    );
}
