import { called } from "../shown.ts";
import { eachOnce, one, type FunctionEntry } from "./entry.ts";

/** Quartiles are read off a list in order; a place between two figures is for the formula to bridge. */
export const small: FunctionEntry = {
  name: "small",
  does: "the figure at a place in order of size, the smallest at 1",
  takes: ["list", "figure"],
  least: 2,
  repeats: false,
  gives: "figure",
  value: (figures) => {
    const [list = [], ...rest] = figures;
    const inOrder = list.filter((figure) => figure !== null).sort((a, b) => a - b);
    // Spreadsheets cut the place to a whole number, and differ on figures that are not whole: only whole ones are taken.
    const place = one(rest, 0);
    return inOrder[place - 1] ?? { code: "outside-domain" };
  },
  show: (parts) => {
    const [list, place] = parts;
    return called("small", parts, `figure ${place?.words ?? ""} in order of ${list?.words ?? ""}`);
  },
  spreadsheet: ([list = "", place = "1"]) => `SMALL(${list},${place})`,
  cost: (sizes) => eachOnce(sizes) * 8,
};
