package io.ficklestream.launcher.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskFolderTest {

    @TempDir
    Path path;

    private MaskFolder folder;

    @BeforeEach
    void openFolder() {
        folder = MaskFolder.in(path);
    }

    @Test
    void readsMasksByTheIdOfTheirPhotograph() throws IOException {
        // Given
        LabelImage mask = new LabelImage(1, 3, new byte[] {0, 20, (byte) 255});
        Files.write(folder.file("a.b"), PalettePng.encode(mask));
        Files.writeString(path.resolve("notes.txt"), "not a mask");

        // When, then
        assertThat(folder.ids()).containsExactly("a.b");
        assertThat(folder.read("a.b")).contains(mask);
        assertThat(folder.read("a.b", 1, 3)).contains(mask.indices());
        assertThat(folder.read("notes")).isEmpty();
    }

    @Test
    void refusesWhatIsNoMaskOfThePhotograph() throws IOException {
        // Given
        Files.write(folder.file("small"), PalettePng.encode(2, 2, new byte[4]));
        Files.write(folder.file("strange"), PalettePng.encode(1, 1, new byte[] {21}));
        Files.writeString(folder.file("text"), "not a picture");

        // When, then
        assertThatThrownBy(() -> folder.read("small", 4, 6))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("small.png has 2 x 2 pixels, the photograph 6 x 4");
        assertThatThrownBy(() -> folder.read("strange"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("strange.png holds the number 21, which is no VOC class");
        assertThatThrownBy(() -> folder.read("text"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("text.png is not a mask");
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertThatThrownBy(() -> MaskFolder.in(path.resolve("none")))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no such folder");
    }
}
