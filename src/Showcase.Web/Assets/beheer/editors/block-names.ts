import { itemOf } from "../api/names";
import type { PropertyType } from "../api/types";
import { periodWords, readIndicator } from "../richtext/results";
import { valueIn, type Block } from "./blocks";
import { parseList, parseUdis } from "./stored";

/** Names behind keys and codes in blocks, for their labels: asked for once, and there a moment later. */
export class BlockNames {
  private readonly known = new Map<string, string>();

  constructor(private readonly changed: () => void) {}

  /** Nothing for a value that says itself what it is. */
  of({ alias, editor }: PropertyType, block: Block): string | undefined {
    const value = valueIn(block, alias);
    if (editor === "Umbraco.ContentPicker" || editor === "Umbraco.MultiNodeTreePicker") return parseUdis(value).map((key) => this.ask(key, async () => (await itemOf(key))?.name)).join(", ");
    const code = parseList(valueIn(block, "indicator"))[0];
    if (code === undefined || value === "") return undefined;
    if (alias === "indicator") return this.ask(`cijfer ${code}`, async () => (await readIndicator(code))?.name) || code;
    if (alias === "area") return this.ask(`gebied ${code} ${value}`, async () => (await readIndicator(code))?.cells.find((cell) => cell.area.toLowerCase() === value.toLowerCase())?.areaName) || value;
    if (alias === "period") return periodWords(value);
    return undefined;
  }

  private ask(key: string, find: () => Promise<string | undefined>): string {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, "");
    void find().then((name) => {
      if (name === undefined) return;
      this.known.set(key, name);
      this.changed();
    }, () => this.known.delete(key));
    return "";
  }
}
