import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import readXlsxFile from "read-excel-file/universal";

/** A spreadsheet program, where one is installed. */
export const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** The cells of a workbook as LibreOffice calculates and saves them. */
export async function recalculate(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "golden-thread-sheet-"));
  try {
    fs.writeFileSync(path.join(folder, "sheet.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = path.join(folder, "saved");
    const order = [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      saved,
      path.join(folder, "sheet.xlsx"),
    ];
    execFileSync(office!, order, { stdio: "ignore" });
    const sheets = await readXlsxFile(
      Uint8Array.from(fs.readFileSync(path.join(saved, "sheet.xlsx"))).buffer,
    );
    return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The same workbook without the values of its formulas, so that what comes back was calculated. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const xml = strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
