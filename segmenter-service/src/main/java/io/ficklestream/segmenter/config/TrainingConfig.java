package io.ficklestream.segmenter.config;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How the segmenter learns. A sample takes some megabytes of disk. */
public interface TrainingConfig {

    /** How weakly labelled photographs are learned from. */
    enum Method {
        /** Deep seeded region growing (Huang et al., CVPR 2018). */
        DSRG,
        /** Seed, expand and constrain (Kolesnikov and Lampert, ECCV 2016). */
        SEC
    }

    /** Whether it learns at all. Otherwise photographs and seeds are left where they are. */
    @WithDefault("true")
    boolean enabled();

    @WithDefault("dsrg")
    Method method();

    /** Samples of one step. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int batch();

    /** Share of them that was learned from before. */
    @WithDefault("0.5")
    @DecimalMin("0")
    @DecimalMax(value = "1", inclusive = false)
    double replayShare();

    /** Samples that are learned again and again: a uniform sample of the stream. */
    @WithDefault("512")
    @Min(0)
    int replayCapacity();

    /** Samples that wait for a snapshot to cover them; when so many do, photographs and seeds are held back. */
    @WithDefault("256")
    @Min(1)
    int backlogCapacity();

    /** Training begins when so many samples are there. */
    @WithDefault("64")
    @Min(1)
    int leastSamples();

    /** Steps in a row without a new sample; then training rests until one comes. */
    @WithDefault("500")
    @Min(0)
    int replayOnlySteps();

    /** Steps from one checkpoint to the next. */
    @WithDefault("100")
    @Min(1)
    int checkpointEvery();

    /** Own checkpoints that are kept on disk, beside those in use. */
    @WithDefault("20")
    @Min(1)
    int checkpointsKept();

    /** How long losses are gathered for one report on topic {@code training}. */
    @WithDefault("5s")
    @DurationMin(millis = 100)
    Duration progressEvery();

    /** Share of the images that are never learned from, to compare checkpoints with. */
    @WithDefault("0.1")
    @DecimalMin("0")
    @DecimalMax(value = "1", inclusive = false)
    double holdoutShare();

    /** Most of them that are kept. */
    @WithDefault("64")
    @Min(0)
    int holdoutCapacity();

    /** Alpha: what full supervision by masks counts beside the losses on seeds. */
    @WithDefault("2")
    @Positive
    double strongWeight();

    OptimiserConfig optimiser();

    /** Another seed draws other samples, initial weights and dropout. */
    @WithDefault("0")
    long seed();

    /** Threads for one step; 0: as many as there are cores. */
    @WithDefault("0")
    @Min(0)
    @Max(1024)
    int threads();

    /** Photographs that are kept for their seeds; the oldest give way. */
    @WithDefault("20000")
    @Min(1)
    int photographCapacity();

    /** How long seeds may be ahead of their photograph. */
    @WithDefault("60s")
    @DurationMin(millis = 0)
    @DurationMax(minutes = 5)
    Duration photographPatience();
}
