// What a bundler makes of a program: node bundle.ts FILE
// Prints the bundle, and, on standard error, how many bytes it has when it is compressed.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const options = {
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
} as const;
const { outputFiles } = await build({
  entryPoints: [process.argv[2]],
  ...options,
});
const text = outputFiles[0].contents;
console.log(new TextDecoder().decode(text));
console.error(gzipSync(text, { level: 9 }).length);
