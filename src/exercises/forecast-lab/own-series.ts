import { histories } from "#state/histories";
import type { Kept, OwnHistory } from "#state/histories";
import type { LabSeries } from "./lab-series.ts";

const toSeries = ({ id, body }: Kept<OwnHistory>): LabSeries => ({
  ...body.series,
  id,
  title: body.title,
  own: true,
});

/** A person's own series, once the shelf has been read. */
export function ownSeries(): Promise<LabSeries[]> {
  return new Promise((resolve) => {
    const stop = histories.subscribe((shelf) => {
      if (shelf.stage === "unread") return;
      resolve(shelf.kept.map(toSeries));
      queueMicrotask(() => stop());
    });
  });
}

/** Tells of a person's own series now and whenever they change, in this tab or another. */
export function followOwnSeries(tell: (all: LabSeries[]) => void): () => void {
  return histories.subscribe((shelf) => {
    if (shelf.stage === "read") tell(shelf.kept.map(toSeries));
  });
}
