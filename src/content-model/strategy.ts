import * as z from "zod/mini";
import { atLeastOne, fields, perhapsMany, slug, text, textLike, wholeFrom } from "./fields.ts";

const ref = textLike(/^[A-Z]\d+$/, "write a letter and a number, such as B1");
const blankable = (message: string) => z.string(message);
const day = textLike(/^\d{1,2} [A-Z][a-z]+ \d{4}$/, "write a date, such as 13 April 2026");
const month = textLike(/^[A-Z][a-z]+ \d{4}$/, "write a month, such as April 2026");
const pounds = wholeFrom(1, 1_000_000_000, "write whole pounds above nought, such as 420000");
const share = z.number("write a fraction, such as 0.04 for 4%");
const effect = wholeFrom(-2, 2, "write an effect from -2 to 2");
const score = wholeFrom(1, 5, "write a score from 1 to 5");
const yes = z.boolean("write true or false");

const line = fields(
  {
    ref,
    from: z.literal(["business", "marketing"], "write business or marketing"),
    says: text("write the line of the strategy, such as: Raise sales by 8% in 2027"),
    serves: blankable('write the business line that it serves, such as B1, or ""'),
  },
  "a line of strategy",
);
const decision = fields(
  {
    ref,
    kind: z.literal(
      ["target-markets", "product-focus", "channels", "territories", "promotional-focus"],
      "write target-markets, product-focus, channels, territories or promotional-focus",
    ),
    says: text("write what is decided, such as: Food plants come first"),
  },
  "a decision",
);
const link = fields(
  {
    line: ref,
    because: blankable("write the reason"),
    decision: ref,
    therefore: blankable("write what follows"),
  },
  "a link",
);
const switched = fields(
  {
    ref,
    name: text("write what can be turned up or down, such as: Discount authority"),
    volume: effect,
    margin: effect,
    because: text("write why more of it does so"),
    bound: blankable('write what binds it, or ""'),
  },
  "a decision of the switch",
);
const swotLine = fields(
  {
    ref,
    side: z.literal(
      ["strength", "weakness", "opportunity", "threat"],
      "write strength, weakness, opportunity or threat",
    ),
    says: text("write what it is, such as: Six engineers on the road"),
    letter: z.literal(
      ["", "political", "economic", "social", "technological", "legal", "environmental"],
      'write a factor of PESTLE, such as legal, or ""',
    ),
    parked: blankable('write why it is left aside, or ""'),
  },
  "a line of the SWOT",
);
const pair = fields(
  { inside: ref, outside: ref, strategy: blankable("write the strategy of the pair") },
  "a pair",
);
const generic = z.literal(
  ["cost-leadership", "differentiation", "cost-focus", "differentiation-focus"],
  "write cost-leadership, differentiation, cost-focus or differentiation-focus",
);
const models = fields(
  {
    products: atLeastOne(
      fields(
        {
          name: text("write the product"),
          sales: pounds,
          largestRival: pounds,
          growth: share,
          penetration: share,
        },
        "a product",
      ),
      "write a product",
    ),
    options: atLeastOne(
      fields(
        { name: text("write the option"), newProduct: yes, newMarket: yes, asked: yes, reachable: yes },
        "a way to grow",
      ),
      "write a way to grow",
    ),
    forces: atLeastOne(
      fields(
        {
          force: z.literal(
            ["entrants", "substitutes", "buyers", "suppliers", "rivals"],
            "write entrants, substitutes, buyers, suppliers or rivals",
          ),
          says: text("write the evidence"),
          rating: score,
        },
        "evidence of a force",
      ),
      "write evidence",
    ),
    position: fields(
      { relativeCost: share, relativePrice: share, scope: share, claims: generic },
      "a position",
    ),
    swot: atLeastOne(swotLine, "write a line of the SWOT"),
    pairs: atLeastOne(pair, "write a pair"),
    segments: atLeastOne(
      fields(
        {
          name: text("write the segment"),
          size: score,
          growth: score,
          fit: score,
          reach: score,
          cost: score,
        },
        "a segment",
      ),
      "write a segment",
    ),
    weights: fields({ size: share, growth: share, fit: share, reach: share, cost: share }, "weights"),
  },
  "the models",
);
const campaign = fields(
  {
    name: text("write the campaign"),
    segment: text("write whom it speaks to"),
    message: text("write what it says"),
    from: day,
    to: day,
    peakFrom: day,
    peakTo: day,
  },
  "a campaign",
);
const activity = fields(
  {
    name: text("write the activity"),
    segment: text("write who is called on"),
    campaign: blankable('write the campaign that it follows up, or ""'),
    message: blankable('write what salespeople say, or ""'),
    from: day,
    to: day,
    hoursPerWeek: wholeFrom(0, 1000, "write hours a week, such as 30"),
  },
  "an activity",
);
const campaigns = atLeastOne(campaign, "write a campaign");
const activities = atLeastOne(activity, "write an activity");

/** A firm’s strategy, sound, and a second one with planted faults for each exercise. */
export const strategySchema = fields(
  {
    id: slug,
    firm: text("write the firm, such as: Calder Valves"),
    sells: textLike(/\.$/, "say what it sells and to whom, in a sentence that ends in a full stop"),
    brief: fields(
      {
        lines: atLeastOne(line, "write a line of strategy"),
        decisions: atLeastOne(decision, "write a decision"),
        links: atLeastOne(link, "write a link"),
      },
      "a brief",
    ),
    flawedBrief: fields(
      { decisions: perhapsMany(decision, "write a decision"), links: perhapsMany(link, "write a link") },
      "a flawed brief",
    ),
    switch: atLeastOne(switched, "write a decision of the switch"),
    flawedSwitch: z.record(ref, z.literal(["more", "less", "same"], "write more, less or same")),
    models,
    flawedModels: fields(
      {
        swot: perhapsMany(swotLine, "write a line of the SWOT"),
        pairs: perhapsMany(pair, "write a pair"),
        claims: generic,
      },
      "flawed models",
    ),
    calendar: fields(
      {
        from: month,
        to: month,
        hoursPerWeek: wholeFrom(0, 10_000, "write hours a week, such as 60"),
        followUpDays: wholeFrom(0, 365, "write days, such as 14"),
        campaigns,
        activities,
      },
      "a calendar",
    ),
    flawedCalendar: fields({ campaigns, activities }, "a flawed calendar"),
  },
  "a strategy",
);
export type FirmStrategy = z.infer<typeof strategySchema>;
