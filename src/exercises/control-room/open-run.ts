import type { Scenario } from "#engine/control";
import type { Problem } from "#engine/measure";
import type { Kept, KeptControlRun } from "#state/control-runs";
import { ControlRoom } from "./control-room.svelte.ts";
import type { RunAddress } from "./room-address.ts";
import { readSeed } from "./room-address.ts";

/** A run that is open, with what was wrong with it; or why there is none yet. */
export interface OpenedRun {
  readonly room: ControlRoom | null;
  readonly problems: readonly Problem[];
}

/** Fetches a scenario; null where there is none of this id. */
export async function fetchScenario(id: string): Promise<Scenario | null> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return null;
  const answer = await fetch(`/data/control/${id}.json`);
  if (!answer.ok) return null;
  return (await answer.json()) as Scenario;
}

/** Opens the run that an address names: the kept one, the newest of this seed, or a new one. Without a seed none is open yet. */
export function openRun(
  scenario: Scenario,
  address: RunAddress,
  kept: readonly Kept<KeptControlRun>[],
): OpenedRun {
  if (address.seed === null) return { room: null, problems: [] };
  const seed = readSeed(address.seed);
  if (seed === null)
    return { room: null, problems: [{ code: "control-seed-unreadable", typed: address.seed.slice(0, 40) }] };
  const own = kept.filter(({ body }) => body.scenario === scenario.id && body.seed === seed);
  const found = address.run === null ? own[0] : own.find(({ id }) => id === address.run);
  const room = new ControlRoom(scenario, seed);
  if (found) return { room, problems: room.takeUp(found.id, found.body) };
  return { room, problems: address.run === null ? [] : [{ code: "control-run-gone" }] };
}
