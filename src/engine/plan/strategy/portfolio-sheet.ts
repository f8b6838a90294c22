import { refuse, type Result } from "#engine/measure";
import {
  column,
  type Figure,
  givenCell,
  givenRows,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { portfolioProblems, type CutOffs, type PortfolioProduct } from "./portfolio.ts";
import type { CutOffRule } from "./portfolio-cut-offs.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const share: Figure = { unit: "percent", decimals: 1 };
const ratio: Figure = { unit: "ratio", decimals: 2 };
const yes: Figure = { unit: "number", decimals: 0 };

/**
 * The growth–share matrix as a worksheet: relative shares, and whether share and growth are high (1) or not (0).
 *
 * @example
 * const products = [{ name: "Pumps", sales: 300, largestRival: 200, growth: 0.04 }];
 * portfolioSheet(products, { share: 1, growth: 0.1 }, "leader-and-ten", "Pumps").ok // => true
 */
export function portfolioSheet(
  products: readonly PortfolioProduct[],
  cutOffs: CutOffs,
  rule: CutOffRule | "own",
  title: string,
): Result<Sheet> {
  const [first, ...others] = portfolioProblems(products);
  if (first) return refuse(first, ...others);
  const n = products.length;
  const average = rule === "own-average";
  return readSheet({
    id: "growth-share",
    version: 1,
    title,
    cells: [
      givenCell("shareCut", "Share is high from", ratio, cutOffs.share),
      average
        ? workedCell("growthCut", "Growth is high from", share, "sum(weighted) / sum(sales)", {
            note: "The growth of the firm’s own markets, weighted by its sales.",
            slips: [
              {
                name: "plain mean",
                formula: "mean(growth)",
                feedback: "That lets the smallest market count as much as the largest. Weight by sales.",
              },
            ],
          })
        : givenCell("growthCut", "Growth is high from", share, cutOffs.growth),
    ],
    tables: [
      {
        id: "products",
        title: "Products",
        rowHead: "Product",
        rows: products.map(({ name }, at) => name.trim() || `Product ${String(at + 1)}`),
        columns: [
          column("sales", "Own sales", money, [
            givenRows(
              1,
              products.map((one) => one.sales),
            ),
          ]),
          column("rival", "Largest rival’s sales", money, [
            givenRows(
              1,
              products.map(({ largestRival }) => largestRival),
            ),
          ]),
          column("growth", "Growth of the market", share, [
            givenRows(
              1,
              products.map((one) => one.growth),
            ),
          ]),
          ...(average ? [column("weighted", "Sales × growth", money, [worked(1, n, "sales * growth")])] : []),
          column("relative", "Relative share", ratio, [worked(1, n, "sales / rival")], {
            note: "Own sales ÷ the largest rival’s.",
            slips: [
              {
                name: "upside down",
                formula: "rival / sales",
                feedback: "That is the rival’s size beside yours. Divide own sales by the rival’s.",
              },
              {
                name: "share of the two",
                formula: "sales / (sales + rival)",
                feedback: "That is your part of the two together. Relative share is own sales ÷ the rival’s.",
              },
            ],
          }),
          column("leads", "Share high? 1 yes, 0 no", yes, [worked(1, n, "if(relative >= shareCut, 1, 0)")]),
          column("grows", "Growth high? 1 yes, 0 no", yes, [worked(1, n, "if(growth >= growthCut, 1, 0)")]),
        ],
      },
    ],
  });
}
