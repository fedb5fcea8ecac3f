package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.Review;
import java.time.Instant;

/** What a person said of an image, and when. */
public record ReviewNote(Review review, Instant at) {}
