package io.ficklestream.segmenter.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/** All settings of the service. A key under the prefix that is not listed here stops the start. */
@ConfigMapping(prefix = "ficklestream.segmenter")
public interface SegmenterConfig {

    /** The folder with the backbone's weights and the networks made of them. */
    @WithDefault("${FICKLESTREAM_CACHE:${user.home}/.cache/ficklestream}")
    Path cache();

    /** The service's state: photographs, samples, snapshots, checkpoints. */
    @WithDefault("${user.home}/.ficklestream/state/segmenter-service")
    Path directory();

    Photograph photograph();

    NetworkConfig network();

    TrainingConfig training();

    PredictionConfig prediction();

    /** Which photographs are accepted. */
    interface Photograph {

        /** Encoded size. */
        @WithDefault("8388608")
        @Min(1)
        @Max(9437184)
        long maxBytes();

        /** Width times height. */
        @WithDefault("64000000")
        @Min(1)
        long maxPixels();
    }
}
