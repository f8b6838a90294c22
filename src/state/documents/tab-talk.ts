/** Tells other tabs of this site which document changed; they read it from the database themselves. */
export interface TabTalk {
  readonly tell: (kind: string, id: string) => void;
  readonly listen: (hear: (kind: string, id: string) => void) => () => void;
}

interface Changed {
  readonly kind: string;
  readonly id: string;
}

const isChanged = (said: unknown): said is Changed =>
  typeof said === "object" &&
  said !== null &&
  "kind" in said &&
  typeof said.kind === "string" &&
  "id" in said &&
  typeof said.id === "string";

const silent: TabTalk = { tell: () => undefined, listen: () => () => undefined };

/** Silent where the browser has no channels: then a tab sees another's change when it is next opened. */
export function openTabTalk(): TabTalk {
  if (typeof BroadcastChannel === "undefined") return silent;
  const channel = new BroadcastChannel("golden-thread-documents");
  return {
    tell: (kind, id) => channel.postMessage({ kind, id } satisfies Changed),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (isChanged(data)) hear(data.kind, data.id);
      };
      channel.addEventListener("message", onMessage);
      return () => channel.removeEventListener("message", onMessage);
    },
  };
}
