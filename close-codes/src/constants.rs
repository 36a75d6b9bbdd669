//! Codes that are constants. The checks run in the compiler, which knows their values. The words come from the macro, in
//! pieces around what it cannot know: the value, and the variant that has the same.
// The arrays are the compiler's, in const evaluation; nothing of this is called at run time.
#![allow(clippy::large_stack_arrays)]

use crate::columns::Columns;
use crate::disjoint::CODES;
use crate::text::{decimal, fail};
use crate::Standard;

/// Refuses a constant that is not a code of the enum's range.
#[track_caller]
pub const fn assert_application_code(value: i128, first: u16, last: u16, texts: [&str; 3]) {
    let [before, between, after] = texts;
    if value < first as i128 || value > last as i128 {
        let standard: &[&str] = match Standard::of(value) {
            Some(standard) => &[": it is ", standard.registered_name()],
            None => &[],
        };
        fail(&[
            &[before],
            &decimal::<40>(value),
            &[between],
            standard,
            &[after],
        ]);
    }
}

/// Refuses a discriminant that differs from the code of its variant.
#[track_caller]
pub const fn assert_same(discriminant: i128, code: i128, texts: [&str; 3]) {
    let [before, between, after] = texts;
    if discriminant != code {
        let (discriminant, code) = (decimal::<40>(discriminant), decimal::<40>(code));
        fail(&[&[before], &discriminant, &[between], &code, &[after]]);
    }
}

/// Refuses the code of a variant, which is a constant, where something else has it before.
#[track_caller]
pub const fn assert_first(uses: &FirstUses, columns: &Columns, variant: usize, texts: [&str; 3]) {
    let [before, between, after] = texts;
    let code = columns.codes[variant];
    if code as usize >= CODES || uses.0[code as usize] == variant {
        return;
    }
    let first = uses.0[code as usize];
    let owner = if first == RETIRED {
        "retired"
    } else {
        columns.name(first % ALSO)
    };
    let code = decimal::<4>(code as i128);
    fail(&[&[before], &code, &[between, owner, after]]);
}

/// What has each code first: a variant by its index, one that has the code by `also` by its index and `ALSO`, or what is
/// below. The constants come last, so that a collision is one of a constant: what else there is was compared by the macro.
pub struct FirstUses([usize; CODES]);

const NOBODY: usize = usize::MAX;
const RETIRED: usize = usize::MAX - 1;
const ALSO: usize = CODES;

impl FirstUses {
    /// `constants` are the variants whose code is one.
    #[must_use]
    pub const fn of(columns: &Columns, retired: &[(u16, u16)], constants: &[usize]) -> Self {
        let mut uses = mark([NOBODY; CODES], retired, RETIRED);
        let mut variant = 0;
        while variant < columns.also.len() {
            if let [_, ..] = columns.also[variant] {
                uses = mark(uses, columns.also[variant], variant + ALSO);
            }
            variant += 1;
        }
        let mut variant = 0;
        let (mut codes, mut skipped) = (columns.codes, constants);
        while let [code, rest @ ..] = codes {
            match skipped {
                [constant, constants @ ..] if *constant == variant => skipped = constants,
                _ => uses[*code as usize] = variant,
            }
            codes = rest;
            variant += 1;
        }
        let mut constants = constants;
        while let [variant, rest @ ..] = constants {
            let code = columns.codes[*variant] as usize;
            if code < CODES && uses[code] == NOBODY {
                uses[code] = *variant;
            }
            constants = rest;
        }
        Self(uses)
    }
}

const fn mark(mut uses: [usize; CODES], ranges: &[(u16, u16)], by: usize) -> [usize; CODES] {
    let mut range = 0;
    while range < ranges.len() {
        let (mut code, last) = ranges[range];
        while code <= last {
            uses[code as usize] = by;
            code += 1;
        }
        range += 1;
    }
    uses
}
