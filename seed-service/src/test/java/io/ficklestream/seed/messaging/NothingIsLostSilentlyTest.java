package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.SampleRange;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.wire.SampleBlockProto;
import io.ficklestream.seed.SyntheticImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NothingIsLostSilentlyTest {

    private static final String DEAD_LETTERS = Topics.deadLettersOf(Topics.CAM_SAMPLES);

    private final StreamUnderTest stream = new StreamUnderTest();
    private final SyntheticImage image = SyntheticImage.of("img@1", 10);

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void bytesThatAreNoBlockAreSetAsideUnchanged() {
        // Given
        byte[] garbage = "not a block".getBytes(StandardCharsets.UTF_8);

        // When
        stream.sendSamples(image.key(), garbage);

        // Then
        TestRecord<String, byte[]> letter = onlyDeadLetter();
        assertThat(letter.key()).isEqualTo(image.key());
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_REASON)).isNotBlank();
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_TOPIC)).isEqualTo(Topics.CAM_SAMPLES);
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_STAGE)).isEqualTo("seed-service");
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo("img@1");
    }

    @Test
    void aMessageWithoutKeyOrValueIsSetAside() {
        // When
        stream.sendSamples(null, null);

        // Then
        assertThat(reason(onlyDeadLetter())).isNotBlank();
    }

    @Test
    void aMessageThatFillsTheTopicsLimitIsSetAsideByItsKey() {
        // Given: together with the reason it would exceed the limit of the dead letters, too
        byte[] noise = noise(TopicSpec.MAX_MESSAGE_BYTES);

        // When
        stream.sendSamples(image.key(), noise);

        // Then
        TestRecord<String, byte[]> letter = onlyDeadLetter();
        assertThat(letter.key()).isEqualTo(image.key());
        assertThat(letter.value()).isNull();
        assertThat(reason(letter)).contains("still in cam-samples").contains("not a Protobuf message");
    }

    @Test
    void aBlockUnderTheWrongKeyIsSetAside() {
        // When
        stream.sendSamples("other", Codecs.SAMPLE_BLOCK.encode(image.block(0, 10)));

        // Then
        assertThat(reason(onlyDeadLetter())).contains("'other'").contains(image.key());
    }

    @Test
    void aFirstBlockWithoutThePhotographIsSetAside() throws InvalidProtocolBufferException {
        // Given: what the contract's own types refuse to build
        byte[] complete = Codecs.SAMPLE_BLOCK.encode(image.block(0, 10));
        byte[] without = SampleBlockProto.SampleBlock.parseFrom(complete).toBuilder()
                .clearPhotograph()
                .build()
                .toByteArray();

        // When
        stream.sendSamples(image.key(), without);

        // Then
        assertThat(reason(onlyDeadLetter())).contains("photograph").contains("sample 0");
    }

    @Test
    void aBlockOnAnotherGridThanItsPlanIsSetAsideAndThePlanStillCompletes() {
        // Given
        stream.send(image.block(0, 5));

        // When
        stream.send(onOtherGrid(new SampleRange(5, 10)));
        stream.send(image.block(5, 10));

        // Then
        assertThat(reason(onlyDeadLetter())).contains("3 x 3 cells").contains("9 x 9 cells");
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).hasSize(1);
    }

    @Test
    void aBlockThatClaimsMoreHitsThanSamplesIsSetAside() {
        // Given
        SampleBlock block = image.block(0, 10);

        // When: the evidence of ten samples, said to be five
        stream.send(new SampleBlock(block.plan(), new SampleRange(0, 5), block.evidence(), block.photograph()));

        // Then
        assertThat(reason(onlyDeadLetter())).contains("inconsistent").contains("hits");
    }

    @Test
    void aPlanWhoseStoredStateIsDamagedIsSetAsideWhenItShouldComplete() {
        // Given
        stream.send(image.block(0, 5));
        KeyValueStore<String, byte[]> blocks = stream.driver.getKeyValueStore(PlanStores.BLOCKS);
        blocks.put(BlockKey.of(image.key(), new SampleRange(0, 5)), new byte[] {1});

        // When
        stream.send(image.block(5, 10));

        // Then
        assertThat(stream.received(DEAD_LETTERS))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(reason(letter)).contains("defect of the service"));
        assertThat(stream.storedKeys(PlanStores.BLOCKS)).isEmpty();
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).isEmpty();
    }

    @Test
    void aPlanWhoseResultTheTopicDoesNotTakeIsSetAside() {
        // Given
        SyntheticImage large = image.withPhotograph(noise(TopicSpec.MAX_MESSAGE_BYTES));

        // When
        stream.send(large.block(0, 10));

        // Then
        assertThat(reason(onlyDeadLetter())).contains("localization-maps").contains("more than");
        assertThat(stream.storedKeys(PlanStores.BLOCKS)).isEmpty();
    }

    @Test
    void aPlanThatStaysIncompleteIsSetAsideWithTheMissingSamples() {
        // Given
        stream.send(image.block(0, 3));
        stream.send(image.block(5, 6));

        // When
        stream.advance(StreamUnderTest.RETENTION.plus(StreamUnderTest.SWEEP));

        // Then
        List<TestRecord<String, byte[]>> letters = stream.received(DEAD_LETTERS);
        assertThat(letters)
                .extracting(letter -> Codecs.SAMPLE_BLOCK.decode(letter.value()))
                .containsExactly(image.block(0, 3), image.block(5, 6));
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.key()).isEqualTo(image.key());
            assertThat(reason(letter)).contains("samples 3 to 4, 6 to 9 of 10 never arrived");
            assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_IMAGE_ID))
                    .isEqualTo("img@1");
        });
        assertThat(stream.storedKeys(PlanStores.BLOCKS)).isEmpty();
        assertThat(stream.storedKeys(PlanStores.OPEN)).isEmpty();
    }

    @Test
    void aPlanThatStillReceivesBlocksIsKept() {
        // Given
        stream.send(image.block(0, 3));
        stream.advance(StreamUnderTest.RETENTION.minus(StreamUnderTest.SWEEP));
        stream.send(image.block(3, 6));

        // When
        stream.advance(StreamUnderTest.RETENTION.minus(StreamUnderTest.SWEEP));
        stream.send(image.block(6, 10));

        // Then
        assertThat(stream.received(DEAD_LETTERS)).isEmpty();
        assertThat(stream.received(Topics.LOCALIZATION_MAPS)).hasSize(1);
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private SampleBlock onOtherGrid(SampleRange samples) {
        int cells = 2 * 3 * 3;
        EvidenceGrid evidence = new EvidenceGrid(2, 3, 3, new int[cells], new int[cells]);
        return new SampleBlock(image.plan(), samples, evidence, Optional.empty());
    }

    private TestRecord<String, byte[]> onlyDeadLetter() {
        List<TestRecord<String, byte[]>> letters = stream.received(DEAD_LETTERS);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static String reason(TestRecord<String, byte[]> letter) {
        return StreamUnderTest.header(letter, Headers.DEAD_LETTER_REASON);
    }
}
