import { fileURLToPath } from "node:url";
import temml from "temml";
import { describe, expect, it } from "vitest";
import { readSalesSeries } from "#engine/forecast";
import { allAddresses, describeAddress, evaluateSheet, readSheet } from "#engine/worksheet";
import { faultLine } from "../../src/content-model/content-fault.ts";
import type { CollectionName } from "../../src/content-model/collections.ts";
import { readContent } from "../../src/content-model/read-content.ts";
import type { PublishedSeries } from "../../src/content-model/series.ts";
import type { Term } from "../../src/content-model/term.ts";
import { equationsIn } from "./equations.ts";

const { entries, faults } = readContent(fileURLToPath(new URL("../..", import.meta.url)));
const idsOf = (name: CollectionName) =>
  entries.filter(({ collection }) => collection === name).map(({ id }) => id);
const dataOf = (name: CollectionName) =>
  entries.filter(({ collection }) => collection === name).map(({ data }) => data);
const numbered = (letters: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letters}${from + at}`);

it("has no fault", () => {
  expect(faults.map(faultLine)).toEqual([]);
});

describe("the syllabus", () => {
  it("has every outcome, criterion, line of guidance, mistake and capability, in order", () => {
    expect(idsOf("outcomes")).toEqual(numbered("LO", 0, 6));
    expect(idsOf("criteria")).toEqual(numbered("AC", 1, 17));
    expect(idsOf("guidance")).toEqual(numbered("G", 1, 16));
    expect(idsOf("mistakes")).toEqual(numbered("M", 1, 16));
    expect(idsOf("capabilities")).toEqual([
      ...numbered("OC", 1, 8),
      ...numbered("SP", 1, 5),
      ...numbered("TP", 1, 6),
      ...numbered("AP", 1, 7),
    ]);
  });

  it("says that the grouping of the criteria is inferred", () => {
    expect(dataOf("groups").map(({ note }) => note)).toEqual(
      Array(3).fill(expect.stringContaining("our inference")),
    );
  });
});

describe("the glossary", () => {
  const terms = dataOf("glossary") as unknown as Term[];

  it("has at least sixty terms for forecasting and the foundations", () => {
    const forecasting = terms.filter(({ outcomes }) => outcomes.includes("LO2") || outcomes.includes("LO0"));
    expect(forecasting.length).toBeGreaterThanOrEqual(60);
  });

  it("calls no two things by one name", () => {
    const names = terms
      .flatMap(({ term, synonyms }) => [term, ...synonyms])
      .map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("does not say that a term is confused with itself", () => {
    expect(terms.filter(({ id, confusedWith }) => confusedWith.includes(id))).toEqual([]);
  });

  it.each(terms.map((term) => [term.id, term.example] as const))("works out %s rightly", (_id, example) => {
    for (const { said, agrees } of equationsIn(example)) expect(agrees, said).toBe(true);
  });

  it.each(terms.flatMap((term) => (term.formula ? [[term.id, term.formula.tex] as const] : [])))(
    "writes the formula of %s so that it can be set",
    (_id, tex) => {
      expect(() => temml.renderToString(tex, { throwOnError: true, strict: true })).not.toThrow();
    },
  );

  it("works an example in figures for every formula", () => {
    const silent = terms.filter(({ formula, example }) => formula && equationsIn(example).length === 0);
    expect(silent.map(({ id }) => id)).toEqual(
      ["spread"].filter((id) => silent.some((term) => term.id === id)),
    );
  });
});

describe("a worked sheet", () => {
  it.each(dataOf("sheets").map((sheet) => [String(sheet["id"]), sheet] as const))(
    "%s can be worked, with a figure in every place and nothing to answer",
    (_id, written) => {
      const read = readSheet(written);
      expect(read).toMatchObject({ ok: true });
      if (!read.ok) return;
      const { value: sheet } = read;
      const worked = evaluateSheet(sheet);
      expect(worked.problems).toEqual([]);
      const places = allAddresses(sheet).map((address) => ({
        address,
        role: describeAddress(sheet, address)?.role,
        value: worked.value(address),
      }));
      expect(places.filter(({ role }) => role === "answer")).toEqual([]);
      expect(places.filter(({ role, value }) => role === "formula" && !Number.isFinite(value))).toEqual([]);
    },
  );
});

describe("a series", () => {
  const series = dataOf("series") as unknown as PublishedSeries[];

  it.each(series.map((one) => [one.id, one] as const))(
    "%s is long enough to learn on, with sales above nought",
    (_id, one) => {
      expect(one.values.length).toBeGreaterThanOrEqual(one.frequency === 1 ? 10 : 20);
      expect(one.values.every((value) => value > 0)).toBe(true);
    },
  );

  it.each(series.map((one) => [one.id, one] as const))("%s can be forecast from as it stands", (_id, one) => {
    const { id, title, unit, frequency, start, values, source } = one;
    expect(readSalesSeries({ id, title, unit, frequency, start, values, source })).toMatchObject({
      ok: true,
    });
  });

  it("of the public sector bears the words that its licence asks for", () => {
    const open = series.filter(({ source }) => source.licence.startsWith("Open Government"));
    expect(open.length).toBeGreaterThanOrEqual(3);
    for (const { credit } of open) {
      expect(credit).toContain(
        "Contains public sector information licensed under the Open Government Licence v3.0.",
      );
    }
  });

  it("of an invented firm says that it is invented", () => {
    const silent = series.filter(
      ({ invented, credit, description }) => invented && !/invented/.test(credit + description),
    );
    expect(silent).toEqual([]);
  });
});
