import { refuse, type Result } from "#engine/measure";
import { column, givenRows, readSheet, worked, type Figure, type Sheet } from "#engine/worksheet";
import { money, price, share, unitsFigure } from "../sheets/figures.ts";
import { coachingFound } from "./coaching-found.ts";
import type { CoachingTeam, RepFigures } from "./team.ts";

/** What a link would bring at the team’s median: the chain with that link replaced, less the chain as it is. */
const lifted = (replaced: string): string => `max(0, ${replaced} - result)`;

/**
 * The chains of a team as a worksheet: links, result, and what each link would bring at the median.
 *
 * Refuses what `coachingFound` refuses, and a person without a call, a meeting or an order, whose links would divide by nought.
 * @example
 * coachingSheet("Thornhay", exampleCoachingTeam).ok // => true
 */
export function coachingSheet(title: string, team: CoachingTeam): Result<Sheet> {
  const found = coachingFound(team);
  if (!found.ok) return found;
  const { people } = team;
  const idle = people.find(({ calls, meetings, orders }) => calls === 0 || meetings === 0 || orders === 0);
  if (idle) return refuse({ code: "coaching-sheet-nought", name: idle.name });
  const last = people.length;
  const given = (name: string, label: string, figure: Figure, of: (person: RepFigures) => number | null) =>
    column(name, label, figure, [givenRows(1, people.map(of))]);
  const work = (name: string, label: string, figure: Figure, formula: string) =>
    column(name, label, figure, [worked(1, last, formula)]);
  return readSheet({
    id: "coaching",
    version: 1,
    title,
    cells: [],
    tables: [
      {
        id: "chain",
        title: "Chains",
        rowHead: "Person",
        rows: people.map(({ name }) => name),
        columns: [
          given("calls", "Calls", unitsFigure, ({ calls }) => calls),
          given("meetings", "Meetings", unitsFigure, ({ meetings }) => meetings),
          given("orders", "Orders", unitsFigure, ({ orders }) => orders),
          given("order", "Average order", money, ({ order }) => order),
          given("margin", "Margin", share, ({ margin }) => margin),
          work("to_meeting", "Meetings ÷ calls", share, "meetings / calls"),
          work("to_order", "Orders ÷ meetings", share, "orders / meetings"),
          work("result", "Contribution", price, "orders * order * margin"),
        ],
      },
      {
        id: "lifts",
        title: "What each link would bring at the team’s median",
        rowHead: "Person",
        rows: people.map(({ name }) => name),
        columns: [
          work(
            "more_calls",
            "Calls",
            price,
            lifted("median(calls) * to_meeting * to_order * order * margin"),
          ),
          work(
            "more_meetings",
            "Meetings",
            price,
            lifted("calls * median(to_meeting) * to_order * order * margin"),
          ),
          work(
            "more_orders",
            "Conversion",
            price,
            lifted("calls * to_meeting * median(to_order) * order * margin"),
          ),
          work("larger_order", "Average order", price, lifted("orders * median(order) * margin")),
          work("better_margin", "Margin", price, lifted("orders * order * median(margin)")),
        ],
      },
    ],
  });
}
