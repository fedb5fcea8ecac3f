package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.handmade.ColourSamples;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Takes the place of the backbone's samples. */
@Mock
@Singleton
public class HandMadeSamples extends ColourSamples {}
