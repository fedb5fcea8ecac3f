package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are in topics today stay readable, and today's writers write bytes that yesterday's readers know. */
class GoldenFilesTest {
    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("image.bin", Codecs.IMAGE, GoldenMessages.IMAGE),
                Arguments.of("cam_task.bin", Codecs.CAM_TASK, GoldenMessages.CAM_TASK),
                Arguments.of("sample_block.bin", Codecs.SAMPLE_BLOCK, GoldenMessages.SAMPLE_BLOCK),
                Arguments.of("localization_maps.bin", Codecs.LOCALIZATION_MAPS, GoldenMessages.LOCALIZATION_MAPS),
                Arguments.of("seed_mask.bin", Codecs.SEED_MASK, GoldenMessages.SEED_MASK),
                Arguments.of("segmentation.bin", Codecs.SEGMENTATION, GoldenMessages.SEGMENTATION),
                Arguments.of("model_announcement.bin", Codecs.MODEL_ANNOUNCEMENT, GoldenMessages.MODEL_ANNOUNCEMENT),
                Arguments.of("revised_image.bin", Codecs.IMAGE, GoldenMessages.REVISED_IMAGE),
                Arguments.of("masked_image.bin", Codecs.IMAGE, GoldenMessages.MASKED_IMAGE),
                Arguments.of("training_progress.bin", Codecs.TRAINING_PROGRESS, GoldenMessages.TRAINING_PROGRESS),
                Arguments.of("review.bin", Codecs.REVIEW, GoldenMessages.REVIEW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    <T> void decodesToTheMessage(String file, Codec<T> codec, T message) {
        // When
        T decoded = codec.decode(GoldenFiles.read(file));

        // Then
        assertThat(decoded).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    <T> void isWhatTheEncoderWrites(String file, Codec<T> codec, T message) {
        // When
        byte[] bytes = codec.encode(message);

        // Then
        assertThat(bytes).isEqualTo(GoldenFiles.read(file));
    }
}
