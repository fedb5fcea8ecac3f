package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no message are refused with a reason, never with an accident. */
class UndecodableBytesTest {
    static Stream<Arguments> codecs() {
        return GoldenFilesTest.messages().map(golden -> Arguments.of(golden.get()[0], golden.get()[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    void textIsRefused(String file, Codec<?> codec) {
        // Given
        byte[] text = "{\"imageId\": \"this is JSON\"}".getBytes(StandardCharsets.UTF_8);

        // When, Then
        assertThatThrownBy(() -> codec.decode(text))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("not a Protobuf message");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    void aRecordWithoutValueIsRefused(String file, Codec<?> codec) {
        assertThatThrownBy(() -> codec.decode(null))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("the record has no value");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    void anEmptyMessageIsRefusedBecauseAFieldIsMissing(String file, Codec<?> codec) {
        assertThatThrownBy(() -> codec.decode(new byte[0]))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    void aMessageThatWasCutOffInTheMiddleOfAFieldIsRefused(String file, Codec<?> codec) {
        // Given
        byte[] whole = GoldenFiles.read(file);

        // When, Then
        assertThatThrownBy(() -> codec.decode(Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("cut off");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codecs")
    void damagedBytesEitherDecodeOrAreRefusedWithAReason(String file, Codec<?> codec) {
        // Given
        byte[] whole = GoldenFiles.read(file);
        Random random = new Random(42);

        for (int round = 0; round < 5000; round++) {
            // When
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();

            // Then
            requireMessageOrReason(codec, damaged, round);
        }
    }

    private static void requireMessageOrReason(Codec<?> codec, byte[] bytes, int round) {
        try {
            assertThat(codec.decode(bytes)).isNotNull();
        } catch (UndecodableMessageException e) {
            assertThat(e.getMessage()).as("round %d", round).contains(": ").doesNotContain("null");
        } catch (RuntimeException e) {
            fail("round " + round + " ended in an accident", e);
        }
    }
}
