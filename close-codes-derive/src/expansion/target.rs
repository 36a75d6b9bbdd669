//! What every impl for an enum is made of.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Path, Visibility};

use crate::item::Item;

pub struct Target<'a> {
    pub vis: &'a Visibility,
    /// Where the runtime crate is.
    pub crate_path: TokenStream,
    /// Its name in the expansion: said once, a wrong path is one error.
    pub close_codes: TokenStream,
    pub name: Ident,
    /// The enum with its parameters.
    pub ty: TokenStream,
    pub parameters: TokenStream,
    /// The `where` clause, to which more can be added.
    pub bounds: TokenStream,
}

impl<'a> Target<'a> {
    pub fn of(item: &'a Item, crate_path: Option<&Path>) -> Self {
        let name = own(&item.ident);
        let (parameters, arguments, bounds) = item.generics.split_for_impl();
        let predicates = bounds.iter().flat_map(|bounds| &bounds.predicates);
        Self {
            vis: &item.vis,
            crate_path: crate_path.map_or_else(|| quote!(::close_codes), |path| quote!(#path)),
            close_codes: quote!(__close_codes),
            ty: own_tokens(quote!(#name #arguments)),
            parameters: own_tokens(quote!(#parameters)),
            bounds: quote!(where #(#predicates,)*),
            name,
        }
    }

    /// Asks for more, where the enum has parameters: without any it could not be missing.
    pub fn bound(&mut self, more: &TokenStream) {
        if self.parameters.is_empty() {
            return;
        }
        self.bounds.extend(quote!(#more,));
    }

    /// A function of a reference to the enum, called `__this`.
    pub fn function(
        &self,
        constness: Option<&TokenStream>,
        function: &str,
        output: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (ty, parameters, bounds) = (&self.ty, &self.parameters, &self.bounds);
        let function = format_ident!("{function}");
        quote! {
            #[inline]
            #constness fn #function #parameters(__this: &#ty) -> #output #bounds {
                #body
            }
        }
    }

    pub fn implement(
        &self,
        what: &TokenStream,
        ty: &TokenStream,
        items: &TokenStream,
    ) -> TokenStream {
        let (parameters, bounds) = (&self.parameters, &self.bounds);
        quote! {
            #[automatically_derived]
            impl #parameters #what for #ty #bounds {
                #items
            }
        }
    }

    /// `From` the enum for `u16`.
    pub fn to_number(&self) -> TokenStream {
        let ty = &self.ty;
        let from = |from: &TokenStream, reference: &TokenStream| {
            let items = quote! {
                #[inline]
                fn from(__close_code: #from) -> ::core::primitive::u16 {
                    __code(#reference __close_code)
                }
            };
            self.implement(
                &quote!(::core::convert::From<#from>),
                &quote!(::core::primitive::u16),
                &items,
            )
        };
        let of_value = from(ty, &quote!(&));
        let of_reference = from(&quote!(&#ty), &quote!());
        quote!(#of_value #of_reference)
    }
}

/// An identifier as the expansion's own: lints look at what the user wrote.
pub fn own(ident: &Ident) -> Ident {
    let mut own = ident.clone();
    own.set_span(ident.span().resolved_at(Span::call_site()));
    own
}

fn own_tokens(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(token.span().resolved_at(Span::call_site()));
        token
    });
    tokens.collect()
}

/// A method that calls the function of its name. What stands `before` are its documentation and its qualifiers.
pub fn method(before: &TokenStream, name: &str, output: &TokenStream) -> TokenStream {
    let (name, function) = (format_ident!("{name}"), format_ident!("__{name}"));
    quote! {
        #[inline]
        #before fn #name(&self) -> #output {
            #function(self)
        }
    }
}
