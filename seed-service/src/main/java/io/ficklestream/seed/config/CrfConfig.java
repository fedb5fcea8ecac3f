package io.ficklestream.seed.config;

import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.parallel.Workers;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The dense CRF: a published set of parameters (unset: that of the refinement's defaults), single values replaced. */
public interface CrfConfig {

    Optional<CrfPreset> preset();

    @PositiveOrZero
    OptionalInt iterations();

    @PositiveOrZero
    OptionalDouble gaussianWeight();

    @Positive
    OptionalDouble gaussianSxy();

    @PositiveOrZero
    OptionalDouble bilateralWeight();

    @Positive
    OptionalDouble bilateralSxy();

    @Positive
    OptionalDouble bilateralSrgb();

    /** How the sums over all pairs of pixels are computed. */
    Optional<CrfFilter> filter();

    /** Threads that share one photograph's CRF. */
    @WithDefault("1")
    @Min(1)
    @Max(Workers.MOST)
    int threads();
}
