use close_codes::CloseCode;

#[derive(CloseCode)]
#[close_code(encode_only)]
enum MaybeSilent {
    #[code = 4001]
    Expired,
    #[close_code(silent)]
    Lost,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum AlwaysSaid {
    #[close_code(forward)]
    Inner(MaybeSilent),
//~       ^^^^^^^^^^^ rustc: `MaybeSilent` does not say how a connection is closed
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum NeverSilent {
    #[close_code(forward, silent)]
    Inner(AlwaysSaid),
//~       ^^^^^^^^^^ rustc: `AlwaysSaid` has no `silent` variant
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Borrows<'a> {
    #[close_code(forward)]
    Inner(&'a MaybeSilent),
//~       ^^^^^^^^^^^^^^^ rustc: `MaybeSilent` does not say how a connection is closed
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Generic<T> {
    #[code = 4001]
    Data(T),
    #[close_code(forward)]
    Inner(std::io::Error),
//~       ^^^^^^^^^^^^^^ rustc: `std::io::Error` does not say how a connection is closed
}

fn main() {}
