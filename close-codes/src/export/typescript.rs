use core::fmt;

use super::escape::{write_comment, Access, Key, Quoted};
use super::names::{assert_distinct, assert_type_name};
use super::table::Table;
use crate::{CloseCodes, Entry, Reconnect, Standard};

/// The columns of a line, by Prettier's defaults.
const LINE: usize = 80;

/// A module for a client in TypeScript: the codes, their type, and what to do after a close.
///
/// It exports an object and a type with the name of the enum, and:
///
/// | export | meaning |
/// |---|---|
/// | `closeDetails` | the name, the default reason and the advice of each code |
/// | `decodeClose(code)` | the declared code for a received number, which may be one of `also`; `undefined` for other numbers |
/// | `reconnectAfter(code)` | what to do after a close, the same as [`Received::reconnect`](crate::Received::reconnect) says |
///
/// A code that is added in Rust is a type error in an exhaustive `switch` of the client:
///
/// ```ts
/// // explain.ts
/// import { ChatClose, decodeClose } from "./chat-close.ts";
///
/// export function explain(code: number): string {
///   switch (decodeClose(code)) {
///     case ChatClose.SessionExpired:
///       return "Please sign in again.";
///     case ChatClose.Banned:
///       return "You were removed.";
///     case undefined:
///       return `The connection was closed (${String(code)}).`;
///   }
/// }
/// ```
///
/// The module imports nothing and is formatted as by Prettier with its defaults. Node runs it as it is, and bundlers leave out
/// what is not used.
///
/// Each property of the object has the [name](Entry::name) of the variant, in quotes if it is not an identifier. If TypeScript does
/// not allow the name of the enum for a type, or if two codes have the same name, the call does not compile. `cargo check` does not
/// report this, but `cargo test` does.
///
/// ```
/// use close_codes::export::TypeScript;
/// use close_codes::Standard;
///
/// let module = TypeScript::of::<Standard>().to_string();
/// assert!(module.contains("export const Standard = {\n"));
/// assert!(module.contains("  GoingAway: 1001,\n"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TypeScript(Table);

impl TypeScript {
    /// The module for the codes of `E`.
    #[must_use]
    pub fn of<E: CloseCodes>() -> Self {
        const {
            assert_type_name(Table::name::<E>());
            assert_distinct(E::TABLE);
        }
        Self(Table::of::<E>())
    }
}

const TYPES: &str = r#"
/** What a client should do after a close. */
export type Reconnect = "never" | "reauthenticate" | "backoff" | "now";

/** What the server says of a code. */
export interface CloseDetails {
  readonly name: string;
  readonly reason: string;
  readonly reconnect?: Reconnect;
}
"#;

impl fmt::Display for TypeScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = &self.0;
        write_codes(f, table)?;
        write_type(f, table)?;
        f.write_str(TYPES)?;
        write_details(f, table)?;
        write_decode(f, table)?;
        write_protocol(f)?;
        write_reconnect_after(f, table)
    }
}

fn write_codes(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    let name = table.name;
    writeln!(
        f,
        "// The close codes of the Rust enum `{name}`, written by close-codes: do not edit.\n"
    )?;
    write_comment(f, "", table.doc)?;
    let is_flat = "export const  = {".len() + table.name_width() <= LINE;
    let indent = if is_flat { "" } else { "  " };
    writeln!(
        f,
        "export const {name} ={}{{",
        if is_flat { " " } else { "\n  " }
    )?;
    for row in table.rows {
        write_comment(f, if is_flat { "  " } else { "    " }, row.doc)?;
        writeln!(f, "{indent}  {}: {},", Key(row.name), row.code)?;
    }
    writeln!(f, "{indent}}} as const;")
}

fn write_type(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    let name = table.name;
    let len = "export type  = (typeof )[keyof typeof ];".len() + 3 * table.name_width();
    let space = if len > LINE { "\n  " } else { " " };
    writeln!(
        f,
        "\nexport type {name} ={space}(typeof {name})[keyof typeof {name}];"
    )
}

