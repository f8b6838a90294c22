/** A firm with a good objective, in parts that can be left out. */
export interface Ground {
  readonly firm: string;
  readonly verb: string;
  /** A measure that narrows nothing by itself. */
  readonly metric: string;
  readonly scope: string;
  /** From and to, as one would write them; each pair is a year's plausible step. */
  readonly steps: readonly (readonly [from: string, to: string])[];
  readonly resource: string;
  readonly aim: string;
}

export const grounds: readonly Ground[] = [
  {
    firm: "Kiln Lane Bakery",
    verb: "Raise",
    metric: "sales",
    scope: "of sourdough to cafés in York",
    steps: [
      ["£84,000", "£96,000"],
      ["£78,000", "£91,000"],
      ["£102,000", "£118,000"],
    ],
    resource: "using the existing two vans",
    aim: "so that the second oven pays for itself",
  },
  {
    firm: "Ferncliff Pumps",
    verb: "Improve",
    metric: "win rate",
    scope: "on tenders from hospitals in Wales",
    steps: [
      ["24%", "30%"],
      ["21%", "26%"],
      ["28%", "33%"],
    ],
    resource: "with the existing team of three",
    aim: "in order to fill the new test bay",
  },
  {
    firm: "Tallyman Software",
    verb: "Shorten",
    metric: "the sales cycle",
    scope: "for accountancy firms in Scotland",
    steps: [
      ["75 days", "60 days"],
      ["90 days", "70 days"],
      ["64 days", "50 days"],
    ],
    resource: "with the existing two advisers",
    aim: "so that the firm can do without its overdraft",
  },
  {
    firm: "Oldfield Hotels",
    verb: "Increase",
    metric: "bookings",
    scope: "for weddings at the Harrogate hotel",
    steps: [
      ["46", "58"],
      ["52", "60"],
      ["38", "50"],
    ],
    resource: "with the existing £9,000 budget",
    aim: "in order to keep the ballroom open all winter",
  },
  {
    firm: "Harbour Gyms",
    verb: "Increase",
    metric: "sign-ups",
    scope: "among nurses in Bristol",
    steps: [
      ["310", "370"],
      ["280", "345"],
      ["405", "460"],
    ],
    resource: "with the existing £6,000 budget",
    aim: "in order to fill the morning classes",
  },
  {
    firm: "Fenwick Hospice",
    verb: "Raise",
    metric: "donations",
    scope: "from firms in Kendal",
    steps: [
      ["£42,000", "£55,000"],
      ["£36,500", "£45,000"],
      ["£61,000", "£70,000"],
    ],
    resource: "with the existing two fundraisers",
    aim: "in order to fund a second night nurse",
  },
  {
    firm: "Aldgate Print",
    verb: "Increase",
    metric: "orders",
    scope: "for yearbooks from schools in Kent",
    steps: [
      ["120", "150"],
      ["95", "115"],
      ["140", "165"],
    ],
    resource: "using the existing press",
    aim: "so that the press stands idle less",
  },
  {
    firm: "Moorgate Tyres",
    verb: "Reduce",
    metric: "returns",
    scope: "from van fleets in Leeds",
    steps: [
      ["5%", "3%"],
      ["6%", "4%"],
      ["4.5%", "3%"],
    ],
    resource: "with the existing team of four fitters",
    aim: "in order to protect the margin on fleet work",
  },
  {
    firm: "Marchbank Furniture",
    verb: "Raise",
    metric: "average order value",
    scope: "for oak tables in the web shop",
    steps: [
      ["£240", "£285"],
      ["£310", "£350"],
      ["£198", "£225"],
    ],
    resource: "with the existing £4,000 budget",
    aim: "so that delivery takes a smaller share of each order",
  },
];

export const days = ["31 March 2027", "30 June 2027", "30 September 2027", "31 December 2027"] as const;
