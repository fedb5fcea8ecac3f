package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Topics;
import io.ficklestream.seed.SyntheticImage;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** A new instance that has nothing but the changelogs of the old one goes on as if nothing had happened. */
class StateSurvivesARestartTest {

    private final SyntheticImage halfDone = SyntheticImage.of("half-done", 10);
    private final SyntheticImage done = SyntheticImage.of("done", 10);

    @Test
    void aPlanBegunBeforeTheRestartCompletesAfterIt() {
        try (StreamUnderTest before = new StreamUnderTest();
                StreamUnderTest after = new StreamUnderTest()) {
            // Given
            before.send(halfDone.block(0, 5));
            restore(before, after);

            // When
            after.send(halfDone.block(5, 10));

            // Then
            assertThat(after.values(Topics.LOCALIZATION_MAPS))
                    .containsExactly(Codecs.LOCALIZATION_MAPS.encode(halfDone.maps()));
        }
    }

    @Test
    void aPlanCompletedBeforeTheRestartIsNotOpenedAgain() {
        try (StreamUnderTest before = new StreamUnderTest();
                StreamUnderTest after = new StreamUnderTest()) {
            // Given
            before.send(done.block(0, 10));
            restore(before, after);

            // When
            after.send(done.block(0, 10));

            // Then
            assertThat(after.received(Topics.LOCALIZATION_MAPS)).isEmpty();
            assertThat(after.storedKeys(PlanStores.BLOCKS)).isEmpty();
        }
    }

    private static void restore(StreamUnderTest from, StreamUnderTest to) {
        replay(from, to, PlanStores.BLOCKS, new ByteArrayDeserializer());
        replay(from, to, PlanStores.OPEN, new OpenPlanDeserializer());
        replay(from, to, PlanStores.COMPLETED, new LongDeserializer());
    }

    private static <V> void replay(StreamUnderTest from, StreamUnderTest to, String store, Deserializer<V> values) {
        KeyValueStore<String, V> restored = to.driver.getKeyValueStore(store);
        from.received("seed-service-test-" + store + "-changelog", values)
                .forEach(change -> restored.put(change.key(), change.value()));
    }
}
