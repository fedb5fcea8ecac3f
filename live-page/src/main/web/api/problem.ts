interface Body {
  title?: string;
  detail?: string;
  field?: string;
  retryAfterSeconds?: number;
}

/** What went wrong with a call, in words for the person who made it. Status 0: the gateway did not answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterSeconds: number | null = null,
    readonly field: string | null = null,
  ) {
    super(message);
  }

  /** True when the same call may work later, without anybody changing it. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

export function unreachable(): Problem {
  return new Problem(0, 'The gateway does not answer. Is it running, and is this computer connected? What you did was not sent: try again.');
}

/** The problem that a response tells, whether or not it is written as problem+json. */
export function problemOf(status: number, text: string, retryAfter: string | null): Problem {
  const body = parse(text);
  const seconds = body.retryAfterSeconds ?? (retryAfter === null ? null : Number.parseInt(retryAfter, 10) || null);
  const message = body.detail ?? body.title ?? `The gateway answered with status ${status}. Its log says why.`;
  return new Problem(status, message, seconds, body.field ?? null);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parse(text: string): Body {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
