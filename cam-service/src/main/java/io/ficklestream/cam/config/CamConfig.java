package io.ficklestream.cam.config;

import io.ficklestream.vision.parallel.Workers;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** All settings of the service. A key under the prefix that is not listed here stops the start. */
@ConfigMapping(prefix = "ficklestream.cam")
public interface CamConfig {

    /** The folder with the backbone's weights and the networks made of them. */
    @WithDefault("${FICKLESTREAM_CACHE:${user.home}/.cache/ficklestream}")
    Path cache();

    /** Threads for one photograph; 0: TensorFlow decides, from TF_NUM_INTRAOP_THREADS or the number of cores. */
    @WithDefault("0")
    @Min(0)
    @Max(1024)
    int networkThreads();

    /** Threads that share the random selections of one view of a photograph. The result does not depend on it. */
    @WithDefault("1")
    @Min(1)
    @Max(Workers.MOST)
    int selectionThreads();

    /** Networks that stay open at the same time: 2 bridge the change from one model to the next. */
    @WithDefault("2")
    @Min(1)
    @Max(16)
    int openNetworks();

    /** How long a task may be ahead of the announcement of its model. */
    @WithDefault("10s")
    @DurationMin(millis = 0)
    @DurationMax(minutes = 5)
    Duration announcementPatience();

    Photograph photograph();

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
