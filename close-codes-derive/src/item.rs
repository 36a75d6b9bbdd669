//! The item as rustc hands it over. `syn::DeriveInput` would not do: it gives up on the whole item where the value of one
//! attribute is more than it understands, and then no impl could be written.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser, Result};
use syn::{braced, bracketed, token, Generics, Token, Type, Visibility};

use crate::tokens::{is_too_deep, source, Place, Tokens, Written};

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
    pub discriminant: Option<Tokens>,
}

/// `#[name]`, `#[name = ...]` or `#[name(...)]`, the name being one segment.
pub struct Attribute {
    pub name: Ident,
    pub argument: Argument,
    hash: Span,
    brackets: Span,
}

/// What follows a name.
#[derive(Clone)]
pub enum Argument {
    None,
    Equals(Tokens),
    List(Group),
}

impl Argument {
    /// The value.
    pub fn tokens(&self) -> TokenStream {
        match self {
            Self::None => TokenStream::new(),
            Self::Equals(value) => value.to_token_stream(),
            Self::List(list) => list.stream(),
        }
    }

    /// The value, as it is written.
    pub fn text(&self) -> String {
        source(&self.tokens())
    }
}

/// What an attribute of ours says, or one key of it: a name, and what is written after it.
pub struct Entry {
    pub name: Ident,
    /// The place of the name.
    pub place: Place,
    /// The place of `#[code]` or `#[reason]`, from the `#` to the bracket. `None` for a key in `#[close_code(...)]`.
    pub attribute: Option<Place>,
    pub argument: Argument,
}

impl Entry {
    /// The attribute as a whole.
    pub fn of(attribute: &Attribute, part: usize) -> Self {
        Self {
            name: attribute.name.clone(),
            place: Place::of(&attribute.name, part),
            attribute: Some(Place::of(attribute, part)),
            argument: attribute.argument.clone(),
        }
    }

    /// The place of some of its tokens.
    pub fn place_of(&self, tokens: &impl Written) -> Place {
        Place::of(tokens, self.place.part)
    }
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let attributes = parse_attributes(input)?;
        let vis = input.parse()?;
        let keyword = input.call(Ident::parse_any)?;
        let ident = input.call(Ident::parse_any)?;
        if input.peek(Token![<]) && is_too_deep(input.cursor().token_stream()) {
            return Err(input.error("the parameters of the enum are nested too deep"));
        }
        let mut generics: Generics = input.parse()?;
        generics.where_clause = input.parse()?;
        let variants = if keyword == "enum" {
            let content;
            braced!(content in input);
            let mut variants = Vec::new();
            while !content.is_empty() {
                variants.push(content.parse()?);
                content.parse::<Option<Token![,]>>()?;
            }
            variants
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

    pub fn doc(&self) -> String {
        doc(&self.attributes)
    }

    /// Whether `as` gives the discriminant of a value: no variant holds data.
    pub fn is_castable(&self) -> bool {
        self.variants
            .iter()
            .all(|variant| variant.payload.is_none())
    }

    /// The integer type of the discriminants, where `#[repr(...)]` names one.
    pub fn repr(&self) -> Option<&'static str> {
        const INTEGERS: [&str; 12] = [
            "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
        ];
        let integer = |tree| match tree {
            TokenTree::Ident(word) => INTEGERS.into_iter().find(|integer| word == integer),
            _ => None,
        };
        self.attributes
            .iter()
            .find_map(|attribute| match &attribute.argument {
                Argument::List(list) if attribute.name == "repr" => {
                    list.stream().into_iter().find_map(integer)
                }
                _ => None,
            })
    }
}

impl Variant {
    pub fn doc(&self) -> String {
        doc(&self.attributes)
    }

    /// Whether it says `#[doc(hidden)]`.
    pub fn is_hidden(&self) -> bool {
        let hides = |tree| matches!(tree, TokenTree::Ident(word) if word == "hidden");
        let mut attributes = self.attributes.iter();
        attributes.any(|attribute| match &attribute.argument {
            Argument::List(list) if attribute.name == "doc" => list.stream().into_iter().any(hides),
            _ => false,
        })
    }

    /// The attributes of the fields.
    pub fn field_attributes(&self) -> Vec<Attribute> {
        let Some(payload) = &self.payload else {
            return Vec::new();
        };
        let attributes = |input: ParseStream| {
            let mut attributes = Vec::new();
            while !input.is_empty() {
                attributes.append(&mut parse_attributes(input)?);
                input.parse::<Option<TokenTree>>()?;
            }
            Ok(attributes)
        };
        attributes.parse2(payload.stream()).unwrap_or_default()
    }

