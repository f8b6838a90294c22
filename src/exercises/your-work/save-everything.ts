import { everythingKept, markBackedUp } from "#state/backup";

/** Hands over everything that was written here as one file, and notes when. */
export async function saveEverything(): Promise<void> {
  const at = new Date().toISOString();
  const [{ toBackup }, { saveFile }] = await Promise.all([
    import("#exchange/backup"),
    import("#exchange/download"),
  ]);
  saveFile(`Golden Thread backup ${at.slice(0, 10)}`, toBackup(await everythingKept(), at), "json");
  markBackedUp(at);
}
