package io.ficklestream.classifier.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.util.List;

/** All settings of the service. A key under the prefix that is not listed here stops the start. */
@ConfigMapping(prefix = ClassifierConfig.PREFIX)
public interface ClassifierConfig {

    /** What every key begins with. */
    String PREFIX = "ficklestream.classifier";

    /** The folder with the backbone's weights and the networks made of them. */
    @WithDefault("${FICKLESTREAM_CACHE:${user.home}/.cache/ficklestream}")
    Path cache();

    /** Threads for one photograph; 0: TensorFlow decides, from TF_NUM_INTRAOP_THREADS or the number of cores. */
    @WithDefault("0")
    @Min(0)
    @Max(1024)
    int networkThreads();

    Photograph photograph();

    Prediction prediction();

    Planning planning();

    /** Which photographs are accepted. */
    interface Photograph {

        /** Encoded size. What is larger than 8 MiB cannot be submitted anyway, and 10 MiB cannot be passed on. */
        @WithDefault("8388608")
        @Min(1)
        @Max(9437184)
        long maxBytes();

        /** Width times height. */
        @WithDefault("64000000")
        @Min(1)
        long maxPixels();
    }

    /** How images without labels get theirs. */
    interface Prediction {

        /** Probability from which on a class counts. */
        @WithDefault("0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        double threshold();

        /** Take the most probable class where none reaches the threshold; otherwise the image is set aside. */
        @WithDefault("true")
        boolean bestIfNone();
    }

    /** How the work on an image is cut into tasks. */
    interface Planning {

        /** Sizes at which the network sees the photograph, relative to its input size. */
        @WithDefault("1.0")
        @NotEmpty
        List<@Positive Double> scales();

        /** Whether it also sees the photograph mirrored, at every scale. */
        @WithDefault("false")
        boolean flip();

        /** N, stochastic selections for each view. */
        @WithDefault("200")
        @Min(1)
        @Max(32767)
        int samplesPerView();

        /** Fewer than samples-per-view let several workers share one image. */
        @WithDefault("200")
        @Min(1)
        int samplesPerTask();

        /**
         * Normalised score above which a pixel counts as hit. The paper's 0.35 belongs to its network; this is the best
         * for the published checkpoint on photographs that it is not measured on (docs/accuracy.md).
         */
        @WithDefault("0.12")
        @DecimalMin("0")
        @DecimalMax(value = "1", inclusive = false)
        double activationThreshold();

        /** Another seed draws other selections. */
        @WithDefault("0")
        long randomSeed();
    }
}
