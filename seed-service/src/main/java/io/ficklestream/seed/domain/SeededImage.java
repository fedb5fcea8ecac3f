package io.ficklestream.seed.domain;

import io.ficklestream.contracts.SeedMask;
import java.time.Duration;

/**
 * A seed mask and how long it took, kept apart: the mask is the same in every run.
 *
 * @param total from the localization maps to the mask, everything included
 * @param refinement the part of it that brings the seeds to the photograph's resolution; nearly all of it is the CRF
 */
public record SeededImage(SeedMask mask, Duration total, Duration refinement) {}
