import { ok, refuse, type Problem, type Result } from "#engine/measure";

const limit = 300;
const letters = 4000;
const foreign =
  /\b(?:der|die|das|und|für|mit|von|bis|zum|zur|wir|nicht|auf|ein|eine|le|les|des|une|du|pour|avec|dans|sur|nos|notre|aux|el|los|las|para|con|por|una|nuestro|nuestra|del|il|gli|per il|della|nel|entro|het|een|voor|van|met|naar|onze|och|att|för|na|do|dla|przez|em|nos|um|uma|dos|até|og|til|av)\b/gi;
const english =
  /\b(?:the|of|to|by|in|from|and|for|with|our|at|on|per|increase|reduce|grow|improve|achieve|sales|customers?|this|next|within|new|end|year|month|quarter)\b/gi;

/** Whether a text can be read at all, and what makes the reading less sure. */
export function legible(text: string): Result<readonly Problem[]> {
  const trimmed = text.trim();
  if (trimmed === "") return refuse({ code: "objective-empty" });
  if (trimmed.length > letters * 4)
    return refuse({ code: "objective-too-long", words: Math.round(trimmed.length / 6), limit });
  const words = trimmed.split(/\s+/).length;
  if (words > limit || trimmed.length > letters) return refuse({ code: "objective-too-long", words, limit });
  if (!/\p{L}{2}/u.test(trimmed)) return refuse({ code: "objective-no-words" });
  const latin = trimmed.match(/[A-Za-z]/g)?.length ?? 0;
  const every = trimmed.match(/\p{L}/gu)?.length ?? 0;
  const strange = trimmed.match(foreign)?.length ?? 0;
  if (latin < every / 2 || (strange >= 2 && strange > (trimmed.match(english)?.length ?? 0)))
    return refuse({ code: "objective-not-english" });
  const capitals = trimmed.match(/[A-Z]/g)?.length ?? 0;
  const shouted = words > 3 && latin > 12 && capitals > latin * 0.8;
  return ok(shouted ? [{ code: "objective-in-capitals" }] : []);
}
