import { formatPercent } from "#engine/measure";
import { amountWords, partName, type Cascade, type CascadeNode } from "#engine/targets";

const levelWords = {
  region: "regions",
  team: "teams",
  person: "people",
  product: "products",
  month: "months",
};

const percent = (part: number, whole: number): string => formatPercent(whole === 0 ? 0 : part / whole);

/** What a worked cascade finds, in figures: who carries most of it, and with how many people. */
export function findingOf(cascade: Cascade, root: CascadeNode): string {
  const most = root.children.reduce<CascadeNode | undefined>(
    (best, one) => (best === undefined || one.amount > best.amount ? one : best),
    undefined,
  );
  if (!most || most.level === "whole") return `${amountWords(root.amount, cascade.unit)} to pass down`;
  const share = percent(most.amount, root.amount);
  const level = most.level;
  const name = partName(most.name);
  if (level === "region" || level === "team") {
    const with_ = cascade.people.filter((one) => one[level] === most.name).length;
    return `${name} carries ${share} of the target with ${percent(with_, cascade.people.length)} of the people`;
  }
  return `${name} carries ${share} of the target, the most of ${String(root.children.length)} ${levelWords[level]}`;
}
