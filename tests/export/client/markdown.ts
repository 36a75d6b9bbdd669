// The HTML of a Markdown file, as GitHub's dialect has it, and nothing taken out: node markdown.ts FILE
import { readFileSync } from "node:fs";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

console.log(
  micromark(readFileSync(process.argv[2]), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }),
);
