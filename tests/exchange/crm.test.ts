import { examplePipeline, forecastPipeline, ownChances, pipelineHistory } from "#engine/forecast";
import {
  guessColumns,
  readCrmFile,
  readDeals,
  toDealsCsv,
  type CrmChoices,
  type CrmReading,
} from "#exchange/crm";
import { toXlsx } from "#exchange/spreadsheet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../property-runs.ts";

async function reading(text: string, choices: CrmChoices = {}): Promise<CrmReading> {
  const table = await readCrmFile({ text });
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  const read = readDeals(table.value, guessColumns(table.value.head), choices);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
async function refusal(text: string): Promise<unknown> {
  const table = await readCrmFile({ text });
  if (!table.ok) return table.problems.map(({ code }) => code);
  const read = readDeals(table.value, guessColumns(table.value.head));
  return read.ok ? "read" : read.problems.map(({ code }) => code);
}
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

const exports = {
  Salesforce: `Opportunity Name,Account Name,Stage,Amount,Probability (%),Close Date,Created Date,Opportunity Owner,Opportunity ID,Push Count
Boiler refit,Ashby College,Proposal/Price Quote,"£40,000",50,15/12/2026,02/09/2026,Amara Osei,0061,1
Roof,Merrow Hotel,Closed Won,"£60,000",100,30/10/2026,02/06/2026,Ben,0062,0
Doors,Penrose,Closed Lost,"£10,000",0,28/09/2026,02/06/2026,Ben,0063,2`,
  HubSpot: `Record ID,Deal Name,Deal Stage,Amount,Deal probability,Close Date,Create Date,Deal owner,"Date entered ""Proposal (Sales Pipeline)"""
1,Boiler refit,Proposal,40000,0.5,2026-12-15 10:00,2026-09-02 09:11,Amara Osei,2026-10-01 10:00
2,Roof,Closed Won,60000,1,2026-10-30 10:00,2026-06-02 09:11,Ben,2026-07-01 10:00
3,Doors,Closed Lost,10000,0,2026-09-28 10:00,2026-06-02 09:11,Ben,`,
  Dynamics: `(Do Not Modify) Opportunity,Topic,Est. Revenue,Est. Close Date,Actual Close Date,Pipeline Phase,Probability,Status,Owner,Created On
a,Boiler refit,"£40,000.00",15/12/2026,,3-Propose,50,Open,Amara Osei,02/09/2026
b,Roof,"£60,000.00",20/10/2026,30/10/2026,4-Close,90,Won,Ben,02/06/2026
c,Doors,"£10,000.00",20/09/2026,28/09/2026,3-Propose,50,Lost,Ben,02/06/2026`,
  Pipedrive: `Deal - Title,Deal - Value,Deal - Currency,Deal - Stage,Deal - Status,Deal - Owner,Deal - Deal created,Deal - Expected close date,Deal - Deal closed on,Deal - Probability
Boiler refit,40000,GBP,Proposal made,Open,Amara Osei,2026-09-02,2026-12-15,,50
Roof,60000,GBP,Negotiations,Won,Ben,2026-06-02,2026-10-20,2026-10-30,90
Doors,10000,GBP,Proposal made,Lost,Ben,2026-06-02,2026-09-20,2026-09-28,50`,
};

describe("columns are guessed by their heads", () => {
  for (const [system, text] of Object.entries(exports)) {
    it(`of ${system}`, async () => {
      const { deals, leftOut, doubts, stages } = await reading(text);
      expect({ leftOut, doubts }).toEqual({ leftOut: [], doubts: [] });
      expect(deals.map(({ name, value, outcome }) => [name, value, outcome])).toEqual([
        ["Boiler refit", 40_000, "open"],
        ["Roof", 60_000, "won"],
        ["Doors", 10_000, "lost"],
      ]);
      expect(deals[0]).toMatchObject({ opened: "2026-09-02", expected: "2026-12-15", owner: "Amara Osei" });
      expect(deals.map(({ closed }) => closed)).toEqual([undefined, "2026-10-30", "2026-09-28"]);
      expect(stages.find(({ name }) => name === deals[0]?.stage)?.chance).toBe(0.5);
    });
  }
  it("and more of them where a system writes more", async () => {
    expect((await reading(exports.Salesforce)).deals.map(({ moves }) => moves)).toEqual([1, 0, 2]);
    expect((await reading(exports.HubSpot)).deals[0]?.entered).toEqual([
      { stage: "Proposal", on: "2026-10-01" },
    ]);
    // Where a status column says how it ended, the stage that a lost deal reached is known.
    expect((await reading(exports.Pipedrive)).deals[2]?.stage).toBe("Proposal made");
    expect((await reading(exports.Pipedrive)).deals[1]?.expected).toBe("2026-10-20");
  });
  it("under the title of a printed report, and with its last line left out by name", async () => {
    const report = `Open deals of the North\n\nFiltered by: all\n${exports.Salesforce}\nConfidential: do not pass on`;
    const { deals, leftOut } = await reading(report);
    expect(deals).toHaveLength(3);
    expect(leftOut).toMatchObject([{ code: "crm-row-no-deal", row: 8 }]);
  });
});

describe("what is bad in an export is named, and nothing else is lost", () => {
  const head = "Deal name,Stage,Amount,Close date,Created date\n";
  const good = "Good,Proposal,100,2026-12-15,2026-09-02\n";
  it("missing stages", async () => {
    const { deals, leftOut } = await reading(`${head}${good}No stage,,200,2026-12-15,2026-09-02`);
    expect(deals).toHaveLength(1);
    expect(leftOut).toEqual([{ code: "crm-stage-missing", name: "No stage", row: 3 }]);
  });
  it("dates as text that cannot be read", async () => {
    const { deals, doubts } = await reading(`${head}${good}Soon,Proposal,200,end of the year,31/02/2026`);
    expect(deals[1]).toEqual({ id: "row-3", name: "Soon", value: 200, stage: "Proposal", outcome: "open" });
    expect(doubts.map(({ code, typed }) => [code, typed])).toEqual([
      ["crm-date-unreadable", "31/02/2026"],
      ["crm-date-unreadable", "end of the year"],
    ]);
  });
  it("days that could be months, asked about and read as told", async () => {
    const text = `${head}Two ways,Proposal,100,03/04/2026,05/06/2025`;
    const { dayOrder, deals } = await reading(text);
    expect(dayOrder).toEqual({ unsure: true, dayFirst: true, example: "05/06/2025" });
    expect(deals[0]?.expected).toBe("2026-04-03");
    expect((await reading(text, { dayFirst: false })).deals[0]?.expected).toBe("2026-03-04");
    expect((await reading(`${text}\nDecides,Proposal,1,04/23/2026,05/06/2025`)).dayOrder).toMatchObject({
      unsure: false,
      dayFirst: false,
    });
  });
  it("months and days in words", async () => {
    const { deals } = await reading(
      `${head}A,Proposal,1,Nov 2026,1 Sept 2026\nB,Proposal,1,15 December 2026,46267`,
    );
    expect(deals.map(({ expected, opened }) => [expected, opened])).toEqual([
      ["2026-11-30", "2026-09-01"],
      ["2026-12-15", "2026-09-02"],
    ]);
  });
  it("mixed currencies, named with their counts; a rate brings them in", async () => {
    const text = `${head}A,Proposal,£100,,\nB,Proposal,"€1,200",,\nC,Proposal,USD 50,,\nD,Proposal,€80,,\nE,Proposal,£5,,\nF,Proposal,£6,,`;
    const { currencies, deals, leftOut } = await reading(text);
    expect(currencies).toEqual([
      { currency: "GBP", deals: 3, rate: 1 },
      { currency: "EUR", deals: 2, rate: null },
      { currency: "USD", deals: 1, rate: null },
    ]);
    expect(deals.map(({ name }) => name)).toEqual(["A", "E", "F"]);
    expect(codes(leftOut)).toEqual(["crm-currency", "crm-currency", "crm-currency"]);
    const rated = await reading(text, { rates: { EUR: 0.85 } });
    expect(rated.deals.find(({ name }) => name === "B")?.value).toBe(1020);
    expect(rated.leftOut).toHaveLength(1);
  });
  it("duplicates, by reference or by all they say", async () => {
    const { deals, leftOut } = await reading(`${head}${good}${good}`);
    expect(deals).toHaveLength(1);
    expect(leftOut).toEqual([{ code: "crm-duplicate", name: "Good", first: 2, row: 3 }]);
  });
  it("closed deals without a date or a value stay for the rates, and it is said", async () => {
    const { deals, doubts } = await reading(`${head}${good}Gone,Closed lost,,,\nCame,Closed won,500,,`);
    expect(deals.map(({ outcome }) => outcome)).toEqual(["open", "lost", "won"]);
    expect(codes(doubts)).toEqual([
      "crm-closed-without-value",
      "crm-closed-without-date",
      "crm-closed-without-date",
    ]);
  });
  it("values below nought, without a figure, or that are no figure", async () => {
    const { leftOut } = await reading(
      `${head}${good}Refund,Proposal,(300),,\nNone,Proposal,,2026-12-01,\nWords,Proposal,about 5 grand,,\nHalf,Proposal,50%,,`,
    );
    expect(codes(leftOut)).toEqual([
      "crm-value-negative",
      "crm-value-missing",
      "crm-value-unreadable",
      "crm-value-unreadable",
    ]);
  });
  it("values in many forms are read", async () => {
    const { deals } = await reading(
      `${head}A,Proposal,"£12,500",,\nB,Proposal,12.5k,,\nC,Proposal,GBP 12500,,\nD,Proposal,12500.00,,\nE,Proposal,£1.2m,,`,
    );
    expect(deals.map(({ value }) => value)).toEqual([12_500, 12_500, 12_500, 12_500, 1_200_000]);
  });
  it("text that is too long or looks like a formula", async () => {
    const { deals, doubts } = await reading(
      `${head}${"long ".repeat(100)},Proposal,1,,\n"=HYPERLINK(""http://x"",""y"")",Proposal,2,,`,
    );
    expect(deals[0]?.name).toHaveLength(200);
    expect(deals[1]?.name).toBe('=HYPERLINK("http://x","y")');
    expect(codes(doubts)).toEqual(["crm-name-cut", "crm-formula-text"]);
    expect(toDealsCsv(deals, [])).toContain(`"'=HYPERLINK`);
  });
  it("an empty file, and files that are no CRM export", async () => {
    expect(await refusal("")).toEqual(["import-empty"]);
    expect(await refusal("Month,Rain in mm\nJan 2026,120\nFeb 2026,80")).toEqual(["crm-not-deals"]);
    expect(await refusal("<html><body>Log in</body></html>")).toEqual(["crm-not-deals"]);
    expect(await refusal("Deal,Stage\nA,Proposal")).toEqual(["crm-no-values"]);
    expect(await refusal("Deal,Amount\nA,5")).toEqual(["crm-no-stages"]);
  });
  it("stages whose meaning only the person knows", async () => {
    const text = `${head}A,Mothballed,100,2026-12-01,\nB,Proposal,5,2026-12-01,`;
    expect((await reading(text)).deals[0]?.outcome).toBe("open");
    const told = await reading(text, { outcomes: { Mothballed: "lost" } });
    expect(told.deals[0]).toMatchObject({ outcome: "lost", closed: "2026-12-01", stage: "" });
    expect(told.stages.map(({ name }) => name)).toEqual(["Proposal"]);
  });
});

describe("stages come in order", () => {
  it("by their chances, or by their names with chances spaced evenly", async () => {
    expect((await reading(exports.Dynamics)).stages).toEqual([
      { name: "3-Propose", chance: 0.5 },
      { name: "4-Close", chance: 0.9 },
    ]);
    const { stages, chancesSpaced } = await reading(
      "Deal,Stage,Amount\nA,Negotiation,1\nB,Qualified,1\nC,Proposal sent,1\nD,Closed won,1",
    );
    expect(chancesSpaced).toBe(true);
    expect(stages).toEqual([
      { name: "Qualified", chance: 0.1 },
      { name: "Proposal sent", chance: 0.45 },
      { name: "Negotiation", chance: 0.8 },
    ]);
  });
});

describe("out and in again", () => {
  it("keeps every deal of the example and its forecast", async () => {
    const { deals, stages } = examplePipeline("2026-11-02");
    const back = await reading(toDealsCsv(deals, stages));
    expect(back.leftOut).toEqual([]);
    expect(back.stages).toEqual(stages);
    expect(back.deals).toEqual(deals);
    const again = await reading(toDealsCsv(back.deals, back.stages));
    expect(again.deals).toEqual(back.deals);
    const weighing = {
      today: "2026-11-02",
      from: "2026-10-01",
      to: "2026-12-31",
      byAge: true,
      bySlips: true,
    };
    const worth = (from: CrmReading | { deals: typeof deals; stages: typeof stages }): unknown => {
      const history = pipelineHistory(from.deals, from.stages);
      const all = forecastPipeline(
        from.deals,
        from.stages,
        history,
        ownChances(history, from.stages),
        weighing,
      );
      return all.ok && all.value.weighted;
    };
    expect(worth(back)).toBe(worth({ deals, stages }));
  });
  it("keeps names and owners whatever they hold", async () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\p{Cc}\uFEFF]/gu, "").trim());
    await fc.assert(
      fc.asyncProperty(words, words, fc.integer({ min: 0, max: 9e6 }), async (name, owner, value) => {
        fc.pre(name !== "" && !name.startsWith("'"));
        fc.pre(!owner.startsWith("'"));
        const deal = {
          id: "d1",
          name,
          value,
          stage: "Proposal",
          outcome: "open" as const,
          ...(owner && { owner }),
        };
        const back = await reading(toDealsCsv([deal], [{ name: "Proposal", chance: 0.5 }]));
        expect(back.deals).toEqual([deal]);
      }),
      // A name that looks like the separator of another kind of file.
      {
        examples: [
          [';";', "", 0],
          ["|||", "", 0],
        ],
      },
    );
  });
  it("reads a workbook as it reads text", async () => {
    const text = (words: string) => ({ kind: "text" as const, text: words });
    const rows = exports.Pipedrive.split("\n").map((line) => line.split(",").map(text));
    const bytes = await toXlsx({ sheets: [{ name: "Deals", rows, columnWidths: [] }] });
    const table = await readCrmFile(new Blob([new Uint8Array(bytes)]));
    if (!table.ok) throw new Error(JSON.stringify(table.problems));
    const read = readDeals(table.value, guessColumns(table.value.head));
    expect(read.ok && read.value.deals.map(({ value }) => value)).toEqual([40_000, 60_000, 10_000]);
  });
});

it("ten thousand deals are read, every one", async () => {
  const { deals, stages } = examplePipeline("2026-11-02", 21);
  const { deals: back, leftOut } = await reading(toDealsCsv(deals, stages));
  expect([back.length, leftOut.length]).toEqual([10_290, 0]);
});
