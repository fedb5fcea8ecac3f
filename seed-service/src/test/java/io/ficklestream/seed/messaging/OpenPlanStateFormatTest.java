package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.SampleRange;
import io.ficklestream.seed.domain.EvidenceShape;
import io.ficklestream.seed.domain.OpenPlan;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class OpenPlanStateFormatTest {

    /** What the first version wrote; a later one must still read it, or a restart would lose open plans. */
    private static final String WRITTEN_BY_VERSION_1 = "01" + "0000000000000063" + "000000c8" + "00000029" + "0000002a"
            + "00000002" + "0003636174" + "0003646f67" + "00000001" + "00000032" + "00000064";

    private static final OpenPlan PLAN =
            new OpenPlan(new EvidenceShape(List.of("cat", "dog"), 200, 41, 42), List.of(new SampleRange(50, 100)), 99);

    private final OpenPlanSerializer serializer = new OpenPlanSerializer();
    private final OpenPlanDeserializer deserializer = new OpenPlanDeserializer();

    @Test
    void whatVersion1WroteIsReadAndWrittenUnchanged() {
        // Given
        byte[] stored = HexFormat.of().parseHex(WRITTEN_BY_VERSION_1);

        // When, Then
        assertThat(deserializer.deserialize("", stored)).isEqualTo(PLAN);
        assertThat(serializer.serialize("", PLAN)).isEqualTo(stored);
    }

    @Test
    void aDeletionStaysADeletion() {
        // When, Then
        assertThat(serializer.serialize("", null)).isNull();
        assertThat(deserializer.deserialize("", null)).isNull();
    }

    @Test
    void anUnknownLayoutIsRefusedByItsNumber() {
        // Given
        byte[] stored = serializer.serialize("", PLAN);
        stored[0] = 2;

        // When, Then
        assertThatThrownBy(() -> deserializer.deserialize("", stored))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("layout 2");
    }

    @Test
    void damagedStateIsRefused() {
        // Given
        byte[] stored = serializer.serialize("", PLAN);

        // When, Then
        assertThatThrownBy(() -> deserializer.deserialize("", Arrays.copyOf(stored, stored.length - 1)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("damaged");
    }
}
