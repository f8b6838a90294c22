const mediaTypes = {
  csv: "text/csv;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  json: "application/json",
  png: "image/png",
  txt: "text/plain;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

export type FileType = keyof typeof mediaTypes;

/** A title as a file name that every system takes: "Retail sales, 2025" is retail-sales-2025.xlsx. */
export function fileName(title: string, type: FileType): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return `${plain || "golden-thread"}.${type}`;
}

/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveFile(title: string, content: Uint8Array<ArrayBuffer> | string, type: FileType): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaTypes[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(title, type);
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may still be reading when click() returns; a minute is ample for a file already in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
