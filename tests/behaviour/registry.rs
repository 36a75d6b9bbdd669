//! The ranges of RFC 6455, section 7.4.2, and the IANA registry: the same in the crate, in the macro, and at IANA.

use std::collections::BTreeMap;

use close_codes::{AppCode, Class, SentBy, Standard};
use serde::Deserialize;

/// What the macro knows, which cannot depend on the crate.
// It needs more of it than is compared here.
#[allow(dead_code)]
#[path = "../../close-codes-derive/src/registry.rs"]
mod of_the_macro;

use of_the_macro::Illegal;

/// What a source says of a number.
#[derive(Debug, PartialEq)]
struct Verdict {
    class: Class,
    for_applications: Option<u16>,
    /// The registered name of a code of the protocol, and whether an endpoint sends it.
    standard: Option<(&'static str, bool)>,
}

impl Verdict {
    fn of_the_crate(code: u16) -> Self {
        let standard = Standard::from_code(code);
        Self {
            class: Class::of(code),
            for_applications: AppCode::new(code).map(AppCode::get),
            standard: standard
                .map(|code| (code.registered_name(), code.sent_by() != SentBy::Nobody)),
        }
    }

    fn of_the_macro(code: u16) -> Self {
        let application = of_the_macro::LegalCode::new(code).map(of_the_macro::LegalCode::get);
        let (class, standard) = match application {
            Some(of_the_macro::LegalCode::PRIVATE_USE..) => (Class::PrivateUse, None),
            Some(_) => (Class::Registered, None),
            None => match Illegal::of(Some(code)) {
                Illegal::NotUsed => (Class::NotUsed, None),
                Illegal::Standard { name, sent } => (Class::Protocol, Some((name, sent))),
                Illegal::Protocol => (Class::Protocol, None),
                Illegal::Undefined => (Class::Undefined, None),
            },
        };
        Self {
            class,
            for_applications: application,
            standard,
        }
    }
}

#[test]
fn the_macro_and_the_crate_agree_on_every_number() {
    for code in 0..=u16::MAX {
        assert_eq!(
            Verdict::of_the_macro(code),
            Verdict::of_the_crate(code),
            "{code}"
        );
    }
    assert_eq!(of_the_macro::LegalCode::MIN, AppCode::MIN.get());
    assert_eq!(of_the_macro::LegalCode::MAX, AppCode::MAX.get());
}

#[test]
fn a_number_beyond_u16_is_no_close_code() {
    assert_eq!(Illegal::of(None), Illegal::Undefined);
}

#[test]
fn the_classes_are_the_ranges_of_the_rfc() {
    let ranges = [
        (0..=999, Class::NotUsed),
        (1000..=2999, Class::Protocol),
        (3000..=3999, Class::Registered),
        (4000..=4999, Class::PrivateUse),
        (5000..=u16::MAX, Class::Undefined),
    ];
    for (range, class) in ranges {
        for code in range {
            assert_eq!(
                (Class::of(code), Class::from(code)),
                (class, class),
                "{code}"
            );
            assert_eq!(
                class.is_application(),
                AppCode::new(code).is_some(),
                "{code}"
            );
        }
    }
}

#[derive(Deserialize)]
struct Registry {
    assigned: Vec<Assignment>,
}

#[derive(Deserialize)]
struct Assignment {
    code: u16,
    name: String,
}

#[test]
fn the_registered_names_are_those_of_iana() {
    let registry: Registry =
        serde_json::from_str(include_str!("../data/iana-close-codes.json")).unwrap();
    let assigned: BTreeMap<u16, &str> = registry
        .assigned
        .iter()
        .map(|assignment| (assignment.code, assignment.name.as_str()))
        .collect();
    let known: BTreeMap<u16, &str> = (0..=u16::MAX)
        .filter_map(|code| Some((code, registered_name(code)?)))
        .collect();
    assert_eq!(known, assigned);
}

fn registered_name(code: u16) -> Option<&'static str> {
    match Standard::from_code(code) {
        Some(standard) => Some(standard.registered_name()),
        None => of_the_macro::LegalCode::new(code)?.registered_name(),
    }
}

#[test]
fn the_standard_codes_are_1000_to_1015() {
    assert!(Standard::ALL.iter().copied().map(u16::from).eq(1000..=1015));
    for code in 0..=u16::MAX {
        let is_standard = (1000..=1015).contains(&code);
        assert_eq!(Standard::try_from(code).is_ok(), is_standard, "{code}");
    }
}

#[test]
fn a_browser_closes_with_1000_and_the_codes_of_applications() {
    let accepted = (0..=u16::MAX).filter(|code| {
        let standard = Standard::from_code(*code).is_some_and(Standard::accepted_by_browser);
        standard || AppCode::new(*code).is_some()
    });
    assert!(accepted.eq([1000].into_iter().chain(3000..=4999)));
}

#[test]
fn the_macro_names_the_standard_codes_that_an_endpoint_may_send() {
    let sendable = Standard::ALL
        .iter()
        .filter(|code| code.sent_by() != SentBy::Nobody);
    let of_the_macro = of_the_macro::StandardCode::sendable();
    assert!(of_the_macro
        .map(|code| (code.number, code.variant))
        .eq(sendable.map(|code| (code.code(), code.name()))));
}
