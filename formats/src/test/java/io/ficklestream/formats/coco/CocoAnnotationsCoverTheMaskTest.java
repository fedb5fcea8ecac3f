package io.ficklestream.formats.coco;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.formats.ExportFormat;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.Masks;
import io.ficklestream.formats.Unzipped;
import io.ficklestream.formats.codec.CocoRle;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CocoAnnotationsCoverTheMaskTest {
    private static final int IMAGES = 60;
    private static final int BACKGROUND_CATEGORY = 4;

    private final List<LabelImage> masks = new ArrayList<>();
    private Unzipped archive;

    @BeforeEach
    void exportRandomMasks() throws IOException {
        Random random = new Random(71);
        for (int i = 0; i < IMAGES; i++) {
            masks.add(Masks.random(random, 3));
        }
        ExportImage[] images = IntStream.range(0, IMAGES)
                .mapToObj(i -> Masks.image("i" + i, masks.get(i)))
                .toArray(ExportImage[]::new);
        archive = Unzipped.of(ExportFormat.COCO, images);
    }

    @Test
    void instancesTogetherAreTheMaskWithoutUndecidedPixels() throws IOException {
        // Given
        byte[][] painted =
                masks.stream().map(mask -> new byte[mask.indices().length]).toArray(byte[][]::new);
        Set<Integer> ids = new HashSet<>();

        // When
        for (JsonNode annotation : json("annotations/instances_default.json").get("annotations")) {
            ids.add(annotation.get("id").asInt());
            byte[] image = painted[annotation.get("image_id").asInt() - 1];
            byte[] pixels = pixels(annotation.get("segmentation"));
            int area = 0;
            for (int i = 0; i < pixels.length; i++) {
                area += pixels[i];
                image[i] += (byte) (pixels[i] * annotation.get("category_id").asInt());
            }
            assertThat(annotation.get("area").asInt()).isEqualTo(area);
        }

        // Then
        for (int i = 0; i < IMAGES; i++) {
            assertThat(painted[i]).isEqualTo(withoutUndecided(masks.get(i)));
        }
        assertThat(ids)
                .hasSize(json("annotations/instances_default.json")
                        .get("annotations")
                        .size())
                .doesNotContain(0);
    }

    @Test
    void segmentsOfThePanopticPicturesAreTheMask() throws IOException {
        PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);
        JsonNode annotations = json("annotations/panoptic_default.json").get("annotations");
        assertThat(annotations).hasSize(IMAGES);
        for (JsonNode annotation : annotations) {
            // Given
            LabelImage mask = masks.get(annotation.get("image_id").asInt() - 1);
            Map<Integer, Integer> categories = new HashMap<>(Map.of(0, ExportImage.IGNORE));
            annotation
                    .get("segments_info")
                    .forEach(segment -> categories.put(
                            segment.get("id").asInt(),
                            segment.get("category_id").asInt() % BACKGROUND_CATEGORY));

            // When
            RgbImage picture = decoder.decode(archive.bytes("annotations/panoptic_default/"
                    + annotation.get("file_name").asText()));

            // Then
            for (int y = 0; y < mask.height(); y++) {
                for (int x = 0; x < mask.width(); x++) {
                    int id = picture.value(y, x, 0) + 256 * picture.value(y, x, 1) + 65_536 * picture.value(y, x, 2);
                    assertThat(categories.get(id)).isEqualTo(mask.index(y, x));
                }
            }
        }
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(archive.bytes(name));
    }

    private static byte[] pixels(JsonNode segmentation) {
        JsonNode size = segmentation.get("size");
        return CocoRle.parse(
                        size.get(0).asInt(),
                        size.get(1).asInt(),
                        segmentation.get("counts").asText())
                .pixels();
    }

    private static byte[] withoutUndecided(LabelImage mask) {
        byte[] pixels = mask.indices().clone();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (pixels[i] & 0xff) == ExportImage.IGNORE ? 0 : pixels[i];
        }
        return pixels;
    }
}
