use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Typed<T> {
//~        ^ `Typed` has generic parameters
    #[code = 4001]
    Banned,
    #[code = 4002]
    Idle(T),
//~     ^^^ write `Idle`
}

#[derive(CloseCode)]
enum Several<'a, T: Clone, const N: usize> {
//~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ has generic parameters
    #[code = 4001]
    Banned,
    #[code = 4002]
    Idle { text: &'a str, rest: [T; N] },
//~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write `Idle`
}

#[derive(CloseCode)]
enum Bounded<T>
//~          ^ write `enum Bounded { ... }`
where
    T: Copy + 'static,
{
    #[code = 4001]
    Banned(T),
//~       ^^^ write `Banned`
}

// The uses of the enums, in which nothing is wrong.

const CODE: u16 = Typed::<u8>::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Typed::<u8>::try_from(CODE).unwrap_or(Typed::Banned);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{}", Typed::<u8>::ALL.len());
    match close {
        Typed::Banned => println!("{}", u16::from(&close)),
        Typed::Idle(byte) => println!("{byte}"),
    }
    let several: Several<'_, u8, 1> = Several::Idle { text: "idle", rest: [0] };
    println!("{} {}", several.code(), Several::<'static, u8, 0>::ALL.len());
    println!("{:?}", generic(&Bounded::Banned(0)));
}