    /// The payload, where it is one field: its name, if it has one, and its type.
    pub fn only_field(&self) -> Option<(Option<Ident>, Type)> {
        let payload = self.payload.as_ref()?;
        if is_too_deep(payload.stream()) {
            return None;
        }
        let is_named = payload.delimiter() == Delimiter::Brace;
        let one_field = |input: ParseStream| {
            parse_attributes(input)?;
            input.parse::<Visibility>()?;
            let name = if is_named {
                let name = input.call(Ident::parse_any)?;
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

impl Parse for Attribute {
    fn parse(input: ParseStream) -> Result<Self> {
        let hash: Token![#] = input.parse()?;
        let content;
        let brackets = bracketed!(content in input);
        let name = content.call(Ident::parse_any)?.unraw();
        let argument = if content.is_empty() {
            Argument::None
        } else if content.peek(Token![=]) {
            content.parse::<Token![=]>()?;
            Argument::Equals(content.parse()?)
        } else {
            Argument::List(content.parse()?)
        };
        Ok(Self {
            name,
            argument,
            hash: hash.span,
            brackets: brackets.span.join(),
        })
    }
}

/// From the `#` to the closing bracket.
impl Written for Attribute {
    fn ends(&self) -> (Span, Span) {
        (self.hash, self.brackets)
    }
}

/// An attribute whose path has several segments is left out: none of ours has.
fn parse_attributes(input: ParseStream) -> Result<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) && input.peek2(token::Bracket) {
        let fork = input.fork();
        if let Ok(attribute) = fork.parse() {
            attributes.push(attribute);
            input.advance_to(&fork);
        } else {
            input.parse::<TokenTree>()?;
            input.parse::<TokenTree>()?;
        }
    }
    Ok(attributes)
}

/// The doc comment, without what all of its lines are indented by. A doc attribute that is no literal is left out.
fn doc(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes {
        let line = match &attribute.argument {
            Argument::Equals(tokens) if attribute.name == "doc" => tokens.text(),
            _ => None,
        };
        if let Some(line) = line {
            text.push_str(&line);
            text.push('\n');
        }
    }
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    let full = lines.iter().filter(|line| !line.is_empty());
    let indents = full.map(|line| line.len() - line.trim_start().len());
    let common = indents.min().unwrap_or_default();
    let mut doc = String::new();
    for line in lines {
        doc.push_str(line.get(common..).unwrap_or_default());
        doc.push('\n');
    }
    doc.trim_matches('\n').to_owned()
}

/// The tokens up to the next comma, but for those between the angle brackets of a path, or up to where one is missing: two
/// operands do not follow each other.
pub fn parse_value(input: ParseStream) -> Result<Tokens> {
    parse_operands(input, begins_path)
}

/// The same, where each `<` behind a word is that of a path.
pub fn parse_path(input: ParseStream) -> Result<Tokens> {
    parse_operands(input, |previous| {
        matches!(previous, Some(TokenTree::Ident(_))) || begins_path(previous)
    })
}

fn parse_operands(
    input: ParseStream,
    begins_path: impl Fn(Option<&TokenTree>) -> bool,
) -> Result<Tokens> {
    let mut trees: Vec<TokenTree> = Vec::new();
    let mut depth = 0_usize;
    let mut follows_operand = false;
    while !input.is_empty() && (depth > 0 || !ends_value(input)) {
        let is_operand = input.peek(syn::Ident) || input.cursor().literal().is_some();
        if is_operand && follows_operand {
            break;
        }
        if input.peek(Token![<]) && (depth > 0 || begins_path(trees.last())) {
            depth += 1;
        } else if input.peek(Token![>]) && !is_arrow(trees.last()) {
            depth = depth.saturating_sub(1);
        }
        let tree = input.parse()?;
        follows_operand = is_operand || matches!(tree, TokenTree::Group(_));
        trees.push(tree);
    }
    Ok(trees.into())
}

/// Whether `<` after this token is no operator: a path begins with it, or has it behind `::`.
fn begins_path(previous: Option<&TokenTree>) -> bool {
    match previous {
        None => true,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), '<' | '>'),
        Some(TokenTree::Ident(word)) => word == "as",
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => false,
    }
}

/// Whether `>` after this token is the head of `->` or `=>`.
fn is_arrow(previous: Option<&TokenTree>) -> bool {
    matches!(previous, Some(TokenTree::Punct(punct))
        if punct.spacing() == Spacing::Joint && matches!(punct.as_char(), '-' | '='))
}

/// Whether a comma follows, or what somebody took for one.
pub fn ends_value(input: ParseStream) -> bool {
    input.peek(Token![,]) || input.peek(Token![;])
}

/// The tokens before the next comma.
pub fn up_to_comma(input: ParseStream) -> Result<Tokens> {
    let mut trees = Vec::new();
    while !input.is_empty() && !ends_value(input) {
        trees.push(input.parse()?);
    }
    Ok(trees.into())
}
