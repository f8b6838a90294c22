import type { Problem } from "#engine/measure";
import { isComparison, type Formula } from "./formula.ts";
import type { Kind } from "./functions/entry.ts";
import { functionTable } from "./functions/table.ts";
import type { Layout, Place } from "./layout.ts";

/** Where a formula is to stand, and so which names mean something in it. */
export interface Standing {
  readonly layout: Layout;
  readonly inTable: boolean;
}

const kindInWords: Readonly<Record<Kind, string>> = {
  figure: "single figure",
  list: "column or range",
  truth: "test",
};

/** What a formula gives, or its problems. */
interface Found {
  readonly gives: Kind;
  readonly problems: readonly Problem[];
}

const figure = (...problems: readonly Problem[]): Found => ({ gives: "figure", problems });

function checkName(name: string, wanted: Kind, { layout, inTable }: Standing): Found {
  if (name === "t" || name === "n")
    return inTable ? figure() : figure({ code: "row-name-outside-table", name });
  const place = layout.places.get(name);
  if (place === undefined) return figure({ code: "name-unknown", name });
  if (place.kind === "cell") return figure();
  if (wanted === "list") return { gives: "list", problems: [] };
  return inTable ? figure() : figure({ code: "row-needed", name });
}

function checkColumn(
  name: string,
  rows: readonly { readonly from: string }[],
  { layout, inTable }: Standing,
): Problem[] {
  const place: Place | undefined = layout.places.get(name);
  if (place === undefined) return [{ code: "name-unknown", name }];
  if (place.kind === "cell") return [{ code: "not-a-column", name }];
  return !inTable && rows.some(({ from }) => from === "t")
    ? [{ code: "row-name-outside-table", name: "t" }]
    : [];
}

function checkCall(formula: Formula & { readonly kind: "call" }, standing: Standing): Found {
  const entry = functionTable.get(formula.name);
  const have = formula.arguments.length;
  if (entry === undefined) return figure({ code: "function-unknown", name: formula.name });
  const most = entry.repeats ? 30 : entry.takes.length;
  const count: Problem[] =
    have < entry.least || have > most
      ? [{ code: "argument-count", name: formula.name, least: entry.least, most, have }]
      : [];
  const inside = formula.arguments.flatMap((part, at) => {
    const wanted = entry.takes[Math.min(at, entry.takes.length - 1)] ?? "figure";
    return checkAs(part, wanted, standing);
  });
  return { gives: entry.gives, problems: [...count, ...inside] };
}

function find(formula: Formula, wanted: Kind, standing: Standing): Found {
  switch (formula.kind) {
    case "number":
      return figure();
    case "name":
      return checkName(formula.name, wanted, standing);
    case "reference":
      return figure(...checkColumn(formula.column, [formula.row], standing));
    case "range":
      return { gives: "list", problems: checkColumn(formula.column, [formula.from, formula.to], standing) };
    case "unary":
      return figure(...checkAs(formula.of, "figure", standing));
    case "binary": {
      const problems = [
        ...checkAs(formula.left, "figure", standing),
        ...checkAs(formula.right, "figure", standing),
      ];
      return { gives: isComparison(formula.operator) ? "truth" : "figure", problems };
    }
    case "call":
      return checkCall(formula, standing);
    case "if": {
      const branches = [formula.then, formula.otherwise].flatMap((branch) =>
        checkAs(branch, "figure", standing),
      );
      return figure(...checkAs(formula.test, "truth", standing), ...branches);
    }
  }
}

/**
 * Whether a formula means something where it stands: its names are known, its functions have what they take, and it
 * gives what is wanted of it.
 */
export function checkAs(formula: Formula, wanted: Kind, standing: Standing): Problem[] {
  const { gives, problems } = find(formula, wanted, standing);
  // One figure will do for a list; nothing else stands in for another.
  const fits = gives === wanted || (wanted === "list" && gives === "figure");
  if (fits || problems.length > 0) return [...problems];
  const have = kindInWords[gives];
  switch (wanted) {
    case "figure":
      return [{ code: "figure-wanted", have }];
    case "list":
      return [{ code: "list-wanted", have }];
    case "truth":
      return [{ code: "test-wanted", have }];
  }
}
