import * as z from "zod/mini";
import { fields, listed, said, slug } from "./scenario-fields.ts";

const figure = z.number("Write a figure").check(z.gte(-100_000), z.lte(1_000_000));
const is = z.literal(["above", "below"], "Write above or below");

/** What must hold for a scene to come up, or for a choice to be open: figures of the board, the mood, earlier choices. */
const condition = z.discriminatedUnion(
  "on",
  [
    fields({ on: z.literal("measure"), measure: said, is, than: figure }),
    fields({ on: z.literal(["morale", "agreed"]), is, than: figure }),
    fields({ on: z.literal("problem"), begun: z.boolean() }),
    fields({ on: z.literal("chose"), scene: slug, choice: slug, chosen: z.boolean() }),
  ],
  "Write what the condition is on: measure, morale, agreed, problem or chose",
);
export type SceneCondition = z.infer<typeof condition>;

const effect = z.discriminatedUnion(
  "on",
  [
    /** Added to the mood of the team, the agreement on the definition, or what coaching brings. */
    fields({ on: z.literal(["morale", "agreed", "coaching"]), by: figure }),
    /** Share of everybody's week that it takes. */
    fields({ on: z.literal("time"), by: figure }),
    /** Share of the problem's own effect of this name that it takes away. */
    fields({ on: z.literal("ease"), about: slug, by: figure }),
  ],
  "Write what the effect is on: morale, agreed, coaching, time or ease",
);
export type SceneEffect = z.infer<typeof effect>;

const choice = fields({
  id: slug,
  says: said,
  needs: z._default(z.array(condition), []),
  effects: z._default(z.array(effect), []),
  /** What comes of it, at once. */
  reply: said,
  /** Where the talk goes on; left out, it ends. */
  goes: z.exactOptional(slug),
  /** What the choice is worth as evidence, and why. */
  shows: z._default(
    z.array(
      fields({
        criterion: z.literal(["AC4", "AC9", "AC10", "AC16", "AC17"], "Write a criterion of control"),
        good: z.boolean(),
        because: said,
      }),
    ),
    [],
  ),
});

const shape = fields({
  id: slug,
  title: said,
  /** Who is in the room. */
  people: said,
  /** The first and the last week before whose decisions it may come up. */
  weeks: z.tuple([z.int().check(z.gte(1)), z.int().check(z.lte(26))], "Write the first and the last week"),
  when: z._default(z.array(condition), []),
  turns: listed(fields({ id: slug, says: said, choices: listed(choice, 2, 5, "choices") }), 1, 8, "turns"),
});

/** A talk with people, turn by turn. The first turn begins it. */
export const sceneSchema = shape.check(
  z.refine(
    ({ turns }) =>
      turns.every(({ choices }) =>
        choices.every(({ goes }) => goes === undefined || turns.some(({ id }) => id === goes)),
      ),
    { path: ["turns"], error: "A choice goes to a turn of its own scene" },
  ),
  z.refine(({ turns }) => turns.every(({ choices }) => choices.some(({ needs }) => needs.length === 0)), {
    path: ["turns"],
    error: "In every turn at least one choice is always open",
  }),
);
export type Scene = z.infer<typeof sceneSchema>;
export type SceneChoice = Scene["turns"][number]["choices"][number];
