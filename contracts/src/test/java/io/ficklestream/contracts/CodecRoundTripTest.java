package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is encoded decodes to an equal message, and equal messages give identical bytes. */
class CodecRoundTripTest {
    private static final int ROUNDS = 300;

    static Stream<Arguments> codecs() {
        return Stream.of(
                codec("image", Codecs.IMAGE, RandomMessages::image),
                codec("cam task", Codecs.CAM_TASK, RandomMessages::camTask),
                codec("sample block", Codecs.SAMPLE_BLOCK, RandomMessages::sampleBlock),
                codec("localization maps", Codecs.LOCALIZATION_MAPS, RandomMessages::localizationMaps),
                codec("seed mask", Codecs.SEED_MASK, RandomMessages::seedMask),
                codec("segmentation", Codecs.SEGMENTATION, RandomMessages::segmentation),
                codec("model announcement", Codecs.MODEL_ANNOUNCEMENT, RandomMessages::modelAnnouncement),
                codec("training progress", Codecs.TRAINING_PROGRESS, RandomMessages::trainingProgress),
                codec("review", Codecs.REVIEW, RandomMessages::review));
    }

    private static <T> Arguments codec(String name, Codec<T> codec, Function<RandomMessages, T> draw) {
        return Arguments.of(Named.of(name, codec), draw);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <T> void decodesToTheMessageThatWasEncoded(Codec<T> codec, Function<RandomMessages, T> draw) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            // Given
            T message = draw.apply(new RandomMessages(seed));

            // When
            T decoded = codec.decode(codec.encode(message));

            // Then
            assertThat(decoded).as("seed %d", seed).isEqualTo(message).hasSameHashCodeAs(message);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <T> void writesTheSameBytesForEqualMessages(Codec<T> codec, Function<RandomMessages, T> draw) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            // Given
            T one = draw.apply(new RandomMessages(seed));
            T other = draw.apply(new RandomMessages(seed));

            // When, Then
            assertThat(codec.encode(other)).as("seed %d", seed).isEqualTo(codec.encode(one));
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <T> void tellsDifferentMessagesApart(Codec<T> codec, Function<RandomMessages, T> draw) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            // Given
            T one = draw.apply(new RandomMessages(seed));
            T other = draw.apply(new RandomMessages(seed + ROUNDS));

            // When, Then
            assertThat(other).as("seed %d", seed).isNotEqualTo(one);
            assertThat(codec.encode(other)).as("seed %d", seed).isNotEqualTo(codec.encode(one));
        }
    }
}
