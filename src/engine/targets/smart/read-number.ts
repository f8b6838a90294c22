const wordValues: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  ninety: 90,
  "a hundred": 100,
  "one hundred": 100,
  "a dozen": 12,
  dozen: 12,
};
export const numberWords = Object.keys(wordValues)
  .sort((left, right) => right.length - left.length)
  .join("|");

const powers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  hundred: 100,
};
const powerOf = (word: string): number => powers[word.toLowerCase()] ?? 1;

/** “1,200”, “2.5”, “ten”, with “k”, “m” or “million” after it, as a number. */
export function numberOf(digits: string, power = ""): number {
  const plain = wordValues[digits.toLowerCase()] ?? Number(digits.replaceAll(",", ""));
  return Number((plain * powerOf(power)).toPrecision(12));
}

const currencies: Readonly<Record<string, string>> = {
  "£": "GBP",
  gbp: "GBP",
  pounds: "GBP",
  pound: "GBP",
  sterling: "GBP",
  $: "USD",
  us$: "USD",
  usd: "USD",
  dollars: "USD",
  "€": "EUR",
  eur: "EUR",
  euros: "EUR",
  euro: "EUR",
  r: "ZAR",
  zar: "ZAR",
  rand: "ZAR",
};
export const currencyOf = (sign: string): string | null => currencies[sign.trim().toLowerCase()] ?? null;
