/** Says every fault of the content by file, line and field, and what to write instead. */
import { fileURLToPath } from "node:url";
import { faultReport } from "../../src/content-model/content-fault.ts";
import { readContent } from "../../src/content-model/read-content.ts";

const { entries, faults } = readContent(fileURLToPath(new URL("../..", import.meta.url)));
if (faults.length > 0) {
  console.error(faultReport(faults));
  process.exitCode = 1;
} else {
  console.log(`${entries.length} entries of content, none with a fault`);
}
