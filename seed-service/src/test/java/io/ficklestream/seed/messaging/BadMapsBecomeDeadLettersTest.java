package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.Topics;
import io.ficklestream.seed.SyntheticImage;
import io.ficklestream.seed.domain.SeedingFixture;
import io.ficklestream.testkit.photograph.OddPhotograph;
import io.ficklestream.testkit.photograph.OddPhotographs;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a photograph is, it leads to a mask or to a dead letter with a reason, and the next one is seeded. */
class BadMapsBecomeDeadLettersTest {

    private final StreamUnderTest stream = new StreamUnderTest();
    private final SyntheticImage good = SyntheticImage.of("good", 4);

    @AfterEach
    void theStreamGoesOn() {
        stream.send(good.block(0, 4));
        assertThat(stream.received(Topics.SEEDS)).extracting(TestRecord::key).containsExactly("good");
        stream.close();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aPhotographThatCannotBeRead(OddPhotograph odd) {
        // Given
        LocalizationMaps maps = good.withPhotograph(odd.bytes()).maps();

        // When
        TestRecord<String, byte[]> letter = deadLetterOf(maps);

        // Then
        assertThat(reason(letter)).startsWith("the photograph cannot be read: ");
        assertThat(letter.value()).isEqualTo(Codecs.LOCALIZATION_MAPS.encode(maps));
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_TOPIC)).isEqualTo(Topics.LOCALIZATION_MAPS);
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo("good");
    }

    /** Without the one of no bytes, which the contract does not let into localization maps. */
    static List<OddPhotograph> unreadable() {
        return OddPhotographs.unreadable().stream()
                .filter(odd -> odd.bytes().length > 0)
                .toList();
    }

    @Test
    void aClassThatPascalVocDoesNotHave() {
        // When
        TestRecord<String, byte[]> letter = deadLetterOf(good.maps(List.of("cat", "unicorn")));

        // Then
        assertThat(reason(letter)).contains("unicorn").contains("sheep");
    }

    @Test
    void bytesThatAreNoMaps() {
        // When
        stream.sendMaps("some-image", new byte[] {1, 2, 3});

        // Then
        TestRecord<String, byte[]> letter = onlyDeadLetter();
        assertThat(reason(letter)).isNotBlank();
        assertThat(StreamUnderTest.header(letter, Headers.DEAD_LETTER_IMAGE_ID)).isEqualTo("some-image");
    }

    @Test
    void mapsThatMakeTheServiceItselfFail() {
        // Given: a defect, played by a decoder that is missing
        try (StreamUnderTest broken = new StreamUnderTest(SeedingFixture.withoutDecoder())) {
            // When
            broken.send(good.block(0, 4));

            // Then
            List<TestRecord<String, byte[]>> letters = broken.received(Topics.deadLettersOf(Topics.LOCALIZATION_MAPS));
            assertThat(letters).hasSize(1);
            assertThat(reason(letters.get(0))).contains("defect of the service").contains("NullPointerException");
        }
    }

    private TestRecord<String, byte[]> deadLetterOf(LocalizationMaps maps) {
        stream.sendMaps(maps.key(), Codecs.LOCALIZATION_MAPS.encode(maps));
        return onlyDeadLetter();
    }

    private TestRecord<String, byte[]> onlyDeadLetter() {
        List<TestRecord<String, byte[]>> letters = stream.received(Topics.deadLettersOf(Topics.LOCALIZATION_MAPS));
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static String reason(TestRecord<String, byte[]> letter) {
        return StreamUnderTest.header(letter, Headers.DEAD_LETTER_REASON);
    }
}
