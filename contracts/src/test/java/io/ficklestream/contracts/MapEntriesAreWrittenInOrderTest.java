package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapEntriesAreWrittenInOrderTest {
    private static final List<String> KEYS =
            IntStream.range(0, 100).mapToObj(i -> "key-" + i).toList();

    @Test
    void theOrderOfInsertionDoesNotShowInTheBytes() {
        // Given
        List<String> backwards = new ArrayList<>(KEYS);
        Collections.reverse(backwards);

        // When
        byte[] one = Codecs.MODEL_ANNOUNCEMENT.encode(announcement(KEYS));
        byte[] other = Codecs.MODEL_ANNOUNCEMENT.encode(announcement(backwards));

        // Then
        assertThat(other).isEqualTo(one);
    }

    @Test
    void readersSeeTheEntriesSorted() {
        // Given
        byte[] bytes = Codecs.MODEL_ANNOUNCEMENT.encode(announcement(KEYS));

        // When
        ModelAnnouncement decoded = Codecs.MODEL_ANNOUNCEMENT.decode(bytes);

        // Then
        assertThat(decoded.provenance().keySet())
                .containsExactlyElementsOf(KEYS.stream().sorted().toList());
        assertThat(decoded.metrics().keySet())
                .containsExactlyElementsOf(KEYS.stream().sorted().toList());
    }

    private static ModelAnnouncement announcement(List<String> keys) {
        Map<String, String> provenance = new LinkedHashMap<>();
        Map<String, Double> metrics = new LinkedHashMap<>();
        keys.forEach(key -> provenance.put(key, "value of " + key));
        keys.forEach(key -> metrics.put(key, (double) key.length()));
        return new ModelAnnouncement("classifier", "1", "models/1", "0".repeat(64), provenance, metrics);
    }
}
