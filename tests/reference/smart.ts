import fs from "node:fs";
import { agreementOf, type SmartCase } from "./smart-agreement/agreement.ts";
import { readCases } from "./smart-agreement/read-cases.ts";

const words = process.argv.slice(2);
const [file] = words.filter((word) => !word.startsWith("--"));
if (file === undefined) {
  console.error("Say which labelled file to read: npm run smart -- FILE.jsonl [--json]");
  process.exit(2);
}
let text: string;
try {
  text = fs.readFileSync(file, "utf8");
} catch {
  console.error(`“${file}” cannot be read. Check its path; it should be a file with one labelled objective a line.`);
  process.exit(2);
}
const read = readCases(text);
if (typeof read === "string") {
  console.error(`“${file}”: ${read}`);
  process.exit(2);
}
const cases: readonly SmartCase[] = read;
const strict = agreementOf(cases, false);
const lenient = agreementOf(cases, true);
const shown = (figure: number): string => figure.toFixed(3).padStart(10);
if (words.includes("--json")) {
  console.log(JSON.stringify({ ...strict.dimensions, extraction: strict.extraction }));
} else {
  console.log(`${"".padEnd(22)}${["agreement", "kappa", "lenient", "kappa"].map((head) => head.padStart(10)).join("")}`);
  for (const [name, { agreement, kappa }] of Object.entries(strict.dimensions)) {
    const either = lenient.dimensions[name as keyof typeof lenient.dimensions];
    console.log(name.padEnd(22) + [agreement, kappa, either.agreement, either.kappa].map(shown).join(""));
  }
  console.log("\nextraction, share right");
  for (const [name, share] of Object.entries(strict.extraction)) console.log(name.padEnd(22) + shown(share));
  console.log(`\n${String(cases.length)} objectives. “Lenient” also counts a label that the file calls contested.`);
}
if (words.includes("--each")) for (const miss of strict.misses) console.log(miss);
