import type { MediaItem } from "./library";
import type { ContentDocument, Reason } from "./types";

interface Problem {
  title?: string;
  detail?: string;
  reasons?: Reason[];
  current?: ContentDocument;
  base?: ContentDocument | null;
  duplicate?: MediaItem;
}

/** An answer that is not a success, with a Dutch sentence to show. */
export class Refusal extends Error {
  /** @param waitSeconds After which the server wants to be asked again. */
  constructor(readonly status: number, private readonly problem: Problem, readonly waitSeconds?: number) {
    super(problem.detail || problem.title || Refusal.sentence(status));
  }

  get isStale(): boolean {
    return this.status === 412 && this.problem.current !== undefined;
  }

  /** The document as someone else left it. */
  get current(): ContentDocument | undefined {
    return this.problem.current;
  }

  /** The file that is there already. */
  get duplicate(): MediaItem | undefined {
    return this.status === 409 ? this.problem.duplicate : undefined;
  }

  get reasons(): Reason[] {
    return this.problem.reasons ?? [];
  }

  /** True when trying the same again later can help. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  static async of(answer: Response): Promise<Refusal> {
    const isJson = answer.headers.get("Content-Type")?.includes("json") ?? false;
    const problem: unknown = isJson ? await answer.json().catch(() => ({})) : {};
    return new Refusal(answer.status, (problem ?? {}) as Problem, Number(answer.headers.get("Retry-After")) || undefined);
  }

  static from(status: number, text: string, waitSeconds?: number): Refusal {
    let problem: unknown;
    try {
      problem = JSON.parse(text);
    } catch {
      // A page of a proxy, say: the status says enough.
    }
    return new Refusal(status, (typeof problem === "object" && problem !== null ? problem : {}) as Problem, waitSeconds);
  }

  private static sentence(status: number): string {
    if (status === 0) return "De server is niet bereikbaar. Controleer uw verbinding.";
    if (status === 401) return "U bent niet meer aangemeld.";
    if (status === 403) return "U hebt hier geen rechten voor.";
    if (status === 404) return "Dit bestaat niet (meer).";
    if (status === 409) return "Dit is er al, of het is intussen veranderd. Laad de pagina opnieuw.";
    if (status === 412) return "Iemand anders heeft dit intussen gewijzigd.";
    if (status === 413) return "Dit is te groot om op te slaan.";
    if (status === 415) return "Dit soort bestand kan hier niet worden bewaard.";
    if (status === 507) return "De schijf van de site is vol. Vraag de beheerder om ruimte te maken.";
    if (status === 429) return "Te veel verzoeken. Wacht even en probeer het opnieuw.";
    if (status === 502 || status === 504) return "De site is even niet bereikbaar. Probeer het over een paar seconden opnieuw.";
    if (status === 503) return "De opslag is even niet beschikbaar. Probeer het over een paar seconden opnieuw.";
    return "Dit is niet gelukt. Probeer het opnieuw.";
  }
}
