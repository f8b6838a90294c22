import { ok, refuse, type Result } from "#engine/measure";
import { decodeText } from "./decode-text.ts";
import { findHead, headAt, type HeadFinder } from "./find-head.ts";
import type { Grid, ImportedTable } from "./imported-table.ts";
import { limits } from "./limits.ts";
import { readText } from "./read-text.ts";
import { readWorkbook } from "./read-workbook.ts";

/** A dropped or chosen file, or text that was pasted. */
type TableSource = Blob | { readonly name?: string; readonly text: string };

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
/** The first bytes of a zip, which every .xlsx is, whatever the file is called. */
const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04);
/** The first bytes of a workbook of Excel 97 to 2003. */
const isOldWorkbook = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const tooLarge = (): Result<never> =>
  refuse({ code: "import-too-large", limitMegabytes: limits.bytes / 1e6 });

async function readBytes(bytes: Uint8Array, sheet: string | undefined): Promise<Result<Grid>> {
  if (bytes.length === 0) return refuse({ code: "import-empty" });
  if (isOldWorkbook(bytes)) return refuse({ code: "import-old-workbook" });
  if (isZip(bytes)) return readWorkbook(bytes, sheet);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const grid = readText(decoded.value.text);
  return grid.ok ? ok({ ...grid.value, notes: [...decoded.value.notes, ...grid.value.notes] }) : grid;
}

/**
 * Reads a table from a file or from pasted text.
 *
 * CSV with commas, semicolons, tabs or bars, in UTF-8, UTF-16 or the encoding of old Windows programs; .xlsx by its
 * content, whatever it is called. Refuses what is over the limits, binary, empty or damaged, with the row where one
 * is to blame. `headRow` finds the row of heads in a file that is no history of figures.
 */
export async function readTable(
  source: TableSource,
  choice: { readonly sheet?: string; readonly headRow?: HeadFinder } = {},
): Promise<Result<ImportedTable>> {
  const isFile = source instanceof Blob;
  const name = ("name" in source && typeof source.name === "string" && source.name) || "Pasted figures";
  if (isFile ? source.size > limits.bytes : source.text.length > limits.bytes) return tooLarge();
  const grid = isFile
    ? await readBytes(new Uint8Array(await source.arrayBuffer()), choice.sheet)
    : readText(source.text.replace(/^\uFEFF/, ""));
  if (!grid.ok) return grid;
  const { decimalComma, notes, sheet, sheets } = grid.value;
  return ok({
    name,
    ...(sheet === undefined ? {} : { sheet }),
    ...(sheets === undefined ? {} : { sheets }),
    ...(choice.headRow ? headAt(grid.value, choice.headRow(grid.value.rows)) : findHead(grid.value)),
    decimalComma,
    notes,
  });
}
