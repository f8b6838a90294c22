import { ok, refuse, type Result } from "#engine/measure";

/**
 * Lead velocity rate: by how much qualified leads grew.
 *
 *   velocity = (qualified leads now − before) ÷ before
 *
 * Refuses counts below nought, and a beginning of none.
 * @example
 * leadVelocity(200, 220).value // => 0.1
 */
export function leadVelocity(before: number, now: number): Result<number> {
  if (!(now >= 0 && Number.isFinite(now))) return refuse({ code: "count-negative", count: now });
  if (!(before > 0)) return refuse({ code: "velocity-base-none", count: before });
  return ok((now - before) / before);
}

/** What arrives in a week, and who takes it up. */
export interface LeadFlow {
  readonly people: number;
  /** Leads that one person can take up in a week. */
  readonly each: number;
  readonly arriving: number;
  /** Leads that wait already. */
  readonly waiting: number;
}

export interface LeadThroughput {
  readonly capacity: number;
  /** Arriving ÷ capacity; above 1 the queue grows. */
  readonly utilisation: number;
  /** By how much the queue grows in a week; below nought it shrinks. */
  readonly growth: number;
  /** Leads that wait after each week. */
  readonly backlog: readonly number[];
  /** Weeks that a lead of the last week waits. */
  readonly wait: number;
}

/**
 * Whether the people can take up the leads that arrive, and how long the queue becomes.
 *
 *   capacity = people × leads each;  utilisation = arriving ÷ capacity
 *   backlog = backlog before + arriving − capacity, not below nought;  wait = backlog ÷ capacity
 *
 * Refuses a capacity that is not above nought, figures below nought, and weeks that are no whole number from 1 to 520.
 * @example
 * const { capacity, utilisation, backlog, wait } = leadThroughput({ people: 6, each: 15, arriving: 110, waiting: 0 }, 4).value;
 * [capacity, backlog] // => [90, [20, 40, 60, 80]]
 * [utilisation, wait] // => [110 / 90, 80 / 90]
 */
export function leadThroughput(flow: LeadFlow, weeks: number): Result<LeadThroughput> {
  const { people, each, arriving, waiting } = flow;
  const usable = [people, each, arriving, waiting].every((figure) => figure >= 0 && Number.isFinite(figure));
  if (!usable || !(Number.isInteger(weeks) && weeks >= 1 && weeks <= 520))
    return refuse({ code: "throughput-figure" });
  const capacity = people * each;
  if (capacity === 0) return refuse({ code: "throughput-capacity-none" });
  const growth = arriving - capacity;
  const backlog = Array.from({ length: weeks }, (_, week) => Math.max(0, waiting + growth * (week + 1)));
  return ok({
    capacity,
    utilisation: arriving / capacity,
    growth,
    backlog,
    wait: (backlog.at(-1) ?? 0) / capacity,
  });
}

/** What a source delivered, and what was taken as ready for selling. */
export interface LeadDelivery {
  readonly name: string;
  readonly delivered: number;
  readonly accepted: number;
  /** What a lead of this source cost. */
  readonly costPerLead: number;
}

export interface FirstPass {
  readonly name: string;
  /** Accepted ÷ delivered. */
  readonly firstPassYield: number;
  readonly defectRate: number;
  readonly defects: number;
  /** What the rejected leads cost. */
  readonly defectCost: number;
  /** What an accepted lead cost with the rejects on its back; null where none was accepted. */
  readonly costPerAccepted: number | null;
}

/**
 * First-pass yield of each source and of all: leads that were accepted without being sent back.
 *
 *   yield = accepted ÷ delivered;  defects = delivered − accepted;  cost of an accepted lead = cost of all ÷ accepted
 *
 * Refuses no source, a source that delivered none, and more accepted than delivered.
 * @example
 * const { all } = firstPassYield([{ name: "Fairs", delivered: 150, accepted: 110, costPerLead: 40 }]).value;
 * [all.defects, all.defectCost] // => [40, 1_600]
 * all.firstPassYield // => 110 / 150
 */
export function firstPassYield(
  sources: readonly LeadDelivery[],
): Result<{ readonly sources: readonly FirstPass[]; readonly all: FirstPass }> {
  if (sources.length === 0) return refuse({ code: "measures-sources-none" });
  for (const { name, delivered, accepted, costPerLead } of sources) {
    if (!(delivered > 0 && Number.isFinite(delivered) && accepted >= 0 && accepted <= delivered))
      return refuse({ code: "delivery-outside", name, delivered, accepted });
    if (!(costPerLead >= 0 && Number.isFinite(costPerLead)))
      return refuse({ code: "spend-negative", spend: costPerLead });
  }
  const measure = (
    name: string,
    delivered: number,
    accepted: number,
    cost: number,
    lost: number,
  ): FirstPass => ({
    name,
    firstPassYield: accepted / delivered,
    defectRate: (delivered - accepted) / delivered,
    defects: delivered - accepted,
    defectCost: lost,
    costPerAccepted: accepted > 0 ? cost / accepted : null,
  });
  const sum = (of: (source: LeadDelivery) => number): number =>
    sources.reduce((total, one) => total + of(one), 0);
  const cost = ({ delivered, costPerLead }: LeadDelivery): number => delivered * costPerLead;
  const lost = ({ delivered, accepted, costPerLead }: LeadDelivery): number =>
    (delivered - accepted) * costPerLead;
  return ok({
    sources: sources.map((one) => measure(one.name, one.delivered, one.accepted, cost(one), lost(one))),
    all: measure(
      "All",
      sum(({ delivered }) => delivered),
      sum(({ accepted }) => accepted),
      sum(cost),
      sum(lost),
    ),
  });
}
