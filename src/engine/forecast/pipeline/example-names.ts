const places = [
  "Ashby",
  "Birchwood",
  "Calder",
  "Dunmore",
  "Eastgate",
  "Fernhill",
  "Greystone",
  "Hazelmere",
  "Ivybridge Road",
  "Juniper Way",
  "Kingsholm",
  "Larkhill",
  "Merrow",
  "Northcott",
  "Oakhanger",
  "Penrose",
  "Quarry Lane",
  "Ravensworth",
  "Saltmarsh",
  "Thornhay",
  "Underhill",
  "Vale Park",
  "Westbrook",
  "Yewdale",
  "Alderbrook",
  "Brackley Street",
  "Coldharbour",
  "Dovecote",
  "Elmstead",
] as const;
const kinds = [
  "Primary School",
  "Distribution Centre",
  "Care Home",
  "Leisure Centre",
  "Data Hall",
  "Brewery",
  "College",
  "Retail Park",
  "Hospice",
  "Printworks",
  "Hotel",
  "Cold Store",
  "Theatre",
  "Laboratory",
  "Sports Hall",
  "Bakery",
  "Library",
] as const;

export const owners = [
  "Amara Osei",
  "Ben Thackray",
  "Carys Llewellyn",
  "Dev Malhotra",
  "Ellen Fairweather",
] as const;

/** The number-th customer: places and kinds have no common divisor, so that 493 come before one comes again. */
export function customerName(number: number): string {
  const name = `${places[number % places.length] ?? ""} ${kinds[number % kinds.length] ?? ""}`;
  const round = Math.floor(number / (places.length * kinds.length));
  return round === 0 ? name : `${name} ${String(round + 1)}`;
}
