import { describe, expect, it } from 'vitest';
import { NO_WISHES, requestOf } from '../../../main/web/reprocess/request';
import { EVERYTHING } from '../../../main/web/stream/filter';

describe('a request to label photographs again', () => {
  it('without filters is about all of them, done as the classifier is configured', () => {
    expect(requestOf(EVERYTHING, NO_WISHES)).toEqual({ all: true, options: {} });
  });

  it('with filters is about what they show, and says nothing of those that are not set', () => {
    const request = requestOf({ ...EVERYTHING, label: 'cat', maxConfidence: 0.6 }, NO_WISHES);

    expect(request).toEqual({ query: { label: 'cat', maxConfidence: 0.6 }, options: {} });
  });

  it('has the options that were filled in', () => {
    const { options } = requestOf(EVERYTHING, { modelVersion: 'voc6-2', samplesPerView: '200', activationThreshold: '0.35', randomSeed: ' ' });

    expect(options).toEqual({ modelVersion: 'voc6-2', samplesPerView: 200, activationThreshold: 0.35 });
  });
});
