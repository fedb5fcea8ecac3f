package io.ficklestream.networks.segmenter.training;

import java.util.Map;

/**
 * What one step came to.
 *
 * @param step from 1
 * @param loss the sum that was minimised, before the update
 * @param parts its parts by name, weighted as they count
 * @param gradientNorm Euclidean norm of all gradients together, before clipping
 */
public record StepResult(long step, double loss, Map<String, Double> parts, double gradientNorm) {}
