package io.ficklestream.networks.tensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {

    @TempDir
    Path folder;

    private static final Map<String, FloatTensor> TENSORS = Map.of(
            "b/kernel", new FloatTensor(new long[] {2, 3}, new float[] {1, -2, 0.5f, 65504, 0, -0.25f}),
            "a/bias", new FloatTensor(new long[] {1}, new float[] {3}),
            "scalar", new FloatTensor(new long[] {}, new float[] {7}));

    @Test
    void whatIsWrittenInEitherPrecisionIsRead() {
        for (Precision precision : Precision.values()) {
            // Given values that float16 holds exactly
            Path file = folder.resolve(precision + ".safetensors");

            // When they are written and read
            Safetensors.write(file, TENSORS, precision);

            // Then nothing has changed
            assertThat(Safetensors.read(file)).isEqualTo(TENSORS);
        }
    }

    @Test
    void theFileIsLaidOutAsTheFormatSays() throws IOException {
        // Given one tensor
        Path file = folder.resolve("one.safetensors");
        Safetensors.write(file, Map.of("t", new FloatTensor(new long[] {2}, new float[] {1, 2})), Precision.F16);

        // Then the bytes are header length, header, little-endian halves
        String header = "{\"t\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}}";
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).hasSize(8 + header.length() + 4);
        assertThat(bytes[0]).isEqualTo((byte) header.length());
        assertThat(new String(bytes, 8, header.length(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(header);
        assertThat(bytes).endsWith(0, 0x3c, 0, 0x40);
    }

    @Test
    void aFileCutShortAnywhereIsRefusedAndNamed() throws IOException {
        // Given a whole file
        Path file = folder.resolve("whole.safetensors");
        Safetensors.write(file, TENSORS, Precision.F32);
        byte[] bytes = Files.readAllBytes(file);

        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            // When it ends early
            Path cut = folder.resolve("cut.safetensors");
            Files.write(cut, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));

            // Then reading says which file and why
            assertThatThrownBy(() -> Safetensors.read(cut))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("cut.safetensors");
        }
    }
}
