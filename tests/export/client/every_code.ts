// Compares a module with what Rust says, for every number that a close code can be:
// node every_code.ts MODULE EXPECTED
import { readFileSync } from "node:fs";

const [, , module, expected] = process.argv;
const { decodeClose, reconnectAfter } = await import(module);
const { decoded, advised } = JSON.parse(readFileSync(expected, "utf8"));
let wrong = 0;
for (let code = 0; code <= 65535; code++) {
  const here = [decodeClose(code) ?? null, reconnectAfter(code) ?? null];
  const there = [decoded[code], advised[code]];
  if (String(here) !== String(there)) {
    wrong++;
    console.error(`${code} is ${here} in ${module}, and ${there} in Rust`);
  }
}
console.log(`${65536 - wrong} codes are the same`);
process.exitCode = wrong > 0 ? 1 : 0;
