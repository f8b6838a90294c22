import type { CutOffs, PortfolioProduct } from "./portfolio.ts";

export type CutOffRule = "leader-and-ten" | "clear-leader" | "own-average";

/** The conventions for where high begins, by name: texts differ, and a product near a line changes its square. */
export const cutOffRules: readonly {
  readonly id: CutOffRule;
  readonly name: string;
  readonly says: string;
}[] = [
  {
    id: "leader-and-ten",
    name: "Leader, and 10% growth",
    says: "Share is high from 1.0, the size of the largest rival; growth from 10% a year. The form in most textbooks.",
  },
  {
    id: "clear-leader",
    name: "Clear leader, and 10% growth",
    says: "Share is high from 1.5, because a lead that is small may be lost in a year. Stricter, and used for stars.",
  },
  {
    id: "own-average",
    name: "Leader, and the firm’s own average growth",
    says: "Growth is high above the average of the firm’s own markets, weighted by its sales. For slow industries, where 10% would leave only cows and dogs.",
  },
];

/** Growth of the firm’s markets, each weighted by what the firm sells there: Σ sales × growth ÷ Σ sales. */
export function averageGrowth(products: readonly PortfolioProduct[]): number {
  const sales = products.reduce((sum, product) => sum + product.sales, 0);
  return products.reduce((sum, product) => sum + product.sales * product.growth, 0) / sales;
}

/**
 * The cut-offs of a convention, for these products.
 *
 * @example
 * cutOffsBy("leader-and-ten", []) // => { share: 1, growth: 0.1 }
 * cutOffsBy("own-average", [{ name: "A", sales: 300, largestRival: 1, growth: 0.02 }, { name: "B", sales: 100, largestRival: 1, growth: 0.1 }]) // => { share: 1, growth: 0.04 }
 */
export function cutOffsBy(rule: CutOffRule, products: readonly PortfolioProduct[]): CutOffs {
  switch (rule) {
    case "leader-and-ten":
      return { share: 1, growth: 0.1 };
    case "clear-leader":
      return { share: 1.5, growth: 0.1 };
    case "own-average":
      return { share: 1, growth: averageGrowth(products) };
  }
}
