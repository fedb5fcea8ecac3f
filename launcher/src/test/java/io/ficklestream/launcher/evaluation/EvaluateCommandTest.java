package io.ficklestream.launcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.launcher.Ficklestream;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import io.ficklestream.vision.image.VocPalette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Photographs of one row of four pixels. */
class EvaluateCommandTest {

    private static final byte CAT = 8;
    private static final byte DOG = 12;
    private static final byte OPEN = (byte) 255;

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(folder.resolve("masks"));
        Files.createDirectories(folder.resolve("truth"));
    }

    @Test
    void poolsThePixelsOfAllPhotographs() throws IOException {
        // Given: all of a is right, of b one of four pixels of cat is found
        pair("a", new byte[] {0, CAT, CAT, OPEN}, new byte[] {0, CAT, CAT, DOG});
        pair("b", new byte[] {CAT, CAT, CAT, CAT}, new byte[] {CAT, 0, 0, OPEN});
        mask("masks", "without-truth", new byte[4]);

        // When
        int code = evaluate("--classes", "cat,dog");

        // Then
        assertThat(code).as(err.toString()).isZero();
        JsonNode figures = figures();
        assertThat(figures.at("/photographs").asInt()).isEqualTo(2);
        assertThat(figures.at("/classes/cat/iou").asDouble()).isEqualTo(3 / 6.0);
        assertThat(figures.at("/classes/background/iou").asDouble()).isEqualTo(1 / 4.0);
        assertThat(figures.at("/mIoU").asDouble()).isEqualTo((3 / 6.0 + 1 / 4.0) / 2);
        assertThat(figures.at("/precision").asDouble()).isEqualTo(1);
        assertThat(figures.at("/recall").asDouble()).isEqualTo(3 / 6.0);
        assertThat(figures.at("/coverage").asDouble()).isEqualTo(6 / 7.0);
        assertThat(figures.at("/images/0/id").asText()).isEqualTo("b");
        assertThat(figures.at("/images/0/mIoU").asDouble()).isEqualTo(1 / 8.0);
        assertThat(figures.at("/images/1/mIoU").asDouble()).isEqualTo(1);
    }

    @Test
    void onlyTheSplitCountsWhereOneIsNamed() throws IOException {
        // Given
        pair("a", new byte[] {0, 0, 0, 0}, new byte[] {0, 0, 0, 0});
        pair("b", new byte[] {0, 0, 0, 0}, new byte[] {CAT, CAT, CAT, CAT});
        Path split = Files.writeString(folder.resolve("val.txt"), "a\n");

        // When
        int code = evaluate("--split", split.toString());

        // Then
        assertThat(code).as(err.toString()).isZero();
        assertThat(figures().at("/photographs").asInt()).isEqualTo(1);
        assertThat(figures().at("/mIoU").asDouble()).isEqualTo(1);
    }

    @Test
    void thePictureShowsWorstLeftAndBestRightWithTheirPhotographs() throws IOException {
        // Given
        pair("bad", new byte[] {DOG, DOG, DOG, DOG}, new byte[] {CAT, CAT, CAT, CAT});
        pair("good", new byte[] {CAT, CAT, CAT, CAT}, new byte[] {CAT, CAT, CAT, CAT});
        Files.createDirectories(folder.resolve("images"));
        byte[] grey = new byte[4 * RgbImage.CHANNELS];
        Arrays.fill(grey, (byte) 200);
        Files.write(folder.resolve("images/bad.png"), RgbPng.encode(new RgbImage(1, 4, grey)));

        // When
        evaluate();

        // Then
        BufferedImage picture = ImageIO.read(folder.resolve("out/evaluate.png").toFile());
        assertThat(colour(picture, 0, 0)).isEqualTo(0xc8c8c8);
        assertThat(colour(picture, 0, 1)).isEqualTo(VocPalette.rgbOf(DOG));
        assertThat(colour(picture, 0, 2)).isEqualTo(VocPalette.rgbOf(CAT));
        assertThat(colour(picture, 1, 1)).isEqualTo(VocPalette.rgbOf(CAT));
        assertThat(colour(picture, 1, 2)).isEqualTo(VocPalette.rgbOf(CAT));
    }

    @Test
    void aMissingMaskIsCountedAndTheFirstNamed() throws IOException {
        // Given
        pair("a", new byte[4], new byte[4]);
        mask("truth", "b", new byte[4]);
        mask("truth", "c", new byte[4]);
        mask("masks", "d", new byte[4]);
        Path split = Files.writeString(folder.resolve("val.txt"), "a\nc\nb\n");
        Path other = Files.writeString(folder.resolve("other.txt"), "d\na\n");

        // When, then
        assertBad("2 of the split's 3 photographs have no mask in", "--split", split.toString());
        assertThat(err.toString()).contains("the first is " + folder.resolve("masks/c.png"));
        assertBad("1 of the split's 2 photographs have no given mask in", "--split", other.toString());
    }

    @Test
    void foldersWithoutACommonNameAreRefused() throws IOException {
        // Given
        mask("masks", "a", new byte[4]);
        mask("truth", "b", new byte[4]);

        // When, then
        assertBad("has a counterpart of the same name in");
        assertThat(err.toString()).contains("a.png").contains("b.png");
    }

    @Test
    void masksOfAnotherSizeAreRefusedWithBothSizes() throws IOException {
        // Given
        mask("masks", "a", new byte[4]);
        Files.write(folder.resolve("truth/a.png"), PalettePng.encode(2, 3, new byte[6]));

        // When, then
        assertBad("masks/a.png has 4 x 1 pixels, but ");
        assertThat(err.toString()).contains("truth/a.png has 3 x 2");
    }

    @Test
    void aNumberThatIsNoClassIsRefused() throws IOException {
        // Given
        pair("a", new byte[4], new byte[] {0, 0, 0, 77});

        // When, then
        assertBad("masks/a.png holds the number 77, which is no VOC class");
    }

    private void assertBad(String message, String... more) {
        assertThat(evaluate(more)).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    private int evaluate(String... more) {
        List<String> line = new ArrayList<>(List.of("evaluate"));
        line.addAll(List.of("--masks", folder.resolve("masks").toString()));
        line.addAll(List.of("--truth", folder.resolve("truth").toString()));
        line.addAll(List.of("--out", folder.resolve("out").toString()));
        line.addAll(List.of(more));
        CommandLine commandLine = Ficklestream.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(line.toArray(String[]::new));
    }

    private JsonNode figures() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("out/evaluate.json").toFile());
    }

    private static int colour(BufferedImage picture, int half, int cell) {
        SheetLayout layout = new SheetLayout(1);
        int x = layout.left(half, cell) + SheetLayout.CELL_WIDTH / 2;
        return picture.getRGB(x, layout.top(0) + SheetLayout.CELL_HEIGHT / 2) & 0xffffff;
    }

    private void pair(String id, byte[] truth, byte[] mask) throws IOException {
        mask("truth", id, truth);
        mask("masks", id, mask);
    }

    private void mask(String kind, String id, byte[] indices) throws IOException {
        Files.write(folder.resolve(kind).resolve(id + ".png"), PalettePng.encode(1, indices.length, indices));
    }
}
