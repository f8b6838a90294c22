import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { amountIn, capital, chosen, day, labels, monthWords, number } from "./plan-wording.ts";
import { list, part, prose, table, type ReportBlock } from "./report-block.ts";

const questionWords: Readonly<Record<string, string>> = {
  customer: "Who is our customer?",
  value: "What does the customer value?",
  mission: "What is our mission?",
  plan: "What is our plan?",
  results: "What results do we want?",
};
const alignmentWords: Readonly<Record<string, string>> = {
  objectives: "What are the objectives for the year?",
  strategies: "What strategies lead there?",
  execution: "How are they carried out in the year?",
  risks: "What could go wrong?",
};
const parkedOr = (text: string, parked: string): string =>
  parked === "" ? text : `${text} Set aside: ${parked}`;

/** Where the firm stands: the organisation, what is known, and how well its activities are done. */
export function situation(plan: Plan): ReportBlock[] {
  const { organisation } = plan;
  return part(
    1,
    "Situation",
    part(2, "The organisation", prose(organisation.about)),
    part(
      2,
      "Five questions",
      table(
        "What the plan answers first",
        ["Question", "Answer"],
        plan.questions.map(({ question, answer }) => [questionWords[question ?? ""] ?? "", answer]),
      ),
      table(
        "How the plan is aligned with the business",
        ["Question", "Answer", "Carried out by"],
        plan.alignment.map(({ question, answer, carriedBy }) => [
          alignmentWords[question ?? ""] ?? "",
          answer,
          labels(plan, carriedBy),
        ]),
      ),
    ),
    part(
      2,
      "What is known",
      table(
        "Facts of market, competitors, customers and the firm",
        ["", "About", "Fact", "Source"],
        plan.facts.map((fact, at) => [
          itemLabel("facts", at),
          fact.subject || capital(chosen(fact.about)),
          parkedOr(fact.text, fact.parked),
          [fact.source, day(fact.on)].filter(Boolean).join(", "),
        ]),
      ),
      table(
        "Strengths, weaknesses, opportunities and threats",
        ["", "Kind", "What", "Weight, 1 to 5"],
        plan.swot.map((item, at) => [
          itemLabel("swot", at),
          capital(chosen(item.quadrant)),
          parkedOr(item.text, item.parked),
          number(item.weight),
        ]),
        { figures: [3] },
      ),
      table(
        "Political, economic, social, technological, legal and environmental factors",
        ["", "Factor", "What", "Likelihood", "Impact"],
        plan.pestle.map((item, at) => [
          itemLabel("pestle", at),
          capital(chosen(item.factor)),
          parkedOr(item.text, item.parked),
          number(item.likelihood),
          number(item.impact),
        ]),
        { figures: [3, 4] },
      ),
      table(
        "What the strategy models led to",
        ["", "Model and place", "What follows", "Because"],
        plan.models.map((item, at) => [
          itemLabel("models", at),
          [capital(chosen(item.model)), chosen(item.place)].filter(Boolean).join(": "),
          parkedOr(item.text, item.parked),
          item.because,
        ]),
      ),
    ),
    part(
      2,
      "What we are able to do",
      table(
        "Capability of sales activities, from 1 to 5",
        ["", "Activity", "Now", "Maturity", "Needed", "Critical", "What is done about the gap"],
        plan.capabilities.map((item, at) => [
          itemLabel("capabilities", at),
          item.activity,
          number(item.performance),
          number(item.maturity),
          number(item.needed),
          number(item.criticality),
          item.development,
        ]),
        { figures: [2, 3, 4, 5] },
      ),
    ),
    part(
      2,
      "Who was asked",
      table(
        "Conversations, and what changed because of them",
        ["Who", "When", "Asked and answered", "What changed"],
        plan.stakeholders.map(({ who, role, on, asked, answered, changed }) => [
          [who, role].filter(Boolean).join(", "),
          day(on),
          [asked, answered].filter(Boolean).join(" "),
          changed,
        ]),
      ),
    ),
    part(
      2,
      "History and forecast",
      list(
        plan.histories.map(
          ({ title, start, values, source }) =>
            `${title}: ${values.length} figures from ${monthWords(start)}${source ? `, source: ${source}` : ""}.`,
        ),
      ),
      table(
        "Forecasts",
        ["", "Forecast", "Method", "Expected", "Spread", "Compared with", "Why this method"],
        plan.forecasts.map((item, at) => [
          itemLabel("forecasts", at),
          `${item.title} (${monthWords(item.from)} to ${monthWords(item.to)})`,
          item.method,
          amountIn(item.expected, item.unit),
          amountIn(item.spread, item.unit),
          item.comparedWith.join(", "),
          item.reason,
        ]),
        { figures: [3, 4] },
      ),
      table(
        "Assumptions",
        ["", "Assumption", "What a change would do", "Early sign", "Looked at"],
        plan.assumptions.map((item, at) => [
          itemLabel("assumptions", at),
          item.text,
          item.sensitivity,
          item.warning,
          day(item.checkOn),
        ]),
      ),
    ),
  );
}
