package io.ficklestream.formats.voc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.Masks;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.testkit.photograph.SharedData;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocFolderTest {
    private static final ClassNames CLASSES = new ClassNames(List.of("background", "cat"));

    @TempDir
    Path folder;

    @Test
    void withoutListsAllMasksCountAndPhotographsMayHaveAnyFormat() throws IOException {
        // Given
        photograph("b.jpg", Photographs.jpeg(4, 3, 1));
        photograph("a.png", Photographs.png(4, 3, 2));
        photograph("unlabelled.jpg", Photographs.jpeg(4, 3, 3));
        mask("a", 3, 4);
        mask("b", 3, 4);

        // When / Then
        assertThat(VocFolder.read(folder, CLASSES)).extracting(VocEntry::id).containsExactly("a", "b");
        assertThat(VocFolder.read(folder, CLASSES).get(1).readMask(CLASSES))
                .isEqualTo(new LabelImage(3, 4, new byte[12]));
    }

    @Test
    void whereThereAreListsTheyCount() throws IOException {
        // Given
        for (String name : List.of("a", "b", "c")) {
            photograph(name + ".png", Masks.photograph(1, 2));
            mask(name, 1, 2);
        }
        list("train.txt", "c\n\n");
        list("val.txt", "a\r\nc\r\n");

        // When / Then
        assertThat(VocFolder.read(folder, CLASSES)).extracting(VocEntry::id).containsExactly("a", "c");
    }

    @Test
    void anotherFolderIsRefused() {
        assertRefused()
                .hasMessage(folder + " has no folder JPEGImages: give the folder that has JPEGImages and "
                        + "SegmentationClass in it");
    }

    @Test
    void aListedImageWithoutMaskIsRefused() throws IOException {
        photograph("a.png", Masks.photograph(1, 2));
        mask("b", 1, 2);
        list("train.txt", "a\n");
        assertRefused()
                .hasMessageContaining("the image a has no mask: ")
                .hasMessageContaining("take the image off the list");
    }

    @Test
    void aMaskWithoutPhotographIsRefused() throws IOException {
        photograph("a.png", Masks.photograph(1, 2));
        mask("b", 1, 2);
        assertRefused().hasMessageContaining("has no photograph: no file named b in ");
    }

    @Test
    void twoPhotographsOfOneNameAreRefused() throws IOException {
        photograph("a.png", Masks.photograph(1, 2));
        photograph("a.jpg", Photographs.jpeg(2, 1, 1));
        mask("a", 1, 2);
        assertRefused().hasMessageContaining("two photographs have the same name");
    }

    @Test
    void otherFilesMayLieBesidePhotographs() throws IOException {
        // Given
        photograph("a.JPG", Photographs.jpeg(2, 1, 1));
        photograph("a.json", new byte[] {'{', '}'});
        photograph("a", new byte[1]);
        mask("a", 1, 2);

        // When / Then
        assertThat(VocFolder.read(folder, CLASSES))
                .extracting(VocEntry::photograph)
                .containsExactly(folder.resolve("JPEGImages/a.JPG"));
    }

    @Test
    void aFolderWithOtherClassesIsRefused() throws IOException {
        // Given
        photograph("a.png", Masks.photograph(1, 2));
        mask("a", 1, 2);

        // When / Then
        classes("background\r\ncat\r\n");
        assertThat(VocFolder.read(folder, CLASSES)).hasSize(1);
        classes("background\ndog\n");
        assertRefused()
                .hasMessageStartingWith("the masks have other numbers: in line 2 of ")
                .hasMessageContaining("the number 1 is \"dog\", here it is cat: renumber the masks");
        classes("background\ncat\ndog\n");
        assertRefused().hasMessageContaining("the number 2 is \"dog\", here it is no class");
    }

    @Test
    void aManifestOfOthersSaysNothingAboutIds() throws IOException {
        // Given
        photograph("a.png", Masks.photograph(1, 2));
        mask("a", 1, 2);
        write("manifest.csv", "file,id\nb,a\n\"c,a\nd,a,\"x\"\n".getBytes(StandardCharsets.UTF_8));

        // When / Then
        assertThat(VocFolder.read(folder, CLASSES)).extracting(VocEntry::id).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/etc/passwd", "..", "a\\b"})
    void aListThatLeadsOutOfTheFolderIsRefused(String line) throws IOException {
        photograph("a.png", Masks.photograph(1, 2));
        mask("a", 1, 2);
        list("train.txt", line + "\n");
        assertRefused().hasMessageContaining("the line \"" + line + "\", which is no name of an image");
    }

    @Test
    void aMaskOfAnotherSizeIsRefused() throws IOException {
        photograph("a.png", Masks.photograph(2, 1));
        mask("a", 1, 2);
        assertMaskRefused()
                .hasMessageContaining("has 2 x 1 pixels, the photograph ")
                .hasMessageContaining("1 x 2: a mask must have the size of its photograph");
    }

    @Test
    void anUnknownClassNumberIsRefused() throws IOException {
        photograph("a.png", Masks.photograph(1, 2));
        maskFile("a", PalettePng.encode(1, 2, new byte[] {(byte) 255, 2}));
        assertMaskRefused()
                .hasMessageContaining("a.png holds the number 2, which is no class: there are 0 to 1, and 255");
    }

    @Test
    void filesThatAreNoneAreRefused() throws IOException {
        photograph("a.png", new byte[] {1, 2, 3});
        mask("a", 1, 2);
        assertMaskRefused().hasMessageContaining("cannot read the photograph ");

        maskFile("a", Masks.photograph(1, 2));
        assertMaskRefused().hasMessageContaining("cannot read the mask ").hasMessageContaining("3 channels");
    }

    @Test
    void readsAPictureAsVocMakesThem() throws IOException {
        // Given
        Path cases = SharedData.require("format-cases");
        photograph("voc.png", Masks.photograph(375, 500));
        maskFile("voc", Files.readAllBytes(cases.resolve("voc_label_375x500.png")));
        List<String> names =
                IntStream.range(0, 21).mapToObj(number -> "class " + number).toList();

        // When
        LabelImage mask = VocFolder.read(folder, CLASSES).get(0).readMask(new ClassNames(names));

        // Then
        assertThat(mask.indices()).isEqualTo(Files.readAllBytes(cases.resolve("voc_label_375x500.u8")));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused() {
        return assertThatThrownBy(() -> VocFolder.read(folder, CLASSES)).isInstanceOf(UnusableFolderException.class);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertMaskRefused() {
        VocEntry entry = VocFolder.read(folder, CLASSES).get(0);
        return assertThatThrownBy(() -> entry.readMask(CLASSES)).isInstanceOf(UnusableFolderException.class);
    }

    private void photograph(String name, byte[] bytes) throws IOException {
        write("JPEGImages/" + name, bytes);
    }

    private void mask(String name, int height, int width) throws IOException {
        maskFile(name, PalettePng.encode(height, width, new byte[height * width]));
    }

    private void maskFile(String name, byte[] bytes) throws IOException {
        write("SegmentationClass/" + name + ".png", bytes);
    }

    private void list(String name, String text) throws IOException {
        write("ImageSets/Segmentation/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void classes(String text) throws IOException {
        write("classes.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
