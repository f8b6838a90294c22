import { check, eachAtFault, hasAny, isBlank, lacking, type Seen } from "./plan-check.ts";

const fiveQuestions = [
  ["customer", "who the customer is"],
  ["value", "what customers value"],
  ["mission", "what the mission is"],
  ["plan", "what the plan is"],
  ["results", "what results are wanted"],
] as const;
const fourQuestions = [
  ["objectives", "the objectives of the year"],
  ["strategies", "the strategies for them"],
  ["execution", "how they are carried out"],
  ["risks", "the risks"],
] as const;

/** Whether what an item serves, and what that serves in turn, leads up to an aim. No recursion: a file may chain thousands. */
function reachesAim({ index }: Seen, id: string): boolean {
  const seen = new Set([id]);
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const placed = index.items.get(next);
    if (placed?.list === "aims") return true;
    const serves = placed && "serves" in placed.item ? placed.item.serves : [];
    for (const above of serves) {
      if (seen.has(above)) continue;
      seen.add(above);
      waiting.push(above);
    }
  }
  return false;
}

/** Checks of what the plan comes from: the business, its questions, and the situation. */
export const strategyChecks = [
  check("corporate-aim", { criteria: ["AC1", "AC12"], mistakes: ["M1"] }, ({ plan }) =>
    lacking(plan.aims.length === 0, "aims", "text", "plan-no-aim"),
  ),
  check("objective-reaches-aim", { criteria: ["AC1"], mistakes: ["M1", "M6"] }, (seen) =>
    eachAtFault(seen, "salesObjectives", "serves", "plan-objective-apart", ({ id }) => !reachesAim(seen, id)),
  ),
  check("objective-example", { criteria: ["AC1"] }, (seen) =>
    eachAtFault(
      seen,
      "salesObjectives",
      "segments",
      "plan-objective-no-example",
      ({ segments, products, campaigns }) => !hasAny(seen, [...segments, ...products, ...campaigns]),
    ),
  ),
  check("five-questions", { mistakes: ["M1"], capabilities: ["TP1"] }, ({ plan }) =>
    fiveQuestions.flatMap(([question, asked]) =>
      lacking(
        !plan.questions.some((one) => one.question === question && !isBlank(one.answer)),
        "questions",
        "answer",
        "plan-question-open",
        { asked },
      ),
    ),
  ),
  check("alignment-answered", { criteria: ["AC1"], mistakes: ["M1"], capabilities: ["AP2"] }, ({ plan }) =>
    fourQuestions.flatMap(([question, asked]) =>
      lacking(
        !plan.alignment.some((one) => one.question === question && !isBlank(one.answer)),
        "alignment",
        "answer",
        "plan-alignment-open",
        { asked },
      ),
    ),
  ),
  check("alignment-carried", { criteria: ["AC1"], capabilities: ["AP2"] }, (seen) =>
    eachAtFault(
      seen,
      "alignment",
      "carriedBy",
      "plan-alignment-empty",
      ({ answer, carriedBy }) => !isBlank(answer) && !hasAny(seen, carriedBy),
    ),
  ),
  check("direction-chosen", { criteria: ["AC12"], mistakes: ["M1"] }, ({ plan }) =>
    lacking(plan.organisation.direction === null, "organisation", "direction", "plan-no-direction"),
  ),
  check("product-focus", { criteria: ["AC12"] }, (seen) => [
    ...lacking(seen.plan.products.length === 0, "products", "focus", "plan-no-product"),
    ...eachAtFault(
      seen,
      "products",
      "focus",
      "plan-product-unfocused",
      ({ focus, serves }) => focus === null || !hasAny(seen, serves),
    ),
  ]),
  check("product-margin", { criteria: ["AC12"] }, (seen) =>
    eachAtFault(
      seen,
      "products",
      "price",
      "plan-product-at-loss",
      ({ price, cost }) => price !== null && cost !== null && price <= cost,
    ),
  ),
  check("target-market", { criteria: ["AC5", "AC12"] }, (seen) => [
    ...lacking(
      !seen.plan.segments.some(({ targeted }) => targeted),
      "segments",
      "targeted",
      "plan-no-target-market",
    ),
    ...eachAtFault(
      seen,
      "segments",
      "because",
      "plan-segment-unreasoned",
      ({ targeted, because, serves }) => targeted && (isBlank(because) || !hasAny(seen, serves)),
    ),
  ]),
  check("channel-choice", { criteria: ["AC12"], capabilities: ["SP3"] }, (seen) => [
    ...lacking(seen.plan.channels.length === 0, "channels", "type", "plan-no-channel"),
    ...eachAtFault(
      seen,
      "channels",
      "because",
      "plan-channel-unreasoned",
      ({ because, serves }) => isBlank(because) || !hasAny(seen, serves),
    ),
  ]),
  check("situation-known", { mistakes: ["M1"], capabilities: ["SP1"] }, ({ plan }) => [
    ...lacking(!plan.facts.some(({ about }) => about === "market"), "facts", "text", "plan-no-market-fact"),
    ...lacking(
      !plan.facts.some(({ about }) => about === "competitor"),
      "facts",
      "subject",
      "plan-no-competitor",
    ),
  ]),
  check("swot-four-sided", { capabilities: ["SP1"] }, ({ plan }) =>
    (["strength", "weakness", "opportunity", "threat"] as const).flatMap((quadrant) =>
      lacking(
        !plan.swot.some((one) => one.quadrant === quadrant),
        "swot",
        "quadrant",
        "plan-swot-one-sided",
        {
          quadrant,
        },
      ),
    ),
  ),
  check("stakeholders-asked", { capabilities: ["SP1"] }, (seen) => [
    ...lacking(seen.plan.stakeholders.length === 0, "stakeholders", "who", "plan-nobody-asked"),
    ...eachAtFault(
      seen,
      "stakeholders",
      "changed",
      "plan-stakeholder-unheard",
      ({ answered, changed }) => isBlank(answered) || isBlank(changed),
    ),
  ]),
];
