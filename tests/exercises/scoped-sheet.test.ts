import { describe, expect, it } from "vitest";
import { isForPage } from "#layouts/scoped-sheet.ts";

const part = '.row.svelte-1a2b{color:red}@media (width<=40rem){td.svelte-1a2b:before{content:"x"}}';

describe("a style sheet of components", () => {
  it("is left out of a page that has none of them", () => {
    expect(isForPage(part, '<p class="row svelte-9z9z">')).toBe(false);
    expect(isForPage("p[data-astro-cid-abc]{margin:0}", "<p data-astro-cid-xyz>")).toBe(false);
  });

  it("stays where one of them stands in the page, or in a script of an island", () => {
    expect(isForPage(part, '<p class="row svelte-1a2b">')).toBe(true);
    expect(isForPage(part, "const c=`row svelte-1a2b`")).toBe(true);
    expect(isForPage("p[data-astro-cid-abc]{margin:0}", "<p data-astro-cid-abc>")).toBe(true);
  });

  it("stays everywhere when a rule of it is for everything", () => {
    expect(isForPage(`.button{margin:0}${part}`, "")).toBe(true);
    expect(isForPage(`${part}:root{--a:1}`, "")).toBe(true);
    expect(isForPage(`@media print{.fixes{display:none}}${part}`, "")).toBe(true);
  });

  it("is not kept for the steps of an animation", () => {
    expect(
      isForPage(`@keyframes svelte-1a2b-come{from{opacity:0}50%{opacity:1}to{opacity:1}}${part}`, ""),
    ).toBe(false);
  });
});
