import { fileURLToPath } from "node:url";
import { glob, type Loader, type LoaderContext } from "astro/loaders";
import { collectionPlans, type CollectionName } from "./collections.ts";
import { faultReport } from "./content-fault.ts";
import { readContent, type Content } from "./read-content.ts";

/** Collections are loaded side by side, and one reading serves them all. */
let reading: Content | undefined;

function soundContent(root: string): Content {
  reading ??= readContent(root);
  if (reading.faults.length === 0) return reading;
  const report = faultReport(reading.faults);
  reading = undefined;
  throw new Error(report);
}

/** Fills a collection from its YAML files, and refuses to build on content that has a fault. */
export function loadYaml(name: CollectionName): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      await fill(name, context);
      context.watcher?.on("change", (path) => {
        if (!path.includes("content") || !/\.(yaml|mdx)$/.test(path)) return;
        reading = undefined;
        fill(name, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function fill(name: CollectionName, context: LoaderContext): Promise<void> {
  const { entries } = soundContent(fileURLToPath(context.config.root));
  context.store.clear();
  for (const { id, data, text, collection } of entries) {
    if (collection !== name) continue;
    const parsed = await context.parseData({ id, data, filePath: text.file });
    context.store.set({ id, data: parsed, filePath: text.file, digest: context.generateDigest(data) });
  }
}

/** Fills a collection from MDX files, after the same check. */
export function loadMdx(name: CollectionName): Loader {
  const loader = glob({ base: `./content/${collectionPlans[name].place}`, pattern: "**/*.mdx" });
  return {
    ...loader,
    load: async (context) => {
      soundContent(fileURLToPath(context.config.root));
      await loader.load(context);
    },
  };
}
