import { refuse, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  type Cell,
  type Column,
  type Figure,
  givenRows,
  readSheet,
  type Sheet,
  weightFigure,
  worked,
  workedCell,
} from "#engine/worksheet";
import { seriesFigures } from "../sheets/build-sheet.ts";
import { summarisePanel } from "./panel-summary.ts";

/** A figure at a place that may fall between two, along estimates in order. */
const atPlace = (list: string, place: string): string =>
  `small(${list}, rounddown(${place})) + (${place} - rounddown(${place})) * (small(${list}, roundup(${place})) - small(${list}, rounddown(${place})))`;

/** Half of the people, without the one in the middle where their number is odd. */
const halfOf = (list: string, share: "lower" | "upper", people: number): string => {
  const half = Math.floor(people / 2);
  const first = share === "lower" ? 1 : people - half + 1;
  return `median(rows(${list}, ${String(first)}, ${String(first + half - 1)}))`;
};

/** Estimates of a round, and the same in order of size. */
function roundColumns(round: number, estimates: readonly number[], figure: Figure): Column[] {
  const name = `estimate${String(round)}`;
  const people = estimates.length;
  return [
    column(name, `Round ${String(round)}`, figure, [givenRows(1, estimates)]),
    column(`ordered${String(round)}`, `Round ${String(round)} in order`, figure, [
      worked(1, people, `small(${name}, t)`),
    ]),
  ];
}

function quartileCell(round: number, side: "lower" | "upper", people: number, figure: Figure): Cell {
  const list = `ordered${String(round)}`;
  const share = side === "lower" ? "0.25" : "0.75";
  return workedCell(
    `${side}${String(round)}`,
    `${side === "lower" ? "Lower" : "Upper"} quartile, round ${String(round)}`,
    figure,
    atPlace(list, `${side}Place`),
    {
      note: "The inclusive rule: the figure at place 1 + (n − 1) × share, by straight lines between neighbours.",
      // With an odd number of people, the halves give what the exclusive rule gives for some panels.
      conventions: [
        {
          name: "exclusive rule, place (n + 1) × share",
          formula: atPlace(list, `(${String(people + 1)} * ${share})`),
        },
        ...(people % 2 === 0 ? [{ name: "median of each half", formula: halfOf(list, side, people) }] : []),
      ],
      slips: [
        {
          name: "place counted without order",
          formula: atPlace(list, `(${String(people)} * ${share})`).replaceAll(
            list,
            `estimate${String(round)}`,
          ),
          feedback: `Quartiles are read off at place 1 + (n − 1) × ${share}, along the estimates in order.`,
        },
      ],
    },
  );
}

/** Median, quartiles and middle spread of a round, as cells. */
function roundCells(round: number, people: number, figure: Figure): Cell[] {
  const no = String(round);
  const list = `ordered${no}`;
  const middle = [Math.ceil(people / 2), Math.floor(people / 2) + 1] as const;
  return [
    workedCell(`median${no}`, `Median, round ${no}`, figure, `median(${list})`, {
      slips: [
        {
          name: "mean instead of the median",
          formula: `mean(${list})`,
          feedback:
            "The mean lets one far estimate pull the panel. Take the middle one; of an even number, halfway between the middle two.",
        },
        {
          name: "not put in order",
          formula: `(estimate${no}[${String(middle[0])}] + estimate${no}[${String(middle[1])}]) / 2`,
          feedback: "Put the estimates in order first; the middle of the list as it came means nothing.",
        },
      ],
    }),
    quartileCell(round, "lower", people, figure),
    quartileCell(round, "upper", people, figure),
    workedCell(`middleSpread${no}`, `Middle spread (IQR), round ${no}`, figure, `upper${no} - lower${no}`, {
      symbol: "IQR",
      slips: [
        {
          name: "range instead of the middle spread",
          formula: `max(${list}) - min(${list})`,
          feedback:
            "The range is between the least and the most; the middle spread is between the quartiles.",
        },
      ],
    }),
    workedCell(
      `spreadShare${no}`,
      `Middle spread as a share of the median, round ${no}`,
      { unit: "percent", decimals: 1 },
      `middleSpread${no} / median${no}`,
      {
        slips: [
          {
            name: "share of the mean",
            formula: `middleSpread${no} / mean(${list})`,
            feedback: "Divide by the median, the figure that the panel is told.",
          },
        ],
      },
    ),
  ];
}

/**
 * The rounds of a Delphi panel as a worksheet: estimates in order, median, quartiles by the inclusive rule, middle
 * spread and its share of the median, and from the second round on how far the median moved.
 *
 * Refuses no rounds, rounds of different sizes, and what `summarisePanel` refuses.
 * @example
 * delphiSheet(["A", "B", "C", "D", "E"], [[80, 95, 100, 110, 150]], "units").ok // => true
 * delphiSheet(["A"], [], "units").problems // => [{ code: "panel-no-round" }]
 */
export function delphiSheet(
  people: readonly string[],
  rounds: readonly (readonly number[])[],
  unit: string,
): Result<Sheet> {
  if (rounds.length === 0) return refuse({ code: "panel-no-round" });
  for (const round of rounds) {
    if (round.length !== people.length)
      return refuse({
        code: "round-incomplete",
        missing: people.length - round.length,
        people: people.length,
      });
    const summary = summarisePanel(round);
    if (!summary.ok) return summary;
  }
  const { sales: estimate, worked: figure } = seriesFigures({ unit, values: rounds.flat() });
  const moved = rounds.slice(1).map((_, at) => {
    const [last, now] = [String(at + 1), String(at + 2)];
    return workedCell(
      `moved${now}`,
      `Movement of the median to round ${now}`,
      { unit: "percent", decimals: 1 },
      `if(median${last} = 0, 0, abs(median${now} - median${last}) / median${last})`,
    );
  });
  return readSheet({
    id: "delphi",
    version: 1,
    title: `Delphi panel, in ${unit}`,
    cells: [
      workedCell("people", "People on the panel", countFigure, "count(estimate1)", { symbol: "n" }),
      workedCell("lowerPlace", "Place of the lower quartile", weightFigure, "1 + (people - 1) * 0.25"),
      workedCell("upperPlace", "Place of the upper quartile", weightFigure, "1 + (people - 1) * 0.75"),
      ...rounds.flatMap((_, at) => roundCells(at + 1, people.length, figure)),
      ...moved,
    ],
    tables: [
      {
        id: "panel",
        title: "Estimates",
        rowHead: "Person",
        rows: [...people],
        columns: rounds.flatMap((round, at) => roundColumns(at + 1, round, estimate)),
      },
    ],
  });
}
