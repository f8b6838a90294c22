import * as fc from "fast-check";
import type { Task } from "#engine/task";

/** Words that can stand anywhere in a task and are found again without doubt. */
const secret = fc.stringMatching(/^[a-z]{8,12}$/).map((word) => `secret-${word}`);
const text = fc.stringMatching(/^[a-z]{5,9}( [a-z]{4,9}){1,4}$/);
const ids = (least: number, most: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{4,8}-[a-z]{4,8}$/), { minLength: least, maxLength: most });

const common = fc
  .record({ title: text, prompt: text, after: secret, hints: fc.array(text, { maxLength: 2 }) })
  .map((words) => ({
    id: "arbitrary",
    version: 1,
    outcome: "LO2",
    criteria: ["AC2"],
    level: 4 as const,
    minutes: 2,
    ...words,
  }));

const choice: fc.Arbitrary<Task> = fc
  .tuple(
    common,
    ids(2, 6),
    fc.array(text, { minLength: 6, maxLength: 6 }),
    fc.array(secret, { minLength: 6, maxLength: 6 }),
    fc.nat(5),
    fc.boolean(),
  )
  .map(([shared, names, texts, secrets, at, many]) => {
    const first = at % names.length;
    const second = (first + 1) % names.length;
    const rightOnes = many && names.length > 2 ? [first, second] : [first];
    return {
      ...shared,
      kind: "choice",
      pick: rightOnes.length === 2 ? "many" : "one",
      options: names.map((id, place) => ({
        id,
        text: texts[place]!,
        feedback: secrets[place]!,
        ...(rightOnes.includes(place) ? { right: true } : { mistake: "M2" }),
      })),
    };
  });

const order: fc.Arbitrary<Task> = fc
  .tuple(common, ids(3, 7), text, secret)
  .map(([shared, names, words, because]) => ({
    ...shared,
    kind: "order",
    steps: names.map((id) => ({ id, text: `${words} ${id}`, because })),
  }));

const match: fc.Arbitrary<Task> = fc
  .tuple(common, ids(2, 6), ids(3, 6), fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }), secret)
  .map(([shared, stems, options, picks, because]) => ({
    ...shared,
    kind: "match",
    stems: stems.map((id, at) => ({
      id,
      text: `stem ${id}`,
      right: options[picks[at]! % options.length]!,
      because,
      mistake: "M5",
    })),
    options: options.map((id) => ({ id, text: `option ${id}` })),
  }));

const classify: fc.Arbitrary<Task> = fc.tuple(common, ids(3, 8), secret).map(([shared, names, because]) => ({
  ...shared,
  kind: "classify",
  groups: [
    { id: "left", text: "Left" },
    { id: "right-hand", text: "Right hand" },
  ],
  statements: names.map((id, at) => ({
    id,
    text: `statement ${id}`,
    group: at % 2 === 0 ? "left" : "right-hand",
    because,
  })),
}));

const number: fc.Arbitrary<Task> = fc
  .tuple(common, fc.integer({ min: -99_999, max: 99_999 }), secret)
  .map(([shared, tenths, feedback]) => ({
    ...shared,
    kind: "number",
    label: "Forecast",
    unit: "number",
    decimals: 1,
    value: tenths / 10,
    slips: [{ name: "secret-slip", value: tenths / 10 + 7, feedback }],
  }));

const written: fc.Arbitrary<Task> = fc.tuple(common, secret).map(([shared, missing]) => ({
  ...shared,
  kind: "written",
  commandWord: "explain",
  points: [
    {
      id: "names-season",
      says: "secret-says-season",
      missing,
      signs: [{ words: [["secret-season*", "season*"]] }],
    },
    { id: "gives-reason", says: "secret-says-reason", missing, marks: 2, signs: [{ reason: true }] },
    { id: "persuades", says: "secret-says-persuades", missing },
  ],
  models: ["The season repeats every December, because bread sells before the holidays. secret-model"],
  nearMisses: [{ because: "secret-because", answer: "The season repeats every December here.", earns: 1 }],
}));

/** A sound task of any kind but a worksheet. What only the key may hold begins with "secret-". */
export const anyTask = fc.oneof(choice, order, match, classify, number, written);
