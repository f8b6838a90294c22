import type { SpreadsheetText } from "#engine/worksheet";
import { sheetXml } from "./sheet-xml.ts";
import { Styles } from "./styles.ts";
import { escapeXml } from "./xml.ts";

/*
 * Why the parts are written here and not by a library. An .xlsx is a zip of six small texts, and all we need of the
 * format is one table of styles, numbers, texts and formulas with their values: 6 kB with fflate's zip.
 * write-excel-file 4.1 (20 kB) writes formulas without values and zips any sheet over 160 kB in a worker made from a
 * text, which the site's policy forbids; hucre 1.0 (39 kB for writing alone) does both well, but is two months old.
 * LibreOffice and read-excel-file read the result back in the tests.
 */

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

const root = (tag: string, namespace: string, content: string, more = ""): string =>
  `${declaration}<${tag} xmlns="${namespace}"${more}>${content}</${tag}>`;

const typeOf = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheetType}.${type}+xml"/>`;

/** Excel refuses names over 31 characters, with certain signs, or used twice; formulas name sheets, so ours are kept. */
function checkNames(names: readonly string[]): void {
  for (const name of names) {
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw new RangeError(`a sheet cannot be called "${name}"`);
    }
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new RangeError("two sheets have the same name");
  }
}

/** The texts inside the workbook, by their place in the zip. */
function workbookParts({ sheets }: SpreadsheetText): Record<string, string> {
  checkNames(sheets.map(({ name }) => name));
  const styles = new Styles();
  const parts: Record<string, string> = {};
  for (const [at, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = root("worksheet", main, sheetXml(sheet, styles));
  }
  const count = sheets.length;
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // The programs work every formula out again on opening, so a figure never rests on our word alone.
  const workbook = `<sheets>${listed.join("")}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/>`;
  const sheetRelations = sheets.map((_, at) =>
    relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`),
  );
  return {
    "[Content_Types].xml": root(
      "Types",
      contentTypes,
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        typeOf("workbook", "sheet.main") +
        typeOf("styles", "styles") +
        sheets.map((_, at) => typeOf(`worksheets/sheet${at + 1}`, "worksheet")).join(""),
    ),
    "_rels/.rels": root("Relationships", relations, relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": root("workbook", main, workbook, ` xmlns:r="${office}"`),
    "xl/_rels/workbook.xml.rels": root(
      "Relationships",
      relations,
      sheetRelations.join("") + relation(count + 1, "styles", "styles.xml"),
    ),
    "xl/styles.xml": root("styleSheet", main, styles.toXml()),
    ...parts,
  };
}

/**
 * A worksheet as an .xlsx workbook whose formulas are live and carry their values, so that a preview that cannot
 * calculate shows the same figures as a program that can. Given figures, heads and answers are marked.
 */
export async function toXlsx(text: SpreadsheetText): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import("fflate");
  const parts = Object.entries(workbookParts(text)).map(([name, xml]) => [name, strToU8(xml)] as const);
  // The zip of one worksheet is the same whenever it is made.
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: "1980-01-01T00:00:00" });
}
