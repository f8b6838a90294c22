import { emptyCascade, type Cascade, type CascadePerson } from "#engine/targets";

export const noOwn = { accounts: null, expected: null, typed: null };

export function person(name: string, lastYear: number, more: Partial<CascadePerson> = {}): CascadePerson {
  return { name, team: "", region: "", lastYear, potential: 0, headcount: 1, share: 0, own: noOwn, ...more };
}

const season = [0.72, 0.8, 1.02, 1.14, 1.2, 1.16, 1.1, 0.98, 1.12, 1.08, 0.96, 0.72];
const months = Array.from({ length: 12 }, (_, at) => ({
  month: at < 9 ? `2027-${String(at + 4).padStart(2, "0")}` : `2028-0${String(at - 8)}`,
  index: season[at] ?? 1,
}));

const regions = ["North", "Midlands", "West", "South"];

/** £2.4m over four regions, twelve people, five products where asked, and twelve months. */
export function firm(more: Partial<Cascade> = {}): Cascade {
  const people = Array.from({ length: 12 }, (_, at) =>
    person(`Person ${String(at + 1)}`, 120_000 + ((at * 37) % 11) * 9_500, {
      region: regions[at % 4] ?? "",
      team: `${regions[at % 4] ?? ""} ${at < 8 ? "field" : "key accounts"}`,
      potential: 900_000 + ((at * 53) % 7) * 110_000,
    }),
  );
  const products = ["Kerbs", "Slabs", "Blocks", "Pipes", "Setts"].map((name, at) => ({
    name,
    lastYear: 100 + at * 31,
    potential: 1,
    share: 1,
  }));
  return {
    ...emptyCascade("pounds"),
    title: "Harrow Stone",
    amount: 2_400_000_00,
    people,
    products,
    months,
    ...more,
  };
}
