package io.ficklestream.gateway.messaging.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.gateway.RandomFacts;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.ImageFold;
import io.ficklestream.gateway.domain.ImageRecord;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

/** Stores outlive the version of the gateway that wrote them. */
class StoredJsonTest {

    @Test
    void everyFactAndWhatIsMadeOfItComesBackAsItWas() {
        // Given
        RandomFacts some = new RandomFacts(new Random(20260404));
        Optional<ImageRecord> image = Optional.empty();
        for (int i = 0; i < 300; i++) {
            Fact.OfImage fact = some.about("a");
            image = Optional.of(ImageFold.fold("a", image, fact));

            // When, Then
            assertThat(there(Fact.class, fact)).isEqualTo(fact);
            assertThat(there(ImageRecord.class, image.get())).isEqualTo(image.get());
        }
    }

    @Test
    void whatANewerVersionAddsIsPassedOverAndWhatAnOlderDidNotKnowIsEmpty() {
        // Given: a dead letter as it was before it told its revision, with a field that nobody knows
        String stored = """
                {"position": {"topic": "seeds-dead-letters", "partition": 0, "offset": 7}, "imageId": "a", "topic": "seeds",
                "stage": "segmenter", "reason": "why", "at": "2026-01-01T12:00:00Z", "retriable": true, "retried": false,
                "colour": "blue"}""";

        // When
        DeadLetter letter = read(DeadLetter.class, stored);

        // Then
        assertThat(letter.imageId()).contains("a");
        assertThat(letter.revision()).isEmpty();
        assertThat(letter.position()).hasToString("seeds-dead-letters/0/7");
    }

    @Test
    void damageIsSaid() {
        // When, Then
        assertThatThrownBy(() -> read(ImageRecord.class, "{\"id\":"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("a stored ImageRecord is damaged");
    }

    private static <T> T there(Class<T> type, T value) {
        Serde<T> json = StoredJson.of(type);
        return json.deserializer().deserialize("store", json.serializer().serialize("store", value));
    }

    private static <T> T read(Class<T> type, String text) {
        return StoredJson.of(type).deserializer().deserialize("store", text.getBytes(StandardCharsets.UTF_8));
    }
}
