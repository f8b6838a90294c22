import { planFrom, planReport, type Plan, type PlanReport } from "#engine/plan";
import { reportDocx } from "#exchange/docx";
import { strFromU8, unzipSync } from "fflate";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content-model/read-content.ts";
import { office } from "./spreadsheet-program.ts";

const { entries } = readContent(fileURLToPath(new URL("../..", import.meta.url)));
const plans = entries
  .filter(({ collection }) => collection === "plans")
  .map(({ id, data }) => ({ id, plan: data["plan"] as Plan }));

/** Whether the office program that is installed has its word processor too; a spreadsheet may come alone. */
function findWriter(): boolean {
  const found = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((place) => fs.existsSync(place));
  if (!office || found === undefined) return false;
  return fs.readdirSync(path.dirname(fs.realpathSync(found))).some((name) => /^(lib)?swlo\./.test(name));
}
const hasWriter = findWriter();

/** Every text that the report holds. */
const textsOf = ({ blocks }: PlanReport): string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "prose":
        return [block.text];
      case "list":
        return [...block.items];
      case "table":
        return [block.title, ...block.head, ...block.rows.flat()];
      case "timeline":
        return [block.title, ...block.months, ...block.bars.flatMap(({ name, beside }) => [name, beside])];
    }
  });
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a word processor reads in the file, all of it in one line. */
function converted(bytes: Uint8Array): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "golden-thread-document-"));
  try {
    fs.writeFileSync(path.join(folder, "plan.docx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const order = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    execFileSync(office!, [...order, path.join(folder, "plan.docx")], { stdio: "ignore" });
    return plain(fs.readFileSync(path.join(folder, "plan.txt"), "utf8"));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

describe("a plan as a Word document", () => {
  it.each(plans)("$id has real headings, contents, repeated heads and page numbers", async ({ plan }) => {
    const parts = unzipSync(await reportDocx(planReport(plan)));
    const body = strFromU8(parts["word/document.xml"]!);
    for (const name of ["Heading1", "Heading2", "Title"])
      expect(body).toContain(`<w:pStyle w:val="${name}"/>`);
    const headings = planReport(plan).blocks.filter((block) => block.kind === "heading" && block.level <= 2);
    expect(body.match(/<w:bookmarkStart /g)).toHaveLength(headings.length);
    for (const at of headings.keys()) expect(body).toContain(`PAGEREF part${String(at + 1)} `);
    const tables = planReport(plan).blocks.filter(({ kind }) => kind === "table" || kind === "timeline");
    expect(body.match(/<w:tbl>/g)).toHaveLength(tables.length);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const [, footer] of footers) expect(strFromU8(footer)).toContain("PAGE");
    expect(strFromU8(parts["word/styles.xml"]!)).toContain("en-GB");
  });

  it("writes markup and signs as text", async () => {
    const hostile = planFrom({
      title: "<b>&\u0000\u000b”",
      aims: [{ id: "aim-1", text: "<script>alert(1)</script> & more" }],
    });
    const body = strFromU8(unzipSync(await reportDocx(planReport(hostile)))["word/document.xml"]!);
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
    // eslint-disable-next-line no-control-regex -- these are what XML must not hold.
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c]/);
  });

  it.runIf(hasWriter)(
    "opens in a word processor with every text of the plan in it",
    { timeout: 60_000 },
    async () => {
      const [first] = plans;
      const report = planReport(first!.plan);
      const read = converted(await reportDocx(report));
      const missing = textsOf(report)
        .map(plain)
        .filter((text) => text !== "" && !read.includes(text));
      expect(missing).toEqual([]);
    },
  );
});
