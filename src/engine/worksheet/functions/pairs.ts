import { added, called, elementsOf, times, type Shown } from "../shown.ts";
import { eachOnce, one, type FunctionEntry } from "./entry.ts";

/** Each with its partner; where one list is shortened so is the other, and their ellipses meet. */
function products(lists: readonly Shown[]): readonly Shown[] {
  const [first = [], ...rest] = lists.map(elementsOf);
  return first.map((member, at) =>
    member.text === "…" ? member : rest.reduce((product, list) => times(product, list[at] ?? member), member),
  );
}

export const sumproduct: FunctionEntry = {
  name: "sumproduct",
  does: "multiplies two or more lists figure by figure and adds the products",
  takes: ["list"],
  least: 2,
  repeats: true,
  gives: "figure",
  value: (lists) => {
    const [first = [], ...rest] = lists;
    if (rest.some((list) => list.length !== first.length)) return { code: "lists-differ-in-length" };
    // A blank on either side is no pair: it adds nothing, as in spreadsheets.
    return first.reduce<number>(
      (sum, figure, at) => sum + rest.reduce((product, list) => product * (list[at] ?? 0), figure ?? 0),
      0,
    );
  },
  show: (parts) => added(products(parts)),
  spreadsheet: (parts) => `SUMPRODUCT(${parts.join(",")})`,
  cost: eachOnce,
};

export const lookup: FunctionEntry = {
  name: "lookup",
  does: "finds a key in a list and gives the figure beside it; the key has to be there exactly",
  takes: ["figure", "list", "list"],
  least: 3,
  repeats: false,
  gives: "figure",
  value: (figures) => {
    const [, keys = [], values = []] = figures;
    if (keys.length !== values.length) return { code: "lists-differ-in-length" };
    const at = keys.indexOf(one(figures, 0));
    return values[at] ?? { code: "lookup-finds-nothing" };
  },
  show: (parts) => {
    const [key, keys, values] = parts;
    const words = `the figure of ${values?.words ?? ""} beside ${key?.words ?? ""} in ${keys?.words ?? ""}`;
    return called("look up", parts, words);
  },
  spreadsheet: ([key = "", keys = "", values = ""]) => `INDEX(${values},MATCH(${key},${keys},0))`,
  cost: eachOnce,
};

export const sumif: FunctionEntry = {
  name: "sumif",
  does: "adds the figures that stand beside a key, wherever it stands in a list",
  takes: ["list", "figure", "list"],
  least: 3,
  repeats: false,
  gives: "figure",
  value: (figures) => {
    const [keys = [], , values = []] = figures;
    if (keys.length !== values.length) return { code: "lists-differ-in-length" };
    const key = one([figures[1] ?? []], 0);
    return values.reduce<number>((sum, value, at) => (keys[at] === key ? sum + (value ?? 0) : sum), 0);
  },
  show: (parts) => {
    const [keys, key, values] = parts;
    const words = `the sum of ${values?.words ?? ""} where ${keys?.words ?? ""} is ${key?.words ?? ""}`;
    return called("sum if", parts, words);
  },
  spreadsheet: (parts) => `SUMIF(${parts.join(",")})`,
  cost: eachOnce,
};
