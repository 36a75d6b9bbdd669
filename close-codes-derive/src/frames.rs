//! The conversions into the frame types of WebSocket libraries, and back. The code passes through `u16` and the reason through
//! `&'static str` or `String`, which is what all of them take.
//!
//! What rustc can find wrong here, such as a type of another shape, it says at the path.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use crate::expansion::Expansion;
use crate::values::Frame;

/// Where a frame type has the reason.
enum Shape {
    /// `{ code, reason }`: tungstenite, axum, twilight.
    CloseFrame,
    /// `{ code, description: Option<_> }`: actix, ntex, http-ws.
    CloseReason,
}

impl Shape {
    fn of(path: &Path) -> Self {
        match path.segments.last() {
            Some(last) if last.ident == "CloseReason" => Self::CloseReason,
            _ => Self::CloseFrame,
        }
    }
}

pub fn expand(expansion: &Expansion) -> TokenStream {
    let frames = &expansion.model.frames;
    frames
        .iter()
        .map(|frame| convert(expansion, frame))
        .collect()
}

fn convert(expansion: &Expansion, frame: &Frame) -> TokenStream {
    let to_frame = to_frame(expansion, frame);
    let (ty, parameters, bounds) = (&expansion.ty, &expansion.parameters, &expansion.bounds);
    let path = &frame.path;
    let impl_token = frame.place.at(&quote!(impl));
    let value = make(
        frame,
        &quote!(__reason(close_code)),
        &quote!(__code(close_code)),
        |reason| quote!(::core::convert::Into::into(#reason)),
    );
    let of_frame = of_frame(expansion, frame);
    quote! {
        const _: () = {
        // The path once, so that rustc says once what is wrong with it.
        type __Frame = #path;

        #[automatically_derived]
        #impl_token #parameters ::core::convert::From<&#ty> for __Frame #bounds {
            fn from(close_code: &#ty) -> __Frame {
                #value
            }
        }

        #[automatically_derived]
        #impl_token #parameters ::core::convert::From<#ty> for __Frame #bounds {
            fn from(close_code: #ty) -> __Frame {
                ::core::convert::From::from(&close_code)
            }
        }

        #to_frame
        #of_frame
        };
    }
}

/// With a reason of the moment, which the frame has to own.
fn to_frame(expansion: &Expansion, frame: &Frame) -> TokenStream {
    let close_codes = &expansion.close_codes;
    let text = quote!(#close_codes::Reason::as_str(reason));
    let value = make(
        frame,
        &text,
        &quote!(__code(self)),
        |reason| quote!(::core::convert::Into::into(::std::string::String::from(#reason))),
    );
    let items = quote! {
        fn to_frame(&self, reason: &#close_codes::Reason) -> __Frame {
            #value
        }
    };
    expansion.implement(
        &quote!(#close_codes::ToFrame<__Frame>),
        &expansion.ty,
        &items,
    )
}

/// A value of the frame type. `convert` makes its text of a `&str`.
fn make(
    frame: &Frame,
    reason: &TokenStream,
    code: &TokenStream,
    convert: impl Fn(&TokenStream) -> TokenStream,
) -> TokenStream {
    let code_field = frame.place.at(&quote!(code));
    let (reason_field, reason) = match Shape::of(&frame.path) {
        Shape::CloseFrame => (frame.place.at(&quote!(reason)), convert(reason)),
        Shape::CloseReason => {
            let some = convert(&quote!(__reason));
            let reason = quote! {
                match #reason {
                    "" => ::core::option::Option::None,
                    __reason => ::core::option::Option::Some(#some),
                }
            };
            (frame.place.at(&quote!(description)), reason)
        }
    };
    quote! {
        __Frame {
            #code_field: ::core::convert::Into::into(#code),
            #reason_field: #reason,
        }
    }
}

/// The code of a frame that was received.
fn of_frame(expansion: &Expansion, frame: &Frame) -> TokenStream {
    let (close_codes, ty) = (&expansion.close_codes, &expansion.ty);
    let code_field = frame.place.at(&quote!(code));
    let code = quote! {
        ::core::convert::Into::<::core::primitive::u16>::into(::core::clone::Clone::clone(&frame.#code_field))
    };
    if expansion.unknown().is_some() {
        let items = quote! {
            fn from(frame: &__Frame) -> #ty {
                ::core::convert::From::from(#code)
            }
        };
        expansion.implement(&quote!(::core::convert::From<&__Frame>), ty, &items)
    } else {
        let items = quote! {
            type Error = #close_codes::UnknownCode;

            fn try_from(frame: &__Frame) -> ::core::result::Result<#ty, #close_codes::UnknownCode> {
                ::core::convert::TryFrom::try_from(#code)
            }
        };
        expansion.implement(&quote!(::core::convert::TryFrom<&__Frame>), ty, &items)
    }
}
