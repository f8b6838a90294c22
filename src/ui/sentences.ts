import written from "../../content/messages/en-GB.yaml?raw";
import { readCatalogue } from "./catalogue.ts";

/** Every code with its sentence. */
export const sentences = readCatalogue(written);
