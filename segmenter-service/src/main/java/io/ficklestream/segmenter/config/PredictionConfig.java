package io.ficklestream.segmenter.config;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;

/** How photographs are segmented. */
public interface PredictionConfig {

    /** Whether they are. */
    @WithDefault("true")
    boolean enabled();

    /** Sizes at which the network sees the photograph, relative to its input size. */
    @WithDefault("1.0")
    @NotEmpty
    List<@Positive @Max(4) Double> scales();

    /** Whether it also sees the photograph mirrored, at every scale. */
    @WithDefault("false")
    boolean mirrored();

    /** Whether the dense CRF refines the mask. */
    @WithDefault("true")
    boolean crf();

    /** Larger photographs are segmented at this many pixels, and the mask is enlarged. */
    @WithDefault("250000")
    @Min(1)
    int workingPixels();

    /** Threads for one photograph; 0: as many as there are cores. */
    @WithDefault("0")
    @Min(0)
    @Max(1024)
    int threads();
}
