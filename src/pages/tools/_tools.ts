import type { CriterionId } from "#engine/measure";

/** A working tool, as the list of tools tells of it. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  /** What question it answers, in one or two sentences. */
  readonly answers: string;
  readonly href: string;
  /** What of the unit it serves. */
  readonly criteria: readonly CriterionId[];
}

export interface ToolGroup {
  readonly id: string;
  readonly name: string;
  readonly tools: readonly Tool[];
}

/** Every tool that has a page, in the order in which a plan asks for them. */
export const toolGroups: readonly ToolGroup[] = [
  {
    id: "strategy",
    name: "Strategy",
    tools: [
      {
        id: "brief",
        name: "Strategy brief and switch",
        answers:
          "What follows from the strategy, and what stands in the plan for no reason? Links lines of strategy to decisions by because and therefore; then the firm moves from growth to profit, and the decisions have to move too.",
        href: "/tools/strategy/",
        criteria: ["AC1", "AC5", "AC12"],
      },
      {
        id: "models",
        name: "Seven strategy models",
        answers:
          "What do the models say about this firm, and what does the sales plan do about it? SWOT and PESTLE into TOWS, segments by score, growth and share, life cycle, Ansoff, five forces and generic strategies.",
        href: "/tools/models/",
        criteria: ["AC1", "AC5", "AC12"],
      },
      {
        id: "campaigns",
        name: "Campaigns and selling",
        answers:
          "Do salespeople and campaigns keep time? Finds two campaigns on one segment, a peak with nobody free, and a campaign that nobody follows up.",
        href: "/tools/campaigns/",
        criteria: ["AC5", "AC11", "AC14"],
      },
      {
        id: "leads",
        name: "The lead definition",
        answers:
          "When is a lead worth a salesperson’s hour? A rule of fit and intent is tried on forty leads whose end is known, and both kinds of mistake have their price.",
        href: "/tools/leads/",
        criteria: ["AC7", "AC11"],
      },
    ],
  },
  {
    id: "forecast",
    name: "Forecast",
    tools: [
      {
        id: "lab",
        name: "The forecast lab",
        answers:
          "What will be sold, by which method, and how wrong may it be? On a published series or on sales of your own, each method is tested on months it has not seen.",
        href: "/tools/forecast/",
        criteria: ["AC2", "AC6", "AC13"],
      },
      {
        id: "pipeline",
        name: "The pipeline forecast",
        answers:
          "What are open deals worth, by the win rates of closed ones and not by opinion? Age and slipped dates lower a chance; coverage says whether enough is open. Exports of a CRM are read.",
        href: "/tools/pipeline/",
        criteria: ["AC2", "AC6", "AC13"],
      },
      {
        id: "choose",
        name: "Choose a method",
        answers:
          "Which way of forecasting, and why that one? Lays methods of figures and of judgement side by side on data, season, cost and record, and looks through the argument you write.",
        href: "/tools/choose/",
        criteria: ["AC2", "AC6", "AC13"],
      },
      {
        id: "panel",
        name: "The panel",
        answers:
          "What do people expect of something that has no history? A Delphi panel with simulated experts or a class, a jury, the sales force corrected by its record, buyers’ intentions, and judgement combined with a method.",
        href: "/tools/panel/",
        criteria: ["AC2", "AC6", "AC13"],
      },
      {
        id: "scenarios",
        name: "Scenarios and assumptions",
        answers:
          "What may come, how likely is it, and what does a decision stake on it? Best, base and worst by a model of your own, a tornado of its drivers, a log of assumptions, and the sign of the scenario you are in.",
        href: "/tools/scenarios/",
        criteria: ["AC2", "AC6", "AC13"],
      },
    ],
  },
  {
    id: "targets",
    name: "Objectives and targets",
    tools: [
      {
        id: "objectives",
        name: "The objective bench",
        answers:
          "Is it specific, measurable and time-bound, and where are the words that say so? Reads an objective as it is typed, shows what it lacks, and offers a wording with blanks to fill.",
        href: "/tools/objectives/",
        criteria: ["AC3", "AC7", "AC14"],
      },
      {
        id: "target",
        name: "A target against its forecast",
        answers:
          "How far does a target stand above what is expected, and how likely is it? Shows the gap, the stretch and the chance, and keeps the set of targets that the other tools work on.",
        href: "/tools/targets/",
        criteria: ["AC3", "AC7", "AC14"],
      },
      {
        id: "activity",
        name: "From target to activity",
        answers:
          "What does a revenue target ask of each person on a working day, with bank holidays and leave, and is there time for it? Where there is not, it says what would make it possible.",
        href: "/tools/activity/",
        criteria: ["AC3", "AC14"],
      },
      {
        id: "capacity",
        name: "Sales capacity",
        answers:
          "What can the team sell, month by month, while people start, ramp up and leave? Beside the target, with the cost, and with what would close the gap.",
        href: "/tools/capacity/",
        criteria: ["AC3", "AC14"],
      },
      {
        id: "measures",
        name: "What sales and marketing share",
        answers:
          "What does a lead cost, how many become customers, and is a customer worth what it cost to win? By source, with the payback, and with the leads that an objective asks for.",
        href: "/tools/measures/",
        criteria: ["AC7", "AC14"],
      },
      {
        id: "cascade",
        name: "The cascade",
        answers:
          "Who carries how much of the target, and in which month? It is passed down by region, team, person, product and month so that it always sums, and set beside what people build from below.",
        href: "/tools/cascade/",
        criteria: ["AC3", "AC7"],
      },
      {
        id: "territories",
        name: "Fair territories and call plans",
        answers:
          "Is a quota fair where the market is small, and are there enough people to call on every account? Equal quotas beside quotas by potential, calls against the people who can make them.",
        href: "/tools/territories/",
        criteria: ["AC3", "AC7", "AC14"],
      },
    ],
  },
  {
    id: "control",
    name: "Control",
    tools: [
      {
        id: "control-room",
        name: "The control room",
        answers:
          "What do you do this week? Nine firms are run week by week from the figures a manager has: the board, the review, decisions, triggers and talks, and at the end what each decision did.",
        href: "/control/",
        criteria: ["AC4", "AC9", "AC10", "AC16", "AC17"],
      },
      {
        id: "coaching",
        name: "The coaching planner",
        answers:
          "What is the next hour with this salesperson about? Finds the link of each person’s chain that would bring most at the team’s middle, with questions by GROW, the next day, and a record of what was agreed.",
        href: "/tools/coaching/",
        criteria: ["AC4", "AC9", "AC16"],
      },
      {
        id: "variances",
        name: "Variances",
        answers:
          "Why do sales differ from the budget? Price, mix and quantity by line, category, customer or salesperson, a bridge from budget to actual, and which differences are worth an hour. Orders and budgets are read from a file.",
        href: "/tools/variances/",
        criteria: ["AC9", "AC16"],
      },
    ],
  },
];
