import { ok, refuse, type Problem, type Result } from "#engine/measure";

/** A product as the growth–share matrix sees it. Pounds a year; growth of its market as a fraction. */
export interface PortfolioProduct {
  readonly name: string;
  readonly sales: number;
  /** Sales of the largest rival in the same market. */
  readonly largestRival: number;
  readonly growth: number;
}

export type Quadrant = "star" | "cash-cow" | "question-mark" | "dog";

/** Where high begins: at or above it a share or a growth counts as high. */
export interface CutOffs {
  readonly share: number;
  readonly growth: number;
}

export interface PlacedProduct extends PortfolioProduct {
  readonly relativeShare: number;
  readonly quadrant: Quadrant;
}

const mostProducts = 40;

function productProblems({ name, sales, largestRival, growth }: PortfolioProduct): Problem[] {
  const where = name.trim() || "A product without a name";
  return [
    ...(sales > 0 ? [] : [{ code: "portfolio-sales", where }]),
    ...(largestRival > 0 ? [] : [{ code: "portfolio-rival", where }]),
    ...(Number.isFinite(growth) && growth > -1 ? [] : [{ code: "portfolio-growth", where }]),
  ];
}

/** What keeps a portfolio from being placed. */
export function portfolioProblems(products: readonly PortfolioProduct[]): Problem[] {
  if (products.length === 0) return [{ code: "portfolio-empty" }];
  if (products.length > mostProducts)
    return [{ code: "portfolio-many", have: products.length, most: mostProducts }];
  return products.flatMap(productProblems);
}

/**
 * Places products in the growth–share matrix (Boston Consulting Group, 1970).
 *
 *   relative market share = own sales ÷ sales of the largest rival
 *   star: share and growth high; cash cow: share alone; question mark: growth alone; dog: neither
 *
 * The ratio is of sales, not of shares that somebody rounded first. A figure on the cut-off counts as high. Refuses an
 * empty list, sales or rivals of nought, and growth that cannot be read.
 * @example
 * const pumps = [{ name: "Pumps", sales: 300, largestRival: 200, growth: 0.04 }];
 * placeProducts(pumps, { share: 1, growth: 0.1 }).value[0].quadrant // => "cash-cow"
 * placeProducts(pumps, { share: 1, growth: 0.1 }).value[0].relativeShare // => 1.5
 * placeProducts([], { share: 1, growth: 0.1 }).problems // => [{ code: "portfolio-empty" }]
 */
export function placeProducts(
  products: readonly PortfolioProduct[],
  cutOffs: CutOffs,
): Result<PlacedProduct[]> {
  const [first, ...others] = portfolioProblems(products);
  if (first) return refuse(first, ...others);
  if (!(cutOffs.share > 0)) return refuse({ code: "portfolio-cut-share" });
  if (!Number.isFinite(cutOffs.growth)) return refuse({ code: "portfolio-cut-growth" });
  return ok(
    products.map((product) => {
      const relativeShare = product.sales / product.largestRival;
      return { ...product, relativeShare, quadrant: quadrantOf(relativeShare, product.growth, cutOffs) };
    }),
  );
}

function quadrantOf(relativeShare: number, growth: number, cutOffs: CutOffs): Quadrant {
  const leads = relativeShare >= cutOffs.share;
  const grows = growth >= cutOffs.growth;
  return leads ? (grows ? "star" : "cash-cow") : grows ? "question-mark" : "dog";
}
