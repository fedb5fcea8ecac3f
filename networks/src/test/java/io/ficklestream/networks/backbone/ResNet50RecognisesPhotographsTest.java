package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.networks.TestWeights;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The converted network sees in the sample photographs what a person sees: a cat is a cat. */
class ResNet50RecognisesPhotographsTest {

    private static final Path SAMPLES = Path.of("..", "samples", "photographs");

    private static final Map<String, List<String>> SENSIBLE = Map.of(
            "chelsea", List.of("tabby", "tiger_cat", "egyptian_cat", "lynx"),
            "kitten", List.of("tabby", "tiger_cat", "egyptian_cat", "persian_cat"),
            "shepherd", List.of("german_shepherd"),
            "sheep", List.of("ram", "bighorn"));

    @Test
    void theBestOfTheThousandClassesIsASensibleOne() throws IOException {
        try (ResNet50 network = ResNet50.open(TestWeights.required(), OutputStride.THIRTY_TWO, 2)) {
            for (var expected : SENSIBLE.entrySet()) {
                // Given a photograph
                RgbImage photograph = new PhotographDecoder(DecodeLimits.DEFAULT)
                        .decode(Files.readAllBytes(SAMPLES.resolve(expected.getKey() + ".webp")));

                // When the network classifies it
                String best = network.bestClass(photograph);

                // Then it says what is there
                assertThat(best.toLowerCase(java.util.Locale.ROOT))
                        .as(expected.getKey())
                        .isIn(expected.getValue());
            }
        }
    }
}
