import { ok, refuse, type Result } from "#engine/measure";
import { limits } from "./limits.ts";
import type { Grid, ImportedCell, ImportedRow } from "./imported-table.ts";

interface WorkbookSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/** Thrown inside the unpacking, where only an exception can stop it. */
class TooLarge extends Error {}

/**
 * Unpacks the workbook's own parts within limits and packs them again without compression.
 *
 * A small file can unpack to gigabytes, so sizes are capped before anything is unpacked. Uncompressed parts also keep
 * the reader from starting a worker out of a text, which the site's policy forbids.
 */
async function unpackWithinLimits(bytes: Uint8Array): Promise<ArrayBuffer> {
  const { unzipSync, zipSync } = await import("fflate");
  let parts = 0;
  let size = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^(_rels|xl|\[Content_Types\]\.xml)/.test(name) || !/\.(xml|rels)$/.test(name)) return false;
      if (name.includes("..")) return false;
      parts += 1;
      size += originalSize;
      if (parts > limits.workbookParts || size > limits.unpackedBytes) throw new TooLarge();
      return true;
    },
  });
  return zipSync(unpacked, { level: 0 }).slice().buffer;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The reader gives a date as midnight UTC of its day. */
const dayOf = (date: Date): string =>
  `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

function toCell(value: unknown): ImportedCell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value.trim() || null : null;
}

/** The sheet asked for, or the first that holds more than a title. */
function chosenSheet(sheets: readonly WorkbookSheet[], name: string | undefined): WorkbookSheet | undefined {
  if (name !== undefined) return sheets.find(({ sheet }) => sheet === name);
  return sheets.find(({ data }) => data.length > 1) ?? sheets[0];
}

/** Rows of one sheet of an .xlsx workbook. Formulas give the values that were saved with them. */
export async function readWorkbook(bytes: Uint8Array, sheetName?: string): Promise<Result<Grid>> {
  let sheets: readonly WorkbookSheet[];
  try {
    const packed = await unpackWithinLimits(bytes);
    const { default: readXlsxFile } = await import("read-excel-file/universal");
    sheets = await readXlsxFile(packed);
  } catch (error) {
    if (error instanceof TooLarge)
      return refuse({ code: "import-too-large", limitMegabytes: limits.bytes / 1e6 });
    // The reader's own errors name parts of the file format, which help nobody here.
    return refuse({ code: "import-workbook-unreadable" });
  }
  const chosen = chosenSheet(sheets, sheetName);
  if (!chosen) return refuse({ code: "import-sheet-unknown", sheet: sheetName ?? "" });
  if (chosen.data.length > limits.rows) return refuse({ code: "import-too-many-rows", limit: limits.rows });

  const rows: ImportedRow[] = [];
  for (const [at, values] of chosen.data.entries()) {
    if (values.length > limits.columns) {
      return refuse({ code: "import-too-many-columns", row: at + 1, limit: limits.columns });
    }
    const cells = values.map(toCell);
    if (cells.some((cell) => cell !== null)) rows.push({ number: at + 1, cells });
  }
  if (rows.length === 0) return refuse({ code: "import-empty" });
  return ok({
    rows,
    decimalComma: false,
    notes: [],
    sheet: chosen.sheet,
    sheets: sheets.map(({ sheet }) => sheet),
  });
}
