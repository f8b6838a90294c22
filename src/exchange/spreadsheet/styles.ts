import type { SpreadsheetCell } from "#engine/worksheet";
import { escapeXml } from "./xml.ts";

/** A head that stands alone in its row is a title, and runs over the cells beside it. */
type Role = NonNullable<SpreadsheetCell["role"]> | "plain" | "title";

/** The order of fonts and fills below. Given figures are blue on pale yellow, as financial models mark them. */
const looks: Readonly<
  Record<Role, { readonly font: number; readonly fill: number; readonly border: number }>
> = {
  plain: { font: 0, fill: 0, border: 0 },
  title: { font: 1, fill: 0, border: 0 },
  head: { font: 1, fill: 0, border: 1 },
  given: { font: 2, fill: 2, border: 0 },
  formula: { font: 0, fill: 0, border: 0 },
  answer: { font: 1, fill: 3, border: 2 },
};

const fonts = [
  `<font><sz val="11"/><name val="Calibri"/></font>`,
  `<font><b/><sz val="11"/><name val="Calibri"/></font>`,
  `<font><sz val="11"/><color rgb="FF1F4E79"/><name val="Calibri"/></font>`,
];
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
/** The first two fills are fixed by the format. */
const fills = [
  `<fill><patternFill patternType="none"/></fill>`,
  `<fill><patternFill patternType="gray125"/></fill>`,
  solid("FFFFF6DC"),
  solid("FFE8F1E4"),
];
const edge = (side: string, style: string): string => `<${side} style="${style}"><color auto="1"/></${side}>`;
const borders = [
  `<border><left/><right/><top/><bottom/><diagonal/></border>`,
  `<border><left/><right/><top/>${edge("bottom", "thin")}<diagonal/></border>`,
  `<border>${edge("left", "thin")}${edge("right", "thin")}${edge("top", "thin")}${edge("bottom", "thin")}<diagonal/></border>`,
];

const collection = (tag: string, parts: readonly string[]): string =>
  `<${tag} count="${parts.length}">${parts.join("")}</${tag}>`;

/** Numbers the looks that a workbook uses, each a role with a number format, and writes its styles part. */
export class Styles {
  readonly #formats: string[] = [];
  readonly #used = new Map<string, number>([["plain\n", 0]]);
  readonly #cells: string[] = [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`];

  idOf({ kind, role, format }: SpreadsheetCell, standsAlone: boolean): number {
    const look: Role = role === "head" && standsAlone ? "title" : (role ?? "plain");
    const shownAs = kind === "text" || kind === "blank" ? "" : (format ?? "");
    const key = `${look}\n${shownAs}`;
    const known = this.#used.get(key);
    if (known !== undefined) return known;
    const id = this.#cells.length;
    this.#used.set(key, id);
    const { font, fill, border } = looks[look];
    const alignment =
      look === "head" ? ` applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` : "/>";
    this.#cells.push(
      `<xf numFmtId="${this.#formatId(shownAs)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment}`,
    );
    return id;
  }

  /** Formats of one's own count from 164. */
  #formatId(format: string): number {
    if (format === "") return 0;
    const at = this.#formats.indexOf(format);
    return 164 + (at < 0 ? this.#formats.push(format) - 1 : at);
  }

  toXml(): string {
    const formats = this.#formats.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      (formats.length > 0 ? collection("numFmts", formats) : "") +
      collection("fonts", fonts) +
      collection("fills", fills) +
      collection("borders", borders) +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      collection("cellXfs", this.#cells) +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`
    );
  }
}
