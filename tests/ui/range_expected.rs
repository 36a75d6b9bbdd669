use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4000..4100)]
//~                  ^^^^^^^^^^ write `4000..=4099`
enum Close {
    #[code = 4001]
    #[close_code(also("4005", OLD, 4006))]
//~                   ^^^^^^ `"4005"` is neither a number nor a range
//~                           ^^^ `OLD` is neither a number nor a range
    Banned,
    #[code = 4007]
    #[close_code(also(4010..4020, 4030..=, ..=4040, 4050..=4050))]
//~                   ^^^^^^^^^^ write `4010..=4019`
//~                               ^^^^^^^ is neither a number nor a range
//~                                        ^^^^^^^ is neither a number nor a range
    Idle,
}

#[derive(CloseCode)]
#[close_code(range)]
//~          ^^^^^ `range` has no value
enum Nothing {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(range = "4000..=4099")]
//~                  ^^^^^^^^^^^^^ write `4000..=4099`
enum Text {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(range(4000..=4099))]
//~               ^^^^^^^^^^^^^ the value of `range` goes after `=`
enum Parentheses {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(range = FIRST..=LAST, retired(4010..4020, "4030", OLD))]
//~                  ^^^^^^^^^^^^ `FIRST..=LAST` is neither a number nor a range
//~                                        ^^^^^^^^^^ write `4010..=4019`
//~                                                    ^^^^^^ `"4030"` is neither a number nor a range
//~                                                            ^^^ `OLD` is neither a number nor a range
enum Constants {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired(4005..4005, 4010..4001, 3000..3000, 4990..5001, ..4010, FIRST..4010))]
//~                  ^^^^^^^^^^ write `4001`, or `4001..=4009` for all
//~                              ^^^^^^^^^^ write `4001`, or `4001..=4009` for all
//~                                          ^^^^^^^^^^ write `4001`, or `4001..=4009` for all
//~                                                      ^^^^^^^^^^ write `4001`, or `4001..=4009` for all
//~                                                                  ^^^^^^ write `4001`, or `4001..=4009` for all
//~                                                                          ^^^^^^^^^^^ write `4001`, or `4001..=4009` for all
enum Exclusive {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
