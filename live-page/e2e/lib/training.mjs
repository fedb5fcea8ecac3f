const POINTS = 40;

/** Answers for a gateway whose segmenter has learned for a while: a stack that was just started has no curves. */
export function withTraining(page) {
  return page.route('**/training', (route) => route.fulfill({ json: { points: Array.from({ length: POINTS }, pointOf) } }));
}

function pointOf(_, place) {
  const share = place / (POINTS - 1);
  const wave = Math.sin(place) * 0.03 * share * (1 - share);
  return {
    at: new Date(Date.parse('2026-01-01T12:00:00Z') + place * 30_000).toISOString(),
    role: 'segmenter',
    step: (place + 1) * 50,
    metrics: { loss: 0.9 - 0.58 * Math.sqrt(share) + wave, mIoU: 0.18 + 0.38 * Math.sqrt(share) - wave },
  };
}
