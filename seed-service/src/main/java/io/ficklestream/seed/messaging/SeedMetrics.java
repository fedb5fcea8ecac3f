package io.ficklestream.seed.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the service counts. A record that is processed again after a crash is counted again: these numbers show the
 * work done, the topics hold the truth.
 */
@Singleton
public class SeedMetrics {

    private static final String PREFIX = "ficklestream.seed.";

    private final Counter blocksReceived;
    private final Counter duplicates;
    private final Counter plansMerged;
    private final Counter seedsSent;
    private final Map<Stage, Counter> deadLetters = new EnumMap<>(Stage.class);
    private final Timer merging;
    private final Timer seeding;
    private final Timer crf;

    public SeedMetrics(MeterRegistry registry) {
        blocksReceived = counter(registry, "blocks.received", "Sample blocks read, duplicates included");
        duplicates = counter(registry, "blocks.duplicate", "Sample blocks ignored because their samples were known");
        plansMerged = counter(registry, "plans.merged", "Plans whose samples were complete and merged");
        seedsSent = counter(registry, "seeds", "Seed masks sent");
        for (Stage stage : Stage.values()) {
            deadLetters.put(stage, deadLetterCounter(registry, stage));
        }
        merging = timer(registry, "merge", "Merging the blocks of one plan");
        seeding = timer(registry, "seeding", "From localization maps to a seed mask, the dense CRF included");
        crf = timer(registry, "crf", "The part of seeding that the dense CRF dominates");
    }

    void blockReceived() {
        blocksReceived.increment();
    }

    void duplicateIgnored() {
        duplicates.increment();
    }

    void planMerged(Duration took) {
        plansMerged.increment();
        merging.record(took);
    }

    void seedSent(Duration tookInAll, Duration tookForCrf) {
        seedsSent.increment();
        seeding.record(tookInAll);
        crf.record(tookForCrf);
    }

    void deadLetter(Stage stage) {
        deadLetters.get(stage).increment();
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(PREFIX + name).description(description).register(registry);
    }

    private static Counter deadLetterCounter(MeterRegistry registry, Stage stage) {
        return Counter.builder(PREFIX + "dead.letters")
                .description("Messages set aside with a reason")
                .tag("topic", stage.deadLetterTopic())
                .register(registry);
    }

    private static Timer timer(MeterRegistry registry, String name, String description) {
        return Timer.builder(PREFIX + name)
                .description(description)
                .publishPercentileHistogram()
                .register(registry);
    }
}
