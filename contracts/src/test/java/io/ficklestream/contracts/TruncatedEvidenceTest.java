package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.ficklestream.contracts.wire.EvidenceProto.EvidenceGrid.Builder;
import io.ficklestream.contracts.wire.LocalizationMapsProto;
import io.ficklestream.contracts.wire.SampleBlockProto;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Evidence whose bytes do not match its shape is refused, and the reason names the field. */
class TruncatedEvidenceTest {
    @Test
    void tooFewHitsAreRefused() {
        assertThatThrownBy(() -> decodeBlock(evidence -> evidence.setHits(firstBytes(evidence.getHits(), 10))))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessage("sample block: evidence.hits has 10 bytes, but the shape 2 x 1 x 3 needs 12");
    }

    @Test
    void tooFewSumsAreRefused() {
        assertThatThrownBy(() -> decodeMaps(evidence -> evidence.setSums(firstBytes(evidence.getSums(), 23))))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessage("localization maps: evidence.sums has 23 bytes, but the shape 2 x 1 x 3 needs 24");
    }

    @Test
    void missingSumsAreRefused() {
        assertThatThrownBy(() -> decodeBlock(Builder::clearSums))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("evidence.sums has 0 bytes");
    }

    @Test
    void tooManyHitsAreRefused() {
        assertThatThrownBy(() -> decodeBlock(
                        evidence -> evidence.setHits(evidence.getHits().concat(evidence.getHits()))))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("evidence.hits has 24 bytes");
    }

    @Test
    void aShapeWithoutCellsIsRefused() {
        assertThatThrownBy(() -> decodeBlock(evidence -> evidence.setHeight(0)))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("every size of evidence must be at least 1, but is 0");
    }

    @Test
    void aShapeTooLargeForAnyMessageIsRefusedWithoutAllocatingIt() {
        assertThatThrownBy(() -> decodeBlock(evidence -> evidence.setHeight(Integer.MAX_VALUE)))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("evidence is too large for one message");
    }

    @Test
    void aNegativeSumIsRefused() {
        ByteString negative = ByteString.copyFrom(new byte[] {0, 0, 0, (byte) 0x80});
        assertThatThrownBy(() -> decodeBlock(evidence ->
                        evidence.setSums(negative.concat(evidence.getSums().substring(4)))))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("evidence.sums[0] is negative: -2147483648");
    }

    @Test
    void planesForAnotherNumberOfClassesThanThePlanNamesAreRefused() {
        assertThatThrownBy(() -> decodeBlock(evidence -> evidence.setClasses(3).setWidth(2)))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("evidence has planes for 3 classes, but the plan names 2");
    }

    private static void decodeBlock(Consumer<Builder> change) throws InvalidProtocolBufferException {
        SampleBlockProto.SampleBlock.Builder wire =
                SampleBlockProto.SampleBlock.newBuilder().mergeFrom(GoldenFiles.read("sample_block.bin"));
        change.accept(wire.getEvidenceBuilder());
        Codecs.SAMPLE_BLOCK.decode(wire.build().toByteArray());
    }

    private static void decodeMaps(Consumer<Builder> change) throws InvalidProtocolBufferException {
        LocalizationMapsProto.LocalizationMaps.Builder wire = LocalizationMapsProto.LocalizationMaps.newBuilder()
                .mergeFrom(GoldenFiles.read("localization_maps.bin"));
        change.accept(wire.getEvidenceBuilder());
        Codecs.LOCALIZATION_MAPS.decode(wire.build().toByteArray());
    }

    private static ByteString firstBytes(ByteString bytes, int count) {
        return bytes.substring(0, count);
    }
}
