//! The item as rustc hands it over. `syn::DeriveInput` would not do: it gives up on the whole item where the value of one
//! attribute is more than it understands, and then no impl could be written.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser, Result};
use syn::punctuated::Punctuated;
use syn::{braced, token, Expr, Generics, Token, Type, Visibility};

/// An enum, a struct or a union; the last two have no variants here.
pub struct Item {
    pub attributes: Vec<Attribute>,
    pub vis: Visibility,
    /// `enum`, `struct` or `union`.
    pub keyword: Ident,
    pub ident: Ident,
    pub generics: Generics,
    pub variants: Vec<Variant>,
}

pub struct Variant {
    pub attributes: Vec<Attribute>,
    pub ident: Ident,
    pub payload: Option<Group>,
    pub discriminant: Option<TokenStream>,
}

/// `#[name]`, `#[name = ...]` or `#[name(...)]`, the name being one segment.
pub struct Attribute {
    /// From the `#` to the closing bracket.
    pub tokens: TokenStream,
    pub name: Ident,
    pub argument: Argument,
}

/// What follows a name.
#[derive(Clone)]
pub enum Argument {
    None,
    Equals(TokenStream),
    List(Group),
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let attributes = parse_attributes(input)?;
        let vis = input.parse()?;
        let keyword = input.call(Ident::parse_any)?;
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        generics.where_clause = input.parse()?;
        let variants = if keyword == "enum" {
            let content;
            braced!(content in input);
            let variants = Punctuated::<Variant, Token![,]>::parse_terminated(&content)?;
            variants.into_iter().collect()
        } else {
            input.parse::<TokenStream>()?;
            Vec::new()
        };
        Ok(Self {
            attributes,
            vis,
            keyword,
            ident,
            generics,
            variants,
        })
    }
}

impl Parse for Variant {
    fn parse(input: ParseStream) -> Result<Self> {
        let attributes = parse_attributes(input)?;
        input.parse::<Visibility>()?;
        let ident = input.call(Ident::parse_any)?;
        let payload = if input.peek(token::Paren) || input.peek(token::Brace) {
            Some(input.parse()?)
        } else {
            None
        };
        let discriminant = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Some(parse_value(input)?)
        } else {
            None
        };
        Ok(Self {
            attributes,
            ident,
            payload,
            discriminant,
        })
    }
}

impl Item {
    /// The name that errors show: `Type` for `r#Type`.
    pub fn name(&self) -> String {
        self.ident.unraw().to_string()
    }

    /// The integer type of the discriminants, where `#[repr(...)]` names one.
    pub fn repr(&self) -> Option<String> {
        const INTEGERS: [&str; 12] = [
            "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
        ];
        let reprs = self
            .attributes
            .iter()
            .filter(|attribute| attribute.name == "repr");
        let lists = reprs.filter_map(|repr| match &repr.argument {
            Argument::List(list) => Some(list.stream()),
            _ => None,
        });
        let mut words = lists.flatten().map(|token| token.to_string());
        words.find(|word| INTEGERS.contains(&word.as_str()))
    }
}

impl Variant {
    /// The attributes of the fields.
    pub fn field_attributes(&self) -> Vec<Attribute> {
        let fields = self.payload.as_ref().map(Group::stream);
        let mut attributes = Vec::new();
        let mut hash = None;
        for token in fields.into_iter().flatten() {
            match (hash.take(), token) {
                (Some(hash), TokenTree::Group(group)) => {
                    attributes.extend(Attribute::new(&hash, &group));
                }
                (_, TokenTree::Punct(punct)) if punct.as_char() == '#' => {
                    hash = Some(TokenTree::Punct(punct));
                }
                _ => {}
            }
        }
        attributes
    }

    /// The payload, where it is one field: its name, if it has one, and its type.
    pub fn only_field(&self) -> Option<(Option<Ident>, Type)> {
        let payload = self.payload.as_ref()?;
        let is_named = payload.delimiter() == Delimiter::Brace;
        let one_field = |input: ParseStream| {
            parse_attributes(input)?;
            input.parse::<Visibility>()?;
            let name = if is_named {
                let name = input.parse()?;
                input.parse::<Token![:]>()?;
                Some(name)
            } else {
                None
            };
            let ty = input.parse()?;
            input.parse::<Option<Token![,]>>()?;
            Ok((name, ty))
        };
        one_field.parse2(payload.stream()).ok()
    }
}

impl Attribute {
    /// `None` where the path of the attribute has several segments: none of ours has.
    fn new(hash: &impl ToTokens, brackets: &Group) -> Option<Self> {
        let mut tokens = hash.to_token_stream();
        brackets.to_tokens(&mut tokens);
        let content = |input: ParseStream| {
            let name = input.call(Ident::parse_any)?.unraw();
            let argument = if input.is_empty() {
                Argument::None
            } else if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                Argument::Equals(peel(input.parse()?))
            } else {
                Argument::List(input.parse()?)
            };
            Ok((name, argument))
        };
        let (name, argument) = content.parse2(peel(brackets.stream())).ok()?;
        Some(Self {
            tokens,
            name,
            argument,
        })
    }
}

fn parse_attributes(input: ParseStream) -> Result<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) && input.peek2(token::Bracket) {
        let hash: Token![#] = input.parse()?;
        attributes.extend(Attribute::new(&hash, &input.parse()?));
    }
    Ok(attributes)
}

/// The tokens up to the next comma that does not belong to the value itself.
pub fn parse_value(input: ParseStream) -> Result<TokenStream> {
    let fork = input.fork();
    if let Ok(expr) = fork.parse::<Expr>() {
        if !matches!(expr, Expr::Verbatim(_)) && !fork.peek(Token![..]) {
            syn::parse::discouraged::Speculative::advance_to(input, &fork);
            return Ok(peel(expr.into_token_stream()));
        }
    }
    up_to_comma(input).map(peel)
}

/// The tokens before the next comma.
pub fn up_to_comma(input: ParseStream) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

/// The tokens without the invisible group that `macro_rules!` puts around a fragment.
pub fn peel(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
            peel(group.stream())
        }
        _ => tokens,
    }
}
