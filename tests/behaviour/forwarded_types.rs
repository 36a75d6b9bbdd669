//! The types of the errors to which an error enum forwards, and its parameters.

use close_codes::{CloseCode, Standard, ToClose};

fn code(close: impl ToClose) -> u16 {
    close.to_close().code()
}

/// Two types that differ in their lifetimes alone.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum Borrowed<'a, 'b, T: ToClose> {
    #[close_code(forward)]
    First(&'a T),
    #[close_code(forward)]
    Second(&'b mut T),
}

#[test]
fn references_may_differ_in_their_lifetimes() {
    let (first, mut second) = (Standard::GoingAway, Standard::InternalError);
    assert_eq!(code(Borrowed::First(&first)), 1001);
    assert_eq!(Borrowed::Second(&mut second).code(), 1011);
}

trait Backend {
    type Error;
}

struct Database;

impl Backend for Database {
    type Error = Standard;
}

/// The name of the enum is that of the type inside, and of a type in another module.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum Error<B: Backend> {
    #[close_code(forward)]
    Backend(B::Error),
    #[close_code(forward)]
    Inner(inner::Error<B::Error>),
    #[close_code(forward)]
    Boxed(Box<Error<B>>),
    #[code = 4001]
    Late,
}

mod inner {
    use close_codes::{Close, ToClose};

    pub struct Error<E>(pub E);

    impl<E: ToClose> ToClose for Error<E> {
        fn to_close(&self) -> Close {
            self.0.to_close()
        }
    }
}

#[test]
fn a_type_inside_may_have_the_name_of_the_enum() {
    let error = Error::<Database>::Backend(Standard::GoingAway);
    assert_eq!(error.code(), 1001);
    assert_eq!(code(Error::Boxed(Box::new(error))), 1001);
    assert_eq!(
        code(Error::<Database>::Inner(inner::Error(Standard::BadGateway))),
        1014
    );
    assert_eq!(Error::<Database>::Late.code(), 4001);
}

macro_rules! forward_to {
    ($bounds:ty, $generic:ty, $path:path) => {
        #[derive(CloseCode)]
        #[close_code(encode_only)]
        enum Fragments<'a> {
            #[close_code(forward)]
            Dyn(&'a $bounds),
            #[close_code(forward)]
            Boxed(Box<$generic>),
            #[close_code(forward)]
            Itself($generic),
            #[close_code(forward)]
            Path($path),
        }
    };
}

forward_to!(
    dyn ToClose + Sync,
    inner::Error<Standard>,
    inner::Error<Standard>
);

#[test]
fn a_type_may_be_a_fragment() {
    let error = || inner::Error(Standard::GoingAway);
    assert_eq!(Fragments::Dyn(&Standard::GoingAway).code(), 1001);
    assert_eq!(Fragments::Boxed(Box::new(error())).code(), 1001);
    assert_eq!(Fragments::Itself(error()).code(), 1001);
    assert_eq!(Fragments::Path(error()).code(), 1001);
}

const BASE: isize = 4000;

/// Nothing tells the parameter where a code is evaluated.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum Counted<const N: usize> {
    Late = BASE + 1,
    #[code(4000 + 2)]
    Full = 4002,
}

#[derive(CloseCode)]
#[close_code(encode_only, code = Self::DEFAULT)]
enum Defaulted<'a> {
    Late(&'a str),
}

impl Defaulted<'_> {
    const DEFAULT: u16 = 4003;
}

#[test]
fn a_code_needs_no_parameters_of_the_enum() {
    assert_eq!(Counted::<3>::Late.code(), 4001);
    assert_eq!(Counted::<3>::Full.code(), 4002);
    let Defaulted::Late(reason) = Defaulted::Late("late");
    assert_eq!(Defaulted::Late(reason).code(), 4003);
}
