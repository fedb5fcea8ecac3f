package io.ficklestream.segmenter.domain.training;

import java.util.Map;

/**
 * What one step of training measured.
 *
 * @param loss what was minimised
 * @param parts the loss's parts by name
 * @param gradientNorm Euclidean norm over all trained parameters
 */
public record StepResult(double loss, Map<String, Double> parts, double gradientNorm) {

    public StepResult {
        parts = Map.copyOf(parts);
    }

    boolean isFinite() {
        return Double.isFinite(loss) && Double.isFinite(gradientNorm);
    }
}
