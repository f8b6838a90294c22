import {
  readTable,
  toHistory,
  toSeries,
  type HistoryCandidate,
  type ImportedHistory,
  type ImportedTable,
} from "#exchange/tables";
import type { SpreadsheetCell } from "#engine/worksheet";
import { toXlsx } from "#exchange/spreadsheet";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { runs } from "../property-runs.ts";

async function table(source: Parameters<typeof readTable>[0]): Promise<ImportedTable> {
  const read = await readTable(source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
async function history(text: string): Promise<ImportedHistory> {
  const read = toHistory(await table({ text }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const first = ({ candidates }: ImportedHistory): HistoryCandidate => candidates[0]!;
const codes = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);
async function refusal(source: Parameters<typeof readTable>[0]): Promise<unknown> {
  const read = await readTable(source);
  return read.ok ? "read" : read.problems;
}

describe("dates", () => {
  const threeMonths: Record<string, string[]> = {
    "ISO days": ["2025-11-30", "2025-12-31", "2026-01-31"],
    "ISO days with a time": ["2025-11-30T00:00:00Z", "2025-12-31T00:00:00Z", "2026-01-31 09:30"],
    "ISO months": ["2025-11", "2025-12", "2026-01"],
    "British dates": ["30/11/2025", "31/12/2025", "31/01/2026"],
    "British dates with short years": ["30/11/25", "31/12/25", "31/01/26"],
    "American dates that say so": ["11/30/2025", "12/31/2025", "01/31/2026"],
    "dates with full stops": ["30.11.2025", "31.12.2025", "31.1.2026"],
    "dates in words": ["30 Nov 2025", "31 December 2025", "31st January 2026"],
    "months in words": ["Nov 2025", "December 2025", "Jan. 2026"],
    "a spreadsheet's mmm-yy": ["Nov-25", "Dec-25", "Jan-26"],
    "the ONS's": ["2025 NOV", "2025 DEC", "2026 JAN"],
    "month and year in figures": ["11/2025", "12/2025", "01/2026"],
    "a month number after M": ["2025M11", "2025M12", "2026M01"],
    "days without signs between": ["20251130", "20251231", "20260131"],
    "a spreadsheet's day numbers": ["45991", "46022", "46053"],
  };
  for (const [name, dates] of Object.entries(threeMonths)) {
    it(`reads ${name}`, async () => {
      const read = first(
        await history(["Date,Sales", ...dates.map((date, at) => `${date},${String(at + 1)}`)].join("\n")),
      );
      expect(read).toMatchObject({ frequency: 12, start: { year: 2025, period: 11 }, values: [1, 2, 3] });
    });
  }

  const quarters = [
    ["2025 Q3", "2025 Q4", "2026 Q1"],
    ["Q3 2025", "Q4 2025", "Q1 2026"],
    ["2025Q3", "2025-Q4", "2026 q1"],
    ["30/09/2025", "31/12/2025", "31/03/2026"],
    ["Sep 2025", "Dec 2025", "Mar 2026"],
  ];
  for (const dates of quarters) {
    it(`reads quarters such as ${dates[0]!}`, async () => {
      const read = first(
        await history(`Period,Sales\n${dates.map((date, at) => `${date},${String(at + 1)}`).join("\n")}`),
      );
      expect(read).toMatchObject({ frequency: 4, start: { year: 2025, period: 3 }, values: [1, 2, 3] });
    });
  }

  it.each([
    ["2023", "2024", "2025"],
    ["2023/24", "2024/25", "2025/26"],
    ["31/12/2023", "31/12/2024", "31/12/2025"],
  ])("reads years such as %s", async (...dates) => {
    const read = first(
      await history(`Year,Sales\n${dates.map((date, at) => `${date},${String(at + 1)}`).join("\n")}`),
    );
    expect(read).toMatchObject({ frequency: 1, start: { year: 2023, period: 1 }, values: [1, 2, 3] });
  });

  it("takes financial years for years, though 2009/10 alone could be October", async () => {
    expect(first(await history("Year,Sales\n2009/10,5\n2010/11,6\n2011/12,7"))).toMatchObject({
      frequency: 1,
      values: [5, 6, 7],
    });
    expect(first(await history("Month,Sales\n2009/10,5\n2009/11,6\n2009/12,7"))).toMatchObject({
      frequency: 12,
      values: [5, 6, 7],
    });
  });

  it("takes 03/04/2025 for 3 April and says so, when no date decides", async () => {
    const read = await history("Date,Sales\n01/03/2025,10\n01/04/2025,11\n01/05/2025,12");
    expect(first(read)).toMatchObject({ start: { year: 2025, period: 3 }, values: [10, 11, 12] });
    expect(codes(read.notes)).toContain("import-day-first");
  });

  it("does not say so when a date decides", async () => {
    expect(codes((await history("Date,Sales\n01/03/2025,10\n30/04/2025,11")).notes)).toEqual([]);
  });

  it("names the row of a date that cannot be read", async () => {
    const read = await history("Month,Sales\nJan 2025,1\nFeb 2025,2\nMarch-ish,3\nApr 2025,4\n30/02/2025,9");
    expect(read.notes).toContainEqual({ code: "import-date-unreadable", row: 4, typed: "March-ish" });
    expect(read.notes).toContainEqual({ code: "import-date-unreadable", row: 6, typed: "30/02/2025" });
    expect(first(read).values).toEqual([1, 2, null, 4]);
  });

  it("every month of a century comes back, whatever order the rows are in", async () => {
    const months = fc
      .tuple(
        fc.integer({ min: 1970 * 12, max: 2049 * 12 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.integer(),
      )
      .map(([start, kept, seed]) => {
        const ordinals = [
          0,
          1,
          2,
          3,
          4,
          ...[...kept.keys()].filter((at) => kept[at] || at % 2 === 0).map((at) => at + 5),
        ];
        return ordinals.map((at) => start + at).sort((a, b) => ((a * seed) % 101) - ((b * seed) % 101));
      });
    const names = [
      "January",
      "Feb",
      "Mar",
      "April",
      "May",
      "Jun",
      "July",
      "Aug",
      "Sept",
      "Oct",
      "November",
      "Dec",
    ];
    await fc.assert(
      fc.asyncProperty(months, async (ordinals) => {
        const text = ordinals
          .map((at) => `${names[at % 12]!} ${String(Math.floor(at / 12))},${String(at)}`)
          .join("\n");
        const read = first(await history(`Month,Sales\n${text}`));
        const start = read.start.year * 12 + read.start.period - 1;
        const found = read.values.flatMap((value, at) => (value === null ? [] : [[start + at, value]]));
        expect(found).toEqual(ordinals.toSorted((a, b) => a - b).map((at) => [at, at]));
      }),
      { numRuns: runs(50) },
    );
  });
});

describe("figures", () => {
  const read = async (...cells: string[]): Promise<readonly (number | null)[]> => {
    const rows = cells.map((cell, at) => `2025-${String(at + 1).padStart(2, "0")}\t${cell}`);
    return first(await history(`Month\tSales\n${rows.join("\n")}`)).values;
  };
  it("reads pounds, commas, brackets, minus signs, percent and exponents", async () => {
    expect(
      await read("£1,250.50", "(3,000)", "-£40", "−5", "£(7)", "1.5e3", "+8", "12-", "1 250 000"),
    ).toEqual([1250.5, -3000, -40, -5, -7, 1500, 8, -12, 1_250_000]);
    expect(await read("12%", "7.5 %", "(1%)")).toEqual([0.12, 0.075, -0.01]);
  });
  it("leaves a gap where the file says that there is no figure", async () => {
    expect(await read("5", "n/a", "..", "-", "6")).toEqual([5, null, null, null, 6]);
  });
  it("names the row of a figure that cannot be read, and never guesses", async () => {
    const found = first(
      await history(
        "Month\tSales\n2025-01\t5\n2025-02\t16,00\n2025-03\tabout 7\n2025-04\t8\n2025-05\t9\n2025-06\t1",
      ),
    );
    expect(found.notes).toContainEqual({
      code: "import-figure-unreadable",
      row: 3,
      column: "Sales",
      typed: "16,00",
    });
    expect(found.notes).toContainEqual({
      code: "import-figure-unreadable",
      row: 4,
      column: "Sales",
      typed: "about 7",
    });
    expect(found.values).toEqual([5, null, null, 8, 9, 1]);
  });
  it("reads commas as decimal points where semicolons part the cells", async () => {
    expect(
      first(await history("Monat;Umsatz\n2025-01;1.234,50\n2025-02;2.000\n2025-03;12,5")).values,
    ).toEqual([1234.5, 2000, 12.5]);
    expect(first(await history("Month;Sales\n2025-01;1.25\n2025-02;2.125\n2025-03;12,5")).values).toEqual([
      1.25,
      2.125,
      null,
    ]);
  });
  it("any whole number of pounds, written as money, comes back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 12 }),
        async (values) => {
          const written = values.map((value) =>
            value < 0 ? `(£${(-value).toLocaleString("en-GB")})` : `£${value.toLocaleString("en-GB")}`,
          );
          expect(await read(...written)).toEqual(values.map((value) => value + 0));
        },
      ),
    );
  });
});

describe("a history from a table", () => {
  it("adds order lines up by month and says so", async () => {
    const read = await history(
      "order,date,revenue\n1,2025-01-03,10\n2,2025-01-20,5\n3,2025-02-01,7\n4,2025-02-28,1\n5,2025-03-05,2\n6,2025-03-30,3",
    );
    expect(first(read)).toMatchObject({ title: "revenue", frequency: 12, values: [15, 8, 5] });
    expect(read.notes).toContainEqual({ code: "import-rows-summed", rows: 6, periods: 3, by: "month" });
  });
  it("warns of a last month that is not over", async () => {
    const days = Array.from(
      { length: 70 },
      (_, at) => `${new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10)},1`,
    );
    const read = await history(`Day,Sales\n${days.join("\n")}`);
    expect(first(read).values).toEqual([31, 28, 11]);
    expect(read.notes).toContainEqual({ code: "import-last-month-part", month: "Mar 2025", day: 11 });
  });
  it("names both rows of a month that is there twice, and keeps the first", async () => {
    const read = first(
      await history("Month,Sales\nJan 2025,1\nFeb 2025,2\nFeb 2025,5\nMar 2025,3\nApr 2025,4"),
    );
    expect(read.values).toEqual([1, 2, 3, 4]);
    expect(read.notes).toContainEqual({ code: "import-period-twice", row: 4, period: "Feb 2025", kept: 3 });
  });
  it("names the months that are missing", async () => {
    const read = first(
      await history("Month,Sales\nJan 2025,1\nFeb 2025,2\nApr 2025,4\nMay 2025,\nJun 2025,6"),
    );
    expect(read.values).toEqual([1, 2, null, 4, null, 6]);
    expect(read.notes).toContainEqual({
      code: "import-periods-missing",
      count: 2,
      periods: ["Mar 2025", "May 2025"],
    });
  });
  it("puts the newest-first rows of an export in order", async () => {
    const read = await history("Month,Sales\nMar 2025,3\nFeb 2025,2\nJan 2025,1");
    expect(first(read).values).toEqual([1, 2, 3]);
    expect(codes(read.notes)).toContain("import-sorted");
  });
  it("reads the file of a statistics office: notes above, then years, quarters and months", async () => {
    const months = Array.from(
      { length: 24 },
      (_, at) =>
        `"${String(2023 + Math.floor(at / 12))} ${["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"][at % 12]!}","${String(90 + at)}"`,
    );
    const text = [
      `"Title","Retail sales: food stores"`,
      `"CDID","EAPT"`,
      `"Release date","21-11-2025"`,
      `"Important notes",`,
      `"2023","95"`,
      `"2024","107"`,
      `"2023 Q1","91"`,
      `"2023 Q2","94"`,
      ...months,
    ].join("\n");
    const read = await history(text);
    expect(first(read)).toMatchObject({
      title: "Retail sales: food stores",
      frequency: 12,
      start: { year: 2023, period: 1 },
    });
    expect(first(read).values).toEqual(Array.from({ length: 24 }, (_, at) => 90 + at));
    expect(read.notes).toContainEqual({ code: "import-other-periods-left-out", count: 4, kept: "month" });
  });
  it("offers the groups of a long table, and reads one of them", async () => {
    const lines = ["Jan", "Feb", "Mar"].flatMap((month, at) => [
      `${month} 2025,Tea,${String(at + 1)}`,
      `${month} 2025,Coffee,${String(10 * (at + 1))}`,
    ]);
    const read = await table({ text: ["Month,Product,Units", ...lines].join("\n") });
    const all = toHistory(read);
    expect(all).toMatchObject({
      value: { groups: [{ column: 1, title: "Product", names: ["Coffee", "Tea"] }] },
    });
    expect(all).toMatchObject({ value: { candidates: [{ values: [11, 22, 33], unit: "units" }] } });
    expect(toHistory(read, { only: { column: 1, name: "Tea" } })).toMatchObject({
      value: { candidates: [{ values: [1, 2, 3] }] },
    });
  });
  it("tells the unit from the figures or from the head", async () => {
    expect(first(await history("Month,Sales\n2025-01,£5\n2025-02,£6")).unit).toBe("£");
    expect(first(await history("Month,Sales (£000)\n2025-01,5\n2025-02,6")).unit).toBe("£000");
  });
  it("refuses a table without dates", async () => {
    expect(toHistory(await table({ text: "Product,Price\nTea,2\nCoffee,3" }))).toEqual({
      ok: false,
      problems: [{ code: "import-no-dates" }],
    });
  });
  it("reads a table without heads", async () => {
    expect(first(await history("2025-01,5\n2025-02,6")).title).toBe("Column 2");
  });
  it("makes a series, and fills a gap only by a rule that was chosen", async () => {
    const read = first(
      await history("Month,Sales\nJan 2025,\nFeb 2025,2\nMar 2025,\nApr 2025,6\nMay 2025,7\nJun 2025,8"),
    );
    expect(toSeries(read, { id: "own" })).toEqual({
      ok: false,
      problems: [{ code: "import-periods-missing", count: 1, periods: ["Mar 2025"] }],
    });
    expect(toSeries(read, { id: "own", missing: "between" })).toEqual({
      ok: true,
      value: {
        id: "own",
        title: "Sales",
        unit: "",
        frequency: 12,
        start: { year: 2025, period: 2 },
        values: [2, 4, 6, 7, 8],
      },
    });
    expect(toSeries(read, { id: "own", missing: "nought" })).toMatchObject({
      value: { values: [2, 0, 6, 7, 8] },
    });
  });
  it("reads 10,000 order lines", async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => {
      const date = new Date(Date.UTC(2018, 0, 1 + Math.floor(at / 4)));
      const day = `${String(date.getUTCDate()).padStart(2, "0")}/${String(date.getUTCMonth() + 1).padStart(2, "0")}/${String(date.getUTCFullYear())}`;
      return `${String(at)},${day},"£${(1000 + at).toLocaleString("en-GB")}.50"`;
    });
    const read = await history(`Order,Date,Revenue\n${lines.join("\n")}`);
    const total = first(read).values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(total).toBe(10_000 * 1000.5 + (9999 * 10_000) / 2);
  });
});

describe("files", () => {
  const file = (bytes: Uint8Array | string, name: string): File =>
    new File([bytes as Uint8Array<ArrayBuffer>], name);
  const sample = "Month,Sales £\nJan 2025,£1\nFeb 2025,£2";
  const codes16 = (text: string): number[] =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const utf16 = (text: string): Uint8Array => new Uint8Array(new Uint16Array(codes16(text)).buffer);
  it.each([
    ["UTF-8", strToU8(sample)],
    ["UTF-8 with a mark", strToU8(`\uFEFF${sample}`)],
    ["UTF-16 with a mark", utf16(`\uFEFF${sample}`)],
    ["UTF-16 without a mark", utf16(sample)],
    ["Windows-1252", Uint8Array.from(codes16(sample))],
  ])("reads %s", async (_, bytes) => {
    const read = await table(file(bytes, "sales.csv"));
    expect(read.head).toEqual(["Month", "Sales £"]);
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ["Jan 2025", "£1"],
      ["Feb 2025", "£2"],
    ]);
  });
  it("refuses binary junk named .csv, an old workbook, an empty file and one that is too large", async () => {
    const junk = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
    expect(await refusal(file(junk, "sales.csv"))).toEqual([{ code: "import-not-text" }]);
    expect(await refusal(file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "sales.xls"))).toEqual([
      { code: "import-old-workbook" },
    ]);
    expect(await refusal(file("", "sales.csv"))).toEqual([{ code: "import-empty" }]);
    expect(await refusal(file(" \n ,\n", "sales.csv"))).toEqual([{ code: "import-empty" }]);
    expect(await refusal(file("a".repeat(5_000_001), "sales.csv"))).toEqual([
      { code: "import-too-large", limitMegabytes: 5 },
    ]);
    expect(await refusal({ text: "1\n".repeat(50_001) })).toEqual([
      { code: "import-too-many-rows", limit: 50_000 },
    ]);
    expect(await refusal({ text: `1,2\n${"3,".repeat(201)}` })).toEqual([
      { code: "import-too-many-columns", row: 2, limit: 200 },
    ]);
  });
  it("says in which row a quotation mark is left open", async () => {
    expect(await refusal({ text: 'Month,Sales\nJan 2025,1\n"Feb 2025,2\nMar 2025,3' })).toEqual([
      { code: "import-quote-open", row: 3 },
    ]);
  });
  it("says which row has more cells than the others, as £1,250 without quotation marks has", async () => {
    expect((await table({ text: "Month,Sales\nJan 2025,1\nFeb 2025,£1,250\nMar 2025,3" })).notes).toEqual([
      { code: "import-row-long", row: 3, cells: 3, usual: 2 },
    ]);
  });
  const workbook = (rows: readonly SpreadsheetCell[][], name = "Sales"): Promise<Uint8Array> =>
    toXlsx({
      sheets: [
        { name: "Cover", rows: [[{ kind: "text", text: "Our sales" }]], columnWidths: [] },
        { name, rows, columnWidths: [] },
      ],
    });
  const heads: SpreadsheetCell[] = ["Date", "Revenue"].map((words) => ({
    kind: "text",
    text: words,
    role: "head",
  }));
  const line = (serial: number, value: number): SpreadsheetCell[] => [
    { kind: "number", value: serial, format: "dd/mm/yyyy" },
    { kind: "formula", formula: "1+1", value, format: "0.00" },
  ];

  it("reads a workbook: the sheet with the rows, dates as days, formulas as their values", async () => {
    const bytes = await workbook([heads, line(45_991, 10.5), line(46_022, 11), line(46_053, -12)]);
    const read = await table(file(bytes, "sales.xlsx"));
    expect(read).toMatchObject({
      name: "sales.xlsx",
      sheet: "Sales",
      sheets: ["Cover", "Sales"],
      head: ["Date", "Revenue"],
    });
    expect(read.rows[0]).toEqual({ number: 2, cells: ["2025-11-30", 10.5] });
    expect(toHistory(read)).toMatchObject({
      value: {
        candidates: [
          { title: "Revenue", frequency: 12, start: { year: 2025, period: 11 }, values: [10.5, 11, -12] },
        ],
      },
    });
    const cover = await readTable(file(bytes, "sales.xlsx"), { sheet: "Cover" });
    expect(cover).toMatchObject({ value: { sheet: "Cover" } });
    expect(await readTable(file(bytes, "sales.xlsx"), { sheet: "Costs" })).toEqual({
      ok: false,
      problems: [{ code: "import-sheet-unknown", sheet: "Costs" }],
    });
  });
  it("reads a workbook of 10,000 rows", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => line(43_101 + Math.floor(at / 4), 1));
    const bytes = await workbook([heads, ...rows]);
    const read = toHistory(await table(file(bytes, "sales.xlsx")));
    expect(read).toMatchObject({ ok: true });
    const total = read.ok
      ? first(read.value).values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
      : 0;
    expect(total).toBe(10_000);
  });
  it("refuses a damaged workbook, one that is no workbook, and one that unpacks to too much", async () => {
    const damaged = zipSync({ "xl/workbook.xml": strToU8("<workbook") }).slice(0, 60);
    expect(await refusal(file(damaged, "sales.xlsx"))).toEqual([{ code: "import-workbook-unreadable" }]);
    expect(await refusal(file(zipSync({ "content.xml": strToU8("<x/>") }), "sales.xlsx"))).toEqual([
      { code: "import-workbook-unreadable" },
    ]);
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(61_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(file(bomb, "sales.xlsx"))).toEqual([
      { code: "import-too-large", limitMegabytes: 5 },
    ]);
  });
  it("never throws, whatever the bytes are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, zipped) => {
        const whole = zipped ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
        const read = await readTable(file(whole, "sales.csv"));
        if (read.ok) toHistory(read.value);
      }),
    );
  });
});
