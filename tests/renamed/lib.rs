//! A library that has `close-codes` under another name, and writes enums of close codes for those who use it.

pub use cc as close_codes;

/// An enum of close codes. Who calls this need not depend on `close-codes`.
#[macro_export]
macro_rules! closes {
    ($name:ident { $($variant:ident = $code:expr),* }) => {
        #[derive($crate::close_codes::CloseCode, Clone, Copy, Debug, PartialEq)]
        #[close_code(crate = $crate::close_codes)]
        enum $name {
            $(
                #[code($code)]
                #[close_code(reconnect = never)]
                $variant,
            )*
            #[close_code(other)]
            Other($crate::close_codes::AppCode),
        }
    };
}
