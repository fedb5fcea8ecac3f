package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Topics;
import io.ficklestream.seed.SyntheticImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletionIsRememberedForTheRetentionTest {

    private final StreamUnderTest stream = new StreamUnderTest();
    private final SyntheticImage image = SyntheticImage.of("img", 10);

    @BeforeEach
    void completeThePlan() {
        stream.send(image.block(0, 10));
        stream.received(Topics.LOCALIZATION_MAPS);
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void aDuplicateBeforeTheRetentionEndsIsIgnored() {
        // When
        stream.advance(StreamUnderTest.RETENTION.minusSeconds(1));
        stream.send(image.block(0, 10));

        // Then
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).isEmpty();
        assertThat(stream.storedKeys(PlanStores.COMPLETED)).containsExactly(image.key());
    }

    @Test
    void afterTheRetentionTheMemoryIsEmpty() {
        // When
        stream.advance(StreamUnderTest.RETENTION.plus(StreamUnderTest.SWEEP));

        // Then
        assertThat(stream.storedKeys(PlanStores.COMPLETED)).isEmpty();
        assertThat(stream.received(Topics.deadLettersOf(Topics.CAM_SAMPLES))).isEmpty();
    }
}