fn write_details(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    let name = table.name;
    let record = "Record<, CloseDetails>".len() + table.name_width();
    let line = "export const closeDetails: Readonly<> =".len() + record;
    let mut indent = "";
    f.write_str("\n/** The details of each code. */\nexport const closeDetails: Readonly<")?;
    if line + " {".len() <= LINE {
        writeln!(f, "Record<{name}, CloseDetails>> = {{")?;
    } else if line <= LINE {
        indent = "  ";
        writeln!(f, "Record<{name}, CloseDetails>> =\n  {{")?;
    } else if "  ".len() + record <= LINE {
        writeln!(f, "\n  Record<{name}, CloseDetails>\n> = {{")?;
    } else {
        writeln!(f, "\n  Record<\n    {name},\n    CloseDetails\n  >\n> = {{")?;
    }
    for row in table.rows {
        write_row(f, indent, row)?;
    }
    writeln!(f, "{indent}}};")
}

fn write_row(f: &mut fmt::Formatter<'_>, indent: &str, row: &Entry) -> fmt::Result {
    let columns = LINE - indent.len() - "    reason: ,".len();
    let (reason, fits) = Quoted::in_script(row.reason, columns);
    writeln!(f, "{indent}  {}: {{", row.code)?;
    // With so short a key, the text stays on the line.
    writeln!(
        f,
        "{indent}    name: {},",
        Quoted::in_script(row.name, usize::MAX).0
    )?;
    if fits {
        writeln!(f, "{indent}    reason: {reason},")?;
    } else {
        writeln!(f, "{indent}    reason:\n{indent}      {reason},")?;
    }
    if let Some(reconnect) = row.reconnect {
        writeln!(f, "{indent}    reconnect: \"{reconnect}\",")?;
    }
    writeln!(f, "{indent}  }},")
}

fn write_decode(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    let name = table.name;
    f.write_str("\n/** The code that a received one stands for; `undefined` where it is none of these. */\nexport function decodeClose(")?;
    let result = "):  | undefined {".len() + table.name_width();
    if "export function decodeClose(code: number".len() + result <= LINE {
        writeln!(f, "code: number): {name} | undefined {{")?;
    } else if result <= LINE {
        writeln!(f, "\n  code: number,\n): {name} | undefined {{")?;
    } else if result <= LINE + 1 {
        writeln!(f, "\n  code: number,\n):\n  {name} | undefined {{")?;
    } else {
        writeln!(f, "\n  code: number,\n):\n  | {name}\n  | undefined {{")?;
    }
    for row in table.rows {
        for range in row.also {
            write_if(f, "", *range)?;
            writeln!(f, "    return {name}{};\n  }}", Access(row.name))?;
        }
    }
    writeln!(
        f,
        "  if (code in closeDetails) {{\n    return code as {name};\n  }}\n  return undefined;\n}}"
    )
}

/// The start of a block for the codes of a range, where the condition in front holds too.
fn write_if(f: &mut fmt::Formatter<'_>, and: &str, (first, last): (u16, u16)) -> fmt::Result {
    if first == last {
        writeln!(f, "  if ({and}code === {first}) {{")
    } else {
        writeln!(f, "  if ({and}{first} <= code && code <= {last}) {{")
    }
}

fn write_protocol(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("\n/** What the protocol says of its own codes. */\n")?;
    f.write_str("const protocol: Partial<Record<number, Reconnect>> = {\n")?;
    for code in Standard::ALL {
        if let Some(reconnect) = code.reconnect() {
            writeln!(f, "  {}: \"{reconnect}\", // {code}", code.code())?;
        }
    }
    f.write_str("};\n")
}

fn write_reconnect_after(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    f.write_str("\n/** What to do after a close; `undefined` where neither the server nor the protocol says. */\n")?;
    f.write_str("export function reconnectAfter(code: number): Reconnect | undefined {\n")?;
    f.write_str("  const close = decodeClose(code);\n")?;
    table.each_advice_of_others(|range, reconnect: Reconnect| {
        write_if(f, "close === undefined && ", range)?;
        writeln!(f, "    return \"{reconnect}\";\n  }}")
    })?;
    f.write_str(
        "  return close === undefined ? protocol[code] : closeDetails[close].reconnect;\n}\n",
    )
}
