package io.ficklestream.vision.image.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SmallWebpsDoNotAskForMuchTest {
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void aFewGroupsOfPrefixCodesAreDecoded() {
        assertThat(decoder.decode(LosslessWebp.withGroups(16, 12, 1)).width()).isEqualTo(16);
        assertThat(decoder.decode(LosslessWebp.withGroups(16, 12, 3000)).height())
                .isEqualTo(12);
    }

    @Test
    void asManyAsTheFormatHasNumbersForAreRefused() {
        // Given: 160 kB that would become 350 MB
        byte[] file = LosslessWebp.withGroups(16, 12, 1 << 16);
        assertThat(file).hasSizeLessThan(170_000);

        // When / Then
        assertThatThrownBy(() -> decoder.decode(file))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessage("damaged WebP: to decode it would take far more memory or time than its pixels need");
    }

    @Test
    void aTransformOnceIsDecodedAndTwiceIsRefused() {
        assertThat(decoder.decode(LosslessWebp.withTransforms(16, 12, 1)).width())
                .isEqualTo(16);
        assertThatThrownBy(() -> decoder.decode(LosslessWebp.withTransforms(16, 12, 2)))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessageContaining("far more memory or time");
    }

    @Test
    void pixelsOfALossyImageCountFourTimes() {
        // Given: 72 x 72 pixels
        byte[] file = photograph();
        PhotographDecoder wide = new PhotographDecoder(new DecodeLimits(1 << 20, 4 * 72 * 72));
        PhotographDecoder narrow = new PhotographDecoder(new DecodeLimits(1 << 20, 4 * 72 * 72 - 1));

        // When / Then
        assertThat(wide.decode(file).width()).isEqualTo(72);
        assertThatThrownBy(() -> narrow.decode(file))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessageStartingWith(
                        "72 x 72 pixels of a lossy WebP exceed the limit of 5183 (its pixels count 4 times");
    }

    @Test
    void aLossyImageIsNotLargerThanItsCanvas() {
        // Given: a canvas of 72 x 72, and an image of 16,383 x 16,383
        byte[] file = photograph();
        int chunk = new String(file, StandardCharsets.ISO_8859_1).indexOf("VP8 ");
        file[chunk + 14] = (byte) 0xff;
        file[chunk + 15] = 0x3f;
        file[chunk + 16] = (byte) 0xff;
        file[chunk + 17] = 0x3f;

        // When / Then
        assertThatThrownBy(() -> decoder.decode(file))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessageContaining("16383 x 16383 pixels of a lossy WebP exceed the limit");
    }

    @Test
    void aMillionTransformsAreRefused() {
        assertThatThrownBy(() -> decoder.decode(LosslessWebp.withTransforms(2000, 2000, 1_000_000)))
                .isInstanceOf(UnreadablePhotographException.class);
    }

    private static byte[] photograph() {
        return Originals.byFormat().get("WebP").get(4);
    }
}
