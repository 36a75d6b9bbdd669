//! Attributes of the language on the enum and its variants.

use close_codes::CloseCodes;

/// What a library exports. Where it is deprecated, the derive uses it all the same, and is not told so.
#[deny(deprecated)]
pub mod library {
    use close_codes::CloseCode;

    #[derive(CloseCode, Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    #[must_use]
    pub enum ChatClose {
        #[code = 4001]
        #[deprecated(note = "sessions do not expire any more")]
        SessionExpired,
        #[default]
        #[code = 4003]
        Banned,
        #[doc(hidden)]
        #[code = 4004]
        #[close_code(also(4005))]
        Internal,
        #[close_code(other)]
        #[non_exhaustive]
        Other(u16),
    }

    #[derive(CloseCode, Clone, Debug)]
    #[deprecated]
    pub enum OldClose {
        #[code = 4001]
        #[close_code(also(4002))]
        SessionExpired,
    }
}

use library::ChatClose;

#[test]
fn a_default() {
    assert_eq!(ChatClose::default().code(), 4003);
}

#[test]
fn a_deprecated_variant_is_understood() {
    assert_eq!(ChatClose::from(4001).name(), "SessionExpired");
    assert_eq!(ChatClose::TABLE[0].name(), "SessionExpired");
}

#[test]
fn a_hidden_variant_is_one_as_the_others() {
    assert_eq!(ChatClose::from(4005), ChatClose::Internal);
    assert_eq!(ChatClose::ALL.len(), 3);
}

#[test]
// The test itself uses it, too.
#[allow(deprecated)]
fn a_deprecated_enum() {
    let close = library::OldClose::from_code(4002);
    assert_eq!(close.map(|close| close.code()), Some(4001));
}
