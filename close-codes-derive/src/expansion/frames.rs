//! The conversions into the frame types of WebSocket libraries, and back. The code passes through `u16` and the reason through
//! `&'static str` or `String`, which is what all of them take.
//!
//! What rustc can find wrong here, such as a type of another shape, it says at the path.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::expansion::context::ImplContext;
use crate::model::Enum;
use crate::tokens::{is_in_editor, Place};
use crate::values::{Frame, Shape};

/// How long a text lives that a frame is made of.
#[derive(Clone, Copy)]
pub enum Text {
    Static,
    /// The frame has to own it.
    Borrowed,
}

/// What `convert` makes for each frame type, which is called `__Frame` there.
pub fn expand(frames: &[Frame], convert: &dyn Fn(&Frame) -> TokenStream) -> TokenStream {
    let frames = frames.iter().map(|frame| {
        let path = &frame.path;
        let conversions = impls_at(frame.place, convert(frame));
        quote! {
            const _: () = {
                extern crate alloc as __alloc;
                use ::core::clone::Clone as __Clone;
                use ::core::convert::Into as __Into;

                // The path once, so that rustc says once what is wrong with it.
                type __Frame = #path;

                #conversions
            };
        }
    });
    quote!(#(#frames)*)
}

/// The impls, as rustc shows them: from the `impl` to the end of the block.
fn impls_at(place: Place, impls: TokenStream) -> TokenStream {
    if is_in_editor() {
        return impls;
    }
    let impls = impls.into_iter().map(|mut tree| {
        let is_end = match &tree {
            TokenTree::Ident(word) => word == "impl",
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if is_end {
            tree.set_span(place.first);
        }
        tree
    });
    impls.collect()
}

/// `From` the enum, by value and by reference. What is made is made of `__close_code`.
pub fn from_enum(context: &ImplContext, made: &TokenStream) -> TokenStream {
    let (ty, parameters, bounds) = (&context.ty, &context.parameters, &context.bounds);
    quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::From<&#ty> for __Frame #bounds {
            fn from(__close_code: &#ty) -> __Frame {
                #made
            }
        }

        #[automatically_derived]
        impl #parameters ::core::convert::From<#ty> for __Frame #bounds {
            fn from(__close_code: #ty) -> __Frame {
                ::core::convert::From::from(&__close_code)
            }
        }
    }
}

/// Of whatever closes a connection, a code of the protocol too; and back to its number.
pub fn to_frame(context: &ImplContext, frame: &Frame) -> TokenStream {
    let close_codes = &context.close_codes;
    let code = quote!(#close_codes::Close::code(&__close));
    let reason = quote!(#close_codes::Reason::as_str(#close_codes::Close::reason(&__close)));
    let made = make(frame, &reason, &code, Text::Borrowed);
    let code_of = code_of(frame);
    let items = quote! {
        fn frame<__Close: #close_codes::ToClose>(__close: __Close) -> __Frame {
            let __close = #close_codes::ToClose::to_close(&__close);
            #made
        }

        #[inline]
        fn code_of(__source: &__Frame) -> ::core::primitive::u16 {
            #code_of
        }
    };
    context.implement(&quote!(#close_codes::ToFrame<__Frame>), &context.ty, &items)
}

/// The function of the enum itself, which needs no trait in scope.
pub fn inherent(model: &Enum, context: &ImplContext) -> Option<TokenStream> {
    if model.frames.is_empty() || !model.has_inherent("frame") {
        return None;
    }
    let ImplContext {
        vis,
        close_codes,
        ty,
        ..
    } = context;
    Some(quote! {
        /// The frame of a WebSocket library for anything that closes a connection: a code of this enum, one of the protocol
        /// (`Standard`), either of them with a custom reason, or an error.
        #[must_use]
        #vis fn frame<__Frame, __Close: #close_codes::ToClose>(close: __Close) -> __Frame
        where
            #ty: #close_codes::ToFrame<__Frame>,
        {
            <#ty as #close_codes::ToFrame<__Frame>>::frame(close)
        }
    })
}

/// A value of the frame type.
pub fn make(frame: &Frame, reason: &TokenStream, code: &TokenStream, text: Text) -> TokenStream {
    let code = at_path(frame, code, &quote!(__Into::into(__value)));
    let (reason_field, reason) = match frame.shape {
        Shape::Code => return code,
        Shape::Reason => (quote!(reason), convert(frame, reason, text)),
        Shape::Description => {
            let some = convert(frame, &quote!(__reason), text);
            let description = quote! {
                match #reason {
                    "" => ::core::option::Option::None,
                    __reason => ::core::option::Option::Some(#some),
                }
            };
            let description = at_path(frame, &description, &quote!(__value));
            (quote!(description), description)
        }
    };
    let code_field = frame.place.at(&quote!(code));
    let reason_field = frame.place.at(&reason_field);
    let constructor = frame.place.at(&quote!(__Frame));
    quote! {
        #constructor {
            #code_field: #code,
            #reason_field: #reason,
        }
    }
}

/// What is made of a value, which is called `__value` there. rustc says at the path what is wrong with it.
fn at_path(frame: &Frame, value: &TokenStream, made: &TokenStream) -> TokenStream {
    let (name, made) = (frame.place.at(&quote!(__value)), frame.place.at(made));
    quote!(match #value { #name => #made })
}

fn convert(frame: &Frame, reason: &TokenStream, text: Text) -> TokenStream {
    let reason = match text {
        Text::Static => reason.clone(),
        Text::Borrowed => {
            quote!(<__alloc::string::String as ::core::convert::From<_>>::from(#reason))
        }
    };
    at_path(frame, &reason, &quote!(__Into::into(__value)))
}

/// The code of the frame that is called `__source`.
fn code_of(frame: &Frame) -> TokenStream {
    let code = match frame.shape {
        Shape::Code => quote!(__source),
        Shape::Reason | Shape::Description => {
            let code = frame.place.at(&quote!(code));
            quote!(&__source.#code)
        }
    };
    at_path(frame, &code, &quote!(__Into::into(__Clone::clone(__value))))
}
