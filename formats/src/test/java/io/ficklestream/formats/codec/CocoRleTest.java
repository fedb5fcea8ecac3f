package io.ficklestream.formats.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.formats.Masks;
import io.ficklestream.vision.image.LabelImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CocoRleTest {
    @Test
    void columnsComeOneAfterTheOtherAndZerosFirst() {
        // When
        CocoRle rle = CocoRle.of(Sets.drawn("11.", "1..", "..1"));

        // Then
        assertThat(rle.counts()).containsExactly(0, 2, 1, 1, 4, 1);
    }

    @Test
    void aRunGoesOnInTheNextColumnOnlyFromTheLastRowToTheFirst() {
        assertThat(CocoRle.of(Sets.drawn(".1", "1.")).counts()).containsExactly(1, 2, 1);
        assertThat(CocoRle.of(Sets.drawn("..", "11")).counts()).containsExactly(1, 1, 1, 1);
        assertThat(CocoRle.of(Sets.drawn("1.1", "1.1")).counts()).containsExactly(0, 2, 2, 2);
    }

    /** Strings made by the COCO API. */
    @ParameterizedTest
    @CsvSource({"1.../..../...., 01;", "1111/1111/1111, 0<", "..../..../...., <", "..../..../...1, ;1"})
    void textIsThatOfTheCocoApi(String drawing, String text) {
        assertThat(CocoRle.of(Sets.drawn(drawing.split("/"))).text()).isEqualTo(text);
    }

    @Test
    void fromTheFourthCountOnDifferencesAreWritten() {
        assertThat(new CocoRle(5, 7, new int[] {11, 3, 4, 1, 4, 1, 4, 1, 6}).text())
                .isEqualTo(";34N00002");
        assertThat(new CocoRle(300, 300, new int[] {3000, 84000, 3000}).text()).isEqualTo("hm2PQb2hm2");
    }

    @Test
    void anyMaskComesBack() {
        Random random = new Random(17);
        for (int trial = 0; trial < 200; trial++) {
            // Given
            LabelImage mask = Masks.random(random, 1 + random.nextInt(3));
            for (PixelSet set : Regions.connected(mask.height(), mask.width(), mask.indices())) {

                // When
                CocoRle rle = CocoRle.of(set);
                CocoRle read = CocoRle.parse(rle.height(), rle.width(), rle.text());

                // Then
                assertThat(read).isEqualTo(rle);
                assertThat(read.pixels()).isEqualTo(Sets.pixels(set));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "0\u0020", "0<~", "0p"})
    void damagedTextIsRefused(String text) {
        assertThatThrownBy(() -> CocoRle.parse(3, 4, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cut off or damaged at character");
    }

    @Test
    void runsThatDoNotFillThePictureAreRefused() {
        assertThatThrownBy(() -> CocoRle.parse(3, 5, "0<"))
                .hasMessage("runs of 12 pixels in all do not fill a picture of 5 x 3");
        assertThatThrownBy(() -> new CocoRle(1, 1, new int[] {2, -1})).hasMessage("a run cannot have -1 pixels");
    }
}
