package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.VocPalette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives through the libraries that other programs use: Label Studio's run length decoder, PNG, YAML and ZIP readers. */
class ForeignReadersReadWhatWasWrittenTest {
    private static final Map<String, LabelImage> MASKS = masks();

    @TempDir
    static Path folder;

    private static JsonNode answer;

    @BeforeAll
    static void askThem() throws IOException, InterruptedException {
        ExportImage[] images = MASKS.entrySet().stream()
                .map(mask -> Masks.image(
                        mask.getKey(),
                        mask.getValue(),
                        OptionalDouble.of(0.5),
                        mask.getKey().equals("b")))
                .toArray(ExportImage[]::new);
        for (ExportFormat format : ExportFormat.values()) {
            Files.write(folder.resolve(format.id() + ".zip"), Unzipped.archive(format, images));
        }
        answer = ForeignReaders.read(folder);
    }

    @Test
    void vocPicturesHaveTheClassesColours() {
        assertColours(answer.get("voc"), VocPalette::rgbOf);
    }

    @Test
    void cvatPicturesHaveTheClassesColoursAndNoneForUndecided() {
        assertColours(answer.get("cvatClasses"), number -> VocPalette.rgbOf(number == ExportImage.IGNORE ? 0 : number));
    }

    @Test
    void cvatObjectsAreThePixelsOfClasses() {
        MASKS.forEach((name, mask) -> {
            int[] colours = colours(answer.get("cvatObjects").get(name));
            for (int i = 0; i < colours.length; i++) {
                int number = mask.indices()[i] & 0xff;
                assertThat(colours[i] == 0).isEqualTo(number == 0 || number == ExportImage.IGNORE);
            }
        });
    }

    @Test
    void panopticPicturesHaveSegmentNumbersAndZeroForUndecided() {
        MASKS.forEach((name, mask) -> {
            int[] colours = colours(answer.get("panoptic").get(name));
            for (int i = 0; i < colours.length; i++) {
                assertThat(colours[i] == 0).isEqualTo((mask.indices()[i] & 0xff) == ExportImage.IGNORE);
            }
        });
    }

    @Test
    void brushesAreTheClasses() throws IOException {
        // Given
        Map<String, byte[]> brushes = new TreeMap<>();
        for (JsonNode brush : answer.get("brushes")) {
            brushes.put(
                    brush.get("image").asText() + " " + brush.get("label").asText(),
                    brush.get("rgba").binaryValue());
        }
        List<String> labels = List.of("background", "cat", "dog", "person");

        MASKS.forEach((name, mask) -> {
            for (int number = 1; number < labels.size(); number++) {
                // When
                byte[] brush = brushes.remove("/data/local-files/?d=images/" + name + ".png " + labels.get(number));

                // Then
                byte[] expected = rgba(mask, number);
                assertThat(brush == null ? new byte[expected.length] : brush).isEqualTo(expected);
            }
        });
        assertThat(brushes).isEmpty();
    }

    @Test
    void yoloKnowsItsFoldersAndNames() {
        JsonNode yolo = answer.get("yolo");

        assertThat(yolo.get("train").asText()).isEqualTo("images");
        assertThat(yolo.get("val").asText()).isEqualTo("images");
        assertThat(yolo.get("names").toString()).isEqualTo("{\"0\":\"cat\",\"1\":\"dog\",\"2\":\"person\"}");
    }

    private static void assertColours(JsonNode pictures, IntUnaryOperator colourOf) {
        assertThat(pictures).hasSize(MASKS.size());
        MASKS.forEach((name, mask) -> {
            int[] expected = IntStream.range(0, mask.indices().length)
                    .map(i -> colourOf.applyAsInt(mask.indices()[i] & 0xff))
                    .toArray();
            assertThat(pictures.get(name).get("width").asInt()).isEqualTo(mask.width());
            assertThat(colours(pictures.get(name))).isEqualTo(expected);
        });
    }

    private static int[] colours(JsonNode picture) {
        return StreamSupport.stream(picture.get("colours").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static byte[] rgba(LabelImage mask, int number) {
        byte[] rgba = new byte[4 * mask.indices().length];
        for (int i = 0; i < mask.indices().length; i++) {
            Arrays.fill(rgba, 4 * i, 4 * i + 4, (byte) (mask.indices()[i] == number ? 255 : 0));
        }
        return rgba;
    }

    private static Map<String, LabelImage> masks() {
        Random random = new Random(53);
        Map<String, LabelImage> masks = new TreeMap<>();
        masks.put("b", GoldenArchivesTest.LARGE);
        for (int i = 0; i < 20; i++) {
            masks.put("random" + i, Masks.random(random, 3));
        }
        // One run longer than Label Studio's lengths reach.
        byte[] plain = new byte[160 * 210];
        Arrays.fill(plain, 1000, 30_000, (byte) 2);
        masks.put("long", new LabelImage(160, 210, plain));
        return masks;
    }
}
