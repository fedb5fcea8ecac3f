package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.TrainingProgress;
import java.time.Instant;

/** A report of a training and when it was made. */
public record TrainingPoint(TrainingProgress progress, Instant at) {}
