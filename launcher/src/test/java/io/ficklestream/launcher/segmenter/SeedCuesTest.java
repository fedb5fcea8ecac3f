package io.ficklestream.launcher.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.segmenter.training.CueSource;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedCuesTest {

    private static final byte CAT = 8;

    @TempDir
    Path folder;

    @Test
    void cuesAreWhereBothMasksAgree() throws IOException {
        // Given
        write("masks-before-crf/a.png", CAT, CAT, (byte) 0);
        write("masks/a.png", CAT, (byte) 0, (byte) 0);

        // When
        SeedCues cues = SeedCues.in(folder, CueSource.AGREEING);

        // Then
        assertThat(cues.has("a")).isTrue();
        assertThat(cues.has("b")).isFalse();
        assertThat(cues.cues("a").orElseThrow().indices()).containsExactly(CAT, -1, 0);
        assertThat(cues.cues("b")).isEmpty();
    }

    @Test
    void whatDoesNotBelongTogetherIsNamed() throws IOException {
        // Given
        write("masks/a.png", CAT, CAT);
        write("masks/b.png", CAT, CAT);
        write("masks-before-crf/b.png", CAT);
        SeedCues cues = SeedCues.in(folder, CueSource.AGREEING);

        // Then
        assertThatThrownBy(() -> cues.cues("a")).hasMessageContaining("masks-before-crf/a.png beside");
        assertThatThrownBy(() -> cues.cues("b")).hasMessageContaining("has another size than");
    }

    @Test
    void aFolderWithoutSeedsSaysWhatItNeeds() {
        assertThatThrownBy(() -> SeedCues.in(folder, CueSource.REFINED))
                .hasMessageContaining("holds no seeds")
                .hasMessageContaining("make-seeds");
    }

    private void write(String file, byte... indices) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(folder.resolve("masks"));
        Files.createDirectories(folder.resolve("masks-before-crf"));
        Files.write(path, PalettePng.encode(1, indices.length, indices));
    }
}
