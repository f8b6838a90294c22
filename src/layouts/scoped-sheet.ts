const scope = /\.(svelte-[a-z0-9]+)|\[(data-astro-cid-[a-z0-9]+)/;
const everyScope = new RegExp(scope, "g");
/** What stands before a brace and is no at-rule and no step of an animation. */
const selectors = /(?<=^|[{}])([^{}@]+)\{/g;
const isStep = (selector: string): boolean => /^\s*(from|to|[\d.]+%)/.test(selector);

/**
 * Whether a page has a use for a style sheet. A sheet in which every rule belongs to a component is of use where one of
 * its components is: in the page, or in a script of its islands. One with rules for everything is always of use.
 */
export function isForPage(sheet: string, asks: string): boolean {
  const rules = [...sheet.matchAll(selectors)].map(([, selector = ""]) => selector);
  if (rules.some((selector) => !scope.test(selector) && !isStep(selector))) return true;
  return [...sheet.matchAll(everyScope)].some(([, svelte, astro]) => asks.includes(svelte ?? astro ?? ""));
}
