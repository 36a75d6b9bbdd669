//! What every impl for an enum is made of.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};
use syn::Visibility;

use crate::expansion::copied::replace_self;
use crate::model::Enum;
use crate::tokens::{is_punct, Tokens};

pub struct ImplContext<'a> {
    pub vis: &'a Visibility,
    /// Where the runtime crate is.
    pub crate_path: TokenStream,
    /// Its name in the expansion: said once, a wrong path is one error.
    pub close_codes: Ident,
    pub name: Ident,
    /// The enum with its parameters.
    pub ty: Tokens,
    /// The trait by which a value says its code.
    pub code_trait: Tokens,
    pub parameters: Tokens,
    /// The `where` clause, to which more can be added.
    pub bounds: Tokens,
}

impl<'a> ImplContext<'a> {
    pub fn of(model: &'a Enum, code_trait: &str) -> Self {
        let (item, crate_path) = (model.item, model.crate_path.as_ref());
        let name = call_site(&item.ident);
        let code_trait = format_ident!("{code_trait}");
        let (parameters, arguments, bounds) = item.generics.split_for_impl();
        let ty = call_site_tokens(quote!(#name #arguments));
        let mut context = Self {
            vis: model.vis(),
            crate_path: crate_path.map_or_else(|| quote!(::close_codes), |path| quote!(#path)),
            close_codes: format_ident!("__close_codes"),
            code_trait: Tokens::of(&quote!(__close_codes::#code_trait)),
            bounds: Tokens::default(),
            parameters: call_site_tokens(quote!(#parameters)),
            ty,
            name,
        };
        if let Some(bounds) = bounds.filter(|bounds| !bounds.predicates.is_empty()) {
            let predicates = bounds.predicates.iter();
            let bounds = quote!(#(#predicates,)*);
            context.add_bounds(&replace_self(bounds, &context.ty));
        }
        context
    }

    /// Asks for more, where the enum has parameters: without any it could not be missing.
    pub fn bound(&mut self, more: &TokenStream) {
        if !self.parameters.is_empty() {
            self.add_bounds(&quote!(#more,));
        }
    }

    fn add_bounds(&mut self, more: &TokenStream) {
        let bounds = &self.bounds;
        self.bounds = Tokens::of(&if bounds.is_empty() {
            quote!(where #more)
        } else {
            quote!(#bounds #more)
        });
    }

    /// The call of a function of the trait, for a reference to the enum.
    pub fn call(&self, accessor: &str, value: &TokenStream) -> TokenStream {
        let (ty, code_trait, accessor) = (&self.ty, &self.code_trait, format_ident!("{accessor}"));
        quote!(<#ty as #code_trait>::#accessor(#value))
    }

    pub fn implement(
        &self,
        what: &impl ToTokens,
        ty: &impl ToTokens,
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

    /// The functions of the enum itself, under the table of its codes. Only rustdoc reads the table: a long one would cost a
    /// build as much as the codes themselves.
    pub fn inherent(&self, table: &str, items: &TokenStream) -> TokenStream {
        let (ty, parameters, bounds) = (&self.ty, &self.parameters, &self.bounds);
        quote! {
            #[cfg_attr(doc, doc = #table)]
            #[automatically_derived]
            #[allow(clippy::same_name_method)] // The trait has the same.
            impl #parameters #ty #bounds {
                #items
            }
        }
    }

    /// Around functions whose parameters have the names that users read. What is imported keeps constants of the user with
    /// these names away from them.
    pub fn named_parameters(&self, functions: &TokenStream) -> TokenStream {
        let close_codes = &self.close_codes;
        quote! {
            const _: () = {
                use #close_codes::parameters::*;

                #functions
            };
        }
    }

    /// `From` the enum for `u16`, by what has the code of a reference to it.
    pub fn to_number(&self, code: &dyn Fn(&TokenStream) -> TokenStream) -> TokenStream {
        let (ty, close_codes) = (&self.ty, &self.close_codes);
        let from = |from: &TokenStream, reference: &TokenStream| {
            let code = code(reference);
            let items = quote! {
                #[inline]
                fn from(__close_code: #from) -> #close_codes::u16 {
                    #code
                }
            };
            self.implement(
                &quote!(#close_codes::From<#from>),
                &quote!(#close_codes::u16),
                &items,
            )
        };
        let of_value = from(&ty.to_token_stream(), &quote!(&__close_code));
        let of_reference = from(&quote!(&#ty), &quote!(__close_code));
        quote!(#of_value #of_reference)
    }
}

/// An identifier as the expansion's own: lints look at what the user wrote. What is a keyword in some edition is one here.
pub fn call_site(ident: &Ident) -> Ident {
    const SINCE_2015: [&str; 5] = ["async", "await", "dyn", "gen", "try"];
    let span = ident.span().resolved_at(Span::call_site());
    let name = ident.to_string();
    if let Some(keyword) = SINCE_2015.iter().find(|keyword| name == **keyword) {
        return Ident::new_raw(keyword, span);
    }
    let mut own = ident.clone();
    own.set_span(span);
    own
}

fn call_site_tokens(tokens: TokenStream) -> Tokens {
    let tokens: Vec<_> = tokens.into_iter().map(at_call_site).collect();
    tokens.into()
}

/// A token of which lints and hygiene know that it is the expansion's. The edition of the user says where a path begins that has
/// nothing before `::`.
pub fn at_call_site(mut tree: TokenTree) -> TokenTree {
    if !is_punct(&tree, ':') {
        tree.set_span(tree.span().resolved_at(Span::call_site()));
    }
    tree
}

/// A function that gives a part of a value, which is `self` in its body.
pub struct Accessor {
    pub name: &'static str,
    pub doc: &'static str,
    pub output: TokenStream,
    pub body: TokenStream,
}

impl Accessor {
    /// The method of the enum itself. What stands `before` are its visibility and its qualifiers.
    pub fn inherent(&self, before: &TokenStream) -> TokenStream {
        let doc = self.doc;
        self.method(&quote!(#[doc = #doc] #[must_use] #before), &self.body)
    }

    /// The method of the trait, which calls that of the enum where there is one.
    pub fn of_trait(&self, is_inherent: bool) -> TokenStream {
        let name = format_ident!("{}", self.name);
        let inherent = quote!(self.#name());
        let body = if is_inherent { &inherent } else { &self.body };
        self.method(&TokenStream::new(), body)
    }

    fn method(&self, before: &TokenStream, body: &TokenStream) -> TokenStream {
        let (name, output) = (format_ident!("{}", self.name), &self.output);
        quote! {
            #[inline]
            #before fn #name(&self) -> #output {
                #body
            }
        }
    }
}
