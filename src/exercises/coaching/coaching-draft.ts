import { formatNumber, readMoney, readNumber, readPercent, type Problem, type Result } from "#engine/measure";
import type { CoachingTeam } from "#engine/control";

/** What is typed of one person. */
export interface RepDraft {
  name: string;
  calls: string;
  meetings: string;
  orders: string;
  order: string;
  margin: string;
}
/** Everything that is typed, as it was typed. */
export interface CoachingDraft {
  people: RepDraft[];
  agreed: { calls: string; meetings: string; conversion: string; order: string; margin: string };
}

const plain = (value: number | null, times = 1): string =>
  value === null ? "" : formatNumber(value * times, 2).replace(/\.?0+$/, "");

/** A team as it would have been typed. */
export function coachingDraftOf({ people, agreed }: CoachingTeam): CoachingDraft {
  return {
    people: people.map(({ name, calls, meetings, orders, order, margin }) => ({
      name,
      calls: formatNumber(calls),
      meetings: formatNumber(meetings),
      orders: formatNumber(orders),
      order: plain(order),
      margin: plain(margin, 100),
    })),
    agreed: {
      calls: plain(agreed.calls),
      meetings: plain(agreed.meetings, 100),
      conversion: plain(agreed.conversion, 100),
      order: plain(agreed.order),
      margin: plain(agreed.margin, 100),
    },
  };
}

export const emptyRep = (): RepDraft => ({
  name: "",
  calls: "",
  meetings: "",
  orders: "",
  order: "",
  margin: "",
});

/** Empty fields for two people of one’s own. */
export const emptyCoaching = (): CoachingDraft => ({
  people: [emptyRep(), emptyRep()],
  agreed: { calls: "", meetings: "", conversion: "", order: "", margin: "" },
});

type ReadCoaching =
  | { readonly ok: true; readonly plan: CoachingTeam }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

/** Reads every field; a team only where all of them can be read. An order and a margin may be empty where nothing was sold. */
export function readCoaching(draft: CoachingDraft): ReadCoaching {
  const problems: Record<string, Problem> = {};
  function field(name: string, typed: string, read: (typed: string) => Result<number>): number {
    const found = typed.trim() === "" ? null : read(typed);
    if (found?.ok) return found.value;
    problems[name] = found?.problems[0] ?? { code: "field-empty" };
    return 0;
  }
  const perhaps = (name: string, typed: string, read: (typed: string) => Result<number>): number | null =>
    typed.trim() === "" ? null : field(name, typed, read);
  const { agreed } = draft;
  const plan: CoachingTeam = {
    people: draft.people.map((one, at) => {
      const part = (field: string): string => `people.${String(at)}.${field}`;
      return {
        name: one.name.trim() || `Person ${String(at + 1)}`,
        calls: field(part("calls"), one.calls, readNumber),
        meetings: field(part("meetings"), one.meetings, readNumber),
        orders: field(part("orders"), one.orders, readNumber),
        order: perhaps(part("order"), one.order, readMoney),
        margin: perhaps(part("margin"), one.margin, readPercent),
      };
    }),
    agreed: {
      calls: perhaps("agreed.calls", agreed.calls, readNumber),
      meetings: perhaps("agreed.meetings", agreed.meetings, readPercent),
      conversion: perhaps("agreed.conversion", agreed.conversion, readPercent),
      order: perhaps("agreed.order", agreed.order, readMoney),
      margin: perhaps("agreed.margin", agreed.margin, readPercent),
    },
  };
  return Object.keys(problems).length === 0 ? { ok: true, plan } : { ok: false, problems };
}
