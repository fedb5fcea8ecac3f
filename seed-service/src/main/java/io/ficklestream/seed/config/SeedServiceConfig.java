package io.ficklestream.seed.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;

/**
 * All settings of the service; those without a default here have it in application.properties or in the algorithm they
 * belong to. A key under the prefix that is not listed stops the start.
 */
@ConfigMapping(prefix = "ficklestream.seed")
public interface SeedServiceConfig {

    /** Threads that merge and seed; more than there are partitions would be idle. */
    @Min(1)
    @Max(64)
    int streamThreads();

    /** Where the local copy of the state is; it is rebuilt from the broker when it is lost. */
    Path stateDirectory();

    /** Copies of the state's changelogs on the broker: 1 for a single broker, 3 in production. */
    @Min(1)
    @Max(9)
    int internalTopicsReplication();

    Aggregation aggregation();

    Photograph photograph();

    /** The paper's rule that makes seeds of evidence. */
    RuleConfig rule();

    /** From seeds on the grid to a mask of the photograph. */
    RefinementConfig refinement();

    CrfConfig crf();

    /** See {@link io.ficklestream.seed.domain.RetentionPolicy}. */
    interface Aggregation {

        @WithDefault("P7D")
        Duration retention();

        @WithDefault("PT10M")
        Duration sweepInterval();
    }

    /** What is refused; see {@link io.ficklestream.vision.image.DecodeLimits}. */
    interface Photograph {

        @WithDefault("8388608")
        @Min(1)
        long maxBytes();

        @WithDefault("64000000")
        @Min(1)
        long maxPixels();
    }
}
