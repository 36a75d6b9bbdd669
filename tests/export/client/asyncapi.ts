// Parses an AsyncAPI document, with the files that it refers to, and prints its `x-close-codes`: node asyncapi.ts FILE
import { fromFile, Parser } from "@asyncapi/parser";

const { document, diagnostics } = await fromFile(
  new Parser(),
  process.argv[2],
).parse();
const errors = diagnostics.filter(({ severity }) => severity === 0);
for (const { message, path } of errors) {
  console.error(path.join("."), message);
}
console.log(
  JSON.stringify(document?.channels().get("chat")?.json("x-close-codes")),
);
process.exitCode = errors.length > 0 ? 1 : 0;
