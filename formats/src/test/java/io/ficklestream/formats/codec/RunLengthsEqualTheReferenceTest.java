package io.ficklestream.formats.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.testkit.photograph.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Encodings made by pycocotools and by Label Studio's own encoder, where the shared folder is there. */
class RunLengthsEqualTheReferenceTest {
    @Test
    void ofEveryCase() throws IOException {
        // Given
        Path folder = SharedData.require("format-cases");
        JsonNode cases =
                new ObjectMapper().readTree(folder.resolve("masks.json").toFile());
        assertThat(cases).isNotEmpty();

        for (Iterator<Map.Entry<String, JsonNode>> each = cases.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> one = each.next();
            JsonNode expected = one.getValue();
            int height = expected.get("height").asInt();
            int width = expected.get("width").asInt();
            byte[] mask = Files.readAllBytes(folder.resolve(one.getKey() + ".mask.u8"));

            // When
            PixelSet set = Sets.ones(height, width, mask);
            CocoRle coco = CocoRle.of(set);

            // Then
            assertThat(set.area())
                    .as(one.getKey())
                    .isEqualTo(expected.get("area").asInt());
            assertThat(box(set)).as(one.getKey()).isEqualTo(ints(expected.get("bbox_xywh")));
            assertThat(coco.counts()).as(one.getKey()).isEqualTo(ints(expected.get("coco_uncompressed")));
            assertThat(coco.text())
                    .as(one.getKey())
                    .isEqualTo(expected.get("coco_compressed").asText());
            assertThat(CocoRle.parse(height, width, coco.text()).pixels())
                    .as(one.getKey())
                    .isEqualTo(mask);
            assertThat(unsigned(LabelStudioRle.encode(set)))
                    .as(one.getKey())
                    .isEqualTo(ints(expected.get("label_studio_rle")));
        }
    }

    private static int[] box(PixelSet set) {
        Box box = set.box();
        return new int[] {box.left(), box.top(), box.width(), box.height()};
    }

    private static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static int[] unsigned(byte[] bytes) {
        return IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xff).toArray();
    }
}
