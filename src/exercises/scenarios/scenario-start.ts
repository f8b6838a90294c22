import type { ScenariosWork } from "#state/scenarios";

type Driver = ScenariosWork["drivers"][number];
type Scenario = ScenariosWork["scenarios"][number];
type Assumption = ScenariosWork["assumptions"][number];

const emptySign: Scenario["sign"] = {
  measure: "",
  side: "at-least",
  threshold: "",
  by: "",
  ifSo: "80%",
  otherwise: "20%",
  reading: "",
};

const driver = (
  id: string,
  label: string,
  unit: Driver["unit"],
  [low, base, high]: readonly [string, string, string],
): Driver => ({ id, name: id, label, unit, low, base, high });

const exampleDrivers = [
  driver("starts", "Homes begun in the area", "number", ["420", "540", "620"]),
  driver("spend", "Materials bought for each", "pounds", ["9,200", "10,500", "11,400"]),
  driver("share", "Share of that trade", "percent", ["16%", "20%", "23%"]),
  driver("repairs", "Repairs and extensions", "pounds", ["1,150,000", "1,300,000", "1,400,000"]),
  driver("price", "Change of prices", "percent", ["-4%", "1%", "3%"]),
  driver("rival", "Trade lost to the new rival", "percent", ["0%", "3%", "12%"]),
];

const exampleScenarios: Scenario[] = [
  {
    id: "best",
    name: "Rates fall, rival delayed",
    base: false,
    probability: "20%",
    values: { starts: "600", spend: "11,000", share: "22%", repairs: "1,380,000", price: "2%", rival: "0%" },
    figure: "",
    sign: {
      measure: "Planning approvals in the area, May to July",
      side: "at-least",
      threshold: "170",
      by: "31/07/2027",
      ifSo: "70%",
      otherwise: "20%",
      reading: "",
    },
  },
  {
    id: "base",
    name: "As now",
    base: true,
    probability: "50%",
    values: {},
    figure: "",
    sign: {
      measure: "Trade accounts that bought in June",
      side: "at-least",
      threshold: "410",
      by: "30/06/2027",
      ifSo: "75%",
      otherwise: "40%",
      reading: "",
    },
  },
  {
    id: "worst",
    name: "Sites stall, rival opens in May",
    base: false,
    probability: "30%",
    values: { starts: "440", spend: "9,800", share: "18%", repairs: "1,200,000", price: "-3%", rival: "10%" },
    figure: "",
    sign: {
      measure: "Homes begun in the area, April to June",
      side: "at-most",
      threshold: "115",
      by: "15/07/2027",
      ifSo: "80%",
      otherwise: "15%",
      reading: "",
    },
  },
];

const exampleAssumptions: Assumption[] = [
  {
    id: "a1",
    statement: "Two of the three large sites go on building through the winter.",
    driver: "starts",
    source: "Council’s register of commencements, October 2026",
    owner: "Branch manager",
    review: "31/03/2027",
    measure: "Commencements in a quarter",
    side: "at-most",
    threshold: "115",
    reading: "131",
  },
  {
    id: "a2",
    statement: "The rival opens in summer and takes cash customers first.",
    driver: "rival",
    source: "Planning notice and two of its job advertisements",
    owner: "Sales manager",
    review: "30/04/2027",
    measure: "Change of cash sales on the same week last year",
    side: "at-most",
    threshold: "-8%",
    reading: "-2%",
  },
  {
    id: "a3",
    statement: "Timber and cement rise by about as much as prices in general.",
    driver: "price",
    source: "Three suppliers’ letters for January",
    owner: "Buyer",
    review: "15/01/2027",
    measure: "Price of a pack of C24 timber",
    side: "at-most",
    threshold: "£310",
    reading: "£324",
  },
];

/** An invented builders' merchant and the lease that it has to decide on. */
export function exampleWork(): ScenariosWork {
  return {
    title: "Ravensby Builders’ Merchants",
    decision: "Take the lease on a second yard from April 2027",
    unit: "pounds",
    from: "April 2027",
    to: "March 2028",
    needed: "2,100,000",
    formula: "(starts * spend * share + repairs) * (1 + price) * (1 - rival)",
    drivers: exampleDrivers.map((one) => ({ ...one })),
    scenarios: exampleScenarios.map((one) => ({ ...one })),
    assumptions: exampleAssumptions.map((one) => ({ ...one })),
    reason: "",
  };
}

export function emptyScenario(id: string, name: string, base = false): Scenario {
  return { id, name, base, probability: "", values: {}, figure: "", sign: { ...emptySign } };
}

/** Three scenarios by name alone. */
export function emptyWork(): ScenariosWork {
  return {
    ...exampleWork(),
    title: "My scenarios",
    decision: "",
    from: "",
    to: "",
    needed: "",
    formula: "",
    drivers: [],
    scenarios: [
      emptyScenario("best", "Best"),
      emptyScenario("base", "Base", true),
      emptyScenario("worst", "Worst"),
    ],
    assumptions: [],
  };
}
