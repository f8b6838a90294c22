import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faqSections, type FaqEntry } from "../../src/content-model/faq.ts";
import { readContent } from "../../src/content-model/read-content.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const questions = readContent(root)
  .entries.filter(({ collection }) => collection === "faq")
  .map(({ data }) => data as unknown as FaqEntry);

/** The file that a page of the site is made from. */
const pageOf = (address: string) => {
  const path = address.replace(/#.*$/, "").replaceAll(/^\/|\/$/g, "");
  return [`src/pages/${path}.astro`, `src/pages/${path}/index.astro`].some((file) => existsSync(root + file));
};

describe("the questions that candidates ask", () => {
  it("are twelve at the least, with some in every section", () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(questions.map(({ section }) => section))).toEqual(new Set(faqSections));
  });

  it("say that the product is independent and the criteria a reconstruction", () => {
    const said = questions.map(({ answer }) => answer).join("\n");
    expect(said).toContain("independent of the Institute of Sales Management");
    expect(said).toMatch(/reconstruction/);
    expect(said).toContain("Your assessor decides.");
  });

  it.each(questions.flatMap(({ id, links }) => links.map(({ address }) => [id, address] as const)))(
    "%s leads to a page that there is: %s",
    (_id, href) => {
      expect(pageOf(href)).toBe(true);
    },
  );
});
