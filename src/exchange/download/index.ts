export { fileName, saveFile, type FileType } from "./save-file.ts";
