import { describe, expect, it } from 'vitest';
import { query } from '../../../main/web/api/http';
import { Problem, problemOf, unreachable } from '../../../main/web/api/problem';

describe('problems', () => {
  it('say what the gateway says', () => {
    const problem = problemOf(422, JSON.stringify({ title: 'Unprocessable', detail: 'Label "dragon" is no class.', field: 'labels' }), null);

    expect(problem).toMatchObject({ status: 422, message: 'Label "dragon" is no class.', field: 'labels', passing: false });
  });

  it('say how long to wait, from the body or from the header', () => {
    expect(problemOf(429, '{"retryAfterSeconds": 5}', null).retryAfterSeconds).toBe(5);
    expect(problemOf(503, '', '12').retryAfterSeconds).toBe(12);
    expect(problemOf(503, '', 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfterSeconds).toBeNull();
  });

  it('have words even where the answer has none', () => {
    expect(problemOf(502, '<html>Bad gateway</html>', null).message).toContain('502');
    expect(unreachable().message).toContain('does not answer');
  });

  it('pass by themselves when the stream is busy, away or out of reach', () => {
    expect([429, 503, 0, 404, 500].map((status) => new Problem(status, '').passing)).toEqual([true, true, true, false, false]);
  });
});

describe('query strings', () => {
  it('name only what is set', () => {
    expect(query({ label: 'cat', status: '', cursor: null, minConfidence: 0, limit: undefined })).toBe('?label=cat&minConfidence=0');
    expect(query({ label: '' })).toBe('');
  });
});
