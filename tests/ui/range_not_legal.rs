use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4000..=5000, retired(0..=4000))]
//~                  ^^^^^^^^^^^ close code 5000 is not in 3000..=4999
//~                                       ^^^^^^^^ close code 0 lies in 0..=999, which is not used
enum Close {
    #[code = 4001]
    #[close_code(also(1006, 4990..=5000, 70000, -4001))]
//~                   ^^^^ close code 1006 is the protocol's Abnormal Closure, which is never sent
//~                         ^^^^^^^^^^^ close code 5000 is not in 3000..=4999
//~                                      ^^^^^ close code 70000 is not in 3000..=4999
//~                                             ^^^^^ close code -4001 is not in 3000..=4999
    Banned,
}

#[derive(CloseCode)]
#[close_code(range = 1000..=1015, retired(1006, 5000))]
//~                  ^^^^^^^^^^^ close code 1000 is the protocol's Normal Closure
//~                                       ^^^^ close code 1006 is the protocol's Abnormal Closure, which is never sent
//~                                             ^^^^ close code 5000 is not in 3000..=4999
enum Standard {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
