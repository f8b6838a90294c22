/**
 * Reads the catalogue of messages. It is YAML with one `code: sentence` a line, so that a browser
 * can read it without a YAML parser; a test holds this reading equal to that of a real one.
 */
export function readCatalogue(yaml: string): ReadonlyMap<string, string> {
  const lines = yaml.split("\n").filter((line) => /^[a-z]/.test(line));
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), unquoted(line.slice(colon + 2).trim())];
    }),
  );
}

function unquoted(written: string): string {
  if (/^".*"$/.test(written)) return written.slice(1, -1).replace(/\\(["\\])/g, "$1");
  if (/^'.*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  return written;
}
